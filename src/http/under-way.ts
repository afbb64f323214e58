import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { createRoster } from '../lib/roster.ts'

/** The answers of a server that are not over yet, each with its request as `req`. */
export function answersUnderWay(app: FastifyInstance): Iterable<ServerResponse> {
  const answers = createRoster<ServerResponse>()
  app.server.on('request', (_request, answer: ServerResponse) => {
    answer.once('close', answers.add(answer))
  })
  return answers
}
