import { connect, type Socket } from 'node:net'

/** A request of the load, and what its answer must say. */
export interface LoadRequest {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
  status: number
  /** Text that the answer's body must contain. */
  contains?: string
}

export interface LoadAnswer {
  status: number
  /** Holds until the next request of the same connection. */
  body: Buffer
}

/**
 * One keep-alive connection that has one request under way at a time. A plain socket that reads into one
 * buffer, so that the load generator takes little of the machine it shares with what is measured.
 */
export interface Connection {
  send(request: Buffer): Promise<LoadAnswer>
  close(): void
}

const readSize = 64 * 1024

/** Opens a connection to a local port. */
export function openConnection(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let heard: (part: Buffer) => void = () => undefined
    const onread = {
      buffer: Buffer.allocUnsafe(readSize),
      callback: (size: number, buffer: Uint8Array) => {
        heard((buffer as Buffer).subarray(0, size))
        return true
      },
    }
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread })
    socket.once('error', reject)
    socket.once('connect', () => resolve(speak(socket, (hear) => (heard = hear))))
  })
}

function speak(socket: Socket, listen: (hear: (part: Buffer) => void) => void): Connection {
  let earlier: Buffer | undefined
  let waiting: { resolve(answer: LoadAnswer): void; reject(error: Error): void } | undefined
  const fail = (error: Error) => waiting?.reject(error)
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  listen((part) => {
    const received = earlier ? Buffer.concat([earlier, part]) : part
    const answer = readAnswer(received)
    earlier = answer ? undefined : Buffer.from(received)
    if (answer) waiting?.resolve(answer)
  })
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(request)
      }),
    close: () => {
      waiting = undefined
      socket.destroy()
    },
  }
}

function readAnswer(received: Buffer): LoadAnswer | undefined {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = received.toString('latin1', 0, headEnd)
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
  if (Number.isNaN(length)) throw new Error(`an answer without length: ${head}`)
  const body = received.subarray(headEnd + 4)
  if (body.length < length) return undefined
  return { status: Number(head.slice(9, 12)), body }
}

/** The bytes of a request. */
export function encodeRequest({ method, path, headers = {}, body }: LoadRequest, port: number): Buffer {
  const all = {
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`)
}
