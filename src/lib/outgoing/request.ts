import type { Agent, Dispatcher } from 'undici'
import type { AllowList } from './address.ts'
import { guardedConnector, type Lookup, resolvePublicly } from './connector.ts'
import { OutgoingError, outgoingError } from './error.ts'
import { inWords } from '../../../shared/reasons/index.ts'
import { checkTarget } from './target.ts'
import { undici } from './undici.ts'

export interface OutgoingRequest {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  /** From the call to the last byte of the answer's head, names and handshakes included. */
  timeoutMs: number
}

export interface OutgoingResponse {
  status: number
  /** Lower-case names; a repeated header's values are joined by a comma. */
  headers: Record<string, string>
  /** The first 1,024 bytes as text, without NUL. */
  body: string
  /** Whether there was more than that. */
  truncated: boolean
}

/** Sends requests to addresses that strangers chose. */
export interface Outgoing {
  /**
   * Sends one request. Redirects are answers like any other and are not followed; of the body at most 64 KiB are
   * read, never decompressed, and for at most a second after the head.
   * @throws OutgoingError when there was no answer, or none was asked for because the guard refused the address
   */
  send(request: OutgoingRequest): Promise<OutgoingResponse>
  /** Lets running requests end and closes the idle connections. */
  close(): Promise<void>
}

const keptBytes = 1_024
const readBytes = 64 * 1_024
const bodyMs = 1_000

/** Idle connections are given up before servers usually do, so that no request meets one that is just closing. */
const idleMs = 1_000

/** Where a URL that passed its check leads. */
interface Place {
  origin: string
  path: string
}

/** How many URLs need not be read and checked again. */
const rememberedPlaces = 1_000

/**
 * Makes the one client for outgoing requests: connections are kept alive, and each goes only where the allow-list and
 * the public internet let it. One origin may hold as many connections as there are requests to it: many strangers share
 * an origin such as that of an automation service, and with a bound those that hang would hold up the others.
 * @param options.lookup resolves names, by default through the system's name servers
 */
export function createOutgoing(options: { allow: AllowList; lookup?: Lookup; connectMs?: number }): Outgoing {
  const { allow, lookup = resolvePublicly, connectMs = 10_000 } = options
  const openAgent = () =>
    new (undici().Agent)({
      connect: guardedConnector(allow, lookup, connectMs),
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: idleMs,
      keepAliveMaxTimeout: idleMs,
    })
  let agent: Agent | undefined
  const places = new Map<string, Place>()
  const placeOf = (url: string): Place => {
    const known = places.get(url)
    if (known) return known
    const refusal = checkTarget(url, allow)
    if (refusal) throw new OutgoingError('blocked', `The URL ${inWords(refusal)}`)
    const { origin, pathname, search } = new URL(url)
    if (places.size === rememberedPlaces) places.clear()
    places.set(url, { origin, path: pathname + search })
    return { origin, path: pathname + search }
  }
  return {
    send: async (request) => {
      const place = placeOf(request.url)
      agent ??= openAgent()
      return dispatch(agent, place, request)
    },
    close: async () => agent?.close(),
  }
}

function dispatch(agent: Agent, place: Place, request: OutgoingRequest): Promise<OutgoingResponse> {
  return new Promise((resolve, reject) => {
    const handler = new ResponseReader(request.timeoutMs, resolve, reject)
    agent.dispatch(
      {
        ...place,
        method: request.method,
        headers: { ...request.headers, 'accept-encoding': 'identity' },
        body: request.body,
      },
      handler,
    )
  })
}

/** Settles one request, by whatever comes first: the end of the answer, the limits on it, a failure, the deadline. */
class ResponseReader implements Dispatcher.DispatchHandler {
  readonly #resolve: (response: OutgoingResponse) => void
  readonly #reject: (error: OutgoingError) => void
  readonly #chunks: Buffer[] = []
  #timer: NodeJS.Timeout
  #controller: Dispatcher.DispatchController | undefined
  #head: Pick<OutgoingResponse, 'status' | 'headers'> | undefined
  #received = 0
  #settled = false

  constructor(
    timeoutMs: number,
    resolve: (response: OutgoingResponse) => void,
    reject: (error: OutgoingError) => void,
  ) {
    this.#resolve = resolve
    this.#reject = reject
    this.#timer = setTimeout(
      () => this.#fail(new OutgoingError('timeout', `No answer within ${timeoutMs / 1_000} s`)),
      timeoutMs,
    )
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#settled) controller.abort(new OutgoingError('timeout', 'The request had been given up'))
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return
    this.#head = { status, headers: flatten(headers) }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#finish(true), bodyMs)
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#received < keptBytes) this.#chunks.push(chunk.subarray(0, keptBytes - this.#received))
    this.#received += chunk.length
    if (this.#received > readBytes) this.#finish(true)
  }

  onResponseEnd(): void {
    this.#finish(false)
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#head) this.#finish(false)
    else this.#fail(outgoingError(error))
  }

  #finish(cut: boolean): void {
    if (!this.#head || !this.#settle()) return
    const [only] = this.#chunks
    const bytes = only && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks)
    const body = bytes.toString('utf8').replaceAll('\0', '\uFFFD')
    this.#resolve({ ...this.#head, body, truncated: cut || this.#received > keptBytes })
    if (cut) this.#controller?.abort(new OutgoingError('broken', 'The rest of the answer is not wanted'))
  }

  #fail(error: OutgoingError): void {
    if (!this.#settle()) return
    this.#reject(error)
    this.#controller?.abort(error)
  }

  #settle(): boolean {
    if (this.#settled) return false
    clearTimeout(this.#timer)
    this.#settled = true
    return true
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value = ''] of Object.entries(headers)) {
    flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
