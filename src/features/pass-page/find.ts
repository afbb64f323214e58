import { runPrepared } from '../../db/prepared.ts'
import { transact } from '../../db/transact.ts'
import { effectiveStatus, type PassStatus, type PassType } from '../../../shared/admission.ts'
import { isCode } from '../../../shared/code.ts'
import type { Deps, Installation } from '../../deps.ts'
import { gather } from '../../lib/gather.ts'
import type { Scope } from '../../scope.ts'
import { opensPage, publicUrl } from '../passes/link.ts'
import { signingKeySql, type StoredSigningKey } from '../signed-codes/key.ts'
import { qrContentOf } from '../signed-codes/qr-content.ts'
import { type PassDesign, type PassKind, PLAIN_DESIGN, readDesign } from '../templates/design.ts'
import { type ImageFacts, imagesSql, pictureOf, workspaceLogoSql } from '../templates/picture.ts'
import { type WalletFacts, walletButtons, walletFactsSql } from '../wallet/buttons.ts'
import type { PassView } from './view.ts'

/** A pass that somebody may see. */
export interface OpenedPass {
  view: PassView
  /** All that is stored of what the page shows, as JSON. */
  stored: string
  /** The workspace's locale, for readers whose languages we do not speak. */
  locale: string
}

interface Row {
  tenant_id: string
  id: string
  code: string
  link_version: number
  name: string | null
  type: PassType
  status: PassStatus
  usages_count: number
  max_usages: number | null
  valid_from: Date | null
  valid_until: Date | null
  last_scanned_at: Date | null
  custom_fields: { key: string; value: string; isPublic?: boolean }[]
  tenant_name: string
  tenant_time_zone: string
  locale: string
  location_name: string | null
  address: string | null
  location_time_zone: string | null
  kind: PassKind | null
  design: unknown
  images: { logo?: ImageFacts; hero?: ImageFacts } | null
  workspace_logo: ImageFacts | null
  wallet: WalletFacts
  signing_key: StoredSigningKey | null
  /** The row itself, as JSON. */
  stored: string
}

type Time = 'valid_from' | 'valid_until' | 'last_scanned_at'

/** A row as JSON, which has no dates. */
type Parsed = Omit<Row, Time | 'stored'> & Record<Time, string | null>

interface Stored {
  page: string
}

// A page is one column of JSON: to be told of thirty columns costs the reader more than to read them. It comes as text,
// because as such it tells whether anything on the page changed.
const pagesOf = (wanted: string) => `
  select to_json(page)::text as page from (
  select pass.tenant_id, pass.id, pass.code, pass.link_version, pass.name, pass.type, pass.status, pass.usages_count,
    pass.max_usages, pass.valid_from, pass.valid_until, pass.last_scanned_at, detail.custom_fields,
    tenant.name as tenant_name, tenant.time_zone as tenant_time_zone, tenant.locale,
    location.name as location_name, location.address, location.time_zone as location_time_zone,
    template.kind, template.design, ${imagesSql} as images, ${workspaceLogoSql('pass.tenant_id')} as workspace_logo,
    ${walletFactsSql} as wallet, ${signingKeySql('pass.tenant_id')} as signing_key
  from ${wanted}
  join passes pass on pass.tenant_id = wanted.tenant_id and pass.id = wanted.pass_id
  join pass_details detail on detail.tenant_id = pass.tenant_id and detail.pass_id = pass.id
  join tenants tenant on tenant.id = pass.tenant_id
  left join locations location on location.tenant_id = pass.tenant_id and location.id = pass.location_id
  left join templates template on template.tenant_id = pass.tenant_id and template.id = pass.template_id
  where pass.deleted_at is null
  ) as page`

const pagesById = {
  name: 'pages',
  text: pagesOf('unnest($1::text[], $2::text[]) as wanted (tenant_id, pass_id)'),
}

const pagesByCode = { name: 'pages by code', text: pagesOf('find_passes_by_code($1) as wanted') }

