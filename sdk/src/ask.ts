import { PasswrightError, readRefusal } from './error.ts'
import { List } from './page.ts'
import { delayBefore, isWorthRetrying, wait } from './retry.ts'

/** How to reach a Passwright installation. */
export interface PasswrightOptions {
  /** Its address, such as `https://passes.example.com`. */
  baseUrl: string
  /** `2pk_…`, from the dashboard. */
  apiKey: string
  /** How often a request is tried again; default 3. */
  maxRetries?: number
  /** How long one attempt may take, until its answer is read or a file begins, in milliseconds; default 30,000. */
  timeoutMs?: number
  /** A fetch of your own, for proxies and tests. */
  fetch?: typeof globalThis.fetch
}

/** What any request takes beside its input. */
export interface RequestOptions {
  signal?: AbortSignal
  /** Your own name for a POST, kept for 24 hours; default: a random one, which makes retries safe. */
  idempotencyKey?: string
  maxRetries?: number
  timeoutMs?: number
}

type QueryValue = string | number | boolean | undefined
type Query = Record<string, QueryValue>

interface Input {
  query?: object | undefined
  body?: unknown
  /** Sent as it is, with its own media type. */
  file?: Blob
}

/** Makes requests; every method of the SDK ends here. */
export interface Ask {
  one<Answer>(method: string, path: string, input: Input, options?: RequestOptions): Promise<Answer>
  list<Item>(path: string, query: object, options?: RequestOptions): List<Item>
  /** A file, to be read as it arrives: `response.body`, or `await response.blob()`. */
  file(method: string, path: string, input: Input, options?: RequestOptions): Promise<Response>
}

/** Reads the body of an answer. */
type Read<Value> = (response: Response) => Promise<Value>

interface Failed {
  error: PasswrightError
  retryAfter: string | null
}

interface Answered<Value> {
  response: Response
  value: Value
}

const readJson = async <Value>(response: Response): Promise<Value> => {
  const text = await response.text()
  try {
    return JSON.parse(text) as Value
  } catch (cause) {
    const message = 'The answer is not JSON; check that baseUrl is the address of Passwright'
    throw new PasswrightError(message, { status: response.status, code: 'unreadable', cause })
  }
}

/** The requests of one installation and key. */
export function createAsk(settings: PasswrightOptions): Ask {
  const base = settings.baseUrl.replace(/\/+$/, '')

  /** Without `read` the answer is a file, whose body is left to the caller. */
  const send = async <Value>(
    method: string,
    path: string,
    input: Input,
    options: RequestOptions = {},
    read?: Read<Value>,
  ): Promise<Answered<Value | undefined>> => {
    const request = {
      method,
      headers: headersFor(settings.apiKey, method, input, options),
      ...(input.file && { body: input.file }),
      ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
    }
    const url = base + path + queryString(input.query)
    const most = options.maxRetries ?? settings.maxRetries ?? 3
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await attemptOnce(settings, url, request, options, read)
      if ('response' in outcome) return outcome
      const { error, retryAfter } = outcome
      if (attempt >= most || !isWorthRetrying(error)) throw error
      await wait(delayBefore(attempt, retryAfter), options.signal)
    }
  }

  return {
    one: async <Answer>(method: string, path: string, input: Input, options?: RequestOptions) =>
      (await send<Answer>(method, path, input, options, readJson)).value as Answer,
    file: async (method: string, path: string, input: Input, options?: RequestOptions) =>
      (await send(method, path, input, options)).response,
    list: <Item>(path: string, query: object, options?: RequestOptions) =>
      new List<Item>(async (next) => {
        const start = 'page' in query ? {} : { cursor: '' }
        const asked = next ?? { ...start, ...query }
        const { value, response } = await send<Item[]>('GET', path, { query: asked }, options, readJson)
        return { items: value as Item[], response }
      }),
  }
}

/** The answer, or why there is none; throws the reason of the caller's signal, and what `read` finds wrong. */
async function attemptOnce<Value>(
  settings: PasswrightOptions,
  url: string,
  request: RequestInit,
  { signal, timeoutMs = settings.timeoutMs ?? 30_000 }: RequestOptions,
  read: Read<Value> | undefined,
): Promise<Answered<Value | undefined> | Failed> {
  signal?.throwIfAborted()
  const deadline = new AbortController()
  const abort = () => deadline.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  try {
    const ask = settings.fetch ?? globalThis.fetch
    const response = await ask(url, { ...request, signal: deadline.signal })
    if (!response.ok)
      return { error: await readRefusal(response), retryAfter: response.headers.get('retry-after') }
    return { response, value: await read?.(response) }
  } catch (cause) {
    signal?.throwIfAborted()
    if (cause instanceof PasswrightError) throw cause
    const error = deadline.signal.aborted
      ? new PasswrightError(`No answer within ${timeoutMs} ms`, { status: 0, code: 'timeout', cause })
      : new PasswrightError('The server cannot be reached', { status: 0, code: 'network', cause })
    return { error, retryAfter: null }
  } finally {
    clearTimeout(timer)
    // A file is still on its way, and can be given up.
    if (read) signal?.removeEventListener('abort', abort)
  }
}

function headersFor(apiKey: string, method: string, { body, file }: Input, options: RequestOptions) {
  return {
    accept: 'application/json',
    authorization: `Bearer ${apiKey}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(file && { 'content-type': file.type || 'application/octet-stream' }),
    ...(method === 'POST' && { 'idempotency-key': options.idempotencyKey ?? randomKey() }),
  }
}

/** A name nobody else uses; it is no secret, so where there is no randomUUID (plain http) less will do. */
function randomKey(): string {
  const { crypto } = globalThis as { crypto?: { randomUUID?(): string } }
  if (crypto?.randomUUID) return crypto.randomUUID()
  const part = () => Math.random().toString(36).slice(2)
  return `${Date.now().toString(36)}-${part()}${part()}`
}

function queryString(query: object = {}): string {
  const given = Object.entries(query as Query).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}
