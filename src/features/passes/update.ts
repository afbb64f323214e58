import type { PassStatus } from '../../../shared/admission.ts'
import { orNull, requireInstant } from '../../input.ts'
import { changesIn, formerly } from '../../lib/changes.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { attachClient, refuseTwoClients } from '../clients/attach.ts'
import { lockPass, storeChange } from './change.ts'
import { checkReferences } from './references.ts'
import type { PassRow } from './row.ts'
import { checkBounds, externalIdTaken, usageLimit } from './rules.ts'
import type { PassChanges } from './schema.ts'

/**
 * Changes a pass; what is left out stays, null clears. Tells of what changed, and of a changed status once.
 * @throws not_found, invalid_field, already_expired, external_id_taken.
 */
export async function updatePass(scope: Scope, id: string, input: PassChanges): Promise<void> {
  const bounds = readBounds(scope, input)
  refuseTwoClients(input)
  await checkReferences(scope, input)
  const pass = await lockPass(scope, id)
  const wanted = await wantedColumns(scope, pass, input, bounds)
  const columns = changesIn(pass, {
    ...wanted,
    status: nextStatus(scope, pass, { ...pass, ...wanted }, input),
  })
  const details = await changeDetails(scope, id, input)
  const { client_name: _name, client_email: _email, ...stored } = columns
  if (Object.keys(stored).length > 0 || Object.keys(details.changes).length > 0) {
    await storeChange(scope, { ...pass, ...pickClient(columns) }, stored)
  }
  tell(scope, pass, columns, details)
}

type Bounds = Partial<Pick<PassRow, 'valid_from' | 'valid_until'>>

/** What of the bounds is to change. */
function readBounds({ tenant }: Scope, { validFrom, validUntil }: PassChanges): Bounds {
  const from = requireInstant('validFrom', validFrom, tenant.timeZone, 'start')
  const until = requireInstant('validUntil', validUntil, tenant.timeZone, 'end')
  checkBounds(from, until)
  return {
    ...(validFrom !== undefined && { valid_from: from }),
    ...(validUntil !== undefined && { valid_until: until }),
  }
}

async function wantedColumns(scope: Scope, pass: PassRow, input: PassChanges, bounds: Bounds) {
  const { valid_from: from, valid_until: until } = { ...pass, ...bounds }
  checkBounds(from, until)
  const wanted: Partial<PassRow> = { ...bounds }
  if (input.name !== undefined) wanted.name = orNull(input.name)
  if (input.maxUsages !== undefined) wanted.max_usages = usageLimit(pass.type, input.maxUsages)
  if (input.templateId !== undefined) wanted.template_id = orNull(input.templateId)
  if (input.locationId !== undefined) wanted.location_id = orNull(input.locationId)
  if (input.clientId !== undefined || input.clientName !== undefined) {
    const client = await attachClient(scope, input)
    wanted.client_id = client?.id ?? null
    wanted.client_name = client?.name ?? null
    wanted.client_email = client?.email ?? null
  }
  return wanted
}

/** The stored status after the change: what was asked for, else what the new end makes of it. */
function nextStatus(scope: Scope, pass: PassRow, next: PassRow, input: PassChanges): PassStatus {
  const isOver = next.valid_until !== null && next.valid_until < scope.now
  if (input.status === 'revoked') return 'revoked'
  if (input.status === 'active') {
    if (isOver) throw problem('already_expired', {})
    return 'active'
  }
  if (pass.status === 'revoked' || pass.status === 'used') return pass.status
  return isOver ? 'expired' : 'active'
}

async function changeDetails(scope: Scope, id: string, input: PassChanges) {
  const details = scope.tx
    .selectFrom('pass_details')
    .select(['note', 'custom_fields', 'external_id'])
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', id)
  const wanted = {
    ...(input.note !== undefined && { note: orNull(input.note) }),
    ...(input.customFields !== undefined && { custom_fields: input.customFields }),
    ...(input.externalId !== undefined && { external_id: orNull(input.externalId) }),
  }
  if (Object.keys(wanted).length === 0) return { changes: {}, before: {} }
  const before = await details.executeTakeFirstOrThrow()
  const changes = changesIn(before, wanted)
  if (Object.keys(changes).length > 0) await storeDetails(scope, id, changes)
  return { changes, before }
}

interface Details {
  note?: string | null
  custom_fields?: unknown[]
  external_id?: string | null
}

async function storeDetails(scope: Scope, id: string, changes: Details): Promise<void> {
  const externalId = changes.external_id
  if (externalId && (await isTaken(scope, id, externalId))) throw externalIdTaken(externalId)
  const { custom_fields: fields, ...rest } = changes
  await scope.tx
    .updateTable('pass_details')
    .set({ ...rest, ...(fields && { custom_fields: JSON.stringify(fields) }) })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', id)
    .execute()
}

async function isTaken(scope: Scope, id: string, externalId: string): Promise<boolean> {
  const other = await scope.tx
    .selectFrom('pass_details')
    .select('pass_id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('external_id', '=', externalId)
    .where('pass_id', '<>', id)
    .executeTakeFirst()
  return other !== undefined
}

const fieldNames: Record<string, string> = {
  max_usages: 'maxUsages',
  valid_from: 'validFrom',
  valid_until: 'validUntil',
  client_id: 'clientId',
  template_id: 'templateId',
  location_id: 'locationId',
  custom_fields: 'customFields',
  external_id: 'externalId',
}
const untold = new Set(['status', 'client_name', 'client_email'])

function tell(
  scope: Scope,
  pass: PassRow,
  columns: Partial<PassRow>,
  details: { changes: Details; before: object },
): void {
  const told = Object.entries({ ...columns, ...details.changes }).filter(([name]) => !untold.has(name))
  if (told.length === 0) return
  const named = (values: [string, unknown][]) =>
    Object.fromEntries(values.map(([name, value]) => [fieldNames[name] ?? name, value]))
  const before = formerly({ ...pass, ...details.before }, Object.fromEntries(told))
  const payload = { changes: named(told), before: named(Object.entries(before)) }
  scope.emit('pass.updated', payload, { passId: pass.id, clientId: pass.client_id })
}

function pickClient({ client_name, client_email }: Partial<PassRow>): Partial<PassRow> {
  return {
    ...(client_name !== undefined && { client_name }),
    ...(client_email !== undefined && { client_email }),
  }
}
