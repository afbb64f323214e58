import type { Static, TObject, TSchema, TUnknown } from 'typebox'
import type { Deps } from '../deps.ts'
import type { Permission } from '../permissions.ts'
import type { Actor, Scope, Tenant } from '../scope.ts'
import type { OwnHeader } from './openapi/headers.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * After how many milliseconds without a message a stream sends something all the same, so that nothing on the way
 * takes the connection for dead.
 */
export const heartbeatMs = 15_000

/** Which bucket of requests a route draws from; messages to /mcp have their own, as what they ask of the API counts too. */
export type LimitGroup = 'api' | 'automation' | 'mcp'

/** An answer as a handler gives it; the kernel serialises it by the endpoint's response schema. */
export interface Reply<Body = unknown> {
  status: number
  body: Body
  headers?: Record<string, string>
}

/** Validated input: absent parts of an endpoint's definition are `undefined`. */
export interface Input<Query, Body> {
  params: Record<string, string>
  query: Query
  body: Body
  /** The path and query as asked, for links to other pages. */
  url: string
}

/** Who asks and what may be used, for the few handlers that do not open a transaction of their own. */
export interface Context {
  deps: Deps
  tenant: Tenant
  actor: Actor
  now: Date
  /** Aborted when the server ends: what only waits then answers at once. */
  closing: AbortSignal
  /** Whether the body of the answer is sent; to HEAD it is not. */
  isSent: boolean
}

/**
 * The type of an object schema's values. Asked of the general TSchema instead, the static type of every input
 * takes the compiler a million steps.
 */
type Value<Schema> = Schema extends TObject<infer Properties> ? Static<TObject<Properties>> : unknown

interface Definition<Query extends TSchema, Body extends TSchema> {
  method: Method
  /** Path below /api/v1 with `:name` parameters. */
  path: string
  needs: Permission
  /** What it shows of other things, each of which asks for a permission of its own. */
  alsoNeeds?: readonly Permission[]
  group?: LimitGroup
  tag: string
  /** As `resource.method`, where what follows from method and path would read badly. */
  name?: string
  summary: string
  description?: string
  query?: Query
  body?: Body
  /** Media types taken in place of JSON; the handler's body is then the file as a Buffer, or undefined. */
  file?: string[]
  /** As `file`, but written to disk as it arrives; the handler's body is an `UploadedFile`. */
  upload?: string[]
  /** Largest body in bytes where it is not the usual one. */
  bodyLimit?: number
  responses: Record<number, TSchema>
  /** Media types of an answer that is a stream or a file; its handler names the one in its headers. */
  produces?: string[]
  /** How answers are described where that says more than how they are serialised. */
  described?: Record<number, TSchema>
  /** Headers of its answers, by status, beside those that every route like it has. */
  carries?: Partial<Record<number, OwnHeader[]>>
  /** Runs in a transaction of the caller's tenant. A route without it has a `direct`. */
  handler?(scope: Scope, input: Input<Value<Query>, Value<Body>>): Promise<Reply>
  /**
   * Answers without a transaction of its own: where another service is asked, or many requests share one. Used
   * beside a handler unless the request carries an Idempotency-Key.
   */
  direct?(context: Context, input: Input<Value<Query>, Value<Body>>): Promise<Reply>
  /** Answers `Accept: text/event-stream`: messages, until the client leaves or the server closes. */
  stream?(
    context: Context,
    input: Input<Value<Query>, Value<Body>>,
    ending: AbortSignal,
  ): AsyncIterable<string>
}

export type Endpoint = Omit<
  Definition<TUnknown, TUnknown>,
  'handler' | 'direct' | 'stream' | 'query' | 'body'
> & {
  query?: TSchema
  body?: TSchema
  handler?(scope: Scope, input: Input<unknown, unknown>): Promise<Reply>
  direct?(context: Context, input: Input<unknown, unknown>): Promise<Reply>
  stream?(context: Context, input: Input<unknown, unknown>, ending: AbortSignal): AsyncIterable<string>
}

/**
 * Defines a route of the API as data: who may call it, what it takes and answers, and what it does.
 * Its handler's input is typed by its schemas.
 */
export function endpoint<Query extends TSchema = TUnknown, Body extends TSchema = TUnknown>(
  definition: Definition<Query, Body>,
): Endpoint {
  return definition as unknown as Endpoint
}

/** 200 with a body. */
export const ok = (body: unknown, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  body,
  headers,
})

/** 201 with a body and the address of what was made, below /api/v1. */
export const created = (body: unknown, path: string): Reply => ({
  status: 201,
  body,
  headers: { location: `/api/v1${path}` },
})
