import { exists, t } from 'i18next'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'

/** A refusal of the API, as `{ error, code, field?, requestId }`; status 0 means that no answer came. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly field: string | undefined

  constructor(status: number, body: { error?: string; code?: string; field?: string }) {
    super(body.error ?? `HTTP ${status}`)
    this.status = status
    this.code = body.code ?? 'unknown'
    this.field = body.field
  }
}

/** Reads an error answer; one that is not ours (a proxy's page) becomes a bare status. */
export async function refusalOf(response: Response): Promise<ApiError> {
  const answer: unknown = await response.json().catch(() => ({}))
  return new ApiError(response.status, typeof answer === 'object' && answer !== null ? answer : {})
}

/**
 * What to tell the reader about a failure, in their language.
 * @param error Anything that was thrown.
 * @returns One sentence: our own for codes in the catalogue, else what the server said.
 */
export function messageOf(error: unknown): string {
  if (!(error instanceof ApiError)) return t('errors.unexpected')
  const key = `errors.${error.code}`
  if (exists(key)) return t(key as 'errors.unexpected')
  return error.status === 0 ? t('errors.network') : error.message
}

/**
 * Puts a refusal where it belongs: on the field that the server named, else at the foot of the form.
 * @param form The form that was sent.
 * @param error What was thrown.
 * @param fieldNames Fields of the form; a nested field (`design.colour`) matches its first part too.
 */
export function showOnForm<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
  fieldNames: readonly Path<Values>[],
): void {
  const named = error instanceof ApiError ? error.field : undefined
  const field = fieldNames.find((name) => named === name || named?.startsWith(`${name}.`))
  if (field) form.setError(field, { message: messageOf(error) }, { shouldFocus: true })
  else form.setError('root', { message: messageOf(error) })
}
