import { createHash } from 'node:crypto'
import { de } from '../../../i18n/de.ts'
import { type Catalogue, en } from '../../../i18n/en.ts'
import { es } from '../../../i18n/es.ts'
import { fr } from '../../../i18n/fr.ts'
import { it } from '../../../i18n/it.ts'
import type { GoogleResource } from '../../../lib/google-wallet/client.ts'
import type { Installation } from '../../../deps.ts'
import type { Tenant } from '../../../scope.ts'
import { type ImageFacts, pictureOf } from '../../templates/picture.ts'
import type { WalletView } from '../view.ts'

/** The two kinds of Google pass used here. */
export type GoogleKind = 'generic' | 'eventTicket'

const STATES = { active: 'ACTIVE', used: 'COMPLETED', expired: 'EXPIRED', revoked: 'INACTIVE' } as const
const CATALOGUES: Record<string, Catalogue> = { en, de, fr, es, it }

/** Google shows at most this many text modules well. */
const MOST_MODULES = 10

/** Event tickets for tickets, generic passes for everything else. */
export function googleKind(view: Pick<WalletView, 'kind'>): GoogleKind {
  return view.kind === 'ticket' ? 'eventTicket' : 'generic'
}

/** The id of a pass at Google; one for all its life, whatever its kind. */
export function objectId(issuerId: string, view: Pick<WalletView, 'passId'>): string {
  return `${issuerId}.${view.passId}`
}

/** The id of the class of a template's passes; passes without a template share one. */
function classId(issuerId: string, tenant: Tenant, view: WalletView, kind: GoogleKind): string {
  return `${issuerId}.${view.template?.id ?? tenant.id}.${kind}`
}

/**
 * What all passes of a template have in common, in Google's terms. What there is none of is null: a member that is left
 * out stays as it was at Google.
 */
export function classResource(
  installation: Installation,
  tenant: Tenant,
  issuerId: string,
  view: WalletView,
  kind: GoogleKind,
): GoogleResource {
  const id = classId(issuerId, tenant, view, kind)
  const callbackOptions = { url: `${installation.publicUrl}/wallet/google/${tenant.id}/callback` }
  if (kind === 'generic') return { id, callbackOptions }
  return {
    id,
    callbackOptions,
    issuerName: view.issuer,
    eventName: plain(view.template?.name ?? view.issuer),
    reviewStatus: 'UNDER_REVIEW',
    logo: picture(installation, tenant, view.pictures.logo),
    venue: view.location && {
      name: plain(view.location.name),
      address: plain(view.location.address ?? view.location.name),
    },
  }
}

/** One pass in Google's terms, with null for what it has none of. Dates and states follow what it shows at this instant. */
export function objectResource(
  installation: Installation,
  tenant: Tenant,
  issuerId: string,
  view: WalletView,
  kind: GoogleKind,
): GoogleResource {
  const common = {
    id: objectId(issuerId, view),
    classId: classId(issuerId, tenant, view, kind),
    state: STATES[view.status],
    barcode: { type: 'QR_CODE', value: view.qrContent, alternateText: view.code },
    hexBackgroundColor: view.colours.background,
    textModulesData: textModules(view),
    linksModuleData: {
      uris: [{ id: 'page', uri: view.publicUrl, localizedDescription: text('wallet', 'page') }],
    },
    validTimeInterval: validity(view),
    heroImage: picture(installation, tenant, view.pictures.hero),
  }
  if (kind === 'eventTicket') {
    return {
      ...common,
      ticketNumber: view.code,
      ticketHolderName: view.holder ?? view.name,
    }
  }
  return {
    ...common,
    cardTitle: plain(view.issuer),
    header: view.name ? plain(view.name) : kindText(view),
    subheader: kindText(view),
    logo: picture(installation, tenant, view.pictures.logo),
  }
}

/** A hash of a resource as it was sent; equal where nothing has to be sent again. */
export function resourceHash(resource: GoogleResource): string {
  return createHash('sha256').update(JSON.stringify(resource)).digest('base64url')
}

function validity({ validFrom, validUntil }: WalletView) {
  if (!validFrom && !validUntil) return null
  const at = (date: Date | null) => date && { date: date.toISOString() }
  return { start: at(validFrom), end: at(validUntil) }
}

function textModules(view: WalletView) {
  const left =
    view.maxUsages === null ? null : `${Math.max(0, view.maxUsages - view.usagesCount)} / ${view.maxUsages}`
  const modules = [
    ...(view.holder ? [{ id: 'holder', localizedHeader: text('wallet', 'holder'), body: view.holder }] : []),
    ...(view.location
      ? [{ id: 'location', localizedHeader: labelText(view, 'location'), body: placeOf(view.location) }]
      : []),
    ...(view.type === 'multi' && left
      ? [{ id: 'usesLeft', localizedHeader: labelText(view, 'usesLeft'), body: left }]
      : []),
    ...view.fields.map(({ key, value }, index) => ({ id: `field${index}`, header: key, body: value })),
    ...(view.backText ? [{ id: 'more', header: view.issuer, body: view.backText }] : []),
  ]
  return modules.slice(0, MOST_MODULES)
}

function placeOf({ name, address }: { name: string; address: string | null }): string {
  return address ? `${name}\n${address}` : name
}

function picture(installation: Installation, tenant: Tenant, facts: ImageFacts | null) {
  const shown = pictureOf(tenant.id, facts ?? undefined, `${installation.publicUrl}/p/`)
  return shown ? { sourceUri: { uri: shown.url } } : null
}

function kindText(view: WalletView) {
  return view.labels.kind ? plain(view.labels.kind) : text('passPage', view.kind)
}

function labelText(view: WalletView, name: 'location' | 'usesLeft') {
  const own = view.labels[name]
  return own ? plain(own) : text('passPage', name)
}

function plain(value: string) {
  return { defaultValue: { language: 'en', value } }
}

function text<Group extends 'passPage' | 'wallet'>(group: Group, key: keyof Catalogue[Group]) {
  const values = Object.entries(CATALOGUES).map(([language, catalogue]) => ({
    language,
    value: String(catalogue[group][key]),
  }))
  const [defaultValue, ...translatedValues] = values
  return { defaultValue, translatedValues }
}
