import { sql } from 'kysely'
import type { Deps } from '../../../deps.ts'
import { inScope, type Scope } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { LEASE_SECONDS } from '../updates/backoff.ts'
import { drawPictures } from './draw.ts'
import { findSource } from './source.ts'
import { findPictures } from './store.ts'
import { systemActor } from '../../../system-actors.ts'

/** Templates looked at in one go; drawing for one takes a few tenths of a second. */
const BATCH = 4

const painter = systemActor('wallet-pictures')

/** Asks the worker to look at the pictures of these templates, or of all and of passes without one. */
export async function askForPictures(scope: Scope, templates: 'all' | readonly string[]): Promise<void> {
  const all = templates === 'all'
  await sql`
    insert into wallet_pictures (tenant_id, template_id, due_at)
    select tenant_id, id, ${scope.now}::timestamptz from templates
    where tenant_id = ${scope.tenant.id} and (${all} or id = any (${all ? [] : templates}::text[]))
    union all
    select ${scope.tenant.id}, null, ${scope.now}::timestamptz where ${all}
    on conflict (tenant_id, template_id) do update set due_at = excluded.due_at`.execute(scope.tx)
}

/** Asks the worker to look at the pictures of this template (null: of passes without one) before all others. */
export async function askForPicturesFirst(scope: Scope, templateId: string | null): Promise<void> {
  await sql`
    insert into wallet_pictures (tenant_id, template_id, due_at)
    values (${scope.tenant.id}, ${templateId}, '-infinity')
    on conflict (tenant_id, template_id) do update set due_at = excluded.due_at`.execute(scope.tx)
}

interface DueRow {
  tenant_id: string
  template_id: string | null
  due_at: Date
}

const CLAIM = `
  update wallet_pictures w set due_at = $2
  from (
    select tenant_id, template_id from wallet_pictures
    where due_at <= $1 and ($3::text is null or tenant_id = $3)
    order by due_at limit ${BATCH} for update skip locked
  ) due
  where w.tenant_id = due.tenant_id and w.template_id is not distinct from due.template_id
  returning w.tenant_id, w.template_id, w.due_at`

const SETTLE = `
  update wallet_pictures set due_at = null
  where tenant_id = $1 and template_id is not distinct from $2 and due_at = $3`

/**
 * Draws what is missing for templates that changed, leased like pushes: after a crash it is drawn again, and what cannot
 * be drawn does not keep others waiting.
 * @param tenantId looks at this workspace alone
 * @returns whether there may be more to draw at once
 */
export async function drawDuePictures(deps: Deps, tenantId: string | null = null): Promise<boolean> {
  const now = deps.now()
  const leasedUntil = new Date(now.getTime() + LEASE_SECONDS * 1000)
  const { rows } = await deps.database.worker.query<DueRow>(CLAIM, [now, leasedUntil, tenantId])
  for (const row of rows) {
    try {
      await bringUpToDate(deps, row)
      await deps.database.worker.query(SETTLE, [row.tenant_id, row.template_id, row.due_at])
    } catch (error) {
      const { tenant_id: tenant, template_id: template } = row
      deps.log.error({ err: error, tenant, template }, 'the wallet pictures of a template cannot be drawn')
    }
  }
  return rows.length === BATCH
}

async function bringUpToDate(deps: Deps, row: DueRow): Promise<void> {
  const tenant = await loadTenant(deps, row.tenant_id)
  if (!tenant) return
  const as = { tenant, actor: painter }
  const missing = await inScope(deps, { ...as, readOnly: true }, async (scope) => {
    const source = await findSource(scope, row.template_id)
    return (await findPictures(scope, source)) ? null : source
  })
  if (missing) await drawPictures(deps, as, missing)
}
