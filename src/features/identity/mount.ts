import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import { isOwnRequest } from '../../http/same-site.ts'
import { validatorCompiler } from '../../http/validation.ts'
import { type Problem, type ProblemCode, problem } from '../../problems.ts'
import { libraryHeaders } from './identity.ts'
import { identityPath } from './place.ts'
import { type OpenRoute, openRoutes } from './surface.ts'
import { type Recorder, createRecorder } from './record.ts'
import { createThrottle, type Throttle } from './throttle.ts'

/** Serves the identity library's open routes below /auth; every refusal has the one shape of this server. */
export async function mountIdentity(app: FastifyInstance, deps: Deps): Promise<void> {
  const throttle = createThrottle(deps)
  const recorder = createRecorder(deps)
  app.addHook('onClose', () => recorder.finish())
  app.route({
    method: ['GET', 'POST'],
    url: `${identityPath}/*`,
    handler: (request, reply) => answer({ deps, throttle, recorder }, request, reply),
  })
}

type FixedCode = Extract<
  ProblemCode,
  'sign_in_refused' | 'wrong_password' | 'wrong_code' | 'passkey_refused' | 'sign_in_over' | 'link_over'
>

interface Parts {
  deps: Deps
  throttle: Throttle
  recorder: Recorder
}

async function answer(
  { deps, throttle, recorder }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const [path = ''] = request.url.slice(identityPath.length).split('?')
  const route = openRoutes[`${request.method} ${path}`]
  if (!route) throw problem('not_found', { what: 'Page' })
  const { publicUrl } = deps.installation
  // The way back from an identity provider and the links in mails come from elsewhere and carry their own proof.
  if (request.method !== 'GET' && !isOwnRequest(request, publicUrl)) throw problem('foreign_origin', {})
  checkForm(route, request)
  if (route.throttle) await throttle(route.throttle, request.ip, addressIn(request.body))
  const [response] = await Promise.all([
    deps.identity.handle(libraryRequest(route, request, publicUrl)),
    route.leastMs && sleep(route.leastMs),
  ])
  if (response.status >= 400) {
    if (route.signsIn) recorder.failed(request, addressIn(request.body), route.signsIn)
    throw await refusalOf(response)
  }
  const cookies = response.headers.getSetCookie()
  if (route.signsIn) recorder.signedIn(request, cookies, route.signsIn)
  for (const cookie of cookies) reply.header('set-cookie', cookie)
  // The library makes a path of what a link names as its way back; two slashes would lead to another host.
  const location = response.headers.get('location')?.replace(/^\/{2,}/, '/')
  if (response.status >= 300 && location) return reply.redirect(location, response.status)
  reply.header('cache-control', 'no-store')
  return reply.code(response.status).send(route.answer ?? (await response.json()))
}

/**
 * The request as the library is to see it: at our public address, with our word for whose it is, and of a form what
 * was checked, since the library reads members that are not offered here.
 */
function libraryRequest({ form }: OpenRoute, request: FastifyRequest, publicUrl: string): Request {
  const headers = libraryHeaders(request.headers, request.ip)
  const { origin } = new URL(publicUrl)
  if (headers.has('origin')) headers.set('origin', origin)
  headers.delete('content-length')
  const sent = form ? JSON.stringify(request.body) : (request.bodyText ?? '{}')
  const body = request.method === 'GET' ? {} : { body: sent }
  if ('body' in body) headers.set('content-type', 'application/json')
  return new Request(`${origin}${request.url}`, { method: request.method, headers, ...body })
}

/** Leaves of a body what its route's form names; throws invalid_field, bad_request where that is not as wanted. */
function checkForm({ form }: OpenRoute, request: FastifyRequest): void {
  if (!form) return
  const check = validatorCompiler({
    schema: form,
    method: request.method,
    url: request.url,
    httpPart: 'body',
  })
  const { error } = check(request.body) as { error?: Problem }
  if (error) throw error
}

/** The address a form names, by which guesses are counted. */
function addressIn(body: unknown): string | undefined {
  const email = (body as { email?: unknown } | undefined)?.email
  return typeof email === 'string' ? email.trim().toLowerCase() : undefined
}

/** What the library refuses with a code that people meet; the rest is passed on with its sentence. */
const refusals: Partial<Record<string, FixedCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'sign_in_refused',
  // Somebody with the right password of an address not yet confirmed learns no more than anybody else.
  EMAIL_NOT_VERIFIED: 'sign_in_refused',
  INVALID_PASSWORD: 'wrong_password',
  INVALID_CODE: 'wrong_code',
  INVALID_BACKUP_CODE: 'wrong_code',
  INVALID_TWO_FACTOR_COOKIE: 'sign_in_over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign_in_over',
  PASSKEY_REFUSED: 'passkey_refused',
  INVALID_TOKEN: 'link_over',
}

async function refusalOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as { code?: string; message?: string } | null
  const code = body?.code ?? ''
  const known = refusals[code]
  if (known) return problem(known, {})
  const why = body?.message ?? 'The request could not be carried out'
  if (response.status === 401) return problem('unauthorized', { why })
  if (response.status === 403) return problem('identity_forbidden', { why })
  if (response.status === 429) return problem('rate_limited', { seconds: 60 }, { 'retry-after': '60' })
  if (response.status >= 500) return problem('internal', {})
  return problem('identity_refused', { why })
}
