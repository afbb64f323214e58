import type { DescribedRoute } from './route.ts'

const header = (type: 'string' | 'integer', description: string, example: string | number) => ({
  description,
  schema: { type },
  example,
})

/** Headers that answers carry, described once. */
export const headers = {
  RequestId: header('string', 'Names this request in our logs.', 'req_01jx0c7n8k0000m3v9q2b7x4tz'),
  RateLimitLimit: header('integer', 'Requests a minute this key may make in this group.', 30),
  RateLimitRemaining: header('integer', 'Requests left in this window.', 29),
  RateLimitReset: header('integer', 'When the window ends, in seconds since 1970.', 1780315260),
  RetryAfter: header('integer', 'Whole seconds to wait before the next try.', 12),
  Location: header(
    'string',
    'Path of what was made, or of the work that goes on.',
    '/api/v1/passes/pass_01jx0c7n8k0000m3v9q2b7x4tz',
  ),
  ContentDisposition: header('string', 'What to save the file as.', 'attachment; filename="passes.csv"'),
  IncompletePasses: header('integer', 'How many passes have characters that no font has.', 0),
  Authenticate: header('string', 'What kind of credential is wanted.', 'Bearer'),
  Link: header(
    'string',
    'Other pages (RFC 8288): `first`, `prev` and `next`, as far as they exist.',
    '</api/v1/passes?page=2>; rel="next"',
  ),
  TotalCount: header(
    'integer',
    'How many match in all; absent beyond 10,000 unless `count=exact` is asked.',
    42,
  ),
  IdempotentReplayed: header(
    'string',
    '`true` where this is the stored answer to an earlier request with the same Idempotency-Key.',
    'true',
  ),
}

type HeaderName = keyof typeof headers

const limits = {
  'X-RateLimit-Limit': 'RateLimitLimit',
  'X-RateLimit-Remaining': 'RateLimitRemaining',
  'X-RateLimit-Reset': 'RateLimitReset',
} as const

/** Headers that an endpoint says itself it answers with. */
const ownHeaders = {
  Location: 'Location',
  'Content-Disposition': 'ContentDisposition',
  'X-Incomplete-Passes': 'IncompletePasses',
} as const
export type OwnHeader = keyof typeof ownHeaders

/** The headers of a route's answer of one status, as references. */
export function headersOf(route: DescribedRoute, status: number): Record<string, HeaderReference> {
  const { limit, count, page } = propertiesOf(route.query)
  const pages = limit !== undefined
  const counts = count !== undefined || page !== undefined
  const own = (route.carries?.[status] ?? []).map((name) => [name, ownHeaders[name]] as const)
  return refer({
    'X-Request-Id': 'RequestId',
    ...(route.needs && limits),
    ...(status === 201 && { Location: 'Location' as const }),
    ...Object.fromEntries(own),
    ...(pages && { Link: 'Link' as const }),
    ...(counts && { 'X-Total-Count': 'TotalCount' as const }),
    ...(route.method === 'POST' && { 'Idempotent-Replayed': 'IdempotentReplayed' as const }),
  })
}

/** The headers of a refusal, as references; whoever is not recognised has no limit. */
export function refusalHeadersOf(status: number): Record<string, HeaderReference> {
  return refer({
    'X-Request-Id': 'RequestId',
    ...(status === 401 ? { 'WWW-Authenticate': 'Authenticate' as const } : limits),
    ...([409, 429, 503].includes(status) && { 'Retry-After': 'RetryAfter' as const }),
  })
}

interface HeaderReference {
  $ref: string
}

function refer(present: Record<string, HeaderName>): Record<string, HeaderReference> {
  return Object.fromEntries(
    Object.entries(present).map(([name, key]) => [name, { $ref: `#/components/headers/${key}` }]),
  )
}

const propertiesOf = (schema: unknown) =>
  (schema as { properties?: Record<string, unknown> } | undefined)?.properties ?? {}
