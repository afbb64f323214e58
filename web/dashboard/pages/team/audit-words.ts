import { exists, t } from 'i18next'
import type { AuditEntry } from '../../../lib/model.ts'

/** Says in words what kind of entry this is. */
export function nameOfEntry(type: AuditEntry['type']): string {
  const key = `audit.event.${type}`
  return exists(key) ? t(key as 'audit.event.pass.created') : type
}

/** A recorded value as a reader takes it: words where there are some, nothing as a dash, what is nested as JSON. */
export function valueOf(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value !== 'string') return JSON.stringify(value)
  const words = { role: 'role', previousRole: 'role', status: 'status', way: 'audit.way', type: 'passType' }
  const key = `${words[field as 'role'] ?? ''}.${value}`
  return exists(key) ? t(key as 'role.owner') : value
}

/** Every kind of entry, as the catalogue names them. */
export function entryTypes(): AuditEntry['type'][] {
  const groups: Record<string, object> = t('audit.event', { returnObjects: true })
  return Object.entries(groups).flatMap(([thing, names]) =>
    Object.keys(names).map((name) => `${thing}.${name}`),
  )
}
