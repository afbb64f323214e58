import { exists, t } from 'i18next'
import type { AuditEntry } from './model.ts'

/** Fields that have their words beside the form in which they are filled in, so that both say the same. */
const wordsElsewhere: Partial<Record<string, string>> = {
  address: 'locations.address',
  latitude: 'locations.latitude',
  longitude: 'locations.longitude',
  kind: 'templates.kindLabel',
  labels: 'templates.part.words',
  backText: 'templates.backText',
  qrContent: 'templates.qrContent',
  validForDays: 'templates.validForDays',
  logo: 'templates.picture.logo',
  hero: 'templates.picture.hero',
  background: 'templates.colour.background',
  text: 'templates.colour.text',
  label: 'templates.colour.label',
  usesLeft: 'templates.label.usesLeft',
  location: 'templates.label.location',
  subject: 'sending.subject',
  greeting: 'sending.greeting',
  replyTo: 'sending.replyTo',
  clientsDays: 'settings.keep.clientsDays',
  scansDays: 'settings.keep.scansDays',
  eventsDays: 'settings.keep.eventsDays',
  style: 'wallet.style',
  voidWhenUsed: 'wallet.voidWhenUsed',
  sharingProhibited: 'wallet.noSharing',
  passes: 'shell.nav.passes',
  scans: 'shell.nav.scans',
  clients: 'shell.nav.clients',
}

/** Who did something that is recorded, in words: a person by name, and what they did it with where it was no person. */
export function nameOfActor({ kind, id, name }: AuditEntry['actor']): string {
  if (kind === 'api_key') return t('actor.key', { name })
  if (kind === 'device') return t('actor.device', { name })
  const key = `actor.system.${id}`
  return kind === 'system' && exists(key) ? t(key as 'actor.system.operator') : name
}

/** The name of a recorded field in words; one that has none keeps its own. */
export function nameOfField(field: string): string {
  const key = wordsElsewhere[field] ?? `audit.fields.${field}`
  return exists(key) ? t(key as 'audit.fields.name') : field
}
