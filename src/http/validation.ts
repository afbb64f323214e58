import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { FastifySchema, FastifySchemaCompiler } from 'fastify'
import type { Static, TSchema } from 'typebox'
import { because, type Grounds } from '../../shared/reasons/index.ts'
import { readInstant } from '../lib/time.ts'
import { invalidField, problem, type Problem } from '../problems.ts'

interface Node {
  type?: string | string[]
  properties?: Record<string, Node>
  items?: Node
  /** What a body that is left out stands for. */
  default?: unknown
}

const emailShape = /^[^\s@"(),:;<>[\]\\]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/
const noControl = (text: string) => !text.includes('\u0000') && text.isWellFormed()

const ajv = new Ajv({
  allErrors: false,
  coerceTypes: false,
  useDefaults: true,
  // What a schema does not name must not reach a handler, which may hand all it is given to a table.
  removeAdditional: 'all',
  strict: false,
  // An example says better than a pattern what is wanted.
  verbose: true,
  formats: {
    text: noControl,
    email: (text: string) => noControl(text) && emailShape.test(text),
    time: (text: string) => readInstant(text, 'UTC', 'start') !== null,
    'time-zone': true,
  },
})

const formatReasons = { text: 'unreadable_text', email: 'not_email', time: 'not_date' } as const

const types = {
  string: ['not_text', 'a string'],
  integer: ['not_whole_number', 'a whole number'],
  number: ['not_number', 'a number'],
  boolean: ['not_boolean', 'true or false'],
  array: ['not_list', 'an array'],
  object: ['not_object', 'an object'],
} as const

/**
 * Fastify's validator compiler: compiles at the first use, so that a start does not pay for every route. What it lets
 * through holds nothing but what the schema names.
 */
export const validatorCompiler: FastifySchemaCompiler<FastifySchema> = ({ schema, httpPart }) => {
  const node = schema as Node
  let validate: ValidateFunction | undefined
  return (given: unknown) => {
    validate ??= ajv.compile(schema)
    const data = given ?? structuredClone(node.default) ?? given
    if (httpPart === 'body' && data === undefined) {
      return { error: problem('bad_request', { why: 'A JSON body is required' }) }
    }
    const value = httpPart === 'querystring' ? readQuery(node, data) : data
    if (httpPart === 'body') trimStrings(node, value)
    return validate(value) ? { value } : { error: explain(validate.errors?.[0]) }
  }
}

/**
 * Makes the reader of bodies that do not come as a request of their own, by the same rules.
 * @returns a function that gives back a copy of what it is given, trimmed, checked and without members the schema
 *   does not name; it throws invalid_field, bad_request.
 */
export function createReader<Schema extends TSchema>(schema: Schema): (data: unknown) => Static<Schema> {
  const read = validatorCompiler({ schema, method: 'POST', url: '', httpPart: 'body' }) as (
    data: unknown,
  ) => { value: Static<Schema>; error?: undefined } | { error: Problem }
  return (data) => {
    const answer = read(copyNamed(schema as Node, data))
    if (answer.error) throw answer.error
    return answer.value
  }
}

/** A copy of what the schema names; the rest, which may be deeper than a copy can follow, is left out. */
function copyNamed(schema: Node, value: unknown): unknown {
  const { items, properties } = schema
  if (Array.isArray(value)) return items ? value.map((item) => copyNamed(items, item)) : value
  if (typeof value !== 'object' || value === null || !properties) return value
  const members = value as Record<string, unknown>
  const named = Object.entries(properties).filter(([name]) => Object.hasOwn(members, name))
  return Object.fromEntries(named.map(([name, property]) => [name, copyNamed(property, members[name])]))
}

/** Query parameters as the schema's types: digits become numbers, an empty one counts as absent but for cursor. */
function readQuery(schema: Node, data: unknown): Record<string, unknown> {
  const given = Object.entries(data as Record<string, unknown>)
  const read = given.flatMap(([name, value]) => {
    const type = schema.properties?.[name]?.type
    if (typeof value !== 'string' || type === undefined) return [[name, value] as const]
    const text = value.trim()
    if (text === '' && name !== 'cursor') return []
    const isNumber = type === 'integer' && /^-?\d+$/.test(text)
    return [[name, isNumber ? Number(text) : text] as const]
  })
  return Object.fromEntries(read)
}

/** Trims every string the schema names, in place; members it does not know stay as they are. */
function trimStrings(schema: Node, value: unknown): unknown {
  if (typeof value === 'string') return schema.type?.includes('string') ? value.trim() : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const { items } = schema
    if (items) value.forEach((item, index) => (value[index] = trimStrings(items, item)))
    return value
  }
  const members = value as Record<string, unknown>
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(members, name)) members[name] = trimStrings(property, members[name])
  }
  return value
}

function explain(error: ErrorObject | undefined): Problem {
  if (!error) return problem('bad_request', { why: 'The request is not as described' })
  const path = fieldName(error.instancePath)
  if (error.keyword === 'required') {
    const missing = String(error.params.missingProperty)
    return invalidField(path ? `${path}.${missing}` : missing, 'required')
  }
  if (!path) return problem('bad_request', { why: 'The body must be a JSON object' })
  return problem('invalid_field', { field: path, ...groundsOf(error) })
}

/** `/customFields/3/key` as `customFields[3].key`. */
function fieldName(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
}

function groundsOf(error: ErrorObject): Grounds {
  const { keyword, params, message = 'is not as described', parentSchema } = error
  switch (keyword) {
    case 'pattern':
      return parentSchema?.examples
        ? because('unlike_the_example', { example: String(parentSchema.examples[0]) })
        : because('not_as_described', { why: message })
    case 'type':
      return wrongType([params.type].flat())
    case 'enum':
      return because('not_an_option', { options: params.allowedValues.map(String).join(', ') })
    case 'maxLength':
      return because('too_long', { most: params.limit })
    case 'minLength':
      return params.limit === 1 ? because('empty') : because('too_short', { least: params.limit })
    case 'maxItems':
      return because('too_many_items', { most: params.limit })
    case 'minItems':
      return params.limit === 1 ? because('empty') : because('too_few_items', { least: params.limit })
    case 'minimum':
      return because('too_small', { least: params.limit })
    case 'maximum':
      return because('too_large', { most: params.limit })
    case 'format':
      return because(formatReasons[params.format as keyof typeof formatReasons])
    default:
      return because('not_as_described', { why: message })
  }
}

/** @param wanted what JSON Schema calls the types; the first is the one that counts, besides null. */
function wrongType(wanted: (keyof typeof types | 'null')[]): Grounds {
  const words = wanted.map((type) => (type === 'null' ? 'null' : types[type][1]))
  const [reason] = types[wanted[0] as keyof typeof types]
  return because(reason, { types: words.join(' or ') })
}
