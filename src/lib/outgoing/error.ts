/** Why a request got no answer. `blocked` means that the guard refused to send it. */
export type OutgoingFailure = 'blocked' | 'timeout' | 'dns' | 'connect' | 'tls' | 'broken'

/** A request that got no answer; its message is fit to be shown to whoever chose the URL. */
export class OutgoingError extends Error {
  readonly failure: OutgoingFailure

  constructor(failure: OutgoingFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'OutgoingError'
    this.failure = failure
  }
}

const dnsCodes = new Set([
  'ENOTFOUND',
  'ENODATA',
  'ESERVFAIL',
  'EAI_AGAIN',
  'ETIMEOUT',
  'EREFUSED',
  'EBADNAME',
])
const connectCodes = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL'])

/**
 * Translates what Node and undici raise into an OutgoingError whose words tell nothing about the inside of this
 * machine.
 */
export function outgoingError(error: unknown): OutgoingError {
  if (error instanceof OutgoingError) return error
  if (error instanceof AggregateError && error.errors.length > 0) return outgoingError(error.errors[0])
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const as = (failure: OutgoingFailure, message: string) =>
    new OutgoingError(failure, message, { cause: error })
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return as('timeout', 'No connection within the time allowed')
  if (dnsCodes.has(code)) return as('dns', 'The host name could not be resolved')
  if (connectCodes.has(code)) return as('connect', `The connection was not accepted (${code})`)
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return as('tls', `The TLS handshake failed (${code})`)
  return as('broken', 'The connection was closed before the answer was complete')
}
