/** What went wrong between here and another server, in a word: the code of the innermost fault where it has one. */
export function networkFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause !== undefined) return networkFault(error.cause)
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : error.message
}
