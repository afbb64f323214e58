import { type Selectable, sql } from 'kysely'
import { countMatches, cutPage } from '../../db/list.ts'
import type { Scans } from '../../db/types.gen.ts'
import { readPage } from '../../http/paging.ts'
import { idLowerBound } from '../../ids.ts'
import { requireInstant } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import type { ScanEntry, ScanFilters, ScanQuery } from './schema.ts'

/**
 * Attempts that match all filters, the last recorded first. Ids sort by time of recording, so the primary
 * key serves both the order and the range.
 */
export async function listScans(scope: Scope, query: ScanQuery, url: string) {
  const page = readPage(query)
  const matches = matching(scope, query)
  const start = page.after
    ? matches.where('scan.id', '<', page.after.id)
    : matches.offset((page.page - 1) * page.limit)
  const found = await loadScans(start, page.limit + 1)
  const total = await countMatches(scope.tx, matches, query.count === 'exact')
  const { rows, headers } = cutPage(found, page, url, total)
  return { scans: rows.map(showScan), headers }
}

/** As {@link listScans} without its pages: at most `limit` attempts after the one with the id `before`. */
export async function readScans(
  scope: Scope,
  filters: ScanFilters,
  limit: number,
  before?: string,
): Promise<ScanEntry[]> {
  const matches = matching(scope, filters)
  const rows = await loadScans(before === undefined ? matches : matches.where('scan.id', '<', before), limit)
  return rows.map(showScan)
}

function loadScans(scans: ReturnType<typeof matching>, limit: number) {
  return scans
    .leftJoin('passes as pass', (join) =>
      join.onRef('pass.tenant_id', '=', 'scan.tenant_id').onRef('pass.id', '=', 'scan.pass_id'),
    )
    .leftJoin('clients as client', (join) =>
      join.onRef('client.tenant_id', '=', 'pass.tenant_id').onRef('client.id', '=', 'pass.client_id'),
    )
    .leftJoin('locations as location', (join) =>
      join.onRef('location.tenant_id', '=', 'scan.tenant_id').onRef('location.id', '=', 'scan.location_id'),
    )
    .selectAll('scan')
    .select('scan.recorded_at as created_at')
    .select(['pass.code', 'pass.name as pass_name', 'pass.client_id', 'client.name as client_name'])
    .select('location.name as location_name')
    .orderBy('scan.id', 'desc')
    .limit(limit)
    .execute()
}

function matching(scope: Scope, query: ScanFilters) {
  const zone = scope.tenant.timeZone
  const after = requireInstant('recordedAfter', query.recordedAfter, zone, 'start')
  const before = requireInstant('recordedBefore', query.recordedBefore, zone, 'end')
  let scans = scope.tx.selectFrom('scans as scan').where('scan.tenant_id', '=', scope.tenant.id)
  if (query.outcome) scans = scans.where('scan.result', query.outcome === 'admitted' ? '=' : '<>', 'success')
  if (query.result) scans = scans.where('scan.result', '=', query.result)
  if (query.locationId) scans = scans.where('scan.location_id', '=', query.locationId)
  if (query.passId) scans = scans.where('scan.pass_id', '=', query.passId)
  if (after) scans = scans.where('scan.id', '>=', idLowerBound('scan', after))
  if (before) scans = scans.where(sql<boolean>`scan.recorded_at <= ${before}`)
  return scans
}

interface Row extends Selectable<Scans> {
  code: string | null
  pass_name: string | null
  client_id: string | null
  client_name: string | null
  location_name: string | null
}

function showScan(row: Row): ScanEntry {
  return {
    id: row.id,
    result: row.result,
    direction: row.direction,
    scannedAt: row.scanned_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    offline: row.offline,
    pass: row.pass_id && row.code ? { id: row.pass_id, code: row.code, name: row.pass_name } : null,
    client: row.client_id ? { id: row.client_id, name: row.client_name } : null,
    location: row.location_id ? { id: row.location_id, name: row.location_name } : null,
  }
}
