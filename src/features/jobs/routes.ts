import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { cancelJob } from './cancel.ts'
import { follow } from './follow.ts'
import { listResults, readJob } from './read.ts'
import { Job, ResultQuery } from './schema.ts'

const tag = 'Jobs'

export const jobRoutes = [
  endpoint({
    method: 'GET',
    path: '/jobs/:jobId',
    needs: 'passes:read',
    tag,
    summary: 'Get a job',
    description:
      'How far work on many items is. With `Accept: text/event-stream` the job comes as a server-sent event `progress` whenever it changed, until it is over.',
    responses: { 200: Job },
    handler: async (scope, { params }) => ok(await readJob(scope, params.jobId ?? '')),
    stream: (context, { params }, ending) =>
      follow(
        context,
        (scope) => readJob(scope, params.jobId ?? ''),
        ({ finishedAt }) => finishedAt !== null,
        ending,
      ),
  }),
  endpoint({
    method: 'POST',
    path: '/jobs/:jobId/cancel',
    needs: 'passes:write',
    tag,
    summary: 'Cancel a job',
    description: 'The portion in hand is finished first. What is done stays done.',
    responses: { 200: Job },
    handler: async (scope, { params }) => ok(await cancelJob(scope, params.jobId ?? '')),
  }),
  endpoint({
    method: 'GET',
    path: '/jobs/:jobId/results',
    needs: 'passes:read',
    tag,
    summary: 'List the results of a job',
    description: 'What became of each item so far, in the order in which they were given.',
    query: ResultQuery,
    responses: { 200: Type.Array(Type.Record(Type.String(), Type.Unknown())) },
    handler: async (scope, { params, query, url }) => {
      const { results, headers } = await listResults(scope, params.jobId ?? '', query, url)
      return ok(results, headers)
    },
  }),
]
