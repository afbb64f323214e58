import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostile, isHostile } from './hostile.ts'

/** What the receiver of webhooks tells when asked for its `report`. */
export interface ReceiverReport {
  /** How often each event has arrived, by its id, and when it first did, in epoch milliseconds. */
  events: Record<string, { times: number; at: number; body: string }>
  requests: number
  /** How many deliveries had another body than the first one of their event. */
  altered: number
}

const nothing = (): ReceiverReport => ({ events: {}, requests: 0, altered: 0 })
let report = nothing()

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0] ?? ''
  if (isHostile(path)) return hostile[path](response)
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    report.requests += 1
    const id = request.headers['webhook-id']
    if (typeof id === 'string') {
      const body = Buffer.concat(chunks).toString('latin1')
      const known = (report.events[id] ??= { times: 0, at: Date.now(), body })
      known.times += 1
      if (known.body !== body) report.altered += 1
    }
    response.writeHead(200, { 'content-length': '2' }).end('ok')
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))

process.on('message', (message) => {
  if (message === 'report') process.send?.(report)
  if (message === 'requests') process.send?.(report.requests)
  if (message === 'forget') report = nothing()
  if (message === 'stop') process.exit(0)
})
