import type { TSchema } from 'typebox'

/** A JSON Schema as plain data. */
export interface PlainSchema {
  type?: string | string[]
  title?: string
  description?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  examples?: unknown[]
  properties?: Record<string, PlainSchema>
  required?: string[]
  /** How TypeBox writes a record: one pattern that takes every name. */
  patternProperties?: Record<string, PlainSchema>
  additionalProperties?: PlainSchema
  items?: PlainSchema
  anyOf?: PlainSchema[]
  minimum?: number
  $ref?: string
}

/** Formats that only our own validator knows; a reader of the description has no use for them. */
const ownFormats = new Set(['text', 'time', 'time-zone'])

/** The schemas of a description. */
export interface NamedSchemas {
  /** Those that have a title, by it. */
  readonly components: Record<string, PlainSchema>
  /**
   * The schema as the description shows it: plain data with references in place of named parts.
   * @throws where two different schemas share a title.
   */
  refer(schema: TSchema): PlainSchema
}

/**
 * Collects the schemas that have a title as named components, so that each stands in the description once
 * and everything else refers to it.
 */
export function collectSchemas(): NamedSchemas {
  const components: Record<string, PlainSchema> = {}

  const replace = (schema: PlainSchema): PlainSchema => {
    const replaced = replaceParts(schema)
    const { title } = schema
    if (title === undefined) return replaced
    const known = components[title]
    if (known && JSON.stringify(known) !== JSON.stringify(replaced))
      throw new Error(`Two different schemas have the title ${title}`)
    components[title] = replaced
    return { $ref: `#/components/schemas/${title}` }
  }

  const replaceParts = ({
    format,
    properties,
    patternProperties,
    items,
    anyOf,
    ...rest
  }: PlainSchema): PlainSchema => {
    const members = properties && Object.entries(properties)
    const [anyMember] = Object.values(patternProperties ?? {})
    return {
      ...rest,
      ...(format !== undefined && !ownFormats.has(format) && { format }),
      ...(members && {
        properties: Object.fromEntries(members.map(([name, part]) => [name, replace(part)])),
      }),
      ...(anyMember && { additionalProperties: replace(anyMember) }),
      ...(items && { items: replace(items) }),
      ...(anyOf && { anyOf: anyOf.map(replace) }),
    }
  }

  return { components, refer: (schema) => replace(JSON.parse(JSON.stringify(schema)) as PlainSchema) }
}

/** A value of the schema, put together from the examples of its parts. */
export function exampleOf(schema: PlainSchema): unknown {
  const { examples, enum: values, properties, items, anyOf } = schema
  if (examples?.length) return examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (values) return values[0]
  const [firstChoice] = anyOf ?? []
  if (firstChoice) return exampleOf(firstChoice)
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, exampleOf(part)]))
  const types = [schema.type ?? 'object'].flat()
  if (types.includes('null')) return null
  switch (types[0]) {
    case 'array':
      return items ? [exampleOf(items)] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return true
    case 'string':
      return 'text'
    default:
      return {}
  }
}
