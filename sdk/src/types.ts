import type { components, operations } from './api.gen.ts'

/** Every named object of the API. */
export type Schemas = components['schemas']

export type OperationName = keyof operations

/** What a method takes as its query. */
export type Query<Name extends OperationName> = operations[Name] extends {
  parameters: { query?: infer Given }
}
  ? NonNullable<Given>
  : never

/** What a method takes as its body. */
export type Body<Name extends OperationName> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Given } }
}
  ? Given
  : never

type Success<Responses> =
  Responses extends Record<infer Status, unknown> ? Extract<Status, 200 | 201 | 202> : never

type Json<Response> = Response extends { content: { 'application/json': infer Given } } ? Given : never

/** What a method answers. */
export type Answer<Name extends OperationName> = Json<
  operations[Name]['responses'][Success<operations[Name]['responses']> & keyof operations[Name]['responses']]
>

/** One item of what a list answers. */
export type Item<Name extends OperationName> = Answer<Name> extends (infer One)[] ? One : never
