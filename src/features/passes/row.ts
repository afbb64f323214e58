import { sql, type Selectable } from 'kysely'
import { runNamed } from '../../db/prepared.ts'
import type { Passes } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { PassStatus, PassType } from '../../../shared/admission.ts'
import type { Scope } from '../../scope.ts'

/** A pass with what its list item needs of its client. */
export type PassRow = Omit<Selectable<Passes>, 'type' | 'status' | 'search_block' | 'ended'> & {
  type: PassType
  status: PassStatus
  client_name: string | null
  client_email: string | null
}

/** By name: what a query under a name answers must stay the same while newer versions add columns. */
const passColumns = [
  'pass.tenant_id',
  'pass.id',
  'pass.code',
  'pass.name',
  'pass.type',
  'pass.status',
  'pass.usages_count',
  'pass.max_usages',
  'pass.valid_from',
  'pass.valid_until',
  'pass.expires_at',
  'pass.client_id',
  'pass.template_id',
  'pass.location_id',
  'pass.link_version',
  'pass.first_scanned_at',
  'pass.last_scanned_at',
  'pass.created_at',
  'pass.updated_at',
  'pass.deleted_at',
] as const

/** The passes of this workspace that are not deleted, with their clients; add what to find and how. */
export function selectPasses(scope: Scope) {
  return selectAllPasses(scope).where('pass.deleted_at', 'is', null)
}

/** {@link selectPasses} with what is told of a single pass beyond its list item. */
export function selectWholePasses(scope: Scope) {
  return selectPasses(scope)
    .innerJoin('pass_details as detail', (join) =>
      join.onRef('detail.tenant_id', '=', 'pass.tenant_id').onRef('detail.pass_id', '=', 'pass.id'),
    )
    .leftJoin('templates as template', (join) =>
      join.onRef('template.tenant_id', '=', 'pass.tenant_id').onRef('template.id', '=', 'pass.template_id'),
    )
    .leftJoin('locations as location', (join) =>
      join.onRef('location.tenant_id', '=', 'pass.tenant_id').onRef('location.id', '=', 'pass.location_id'),
    )
    .select(['detail.note', 'detail.external_id', 'detail.custom_fields', 'client.phone as client_phone'])
    .select(['template.name as template_name', 'location.name as location_name'])
}

/** Throws not_found where this workspace has no such pass. */
export async function requirePass(scope: Scope, id: string): Promise<void> {
  const pass = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!pass) throw problem('not_found', { what: 'Pass' })
}

function selectAllPasses(scope: Scope) {
  return scope.tx
    .selectFrom('passes as pass')
    .leftJoin('clients as client', (join) =>
      join.onRef('client.tenant_id', '=', 'pass.tenant_id').onRef('client.id', '=', 'pass.client_id'),
    )
    .select(passColumns)
    .select(['client.name as client_name', 'client.email as client_email'])
    .where('pass.tenant_id', '=', scope.tenant.id)
    .$narrowType<{ type: PassType; status: PassStatus }>()
}

/** Locks a pass against every other change until the end of the transaction; undefined where there is none. */
export async function selectForChange(scope: Scope, id: string): Promise<PassRow | undefined> {
  const query = selectPasses(scope).where('pass.id', '=', id).modifyEnd(sql`for no key update of pass`)
  return (await runNamed(scope.tx, 'pass for change', query))[0]
}

/** Locks a pass that was deleted until the end of the transaction; undefined where there is none. */
export async function selectDeleted(scope: Scope, id: string): Promise<PassRow | undefined> {
  return selectAllPasses(scope)
    .where('pass.id', '=', id)
    .where('pass.deleted_at', 'is not', null)
    .modifyEnd(sql`for no key update of pass`)
    .executeTakeFirst()
}
