import { sql } from 'kysely'
import { createReader } from '../../http/validation.ts'
import { invalidField, Problem, refusalOf } from '../../problems.ts'
import { claimUpTo, giveBack, monthlyLimitReached } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { attachClients, refuseForeign, refuseUnreachable, waitForPeople } from '../clients/attach.ts'
import type { ItemError } from '../jobs/schema.ts'
import type { Work } from '../jobs/work.ts'
import { sendMany } from '../sending/send-many.ts'
import type { Recall } from '../templates/apply.ts'
import { draftPass, type PassDraft } from './draft.ts'
import { type OwnedDraft, writePasses } from './insert.ts'
import type { PassRow } from './row.ts'
import { externalIdTaken } from './rules.ts'
import { type IssuedPass, NewPass } from './schema.ts'
import { issuedPass } from './show.ts'

/** What became of one pass of many: the pass, or why it was refused. */
export interface IssueResult {
  index: number
  pass: IssuedPass | null
  error: ItemError | null
}

const readBody = createReader(NewPass)

/**
 * Issues passes in one transaction, each by the rules of a single one: what is refused is refused by itself.
 * @param items bodies as of a single creation.
 * @param read checks a body; default for bodies that nobody has looked at.
 * @returns the pass or the refusal of each item, in the same order.
 */
export async function issueEach(
  scope: Scope,
  items: unknown[],
  read = readNewPass,
): Promise<(PassRow | Problem)[]> {
  const refusals = new Map<number, Problem>()
  const drafts = await draftEach(scope, items, read, refusals)
  // What is at fault itself is told so first: it takes no external id and no place in the month from the others.
  await refuseOwners(scope, drafts, refusals, refuseForeign)
  await refuseOwners(scope, drafts, refusals, refuseUnreachable, ({ isSent }) => isSent)
  await refuseTaken(scope, drafts, refusals)
  await waitForPeople(
    scope,
    [...drafts.values()].map(({ owner }) => owner),
  )
  const granted = await claimUpTo(scope, 'passesPerMonth', drafts.size)
  for (const index of [...drafts.keys()].slice(granted)) {
    drafts.delete(index)
    refusals.set(index, monthlyLimitReached(scope, 'passesPerMonth'))
  }
  const indexes = [...drafts.keys()]
  const clients = await attachClients(
    scope,
    [...drafts.values()].map(({ owner }) => owner),
    true,
  )
  const owned = new Map<number, OwnedDraft>()
  for (const [place, client] of clients.entries()) {
    const index = indexes[place] as number
    if (client instanceof Problem) refusals.set(index, client)
    else owned.set(index, { draft: drafts.get(index) as PassDraft, client })
  }
  const rows = await writePasses(scope, [...owned.values()])
  const passes = new Map<number, PassRow>()
  for (const [place, [index, { draft }]] of [...owned].entries()) {
    const row = rows[place]
    if (row) passes.set(index, row)
    else refusals.set(index, externalIdTaken(draft.details.external_id))
  }
  await giveBack(scope, 'passesPerMonth', granted - passes.size)
  const toSend = [...passes].flatMap(([index, { id }]) => (drafts.get(index)?.isSent ? id : []))
  await sendMany(scope, toSend, { isList: false })
  return items.map((_item, index) => (passes.get(index) ?? refusals.get(index)) as PassRow | Problem)
}

/**
 * {@link issueEach} as the API answers it.
 * @param from position of the first item, for the names of fields in refusals.
 */
export async function issueMany(scope: Scope, items: unknown[], from: number): Promise<IssueResult[]> {
  const results = await issueEach(scope, items)
  return results.map((result, index) => {
    const position = from + index
    return result instanceof Problem
      ? { index: position, pass: null, error: itemError(result, position) }
      : { index: position, pass: issuedPass(scope, result), error: null }
  })
}

/** A body that can be stored until its turn, or why it is refused. */
type ReadItem = { pass: NewPass } | { error: ItemError }

/** Reads bodies before they are stored as the items of a job: what is in them may be no text that a database takes. */
export function readItems(items: unknown[]): ReadItem[] {
  return items.map((item, position) => {
    try {
      return { pass: readNewPass(item) }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { error: itemError(error, position) }
    }
  })
}

/** {@link issueMany} as the work of a job, whose items are those of {@link readItems}. */
export const issueWork: Work = async (scope, items, from) => {
  const read = items as ReadItem[]
  const bodies = read.map((item) => ('pass' in item ? item.pass : null))
  const results = await issueMany(scope, bodies, from)
  return results.map((result, index) => {
    const item = read[index]
    return item && 'error' in item ? { ...result, error: item.error } : result
  })
}

async function draftEach(
  scope: Scope,
  items: unknown[],
  read: (item: unknown) => NewPass,
  refusals: Map<number, Problem>,
): Promise<Map<number, PassDraft>> {
  const recall = createRecall()
  const drafts = new Map<number, PassDraft>()
  for (const [index, item] of items.entries()) {
    try {
      drafts.set(index, await draftPass(scope, read(item), recall))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refusals.set(index, error)
    }
  }
  return drafts
}

function readNewPass(item: unknown): NewPass {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw invalidField('', 'not_object', { types: 'an object' })
  return readBody(item)
}

function createRecall(): Recall {
  const known = new Map<string, Promise<unknown>>()
  return <Found>(key: string, look: () => Promise<Found>) => {
    const found = known.get(key) ?? look()
    known.set(key, found)
    return found as Promise<Found>
  }
}

/** Refuses the passes, of those that `concerns` chooses, whose owners will not do. */
async function refuseOwners(
  scope: Scope,
  drafts: Map<number, PassDraft>,
  refusals: Map<number, Problem>,
  refuse: typeof refuseForeign,
  concerns: (draft: PassDraft) => boolean = () => true,
): Promise<void> {
  const concerned = [...drafts].filter(([, draft]) => concerns(draft))
  const refused = await refuse(
    scope,
    concerned.map(([, { owner }]) => owner),
  )
  for (const [place, [index]] of concerned.entries()) {
    const refusal = refused[place]
    if (!refusal) continue
    drafts.delete(index)
    refusals.set(index, refusal)
  }
}

/** Refuses external ids that a pass has already, or an earlier one of these; the insert settles races. */
async function refuseTaken(
  { tx, tenant }: Scope,
  drafts: Map<number, PassDraft>,
  refusals: Map<number, Problem>,
): Promise<void> {
  const wanted = [...drafts.values()].flatMap(({ details }) => details.external_id ?? [])
  if (wanted.length === 0) return
  const rows = await tx
    .selectFrom('pass_details')
    .select('external_id')
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`external_id = any (${wanted}::text[])`)
    .execute()
  const used = new Set(rows.map((row) => row.external_id))
  for (const [index, draft] of drafts) {
    const id = draft.details.external_id
    if (id === null) continue
    if (used.has(id)) {
      drafts.delete(index)
      refusals.set(index, externalIdTaken(draft.details.external_id))
    }
    used.add(id)
  }
}

/** A refusal with the item's place in the name of its field. */
function itemError(problem: Problem, position: number): ItemError {
  const refusal = refusalOf(problem)
  const { error, field } = refusal
  if (field === undefined) return refusal
  const place = `passes[${position}]${field && '.'}`
  return { ...refusal, error: error.startsWith(field) ? place + error : error, field: place + field }
}
