import { stringify } from 'csv-stringify/sync'
import type { Scope } from '../../scope.ts'
import { readAudit } from './read.ts'
import type { AuditFilters } from './schema.ts'

const mostRows = 50_000
const columns = [
  'recordedAt',
  'type',
  'actor',
  'actorId',
  'address',
  'userAgent',
  'passId',
  'clientId',
  'details',
]

/**
 * The audit log as CSV (RFC 4180), newest first, at most 50,000 rows; cells that a spreadsheet would run as a
 * formula are made harmless. The export is itself an entry of the log.
 */
export async function exportAudit(scope: Scope, filters: AuditFilters): Promise<string> {
  const entries = await readAudit(scope, filters, mostRows)
  scope.emit('audit.exported', { rows: entries.length }, {})
  const rows = entries.map(({ actor, details, ...entry }) => ({
    ...entry,
    actor: actor.name,
    actorId: actor.id,
    details: JSON.stringify(details),
  }))
  return stringify(rows, { header: true, columns, escape_formulas: true, bom: true })
}
