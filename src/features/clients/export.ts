import type { Scope } from '../../scope.ts'
import { findClient } from './find.ts'
import { showClient } from './show.ts'

/**
 * Everything that is kept of a person, for themselves (GDPR, articles 15 and 20): the client, its passes with
 * notes and fields, their scans, the events about them and the mails to them. Throws not_found.
 */
export async function exportClient(scope: Scope, id: string) {
  const client = await findClient(scope, id)
  const passes = await passesOf(scope, id)
  const passIds = passes.map((pass) => pass.id)
  return {
    exportedAt: scope.now.toISOString(),
    client: showClient(client),
    passes,
    scans: await scansOf(scope, passIds),
    events: await eventsOf(scope, id),
    mails: await mailsOf(scope, id),
  }
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
    .where('client_id', '=', clientId)
    .orderBy('passes.id')
    .execute()
}

async function scansOf({ tx, tenant }: Scope, passIds: string[]) {
  if (passIds.length === 0) return []
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
    .where('pass_id', 'in', passIds)
    .orderBy('id')
    .execute()
}

function eventsOf({ tx, tenant }: Scope, clientId: string) {
  return tx
    .selectFrom('events')
    .select(['id', 'type', 'payload', 'recorded_at as recordedAt'])
    .where('tenant_id', '=', tenant.id)
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute()
}

function mailsOf({ tx, tenant }: Scope, clientId: string) {
  return tx
    .selectFrom('mails')
    .select(['id', 'template', 'recipient', 'subject', 'state', 'created_at as createdAt'])
    .where('tenant_id', '=', tenant.id)
    .where('client_id', '=', clientId)
    .orderBy('id')
    .execute()
}
