import type { Static } from 'typebox'
import type { Reply } from '../../http/endpoint.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { startJob } from '../jobs/create.ts'
import { chosenIds } from '../passes/chosen.ts'
import type { SendMany } from './schema.ts'

/** Starts to send passes to many. Throws invalid_field where none or too many are meant. */
export async function startSending(
  scope: Scope,
  { ids, filter, language }: Static<typeof SendMany>,
): Promise<Reply> {
  const items = await chosenIds(scope, { ids, filter })
  if (items.length === 0) throw invalidField('filter', 'matches_nothing')
  return startJob(scope, { kind: 'passes.send', items, ...(language && { options: { language } }) })
}
