import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

interface References {
  templateId?: string | null
  locationId?: string | null
}

/** Refuses a template or location that this workspace does not have; throws invalid_field naming it. */
export async function checkReferences(scope: Scope, { templateId, locationId }: References): Promise<void> {
  if (templateId && !(await exists(scope, 'templates', templateId))) {
    throw invalidField('templateId', 'unknown_template')
  }
  if (locationId && !(await exists(scope, 'locations', locationId))) {
    throw invalidField('locationId', 'unknown_location')
  }
}

async function exists(scope: Scope, table: 'templates' | 'locations', id: string): Promise<boolean> {
  const row = await scope.tx
    .selectFrom(table)
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
