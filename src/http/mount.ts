import { setMaxListeners } from 'node:events'
import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { plans } from '../../shared/plans.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems.ts'
import { inScope, type Scope } from '../scope.ts'
import { answerOnce, bodyOf, keyOf } from './answer-once.ts'
import type { Endpoint, Input } from './endpoint.ts'
import { takeFiles } from './files.ts'
import { takeUploads } from './uploads.ts'
import type { Limits } from './limits.ts'
import { ErrorAnswer } from './openapi/refusals.ts'
import type { Authenticator, Principal } from './principal.ts'
import { refuseUnreadableQuery } from './query.ts'

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal
  }
}

const safeParameter = /^[A-Za-z0-9_-]{1,100}$/

export interface Mounting {
  deps: Deps
  limits: Limits
  authenticators: Authenticator[]
}

/**
 * Serves endpoints below the instance's prefix: authenticate, permit, limit, validate, act in one
 * transaction, answer.
 * @throws at start where an endpoint names no permission.
 */
export function mount(app: FastifyInstance, endpoints: Endpoint[], mounting: Mounting): void {
  app.decorateRequest('principal', undefined)
  const closing = new AbortController()
  setMaxListeners(0, closing.signal)
  app.addHook('preClose', async () => closing.abort())
  for (const endpoint of endpoints) {
    const { file, upload } = endpoint
    const mountIn = (inner: FastifyInstance) => mountOne(inner, endpoint, mounting, closing.signal)
    if (file) void app.register(takeFiles(file, mountIn))
    else if (upload) void app.register(takeUploads(upload, mountIn))
    else mountIn(app)
  }
}

