import { type Selectable, sql } from 'kysely'
import { loadEach, searchNewest, wantedId } from '../../db/list.ts'
import type { Clients, PassDetails } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import { readAudit } from '../audit/read.ts'
import type { AuditEntry, AuditFilters } from '../audit/schema.ts'
import type { ClientQuery } from '../clients/schema.ts'
import { readScans } from '../history/scans.ts'
import type { ScanEntry, ScanFilters } from '../history/schema.ts'
import { selectKeys } from '../passes/filter.ts'
import { publicUrl } from '../passes/link.ts'
import { type PassRow, selectWholePasses } from '../passes/row.ts'
import type { PassFilters } from '../passes/schema.ts'
import { statusOf } from '../passes/show.ts'
import { type Page, pageSize, type Source } from './stream.ts'

interface Key {
  id: string
  created_at: Date
}

type ExportedPass = PassRow &
  Pick<Selectable<PassDetails>, 'note' | 'external_id' | 'custom_fields'> & {
    client_phone: string | null
    template_name: string | null
    location_name: string | null
    shown_status: string
    url: string
  }

interface Field {
  key: string
  value: string
}

const time = (at: Date | null) => at?.toISOString() ?? null

/** Passes that match the filters of their list, newest first. */
export function passSource(filters: PassFilters): Source<ExportedPass, Key> {
  return {
    name: 'passes',
    columns: {
      id: ({ id }) => id,
      code: ({ code }) => code,
      name: ({ name }) => name,
      type: ({ type }) => type,
      status: ({ shown_status }) => shown_status,
      usagesCount: ({ usages_count }) => usages_count,
      maxUsages: ({ max_usages }) => max_usages,
      validFrom: ({ valid_from }) => time(valid_from),
      validUntil: ({ valid_until }) => time(valid_until),
      clientName: ({ client_name }) => client_name,
      clientEmail: ({ client_email }) => client_email,
      clientPhone: ({ client_phone }) => client_phone,
      template: ({ template_name }) => template_name,
      location: ({ location_name }) => location_name,
      externalId: ({ external_id }) => external_id,
      note: ({ note }) => note,
      fields: ({ custom_fields }) =>
        (custom_fields as unknown as Field[]).map(({ key, value }) => `${key}: ${value}`).join('\n'),
      lastScannedAt: ({ last_scanned_at }) => time(last_scanned_at),
      createdAt: ({ created_at }) => time(created_at),
      publicUrl: ({ url }) => url,
    },
    read: (scope, after) => readPasses(scope, filters, after),
  }
}

async function readPasses(
  scope: Scope,
  filters: PassFilters,
  after: Key | null,
): Promise<Page<ExportedPass, Key>> {
  const keys = await selectKeys(scope, filters)
  const rest = after ? keys.where(sql<boolean>`(created_at, id) < (${after.created_at}, ${after.id})`) : keys
  const found = (await rest
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .execute()) as Key[]
  const rows = await loadPasses(scope, found)
  return { rows, next: nextOf(found) }
}

/** Where to go on after a page; null after the last. */
function nextOf(page: Key[]): Key | null {
  return page.length < pageSize ? null : (page.at(-1) ?? null)
}

async function loadPasses(scope: Scope, keys: Key[]): Promise<ExportedPass[]> {
  const ids = keys.map(({ id }) => id)
  const one = selectWholePasses(scope).where('pass.id', '=', wantedId).limit(1)
  const rows = await loadEach(scope.tx, ids, one)
  return rows.map((row) => ({
    ...row,
    shown_status: statusOf(scope, row),
    url: publicUrl(scope.installation, row),
  }))
}

/** Clients that match the search of their list, newest first. */
export function clientSource({ search }: Pick<ClientQuery, 'search'>): Source<Selectable<Clients>, Key> {
  return {
    name: 'clients',
    columns: {
      id: ({ id }) => id,
      name: ({ name }) => name,
      email: ({ email }) => email,
      phone: ({ phone }) => phone,
      notes: ({ notes }) => notes,
      createdAt: ({ created_at }) => time(created_at),
    },
    read: (scope, after) => readClients(scope, search, after),
  }
}

async function readClients(
  { tx, tenant }: Scope,
  search: string | undefined,
  after: Key | null,
): Promise<Page<Selectable<Clients>, Key>> {
  const clients = tx.selectFrom('clients').selectAll().where('tenant_id', '=', tenant.id)
  if (search) {
    const wanted = {
      most: pageSize,
      counted: 0,
      after: after && { createdAt: after.created_at, id: after.id },
    }
    const { rows: keys } = await searchNewest(tx, 'clients', { text: search }, wanted)
    const ids = keys.map(({ id }) => id)
    const rows = await loadEach(tx, ids, clients.where('id', '=', wantedId).limit(1))
    return { rows, next: nextOf(keys) }
  }
  const rest = after
    ? clients.where(sql<boolean>`(created_at, id) < (${after.created_at}, ${after.id})`)
    : clients
  const rows = await rest.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(pageSize).execute()
  return { rows, next: nextOf(rows) }
}

/** Attempts to scan that match the filters of their log, the last recorded first. */
export function scanSource(filters: ScanFilters): Source<ScanEntry, string> {
  return {
    name: 'scans',
    columns: {
      id: ({ id }) => id,
      scannedAt: ({ scannedAt }) => scannedAt,
      recordedAt: ({ recordedAt }) => recordedAt,
      result: ({ result }) => result,
      direction: ({ direction }) => direction,
      offline: ({ offline }) => offline,
      passId: ({ pass }) => pass?.id ?? null,
      passCode: ({ pass }) => pass?.code ?? null,
      passName: ({ pass }) => pass?.name ?? null,
      clientName: ({ client }) => client?.name ?? null,
      location: ({ location }) => location?.name ?? null,
    },
    read: async (scope, after) => pageOf(await readScans(scope, filters, pageSize, after ?? undefined)),
  }
}

/** The audit log as its page shows it, newest first. */
export function auditSource(filters: AuditFilters): Source<AuditEntry, string> {
  return {
    name: 'audit-log',
    columns: {
      recordedAt: ({ recordedAt }) => recordedAt,
      type: ({ type }) => type,
      actor: ({ actor }) => actor.name,
      actorId: ({ actor }) => actor.id,
      address: ({ address }) => address,
      userAgent: ({ userAgent }) => userAgent,
      passId: ({ passId }) => passId,
      clientId: ({ clientId }) => clientId,
      details: ({ details }) => JSON.stringify(details),
    },
    read: async (scope, after) => pageOf(await readAudit(scope, filters, pageSize, after ?? undefined)),
  }
}

function pageOf<Row extends { id: string }>(rows: Row[]): Page<Row, string> {
  return { rows, next: rows.length < pageSize ? null : (rows.at(-1)?.id ?? null) }
}
