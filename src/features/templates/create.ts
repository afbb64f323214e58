import { sql } from 'kysely'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { ensureKey } from '../signed-codes/key.ts'
import { composeDesign } from './compose.ts'
import { EMPTY_DESIGN, type PassKind, type StoredDesign } from './design.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import type { NewTemplate } from './schema.ts'

/** Creates a template. Throws invalid_field, limit_reached. */
export async function createTemplate(scope: Scope, input: NewTemplate): Promise<TemplateRow> {
  const design = composeDesign(scope, EMPTY_DESIGN, input, { isNew: true })
  return insertTemplate(scope, { name: input.name, kind: input.kind ?? 'generic', design })
}

/** Stores a template that is known to be sound, and tells of it. Throws limit_reached. */
export async function insertTemplate(
  scope: Scope,
  { name, kind, design }: { name: string; kind: PassKind; design: StoredDesign },
): Promise<TemplateRow> {
  await claimTemplate(scope)
  if (design.qrContent === 'signed') await ensureKey(scope)
  const id = scope.newId('template')
  await scope.tx
    .insertInto('templates')
    .values({
      tenant_id: scope.tenant.id,
      id,
      name,
      kind,
      design: JSON.stringify(design),
      created_at: scope.now,
      updated_at: scope.now,
    })
    .execute()
  scope.emit('template.created', { id, name }, {})
  return findTemplate(scope, id)
}

/** Makes sure that the plan has room for one more template in use. Throws limit_reached. */
export async function claimTemplate(scope: Scope): Promise<void> {
  await claimOne(scope, 'templates', async () => {
    const { count } = await scope.tx
      .selectFrom('templates')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('tenant_id', '=', scope.tenant.id)
      .where('archived_at', 'is', null)
      .executeTakeFirstOrThrow()
    return count
  })
}