function mountOne(app: FastifyInstance, endpoint: Endpoint, mounting: Mounting, closing: AbortSignal): void {
  const { method, path, needs, query, body, bodyLimit } = endpoint
  if (!endpoint.handler && !endpoint.direct) throw new Error(`${method} ${path} does nothing`)
  if (!needs) throw new Error(`${method} ${path} does not say which permission it needs`)
  app.route({
    method,
    url: path,
    schema: {
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: { ...endpoint.responses, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
    },
    ...(bodyLimit && { bodyLimit }),
    onRequest: (request, reply) => admitRequest(endpoint, mounting, request, reply),
    preValidation: refuseUnreadableQuery,
    handler: (request, reply) =>
      endpoint.stream && wantsStream(request)
        ? sendStream(endpoint, mounting, request, reply, closing)
        : answer(endpoint, mounting.deps, request, reply, closing),
  })
}

/** 401, then what the plan and the permissions allow (403), then the rate limit (429). */
async function admitRequest(
  endpoint: Endpoint,
  { limits, authenticators }: Mounting,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.header('cache-control', 'no-store')
  const principal = await authenticate(authenticators, limits, request)
  const tooMany = await limits.count(principal, endpoint.group ?? 'api', reply)
  requirePermission(endpoint, principal)
  if (tooMany) throw tooMany
  request.principal = principal
}

/** Throws plan_has_no_api, permission_denied. */
function requirePermission(
  { needs, alsoNeeds = [] }: Endpoint,
  { kind, tenant, permissions }: Principal,
): void {
  if (kind === 'api_key' && !plans[tenant.plan].api) throw problem('plan_has_no_api', {})
  const lacking = [needs, ...alsoNeeds].find((permission) => !permissions.has(permission))
  if (lacking) throw problem('permission_denied', { permission: lacking })
}

/**
 * Recognises who asks; a credential that does not hold counts against the address it came from.
 * @throws unauthorized, rate_limited after too many of those.
 */
export async function authenticate(
  authenticators: Authenticator[],
  limits: Limits,
  request: FastifyRequest,
): Promise<Principal> {
  try {
    return await recognise(authenticators, request)
  } catch (error) {
    if ((error as { code?: string }).code === 'unauthorized') await limits.countFailure(request.ip)
    throw error
  }
}

/** Throws unauthorized. */
async function recognise(authenticators: Authenticator[], request: FastifyRequest): Promise<Principal> {
  for (const authenticator of authenticators) {
    const principal = await authenticator(request)
    if (principal) return principal
  }
  throw problem(
    'unauthorized',
    { why: 'Send an API key in the Authorization header: "Authorization: Bearer 2pk_…"' },
    { 'www-authenticate': 'Bearer' },
  )
}

/** For the types alone: a route without a handler has a `direct`, and does not boot without either. */
const nothing = (): never => {
  throw new Error('this route does nothing')
}

async function answer(
  endpoint: Endpoint,
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
): Promise<unknown> {
  const { tenant, permissions } = request.principal as Principal
  const { method, direct, handler, responses } = endpoint
  const actor = actorOf(request)
  const input = readInput(request)
  const context = { deps, tenant, actor, now: deps.now(), closing, isSent: request.method !== 'HEAD' }
  const act = (scope: Scope) => (handler ? handler(scope, input) : (direct ?? nothing)(context, input))
  const inTransaction = (work: typeof act) =>
    inScope(deps, { tenant, actor, permissions, readOnly: method === 'GET' }, work)
  const key = keyOf(request)
  const result =
    key !== undefined
      ? await inTransaction((scope) =>
          answerOnce(scope, key, { request, reply, responses }, () => act(scope)),
        )
      : await (direct ? direct(context, input) : inTransaction(act))
  return reply
    .code(result.status)
    .headers(result.headers ?? {})
    .send(sentOf(bodyOf(result, request), request))
}

/** To HEAD no body is sent, and one that is made while it is sent is given up: Fastify would read it to its end. */
function sentOf(body: unknown, { method }: FastifyRequest): unknown {
  if (method !== 'HEAD' || !(body instanceof Readable)) return body
  body.destroy()
  return Readable.from([])
}

function wantsStream({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/event-stream')
}

/**
 * Sends server-sent events (HTML, 9.2). A client that comes back names the last one it saw. Throws rate_limited where
 * too many are open.
 */
function sendStream(
  endpoint: Endpoint,
  { deps, limits, authenticators }: Mounting,
  request: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
) {
  const principal = request.principal as Principal
  const { tenant } = principal
  limits.countStream(principal, reply.raw)
  const leaving = new AbortController()
  reply.raw.once('close', () => leaving.abort())
  const input = readInput(request)
  const last = request.headers['last-event-id']
  const query = { ...(input.query as object), ...(last && { cursor: String(last) }) }
  const context = { deps, tenant, actor: actorOf(request), now: deps.now(), closing, isSent: true }
  const { stream = nothing } = endpoint
  const messages = stream(context, { ...input, query }, AbortSignal.any([leaving.signal, closing]))
  const isAdmitted = async () => {
    const principal = await recognise(authenticators, request)
    requirePermission(endpoint, principal)
    return principal.tenant.id === tenant.id
  }
  return (
    reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      // Kept alive, the connection would hold up the end of the server.
      .header('connection', 'close')
      .type('text/event-stream')
      .send(Readable.from(whileAdmitted(messages, isAdmitted)))
  )
}

/** Messages that follow one another this closely are sent upon one look at who asks. */
const believedMs = 100

/**
 * Ends a stream before the first message that whoever asked may no longer have; looking then alone costs nothing while
 * nothing happens. They come back, and are told why.
 */
async function* whileAdmitted(messages: AsyncIterable<string>, isAdmitted: () => Promise<boolean>) {
  let lookedAt = performance.now()
  for await (const message of messages) {
    if (performance.now() - lookedAt > believedMs) {
      if (!(await isAdmitted().catch(() => false))) return
      lookedAt = performance.now()
    }
    yield message
  }
}

/** Who acts, and where from. */
function actorOf(request: FastifyRequest) {
  const { kind, id, name } = (request.principal as Principal).actor
  return { kind, id, name, from: originOf(request) }
}

/** The network address and the program a request came from, as the audit log keeps them. */
export function originOf({ ip, headers }: FastifyRequest) {
  // A proxy that is trusted may still pass on whatever its client claims.
  return { address: isIP(ip) ? ip : null, userAgent: headers['user-agent']?.slice(0, 300) ?? null }
}

/** The validated parts of a request; throws nothing. */
export function readInput(request: FastifyRequest): Input<unknown, unknown> {
  const params = Object.entries(request.params as Record<string, string>)
  // No id has other characters, so such a path is the address of nothing.
  const known = params.map(([name, value]) => [name, safeParameter.test(value) ? value : ''] as const)
  return { params: Object.fromEntries(known), query: request.query, body: request.body, url: request.url }
}
