import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'

/** One request as a receiver of webhooks saw it. */
export interface Received {
  path: string
  headers: Record<string, string>
  body: string
  at: number
}

export interface Receiver {
  /** The address of a path on it. */
  url(path?: string): string
  /** What has arrived so far, in order. */
  received: Received[]
  /** Waits until so many requests have arrived, and gives them. */
  has(count: number): Promise<Received[]>
  close(): Promise<void>
}

/**
 * A receiver of webhooks on loopback.
 * @param answer answers each request once its body is read; 204 unless given
 */
export async function startReceiver(
  answer: (request: Received, response: ServerResponse) => void = (_, response) =>
    response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const headers = request.headers as Record<string, string>
      const seen = { path: request.url ?? '', headers, body, at: Date.now() }
      received.push(seen)
      answer(seen, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path = '/hook') => `http://127.0.0.1:${port}${path}`,
    received,
    has: async (count) => {
      await expect
        .poll(() => received.length, { timeout: 20_000, interval: 10 })
        .toBeGreaterThanOrEqual(count)
      return received
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
