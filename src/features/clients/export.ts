import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { findPerson } from './find.ts'

/**
 * Everything that is kept of a client, for the person it is (GDPR, articles 15 and 20): the client, its passes with
 * notes and fields, their scans, the events about them, the mails to them, the phones with their passes, and which
 * endpoints were sent something. Throws not_found.
 */
export async function exportClient(scope: Scope, id: string) {
  const client = await findPerson(scope, id)
  const passes = await passesOf(scope, id)
  const about = { passIds: passes.map((pass) => pass.id), persons: await identitiesOf(scope, id) }
  return {
    exportedAt: scope.now.toISOString(),
    client,
    passes,
    scans: await scansOf(scope, about),
    events: await eventsOf(scope, about),
    mails: await mailsOf(scope, about),
    phones: await phonesOf(scope, about),
    recipients: await recipientsOf(scope, about),
  }
}

interface About {
  passIds: string[]
  /** The client and whoever was merged into it. */
  persons: string[]
}

/** The ids of a client and of whoever was merged into it. */
export async function identitiesOf({ tx }: Scope, id: string): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`select client_identities(${id}) as ids`.execute(tx)
  return rows[0]?.ids ?? [id]
}

function passesOf({ tx, tenant }: Scope, clientId: string) {
  return tx
    .selectFrom('passes')
    .innerJoin('pass_details', (join) =>
      join.onRef('pass_details.tenant_id', '=', 'passes.tenant_id').onRef('pass_id', '=', 'passes.id'),
    )
    .select([
      'passes.id',
      'code',
      'name',
      'type',
      'status',
      'usages_count as usagesCount',
      'max_usages as maxUsages',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'note',
      'custom_fields as customFields',
      'external_id as externalId',
      'created_at as createdAt',
    ])
    .where('passes.tenant_id', '=', tenant.id)
    .where(sql<boolean>`passes.id = any ((select client_passes(${clientId}))::text[])`)
    .orderBy('passes.id')
    .execute()
}

function scansOf({ tx, tenant }: Scope, { passIds }: About) {
  return tx
    .selectFrom('scans')
    .select([
      'id',
      'pass_id as passId',
      'result',
      'direction',
      'location_id as locationId',
      'scanned_at as scannedAt',
    ])
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`pass_id = any (${passIds}::text[])`)
    .orderBy('id')
    .execute()
}

function eventsOf({ tx, tenant }: Scope, { passIds, persons }: About) {
  return tx
    .selectFrom('events')
    .select(['id', 'type', 'payload', 'recorded_at as recordedAt'])
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`(client_id = any (${persons}::text[]) or pass_id = any (${passIds}::text[]))`)
    .orderBy('id')
    .execute()
}

function mailsOf({ tx, tenant }: Scope, { passIds, persons }: About) {
  return tx
    .selectFrom('mails')
    .select(['id', 'template', 'recipient', 'subject', 'state', 'created_at as createdAt'])
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`(client_id = any (${persons}::text[]) or pass_id = any (${passIds}::text[]))`)
    .orderBy('id')
    .execute()
}

function phonesOf({ tx, tenant }: Scope, { passIds }: About) {
  return tx
    .selectFrom('apple_registrations')
    .select(['pass_id as passId', 'device_id as deviceId', 'created_at as createdAt'])
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`pass_id = any (${passIds}::text[])`)
    .orderBy('created_at')
    .execute()
}

async function recipientsOf({ tx, tenant }: Scope, { passIds, persons }: About) {
  const { rows } = await sql<object>`
    select w.target_url as "targetUrl", count(*)::int as deliveries, max(d.created_at) as "lastAt"
    from events e
    join webhooks w on w.tenant_id = e.tenant_id
    join deliveries d on d.tenant_id = e.tenant_id and d.webhook_id = w.id and d.event_id = e.id
    where e.tenant_id = ${tenant.id} and d.attempts > 0
      and (e.client_id = any (${persons}::text[]) or e.pass_id = any (${passIds}::text[]))
    group by w.target_url order by w.target_url`.execute(tx)
  return rows
}
