import { exists, t } from 'i18next'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Params } from '../../shared/reasons/index.ts'
import { learnReasons } from './i18n.ts'

/** What the API says of a refusal, of a request or of one item. */
export interface Refusal {
  error?: string
  code?: string
  field?: string
  reason?: string
  params?: Params
}

/** A refusal of the API, as `{ error, code, field?, reason?, params? }`; status 0 means that no answer came. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly field: string | undefined
  readonly reason: string | undefined
  readonly params: Params

  constructor(status: number, body: Refusal) {
    super(body.error ?? `HTTP ${status}`)
    this.status = status
    this.code = body.code ?? 'unknown'
    this.field = body.field
    this.reason = body.reason
    this.params = body.params ?? {}
  }
}

/** Reads an error answer; one that is not ours (a proxy's page) becomes a bare status. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const answer: unknown = await response.json().catch(() => ({}))
  return told(response.status, typeof answer === 'object' && answer !== null ? answer : {})
}

/** A refusal of which the reader can be told. */
export async function told(status: number, refusal: Refusal): Promise<ApiError> {
  if (refusal.reason) await learnReasons()
  return new ApiError(status, refusal)
}

/**
 * What to tell the reader about a failure, in their language.
 * @param error Anything that was thrown.
 * @returns One sentence: our own for reasons and codes in the catalogue, else what the server said.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) return t('errors.unexpected')
  const keys = [`reasons.${error.reason}`, `errors.${error.code}`]
  const key = keys.find((known) => exists(known))
  if (key) return asSentence(t(key as 'errors.unexpected', error.params))
  return error.status === 0 ? t('errors.network') : error.message
}

/** What the API says in English, in the reader's language where its sentences were learned. */
export function wordsOf({ error = '', reason, params = {} }: Refusal): string {
  const key = `reasons.${reason}`
  return exists(key) ? t(key as 'errors.unexpected', params) : error
}

/**
 * As a sentence: a reason is written as what follows the name of an input, or to stand in a list. An address that it
 * begins with stays as it is.
 */
function asSentence(words: string): string {
  const first = /^\S+@/.test(words) ? words.slice(0, 1) : words.slice(0, 1).toLocaleUpperCase()
  return first + words.slice(1) + (/[.!?…]$/.test(words) ? '' : '.')
}

/**
 * Puts a refusal where it belongs: on the field that the server named, else at the foot of the form.
 * @param form The form that was sent.
 * @param error What was thrown.
 * @param fieldNames Fields of the form, by their whole name, the first part (`design` for `design.colour`) or the last.
 * @returns The field it was put on.
 */
export function showOnForm<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
  fieldNames: readonly Path<Values>[],
): Path<Values> | undefined {
  const named = error instanceof ApiError ? error.field : undefined
  const field = fieldNames.find(
    (name) => named === name || named?.startsWith(`${name}.`) || named?.endsWith(`.${name}`),
  )
  const message = messageOf(error)
  if (field) form.setError(field, { message }, { shouldFocus: true })
  else form.setError('root', { message: named ? `${named}: ${message}` : message })
  return field
}
