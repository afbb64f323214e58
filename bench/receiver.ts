import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostile, isHostile } from './hostile.ts'

/** What the receiver of webhooks tells when asked for its `report`. */
export interface ReceiverReport {
  /** How often each event has arrived, by its id, and when it first did, in epoch milliseconds. */
  events: Record<string, { times: number; at: number; bytes: number }>
  requests: number
}

let report: ReceiverReport = { events: {}, requests: 0 }

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0] ?? ''
  if (isHostile(path)) return hostile[path](response)
  let bytes = 0
  request.on('data', (data: Buffer) => (bytes += data.length))
  request.on('end', () => {
    report.requests += 1
    const id = request.headers['webhook-id']
    if (typeof id === 'string') {
      const known = (report.events[id] ??= { times: 0, at: Date.now(), bytes })
      known.times += 1
    }
    response.writeHead(200, { 'content-length': '2' }).end('ok')
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))

process.on('message', (message) => {
  if (message === 'report') process.send?.(report)
  if (message === 'requests') process.send?.(report.requests)
  if (message === 'forget') report = { events: {}, requests: 0 }
  if (message === 'stop') process.exit(0)
})
