import { imageColumns } from '../../lib/images.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { readUpload } from '../templates/read-upload.ts'

const box = { width: 960, height: 480 }

/**
 * Gives the workspace a logo, in place of the one it may have; it is shown wherever a template has none.
 * @param upload the file as received; see `storeImage` for what is taken
 * @throws invalid_field or image_refused, naming `logo` and what is wrong with the file.
 */
export async function setLogo(scope: Scope, upload: unknown): Promise<void> {
  const image = await readUpload('logo', upload, box)
  const before = await currentLogo(scope)
  const content = { ...imageColumns(image), created_at: scope.now }
  await scope.tx
    .insertInto('workspace_logos')
    .values({ tenant_id: scope.tenant.id, ...content })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(content))
    .execute()
  await tellOf(scope, image.hash, before)
}

/** Takes the logo away. Throws not_found where there is none. */
export async function removeLogo(scope: Scope): Promise<void> {
  const gone = await scope.tx
    .deleteFrom('workspace_logos')
    .where('tenant_id', '=', scope.tenant.id)
    .returning('content_hash')
    .executeTakeFirst()
  if (!gone) throw problem('not_found', { what: 'Logo' })
  await tellOf(scope, null, gone.content_hash)
}

/** The content of the logo that the workspace has; null where it has none. */
async function currentLogo({ tx, tenant }: Scope): Promise<string | null> {
  const row = await tx
    .selectFrom('workspace_logos')
    .select('content_hash')
    .where('tenant_id', '=', tenant.id)
    .executeTakeFirst()
  return row?.content_hash ?? null
}

/** The picture of that content, whether the workspace's logo or of a template; null where it was replaced. */
export async function readPicture({ tx, tenant }: Scope, hash: string) {
  const row = await tx
    .selectFrom('workspace_logos')
    .select(['bytes', 'content_type'])
    .where('tenant_id', '=', tenant.id)
    .where('content_hash', '=', hash)
    .union(
      tx
        .selectFrom('template_images')
        .select(['bytes', 'content_type'])
        .where('tenant_id', '=', tenant.id)
        .where('content_hash', '=', hash),
    )
    .limit(1)
    .executeTakeFirst()
  return row ? { bytes: row.bytes, mediaType: row.content_type } : null
}

/** Pages remember what the workspace looked like by when it last changed, so the change is stamped. */
async function tellOf(scope: Scope, hash: string | null, before: string | null): Promise<void> {
  await scope.tx
    .updateTable('tenants')
    .set({ updated_at: scope.now })
    .where('id', '=', scope.tenant.id)
    .execute()
  scope.emit('workspace.updated', { changes: { logo: hash }, before: { logo: before } }, {})
}
