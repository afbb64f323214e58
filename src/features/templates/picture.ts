import type { Picture } from './design.ts'

/** The pictures a template has. */
export const IMAGE_ROLES = ['logo', 'hero'] as const
export type ImageRole = (typeof IMAGE_ROLES)[number]

const EXTENSIONS: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

/** What a template's row tells of a picture. */
export interface ImageFacts {
  hash: string
  mediaType: string
  width: number
  height: number
}

/** SQL for the pictures of a row named `template`: `{ logo?: ImageFacts, hero?: ImageFacts }`, or null. */
export const imagesSql = `(
  select jsonb_object_agg(image.role, jsonb_build_object(
    'hash', image.content_hash, 'mediaType', image.content_type, 'width', image.width, 'height', image.height))
  from template_images image
  where image.tenant_id = template.tenant_id and image.template_id = template.id
)`

/** SQL for the logo of the workspace whose id `tenantId` is, itself SQL: `ImageFacts`, or null. */
export const workspaceLogoSql = (tenantId: string) => `(
  select jsonb_build_object(
    'hash', logo.content_hash, 'mediaType', logo.content_type, 'width', logo.width, 'height', logo.height)
  from workspace_logos logo where logo.tenant_id = ${tenantId}
)`

/**
 * A picture with its address, which changes with its content.
 * @param base what the address stands below: empty for a page in `/p/`, else `<PUBLIC_URL>/p/`
 */
export function pictureOf(tenantId: string, facts: ImageFacts | undefined, base: string): Picture | null {
  if (!facts) return null
  const { hash, mediaType, width, height } = facts
  return { url: `${base}images/${tenantId}/${hash}.${EXTENSIONS[mediaType] ?? 'bin'}`, hash, width, height }
}
