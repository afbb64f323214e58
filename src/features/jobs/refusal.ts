import type { Problem } from '../../problems.ts'
import type { ItemError } from './schema.ts'

/** A refusal as the result of an item has it. */
export function refusalOf({ message, code, field }: Problem): ItemError {
  return { error: message, code, ...(field !== undefined && { field }) }
}
