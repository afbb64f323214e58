import { runNamed } from '../../db/prepared.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectWholePasses } from './row.ts'
import type { Pass } from './schema.ts'
import { passItem } from './show.ts'

/** One pass with its fields, client, template and location; throws not_found. */
export async function findPass(scope: Scope, id: string): Promise<Pass> {
  const query = selectWholePasses(scope).where('pass.id', '=', id)
  const [row] = await runNamed(scope.tx, 'whole pass', query)
  if (!row) throw problem('not_found', { what: 'Pass' })
  const reference = (of: string | null, name: string | null) =>
    of && name !== null ? { id: of, name } : null
  const client = reference(row.client_id, row.client_name)
  // Assigned, since more members behind a spread would outlive the request: docs/decisions/young-objects.md.
  return Object.assign(passItem(scope, row), {
    note: row.note,
    externalId: row.external_id,
    fields: row.custom_fields as Pass['fields'],
    client: client && { ...client, email: row.client_email, phone: row.client_phone },
    template: reference(row.template_id, row.template_name),
    location: reference(row.location_id, row.location_name),
    lastScannedAt: row.last_scanned_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  })
}
