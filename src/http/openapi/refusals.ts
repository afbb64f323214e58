import Type, { type TSchema } from 'typebox'
import { OneOf } from '../../lib/fields.ts'
import { type ProblemCode, problems } from '../../problems.ts'
import { Grounds } from '../grounds.ts'
import { refusalHeadersOf } from './headers.ts'
import type { DescribedRoute } from './route.ts'

/** The shape of every refusal and failure. */
export const ErrorAnswer = Type.Object(
  {
    error: Type.String({
      description: 'What was wrong, in words.',
      examples: ['maxUsages must be at least 1'],
    }),
    code: Type.Optional(
      OneOf(Object.keys(problems) as ProblemCode[], {
        description: 'A stable name for programs; new ones may come.',
        examples: ['invalid_field'],
      }),
    ),
    field: Type.Optional(Type.String({ description: 'The input that was wrong.', examples: ['maxUsages'] })),
    ...Grounds,
    requestId: Type.Optional(
      Type.String({
        description: 'Name it when you ask for help.',
        examples: ['req_01jx0c7n8k0000m3v9q2b7x4tz'],
      }),
    ),
  },
  { title: 'Error' },
)

/** Answered where there is no operation, so none names it. */
const ofNoOperation = 405

/** One reusable answer for each status an operation can refuse with, naming the codes it comes with. */
export function refusalResponses(describe: (schema: TSchema) => object): Record<string, object> {
  const schema = describe(ErrorAnswer)
  const statuses = [...new Set(Object.values(problems).map(({ status }) => status))].filter(
    (status) => status !== ofNoOperation,
  )
  return Object.fromEntries(
    statuses.map((status) => [
      responseName(status),
      {
        description: codesOf(status)
          .map((code) => `\`${code}\``)
          .join(', '),
        headers: refusalHeadersOf(status),
        content: { 'application/json': { schema } },
      },
    ]),
  )
}

/** Which refusals a route can answer, as references to the reusable answers. */
export function refusalsOf(route: DescribedRoute): Record<string, { $ref: string }> {
  const isPost = route.method === 'POST'
  // Read also where nothing is asked of it.
  const mayHaveBody = route.method !== 'GET'
  const possible = {
    400: true,
    401: route.access !== 'anybody',
    403: true,
    404: route.path.includes(':') || 404 in route.responses,
    409: isPost || route.method === 'PATCH' || route.method === 'DELETE',
    410: 410 in route.responses,
    413: mayHaveBody,
    415: mayHaveBody,
    422: isPost,
    429: true,
    500: true,
    503: true,
  }
  const statuses = Object.entries(possible).filter(([, isPossible]) => isPossible)
  return Object.fromEntries(
    statuses.map(([status]) => [status, { $ref: `#/components/responses/${responseName(Number(status))}` }]),
  )
}

function codesOf(status: number): string[] {
  const kinds = Object.entries(problems).filter(([, kind]) => kind.status === status)
  return kinds.map(([code]) => code)
}

const responseName = (status: number) => `Refusal${status}`
