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
  body: string
}

/**
 * One keep-alive connection that has one request under way at a time. A plain socket, so that the load
 * generator takes little of the machine it shares with what is measured.
 */
export interface Connection {
  send(request: Buffer): Promise<LoadAnswer>
  close(): void
}

/** Opens a connection to a local port. */
export function openConnection(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.once('error', reject)
    socket.once('connect', () => resolve(speak(socket)))
  })
}

function speak(socket: Socket): Connection {
  let received = ''
  let waiting: { resolve(answer: LoadAnswer): void; reject(error: Error): void } | undefined
  const fail = (error: Error) => waiting?.reject(error)
  socket.setEncoding('latin1')
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  socket.on('data', (chunk: string) => {
    received += chunk
    const answer = readAnswer(received)
    if (!answer) return
    received = ''
    waiting?.resolve(answer)
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

function readAnswer(text: string): LoadAnswer | undefined {
  const headEnd = text.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = text.slice(0, headEnd)
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN)
  const body = text.slice(headEnd + 4)
  if (Number.isNaN(length)) throw new Error(`an answer without length: ${head}`)
  if (body.length < length) return undefined
  return { status: Number(head.slice(9, 12)), body: Buffer.from(body, 'latin1').toString() }
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