/** Lets the transaction see the tenants whose passes have these codes, and no others. */
const tenantsByCode = {
  name: 'tenants by code',
  text: `
  select set_config('app.tenant_id', coalesce(string_agg(distinct tenant_id, ','), ''), true)
  from find_passes_by_code($1)`,
}

/** Opens a pass by its code and token; null for an unknown code, a wrong token or a deleted pass. */
export type OpenPass = (code: string, token: string) => Promise<OpenedPass | null>

/**
 * Makes the one way to open passes from outside. Requests that arrive together share one read, so that a crowd
 * before the doors costs little more than one person.
 */
export function createOpenPass(deps: Deps): OpenPass {
  const find = gather((codes) => readPages(deps, codes))
  return async (code, token) => {
    const row = isCode(code) ? await find(code) : undefined
    // A stranger's token is compared in any case, so that time does not tell whether the code exists.
    const linked = row ?? { code: '', link_version: 0 }
    if (!opensPage(deps.installation, linked, token) || !row) return null
    const view = viewOf(deps.installation, row, deps.now(), token)
    return { view, stored: row.stored, locale: row.locale }
  }
}

/** What the pages of some passes of this workspace show, by the id of the pass; one that is not there is left out. */
export async function readViews(scope: Scope, ids: string[]): Promise<Map<string, PassView>> {
  const tenants = ids.map(() => scope.tenant.id)
  const rows = (await runPrepared<Stored>(scope.tx, pagesById, [tenants, ids])).map(rowOf)
  return new Map(rows.map((row) => [row.id, viewOf(scope.installation, row, scope.now)]))
}

function readPages({ database }: Deps, codes: string[]): Promise<Map<string, Row>> {
  return transact(database.app, async (client) => {
    const [, , { rows }] = await Promise.all([
      client.query('begin read only'),
      client.query({ ...tenantsByCode, values: [codes] }),
      client.query<Stored>({ ...pagesByCode, values: [codes] }),
      client.query('commit'),
    ])
    return new Map(rows.map(rowOf).map((row) => [row.code, row]))
  })
}

function rowOf({ page }: Stored): Row {
  const parsed = JSON.parse(page) as Parsed
  const at = (time: string | null) => (time === null ? null : new Date(time))
  return {
    ...parsed,
    stored: page,
    valid_from: at(parsed.valid_from),
    valid_until: at(parsed.valid_until),
    last_scanned_at: at(parsed.last_scanned_at),
  }
}

function viewOf(installation: Installation, row: Row, now: Date, token?: string): PassView {
  const address = publicUrl(installation, row, token)
  const design = designOf(row)
  return {
    code: row.code,
    publicUrl: address,
    qrContent: qrContentOf(installation, row.tenant_id, row, { wanted: design.qrContent, link: address }),
    name: row.name,
    type: row.type,
    status: effectiveStatus(row.status, row.valid_until?.getTime() ?? null, now.getTime()),
    usagesCount: row.usages_count,
    maxUsages: row.max_usages,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    lastScannedAt: row.last_scanned_at,
    timeZone: row.location_time_zone ?? row.tenant_time_zone,
    fields: row.custom_fields.filter(({ isPublic }) => isPublic),
    location: row.location_name === null ? null : { name: row.location_name, address: row.address },
    issuer: row.tenant_name,
    design,
    wallets: walletButtons(installation, row.wallet, { code: row.code, publicUrl: address }, now),
  }
}

/** The look of a pass by its template, or without one; the workspace's logo stands in for a missing one. */
export function designOf(
  row: Pick<Row, 'tenant_id' | 'kind' | 'design' | 'images' | 'workspace_logo'>,
): PassDesign {
  const picture = (facts: ImageFacts | undefined) => pictureOf(row.tenant_id, facts, '')
  const { logo = row.workspace_logo ?? undefined, hero } = row.images ?? {}
  if (row.kind === null) return { ...PLAIN_DESIGN, logo: picture(logo) }
  const { colours, labels, backText, qrContent } = readDesign(row.design)
  return { kind: row.kind, colours, labels, backText, qrContent, logo: picture(logo), hero: picture(hero) }
}
