import Type, { type Static, type TSchema } from 'typebox'

interface FieldOptions {
  description?: string
  examples?: unknown[]
}

/** The largest number that a column of type integer holds. */
export const largestInteger = 2_147_483_647

/** Text without NUL and without unpaired surrogates, trimmed before it is checked. */
export const Text = (most: number, options: FieldOptions & { minLength?: number } = {}) =>
  Type.String({ maxLength: most, format: 'text', ...options })

/** Text that is not empty once trimmed. */
export const Name = (most: number, options: FieldOptions = {}) => Text(most, { minLength: 1, ...options })

/** The id of something else, as a client gives it. */
export const Reference = (description?: string, example?: string) =>
  Text(100, { ...(description && { description }), ...(example && { examples: [example] }) })

/** One of the given words. */
export const OneOf = <const Values extends readonly string[]>(values: Values, options: FieldOptions = {}) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...options })

interface NullableParts {
  type: string
  enum?: unknown[]
  title?: string
}

/** The same schema that also takes null; it keeps no title, since it is another schema. */
export const Nullable = <Schema extends TSchema>(schema: Schema) => {
  const { type, enum: values, title: _, ...rest } = schema as unknown as NullableParts
  return Type.Unsafe<Type.Static<Schema> | null>({
    ...rest,
    type: [type, 'null'],
    ...(values && { enum: [...values, null] }),
  })
}

/** A date or a date and time as a client may write it; see `readInstant` for what it means. */
export const TimeInput = (options: FieldOptions = {}) =>
  Type.String({ format: 'time', maxLength: 40, examples: ['2026-12-31T23:59:59Z'], ...options })

/** A moment as the API writes it: `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const Time = (options: FieldOptions = {}) =>
  Type.String({ format: 'date-time', examples: ['2026-06-01T12:00:00.000Z'], ...options })

/** A whole number in bounds. */
export const Whole = (minimum: number, maximum: number, options: FieldOptions & { default?: number } = {}) =>
  Type.Integer({ minimum, maximum, ...options })

const pageSize = (unlessGiven: string) =>
  Type.Optional(
    Type.Integer({
      minimum: 1,
      description: `Page size; more than 100 is answered with 100. ${unlessGiven}`,
    }),
  )

/** The query of every list: a page by number, or any depth by cursor. */
export const pagingFields = {
  limit: pageSize('Default 25.'),
  page: Type.Optional(Whole(1, largestInteger, { description: 'Page number, from 1.' })),
  cursor: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Where to go on, from the `Link: rel="next"` of a cursor page; empty to start.',
    }),
  ),
  count: Type.Optional(
    OneOf(['exact'] as const, { description: '`exact` counts beyond 10,000 matches too.' }),
  ),
}

/** The query of lists that stay short, and are answered whole where no page size is asked for. */
export const ShortListQuery = Type.Object({ ...pagingFields, limit: pageSize('Default: all.') })
export type ShortListQuery = Static<typeof ShortListQuery>

/** The query of lists that are at hand whole: as `ShortListQuery`, by page numbers alone. */
export const NumberedListQuery = Type.Pick(ShortListQuery, ['limit', 'page'])

/** The answer to what leaves nothing to show. */
export const Done = Type.Object({ success: Type.Boolean() }, { title: 'Done' })
