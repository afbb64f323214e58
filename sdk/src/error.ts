import type { components } from './api.gen.ts'

type Refusal = components['schemas']['Error']

/** Why a request failed: a code of the API, or what kept an answer from coming. */
export type ErrorCode = NonNullable<Refusal['code']> | 'network' | 'timeout' | 'unreadable'

interface Facts {
  status: number
  code: ErrorCode
  field?: string | undefined
  reason?: Refusal['reason'] | undefined
  params?: Refusal['params'] | undefined
  requestId?: string | undefined
  cause?: unknown
}

/** A request that was refused or got no answer. Aborted requests throw the reason of their signal instead. */
export class PasswrightError extends Error {
  override readonly name = 'PasswrightError'
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  readonly code: ErrorCode
  /** The input that was wrong, where it was one. */
  readonly field: string | undefined
  /** Which rule was broken, where `code` stands for several. */
  readonly reason: Refusal['reason'] | undefined
  /** What the message names, for a sentence in another language. */
  readonly params: NonNullable<Refusal['params']>
  /** Names the request in the server's log. */
  readonly requestId: string | undefined

  constructor(message: string, { status, code, field, reason, params = {}, requestId, cause }: Facts) {
    super(message, { cause })
    this.status = status
    this.code = code
    this.field = field
    this.reason = reason
    this.params = params
    this.requestId = requestId
  }
}

/** Reads a refusal; what is none of ours, such as a proxy's page, is told by its status. */
export async function readRefusal(response: Response): Promise<PasswrightError> {
  const body = (await response.json().catch(() => ({}))) as Partial<Refusal>
  const message = typeof body.error === 'string' ? body.error : `The server answered ${response.status}`
  return new PasswrightError(message, {
    status: response.status,
    code: body.code ?? (response.status >= 500 ? 'internal' : 'bad_request'),
    field: body.field,
    reason: body.reason,
    params: body.params,
    requestId: body.requestId ?? response.headers.get('x-request-id') ?? undefined,
  })
}
