import { sql } from 'kysely'
import { effectiveStatus, type PassStatus } from '../../../shared/admission.ts'
import type { PassStyle } from '../../lib/pkpass/pass-json.ts'
import type { Scope } from '../../scope.ts'
import { publicUrl } from '../passes/link.ts'
import { signingKeySql, type StoredSigningKey } from '../signed-codes/key.ts'
import { qrContentOf } from '../signed-codes/qr-content.ts'
import {
  type LabelName,
  type PassColours,
  type PassKind,
  PLAIN_DESIGN,
  readDesign,
} from '../templates/design.ts'
import { type ImageFacts, imagesSql, workspaceLogoSql } from '../templates/picture.ts'

/** What a wallet shows of a pass: nothing that its holder may not see. */
export interface WalletView {
  passId: string
  code: string
  publicUrl: string
  /** What the QR code says, as on the pass page. */
  qrContent: string
  name: string | null
  type: 'single' | 'multi'
  status: PassStatus
  usagesCount: number
  maxUsages: number | null
  validFrom: Date | null
  validUntil: Date | null
  holder: string | null
  /** The public fields, in order. */
  fields: { key: string; value: string }[]
  location: { name: string; address: string | null; latitude: number | null; longitude: number | null } | null
  issuer: string
  template: { id: string; name: string } | null
  kind: PassKind
  colours: PassColours
  labels: Partial<Record<LabelName, string>>
  backText: string | null
  /** The workspace's logo stands in for a template's that is missing, as on the pass page. */
  pictures: { logo: ImageFacts | null; hero: ImageFacts | null }
  style: PassStyle | null
  voidWhenUsed: boolean
  sharingProhibited: boolean
}

interface Row {
  id: string
  code: string
  link_version: number
  name: string | null
  type: 'single' | 'multi'
  status: PassStatus
  usages_count: number
  max_usages: number | null
  valid_from: Date | null
  valid_until: Date | null
  deleted: boolean
  custom_fields: { key: string; value: string; isPublic: boolean }[]
  client_name: string | null
  template_id: string | null
  template_name: string | null
  kind: PassKind | null
  design: unknown
  images: { logo?: ImageFacts; hero?: ImageFacts } | null
  workspace_logo: ImageFacts | null
  location_name: string | null
  address: string | null
  latitude: number | null
  longitude: number | null
  style: PassStyle | null
  void_when_used: boolean | null
  sharing_prohibited: boolean | null
  signing_key: StoredSigningKey | null
}

/**
 * What wallets show of these passes, as of this unit of work; deleted ones as revoked. Unknown ids are left out.
 */
export async function loadWalletViews(scope: Scope, passIds: readonly string[]): Promise<WalletView[]> {
  const { rows } = await sql<Row>`
    select p.id, p.code, p.link_version, p.name, p.type, p.status, p.usages_count, p.max_usages, p.valid_from,
      p.valid_until, p.deleted_at is not null as deleted, d.custom_fields, c.name as client_name, p.template_id,
      template.name as template_name, template.kind, template.design, ${sql.raw(imagesSql)} as images,
      ${sql.raw(workspaceLogoSql('p.tenant_id'))} as workspace_logo, ${sql.raw(signingKeySql('p.tenant_id'))} as signing_key,
      l.name as location_name, l.address, l.latitude, l.longitude, s.style, s.void_when_used, s.sharing_prohibited
    from passes p
    join pass_details d on d.tenant_id = p.tenant_id and d.pass_id = p.id
    left join clients c on c.tenant_id = p.tenant_id and c.id = p.client_id
    left join templates template on template.tenant_id = p.tenant_id and template.id = p.template_id
    left join locations l on l.tenant_id = p.tenant_id and l.id = p.location_id
    left join wallet_templates s on s.tenant_id = p.tenant_id and s.template_id = p.template_id
    where p.tenant_id = ${scope.tenant.id} and p.id = any (${passIds}::text[])`.execute(scope.tx)
  return rows.map((row) => viewOf(scope, row))
}

function viewOf(scope: Scope, row: Row): WalletView {
  const address = publicUrl(scope.installation, row)
  const design = row.kind === null ? PLAIN_DESIGN : readDesign(row.design)
  const ends = row.valid_until?.getTime() ?? null
  return {
    passId: row.id,
    code: row.code,
    publicUrl: address,
    qrContent: qrContentOf(scope.installation, scope.tenant.id, row, {
      wanted: design.qrContent,
      link: address,
    }),
    name: row.name,
    type: row.type,
    status: row.deleted ? 'revoked' : effectiveStatus(row.status, ends, scope.now.getTime()),
    usagesCount: row.usages_count,
    maxUsages: row.max_usages,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    holder: row.client_name,
    fields: row.custom_fields.filter((field) => field.isPublic).map(({ key, value }) => ({ key, value })),
    location:
      row.location_name === null
        ? null
        : { name: row.location_name, address: row.address, latitude: row.latitude, longitude: row.longitude },
    issuer: scope.tenant.name,
    template:
      row.template_id && row.template_name !== null ? { id: row.template_id, name: row.template_name } : null,
    kind: row.kind ?? PLAIN_DESIGN.kind,
    colours: design.colours,
    labels: design.labels,
    backText: design.backText,
    pictures: { logo: row.images?.logo ?? row.workspace_logo, hero: row.images?.hero ?? null },
    style: row.style,
    voidWhenUsed: row.void_when_used ?? false,
    sharingProhibited: row.sharing_prohibited ?? false,
  }
}
