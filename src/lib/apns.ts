import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2'
import { because, type Grounds } from '../../shared/reasons/index.ts'
import { networkFault } from './network-fault.ts'

/** What became of one push. */
export type PushVerdict =
  /** APNs took it. */
  | { outcome: 'delivered' }
  /** The phone no longer has the pass: forget the registration. */
  | { outcome: 'unregister'; grounds: Grounds }
  /** It will never be taken as it is. */
  | { outcome: 'refused'; grounds: Grounds }
  /** Nothing is taken with this certificate until its owner mends it. */
  | { outcome: 'blocked'; grounds: Grounds }
  /** Try again later, not before `afterSeconds` where APNs said so. */
  | { outcome: 'retry'; grounds: Grounds; afterSeconds?: number }

/** One kept-open connection to APNs with one certificate. */
export interface ApnsClient {
  /** Tells the phone behind `pushToken` that a pass changed. Never throws. */
  push(pushToken: string): Promise<PushVerdict>
  /** Lets running pushes finish, then closes the connection. */
  close(): Promise<void>
}

/** Apple's production service; passes have no sandbox. */
export const APNS_ORIGIN = 'https://api.push.apple.com'

interface ApnsOptions {
  origin?: string
  /** The pass certificate and its key, PEM: what signed the pass also authenticates the push. */
  certificate: string
  privateKey: string
  /** The pass type id. */
  topic: string
  pushType?: 'background' | 'alert'
  /** Authorities to trust in place of the system's, PEM. */
  ca?: string
  /** Pushes on their way at a time; APNs may allow fewer. */
  maxInFlight?: number
  timeoutMs?: number
}

/**
 * A client of the Apple Push Notification service over HTTP/2 with a client certificate (Apple, "Sending notification
 * requests to APNs"). It connects on the first push, again after the connection was lost, and closes an idle one after
 * a minute. The body is `{}` and the priority 5, as wallets want it.
 */
export function apnsClient(options: ApnsOptions): ApnsClient {
  const { origin = APNS_ORIGIN, maxInFlight = 500, timeoutMs = 10_000 } = options
  const slots = limitedSlots(maxInFlight)
  let session: ClientHttp2Session | undefined

  function connected(): ClientHttp2Session {
    if (session && !session.closed && !session.destroyed) return session
    const opened = connect(origin, { cert: options.certificate, key: options.privateKey, ca: options.ca })
    opened.on('error', () => opened.destroy())
    opened.on('goaway', () => opened.close())
    opened.on('remoteSettings', ({ maxConcurrentStreams }) => {
      slots.limit(Math.min(maxInFlight, maxConcurrentStreams ?? maxInFlight))
    })
    opened.setTimeout(60_000, () => opened.close())
    session = opened
    return opened
  }

  function request(pushToken: string): Promise<PushVerdict> {
    const stream = connected().request({
      ':method': 'POST',
      ':path': `/3/device/${pushToken}`,
      'apns-topic': options.topic,
      'apns-push-type': options.pushType ?? 'background',
      'apns-priority': '5',
    })
    stream.setTimeout(timeoutMs, () => stream.close(constants.NGHTTP2_CANCEL))
    stream.end('{}')
    return answerOf(stream)
  }

  async function pushOnce(pushToken: string): Promise<PushVerdict> {
    try {
      return await request(pushToken)
    } catch (error) {
      return { outcome: 'retry', grounds: because('apple_unreachable', { answer: networkFault(error) }) }
    }
  }

  return {
    async push(pushToken) {
      if (!/^[\w-]{1,200}$/.test(pushToken)) return removed('BadDeviceToken')
      await slots.take()
      try {
        const wasOpen = session !== undefined
        const verdict = await pushOnce(pushToken)
        const connectionLost = verdict.outcome === 'retry' && (session?.destroyed || session?.closed)
        return wasOpen && connectionLost ? await pushOnce(pushToken) : verdict
      } finally {
        slots.release()
      }
    },
    async close() {
      const closing = session
      session = undefined
      if (closing && !closing.destroyed) await new Promise<void>((resolve) => closing.close(resolve))
    },
  }
}

/** Reads an answer into a verdict; rejects when there is none. */
function answerOf(stream: ClientHttp2Stream): Promise<PushVerdict> {
  return new Promise((resolve, reject) => {
    let status = 0
    let retryAfter: string | undefined
    let body = ''
    stream.setEncoding('utf8')
    stream.on('response', (headers) => {
      status = headers[':status'] ?? 0
      retryAfter = headers['retry-after']
    })
    stream.on('data', (chunk: string) => {
      if (body.length < 1024) body += chunk
    })
    stream.on('error', reject)
    stream.on('close', () => {
      if (status === 0) resolve({ outcome: 'retry', grounds: because('apple_silent') })
      else resolve(verdictOf(status, reasonIn(body) || `HTTP ${status}`, retryAfter))
    })
  })
}

const removed = (answer: string): PushVerdict => ({
  outcome: 'unregister',
  grounds: because('apple_pass_removed', { answer }),
})

function verdictOf(status: number, answer: string, retryAfter: string | undefined): PushVerdict {
  if (status === 200) return { outcome: 'delivered' }
  if (status === 410 || (status === 400 && answer === 'BadDeviceToken')) return removed(answer)
  if (status === 429 || status >= 500) {
    const afterSeconds = Number(retryAfter)
    const wait = afterSeconds > 0 ? { afterSeconds } : {}
    return { outcome: 'retry', grounds: because('apple_busy', { answer }), ...wait }
  }
  if (status === 403) return { outcome: 'blocked', grounds: because('apple_blocked', { answer }) }
  return { outcome: 'refused', grounds: because('apple_refused', { answer }) }
}

function reasonIn(body: string): string {
  return /"reason"\s*:\s*"([A-Za-z]{1,60})"/.exec(body)?.[1] ?? ''
}

/** A fair queue for a number of slots that may change while they are taken. */
function limitedSlots(initial: number) {
  const waiting: (() => void)[] = []
  let limit = initial
  let taken = 0
  return {
    limit(allowed: number) {
      limit = Math.max(1, allowed)
    },
    async take() {
      if (taken < limit) taken += 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    release() {
      const next = taken <= limit ? waiting.shift() : undefined
      if (next) next()
      else taken -= 1
    },
  }
}
