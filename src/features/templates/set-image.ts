import { sql } from 'kysely'
import { imageColumns } from '../../lib/images.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { ImageRole } from './picture.ts'
import { readUpload } from './read-upload.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import { saveVersion } from './version.ts'

/** Enough for every place a picture appears in, at three pixels a point. */
const BOXES: Record<ImageRole, { width: number; height: number }> = {
  logo: { width: 960, height: 480 },
  hero: { width: 1600, height: 1200 },
}

/**
 * Gives a template a picture, in place of the one it may have.
 * @param upload the file as received; see `storeImage` for what is taken
 * @throws not_found; invalid_field naming the role and what is wrong with the file
 */
export async function setImage(
  scope: Scope,
  id: string,
  role: ImageRole,
  upload: unknown,
): Promise<TemplateRow> {
  const image = await readUpload(role, upload, BOXES[role])
  const template = await findTemplate(scope, id, { lock: true })
  if (template.images?.[role]?.hash === image.hash) return template
  const content = { ...imageColumns(image), created_at: scope.now }
  await scope.tx
    .insertInto('template_images')
    .values({ tenant_id: scope.tenant.id, template_id: id, role, ...content })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'template_id', 'role']).doUpdateSet(content))
    .execute()
  return saveVersion(scope, template, {}, pictureChange(template, role, image.hash))
}

/** Takes a template's picture away. Throws not_found where it has none. */
export async function removeImage(scope: Scope, id: string, role: ImageRole): Promise<TemplateRow> {
  const template = await findTemplate(scope, id, { lock: true })
  if (!template.images?.[role]) throw problem('not_found', { what: role === 'logo' ? 'Logo' : 'Hero image' })
  await scope.tx
    .deleteFrom('template_images')
    .where('tenant_id', '=', scope.tenant.id)
    .where('template_id', '=', id)
    .where('role', '=', role)
    .execute()
  return saveVersion(scope, template, {}, pictureChange(template, role, null))
}

/** A picture stands in the audit log as the hash of its content. */
function pictureChange(template: TemplateRow, role: ImageRole, hash: string | null) {
  return { changes: { [role]: hash }, before: { [role]: template.images?.[role]?.hash ?? null } }
}

/** Copies all pictures of one template to another. */
export async function copyImages(scope: Scope, from: string, to: string): Promise<void> {
  await sql`
    insert into template_images (tenant_id, template_id, role, content_hash, content_type, width, height, bytes, created_at)
    select tenant_id, ${to}, role, content_hash, content_type, width, height, bytes, ${scope.now}
    from template_images where tenant_id = ${scope.tenant.id} and template_id = ${from}`.execute(scope.tx)
}
