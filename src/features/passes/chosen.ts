import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectKeys } from './filter.ts'
import type { PassFilters } from './schema.ts'
import { mostPasses } from './schema-many.ts'

/** The passes that are meant: named one by one, or found. */
interface Choice {
  ids?: string[] | undefined
  filter?: PassFilters | undefined
}

/**
 * The ids of the passes that a request means, each once.
 * @param most how many at most.
 * @throws invalid_field where both ways are used or none, or where too many match.
 */
export async function chosenIds(
  scope: Scope,
  { ids, filter }: Choice,
  most: number = mostPasses,
): Promise<string[]> {
  if ((ids === undefined) === (filter === undefined)) {
    throw invalidField('ids', 'ids_or_filter')
  }
  if (ids) return [...new Set(ids)]
  const keys = await selectKeys(scope, filter ?? {})
  const rows = await keys.limit(most + 1).execute()
  if (rows.length > most) throw invalidField('filter', 'matches_too_many', { most })
  return rows.map((row) => row.id)
}
