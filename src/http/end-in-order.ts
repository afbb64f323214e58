import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { createRoster } from '../lib/roster.ts'

interface Ending {
  /** Those that are not over yet. */
  answers: Iterable<ServerResponse>
  /** How long a request whose beginning is under way may take to arrive. */
  patienceMs: number
  /** Ends the connection of one that does not. */
  cutOff(socket: Socket): void
}

/** What has reached this machine is read within that time; a connection nobody has read from is reset at the end. */
const lastCallMs = 200

/**
 * Has a server answer what it accepted when it is closed, and be gone right after: each such answer ends its
 * connection. Node itself would keep those open for whatever comes next, and no longer look whether the
 * beginning of a request arrives in time.
 */
export function endInOrder(app: FastifyInstance, { answers, patienceMs, cutOff }: Ending): void {
  const connections = createRoster<Socket>()
  app.server.on('connection', (socket: Socket) => {
    socket.once('close', connections.add(socket))
  })
  let timer: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    for (const answer of answers) if (!answer.headersSent) answer.setHeader('connection', 'close')
    if (app.server.listening) await sleep(lastCallMs)
    timer = setInterval(() => {
      app.server.closeIdleConnections()
      const answered = new Set([...answers].map(({ socket }) => socket))
      for (const socket of connections) if (!answered.has(socket)) cutOff(socket)
    }, patienceMs)
  })
  app.addHook('onClose', async () => clearInterval(timer))
}
