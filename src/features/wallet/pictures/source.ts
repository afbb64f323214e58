import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PassStyle } from '../../../lib/pkpass/pass-json.ts'
import type { Scope } from '../../../scope.ts'
import { type PassKind, PLAIN_DESIGN, readDesign } from '../../templates/design.ts'
import { type ImageFacts, imagesSql, workspaceLogoSql } from '../../templates/picture.ts'
import { styleOf } from '../apple/content.ts'
import type { WalletView } from '../view.ts'

/** Goes up when the same uploads are to be drawn differently. */
const DRAWING = 1

/** Whatever the pictures of a pass depend on; logo and hero by the hash of their content. */
export interface PictureSource {
  templateId: string | null
  logo: string | null
  hero: string | null
  background: string
  style: PassStyle
}

/** What the pictures of this pass are drawn from. */
export function sourceOf(view: WalletView): PictureSource {
  return {
    templateId: view.template?.id ?? null,
    logo: view.pictures.logo?.hash ?? null,
    hero: view.pictures.hero?.hash ?? null,
    background: view.colours.background,
    style: styleOf(view),
  }
}

/** Names the pictures that are drawn from a source: the same key, the same pictures. */
export function pictureKey({ logo, hero, background, style }: PictureSource): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, logo, hero, background, style]))
    .digest('hex')
}

interface Row {
  kind: PassKind | null
  design: unknown
  images: { logo?: ImageFacts; hero?: ImageFacts } | null
  workspace_logo: ImageFacts | null
  style: PassStyle | null
}

/** What the pictures of a template's passes are drawn from as it is now; of passes without a template for null. */
export async function findSource(scope: Scope, templateId: string | null): Promise<PictureSource> {
  const { rows } = await sql<Row>`
    select template.kind, template.design, ${sql.raw(imagesSql)} as images, settings.style,
      ${sql.raw(workspaceLogoSql('tenant.id'))} as workspace_logo
    from tenants tenant
    left join templates template on template.tenant_id = tenant.id and template.id = ${templateId}
    left join wallet_templates settings
      on settings.tenant_id = template.tenant_id and settings.template_id = template.id
    where tenant.id = ${scope.tenant.id}`.execute(scope.tx)
  const [row] = rows
  const { colours } = row?.kind ? readDesign(row.design) : PLAIN_DESIGN
  return {
    templateId,
    logo: (row?.images?.logo ?? row?.workspace_logo)?.hash ?? null,
    hero: row?.images?.hero?.hash ?? null,
    background: colours.background,
    style: styleOf({ style: row?.style ?? null, kind: row?.kind ?? PLAIN_DESIGN.kind }),
  }
}
