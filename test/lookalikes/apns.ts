import { once } from 'node:events'
import {
  createSecureServer,
  type Http2SecureServer,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { TLSSocket } from 'node:tls'
import { certificate, key } from '../../src/lib/outgoing/test-certificate.ts'

/** A push as APNs would see it. */
interface ReceivedPush {
  path: string
  headers: { topic: unknown; pushType: unknown; priority: unknown }
  body: string
  /** Common name of the client certificate. */
  client: string
}

/** A server that behaves as the Apple Push Notification service does, on localhost over TLS with client certificates. */
export interface ApnsLookalike {
  readonly origin: string
  /** The authority to trust when talking to it, PEM. */
  readonly ca: string
  readonly received: ReceivedPush[]
  readonly sessions: ServerHttp2Session[]
  readonly mostAtOnce: number
  /** Answers each push; 200 unless replaced. */
  answer: (stream: ServerHttp2Stream, path: string) => void
  /** Stops listening and drops every connection, as an outage does. */
  down(): Promise<void>
  /** Listens again on the same port. */
  up(): Promise<void>
}

/** Answers a push as APNs does: a status and, unless it is 200, a reason in JSON. */
export function answerPush(
  stream: ServerHttp2Stream,
  status: number,
  reason?: string,
  headers: Record<string, string> = {},
): void {
  stream.respond({ ':status': status, ...headers })
  stream.end(reason ? JSON.stringify({ reason }) : undefined)
}

/** Starts one on a free port that trusts client certificates issued by `clientAuthority` (PEM). */
export async function startApnsLookalike(clientAuthority: string): Promise<ApnsLookalike> {
  let server: Http2SecureServer
  let port = 0
  let atOnce = 0
  const state = {
    received: [] as ReceivedPush[],
    sessions: [] as ServerHttp2Session[],
    mostAtOnce: 0,
    answer: ((stream) => answerPush(stream, 200)) as ApnsLookalike['answer'],
  }

  function receive(stream: ServerHttp2Stream, headers: Record<string, unknown>): void {
    const path = String(headers[':path'])
    let body = ''
    atOnce += 1
    state.mostAtOnce = Math.max(state.mostAtOnce, atOnce)
    stream.on('close', () => (atOnce -= 1))
    stream.on('error', () => undefined)
    stream.on('data', (chunk: Buffer) => (body += chunk.toString()))
    stream.on('end', () => {
      state.received.push({
        path,
        headers: {
          topic: headers['apns-topic'],
          pushType: headers['apns-push-type'],
          priority: headers['apns-priority'],
        },
        body,
        client: clientName(stream),
      })
      state.answer(stream, path)
    })
  }

  async function up(): Promise<void> {
    server = createSecureServer({
      cert: certificate,
      key,
      ca: clientAuthority,
      requestCert: true,
      rejectUnauthorized: true,
    })
    server.on('session', (session) => state.sessions.push(session))
    server.on('stream', receive)
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }

  await up()
  return Object.assign(state, {
    origin: `https://localhost:${port}`,
    ca: certificate,
    up,
    async down() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const session of state.sessions.splice(0)) session.destroy()
      await closed
    },
  })
}

function clientName(stream: ServerHttp2Stream): string {
  const socket = stream.session?.socket
  return socket instanceof TLSSocket ? String(socket.getPeerCertificate().subject.CN) : ''
}
