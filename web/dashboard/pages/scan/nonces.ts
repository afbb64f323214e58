/** As long as somebody may stand at the gate whose answer did not come. */
const askedAgainForMs = 60_000

/** Names attempts, and knows the one whose answer is still to come. */
export interface Nonces {
  /** The nonce for an attempt: the one it had, where it is asked again because no answer came. */
  of(attempt: object): string
  /** Whether the last attempt has no answer yet. */
  isOpen(): boolean
  /** Notes that the answer has come. */
  close(): void
}

/**
 * Nonces for the attempts of one gate. What was asked may have counted although its answer got lost; asked again with
 * the same nonce it gets the first answer, so nobody is refused, or counted, for the network's fault.
 */
export function makeNonces(): Nonces {
  let open: { asked: string; nonce: string; at: number } | undefined
  return {
    of: (attempt) => {
      const asked = JSON.stringify(attempt)
      const isAgain = open?.asked === asked && Date.now() - open.at < askedAgainForMs
      if (!open || !isAgain) open = { asked, nonce: crypto.randomUUID(), at: Date.now() }
      return open.nonce
    },
    isOpen: () => open !== undefined,
    close: () => {
      open = undefined
    },
  }
}
