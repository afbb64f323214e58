/**
 * A fault that the person who runs Passwright can mend. Its message is one or a few whole sentences: what
 * happened, and what to do next. Whoever catches it prints the message alone, never a stack.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
