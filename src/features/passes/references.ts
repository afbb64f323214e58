import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

interface References {
  clientId?: string | null
  templateId?: string | null
  locationId?: string | null
}

/** Refuses a client, template or location that this workspace does not have; throws invalid_field naming it. */
export async function checkReferences(scope: Scope, references: References): Promise<void> {
  const { clientId, templateId, locationId } = references
  if (clientId && !(await exists(scope, 'clients', clientId))) {
    throw invalidField('clientId', 'unknown_client')
  }
  if (templateId && !(await exists(scope, 'templates', templateId))) {
    throw invalidField('templateId', 'unknown_template')
  }
  if (locationId && !(await exists(scope, 'locations', locationId))) {
    throw invalidField('locationId', 'unknown_location')
  }
}

type Table = 'clients' | 'templates' | 'locations'

async function exists(scope: Scope, table: Table, id: string): Promise<boolean> {
  const row = await scope.tx
    .selectFrom(table)
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
