import { sql } from 'kysely'
import { changesIn, formerly } from '../../lib/changes.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { lastFault } from './fault.ts'
import { askForPictures } from './pictures/due.ts'
import { countInstalls } from './show.ts'
import type { WalletTemplate, WalletTemplateChanges } from './schema.ts'
import { markForRecheck } from './updates/mark.ts'

const NOTHING = { passIds: [], clientIds: [], locationIds: [], all: false }

/** How a template's passes behave in wallets, and how many are in one; throws not_found. */
export async function showWalletTemplate(scope: Scope, templateId: string): Promise<WalletTemplate> {
  const row = await scope.tx
    .selectFrom('templates as template')
    .leftJoin('wallet_templates as settings', (join) =>
      join
        .onRef('settings.tenant_id', '=', 'template.tenant_id')
        .onRef('settings.template_id', '=', 'template.id'),
    )
    .select(['settings.style', 'settings.void_when_used', 'settings.sharing_prohibited'])
    .where('template.tenant_id', '=', scope.tenant.id)
    .where('template.id', '=', templateId)
    .executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Template' })
  return {
    templateId,
    style: row.style as WalletTemplate['style'],
    voidWhenUsed: row.void_when_used ?? false,
    sharingProhibited: row.sharing_prohibited ?? false,
    counts: await countInstalls(scope, templateId),
    ...(await readPushes(scope, templateId)),
  }
}

async function readPushes(
  scope: Scope,
  templateId: string,
): Promise<Pick<WalletTemplate, 'lastPushAt' | 'failing' | 'lastError' | 'lastErrorGrounds'>> {
  const { rows } = await sql<{ last: Date | null; failing: number; error: string | null }>`
    select max(w.last_push_at) as last, count(w.last_error)::int as failing,
      (array_agg(w.last_error order by w.changed_at desc) filter (where w.last_error is not null))[1] as error
    from wallet_passes w join passes p on p.tenant_id = w.tenant_id and p.id = w.pass_id
    where w.tenant_id = ${scope.tenant.id} and p.template_id = ${templateId}`.execute(scope.tx)
  const [row] = rows
  return {
    lastPushAt: row?.last?.toISOString() ?? null,
    failing: row?.failing ?? 0,
    ...lastFault(row?.error),
  }
}

/** Changes how a template's passes behave in wallets; those in phones follow. Throws not_found. */
export async function changeWalletTemplate(
  scope: Scope,
  templateId: string,
  changes: WalletTemplateChanges,
): Promise<WalletTemplate> {
  const shown = await showWalletTemplate(scope, templateId)
  const next = { ...shown, ...changes }
  const settings = {
    style: next.style,
    void_when_used: next.voidWhenUsed,
    sharing_prohibited: next.sharingProhibited,
  }
  await scope.tx
    .insertInto('wallet_templates')
    .values({ tenant_id: scope.tenant.id, template_id: templateId, ...settings })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'template_id']).doUpdateSet(settings))
    .execute()
  await markForRecheck(scope, { ...NOTHING, templateIds: [templateId] })
  await askForPictures(scope, [templateId])
  const changed = changesIn(shown, changes)
  if (Object.keys(changed).length > 0) await record(scope, templateId, changed, formerly(shown, changed))
  return next
}

async function record(scope: Scope, id: string, changes: object, before: object): Promise<void> {
  const { name } = await scope.tx
    .selectFrom('templates')
    .select('name')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  scope.emit('template.updated', { id, name, changes: { ...changes }, before: { ...before } }, {})
}
