import type { Selectable } from 'kysely'
import { runPrepared } from '../../db/prepared.ts'
import type { Clients } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { PassDraft } from './draft.ts'
import type { PassRow } from './row.ts'
import { storedPass } from './show.ts'

export interface OwnedDraft {
  draft: PassDraft
  client: Selectable<Clients> | null
}

/** One statement for one pass and for hundreds; a pass whose external id is taken is left out. */
const insertPasses = {
  name: 'insert passes',
  text: `
    with given as materialized (
      select * from jsonb_to_recordset($2::jsonb) as given (
        id text, code text, name text, type text, max_usages int, valid_from timestamptz, valid_until timestamptz,
        template_id text, location_id text, client_id text, note text, custom_fields jsonb, external_id text)
    ),
    detailed as (
      insert into pass_details (tenant_id, pass_id, note, custom_fields, external_id)
      select $1, id, note, custom_fields, external_id from given order by external_id
      on conflict (tenant_id, external_id) do nothing
      returning pass_id
    ),
    fresh as materialized (select given.* from given join detailed on detailed.pass_id = given.id),
    coded as (insert into pass_codes (code, tenant_id, pass_id) select code, $1, id from fresh),
    made as (
      insert into passes (tenant_id, id, code, name, type, status, max_usages, valid_from, valid_until, expires_at,
        client_id, template_id, location_id, created_at, updated_at)
      select $1, id, code, name, type, 'active', max_usages, valid_from, valid_until, valid_until,
        client_id, template_id, location_id, $3::timestamptz, $3::timestamptz
      from fresh
    )
    select id from fresh`,
}

/**
 * Writes passes and tells of each.
 * @returns a row a draft, in the same order; undefined where another pass has its external id.
 */
export async function writePasses(scope: Scope, drafts: OwnedDraft[]): Promise<(PassRow | undefined)[]> {
  const { tx, tenant, now } = scope
  const given = drafts.map(({ draft, client }) => ({
    client_id: client?.id ?? null,
    ...draft.columns,
    ...draft.details,
  }))
  const made = await runPrepared<{ id: string }>(tx, insertPasses, [tenant.id, JSON.stringify(given), now])
  const ids = new Set(made.map(({ id }) => id))
  return drafts.map((owned) => (ids.has(owned.draft.columns.id) ? tellOf(scope, owned) : undefined))
}

function tellOf(scope: Scope, { draft, client }: OwnedDraft): PassRow {
  const pass: PassRow = {
    tenant_id: scope.tenant.id,
    status: 'active',
    expires_at: draft.columns.valid_until,
    client_id: client?.id ?? null,
    usages_count: 0,
    link_version: 1,
    first_scanned_at: null,
    last_scanned_at: null,
    created_at: scope.now,
    updated_at: scope.now,
    deleted_at: null,
    client_name: client?.name ?? null,
    client_email: client?.email ?? null,
    ...draft.columns,
  }
  const payload = {
    clientName: client?.name ?? null,
    clientEmail: client?.email ?? null,
    clientPhone: client?.phone ?? null,
    ...storedPass(scope, pass),
  }
  scope.emit('pass.created', payload, { passId: pass.id, clientId: pass.client_id })
  return pass
}
