import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Deps } from '../deps.ts'
import type { Role } from '../permissions.ts'
import { problem } from '../problems.ts'
import type { Scope, Tenant } from '../scope.ts'
import { answerOnce, keyOf } from './answer-once.ts'
import type { Input, Method, Reply } from './endpoint.ts'
import { createBucket, takeFrom } from './limits.ts'
import { readInput } from './mount.ts'
import { ErrorAnswer } from './openapi/refusals.ts'
import { refuseUnreadableQuery } from './query.ts'

/** A person's place in one workspace. */
export interface Membership {
  id: string
  tenant: Tenant
  role: Role
}

/** Somebody who is signed in, whatever the workspace. */
export interface Person {
  id: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled: boolean
  /** Whether they made the first account of the installation. */
  isFounder: boolean
  sessionId: string
  /** The workspace last entered in this session. */
  workspaceId: string | null
  memberships: Membership[]
}

/** An answer that may set cookies too. */
export interface PersonalReply extends Reply {
  cookies?: string[]
}

/** What a personal endpoint acts with. */
export interface PersonalContext<Who> {
  deps: Deps
  person: Who
  request: FastifyRequest
  now: Date
  /**
   * Does the work of a POST inside its transaction, once where the request carries an Idempotency-Key: one key
   * counts in all of a person's workspaces, since the work may make another.
   */
  once(scope: Scope, work: () => Promise<Reply>): Promise<Reply>
}

interface Definition<Query extends TSchema, Body extends TSchema, Who> {
  method: Method
  path: string
  tag: string
  summary: string
  description?: string
  query?: Query
  body?: Body
  responses: Record<number, TSchema>
  handler(context: PersonalContext<Who>, input: Input<Static<Query>, Static<Body>>): Promise<PersonalReply>
}

/** A route that belongs to no workspace: a signed-in person's own, or open to anybody. */
export type PersonalEndpoint = Omit<Definition<TSchema, TSchema, never>, 'handler'> & {
  access: 'person' | 'anybody'
  handler(context: PersonalContext<unknown>, input: Input<unknown, unknown>): Promise<PersonalReply>
}

/** Defines a route for whoever is signed in; an API key does not open it. */
export const personalEndpoint = <Query extends TSchema = TSchema, Body extends TSchema = TSchema>(
  definition: Definition<Query, Body, Person>,
): PersonalEndpoint => ({ ...definition, access: 'person' }) as unknown as PersonalEndpoint

/** Defines a route that anybody may ask, signed in or not. */
export const openEndpoint = <Query extends TSchema = TSchema, Body extends TSchema = TSchema>(
  definition: Definition<Query, Body, Person | null>,
): PersonalEndpoint => ({ ...definition, access: 'anybody' }) as unknown as PersonalEndpoint

interface PersonalMounting {
  deps: Deps
  /** Who is signed in; sets the cookies of a prolonged session on the reply. */
  recognise(request: FastifyRequest, reply: FastifyReply): Promise<Person | null>
}

const requestsAMinute = 300

/** Serves personal and open endpoints: recognise, limit by network address, validate, act, answer. */
export function mountPersonal(
  app: FastifyInstance,
  endpoints: PersonalEndpoint[],
  { deps, recognise }: PersonalMounting,
): void {
  const bucket = createBucket(deps, 'personal', requestsAMinute, 60)
  for (const { method, path, access, handler, ...shape } of endpoints) {
    app.route({
      method,
      url: path,
      schema: {
        ...(shape.query && { querystring: shape.query }),
        ...(shape.body && { body: shape.body }),
        response: { ...shape.responses, '4xx': ErrorAnswer, '5xx': ErrorAnswer },
      },
      onRequest: async (request, reply) => {
        await takeFrom(bucket, request.ip)
        const person = await recognise(request, reply)
        if (!person && access === 'person') throw problem('unauthorized', { why: 'Sign in first' })
        request.person = person
      },
      preValidation: refuseUnreadableQuery,
      handler: async (request, reply) => {
        const key = keyOf(request)
        const { responses } = shape
        const once: PersonalContext<unknown>['once'] = (scope, work) =>
          key === undefined ? work() : answerOnce(scope, key, { request, reply, responses }, work, 'person')
        const context = { deps, person: request.person, request, now: deps.now(), once }
        const { status, headers = {}, cookies = [], body } = await handler(context, readInput(request))
        if (cookies.length > 0) reply.header('set-cookie', cookies)
        return reply
          .code(status)
          .headers({ 'cache-control': 'no-store', ...headers })
          .send(body)
      },
    })
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    person?: Person | null
  }
}
