import { exists, t } from 'i18next'
import { number } from '../../../lib/format.ts'
import type { AuditEntry } from '../../../lib/model.ts'
import { nameOfField } from '../../../lib/recorded.ts'

/** Says in words what kind of entry this is. */
export function nameOfEntry(type: AuditEntry['type']): string {
  const key = `audit.event.${type}`
  return exists(key) ? t(key as 'audit.event.pass.created') : type
}

const wordsOfValues: Partial<Record<string, string>> = {
  role: 'role',
  previousRole: 'role',
  status: 'status',
  way: 'audit.way',
  type: 'passType',
  kind: 'templates.kind',
  qrContent: 'templates.qr',
  walletMode: 'wallet.modes',
  style: 'wallet.styles',
}

/** A recorded value as a reader takes it: words where there are some, nothing as a dash, what is nested part by part. */
export function valueOf(field: string, value: unknown): string {
  if (isNothing(value)) return nothing
  if (typeof value === 'boolean') return t(value ? 'account.on' : 'account.off')
  if (typeof value === 'number') return number(value)
  if (Array.isArray(value)) return value.map(valueOfItem).join(', ') || nothing
  if (typeof value === 'object') return partsOf(value as object) || nothing
  const words = wordsOfValues[field]
  const key = `${words}.${String(value)}`
  return words && exists(key) ? t(key as 'role.owner') : String(value)
}

const nothing = '—'
const isNothing = (value: unknown) => value === null || value === undefined || value === ''

function partsOf(whole: object): string {
  const parts = Object.entries(whole).filter(([, part]) => !isNothing(part))
  return parts.map(([name, part]) => `${nameOfField(name)}: ${valueOf(name, part)}`).join(', ')
}

/** An item of a list; the fields of a pass are named by whoever made them. */
function valueOfItem(item: unknown): string {
  const { key, value } = Object(item) as { key?: unknown; value?: unknown }
  return typeof key === 'string' ? `${key}: ${valueOf('', value)}` : valueOf('', item)
}

/** Every kind of entry, as the catalogue names them. */
export function entryTypes(): AuditEntry['type'][] {
  const groups: Record<string, object> = t('audit.event', { returnObjects: true })
  return Object.entries(groups).flatMap(([thing, names]) =>
    Object.keys(names).map((name) => `${thing}.${name}`),
  )
}
