import { exists, t } from 'i18next'
import type { AuditEntry } from './model.ts'

/** Who did something that is recorded, in words: a person by name, and what they did it with where it was no person. */
export function nameOfActor({ kind, id, name }: AuditEntry['actor']): string {
  if (kind === 'api_key') return t('actor.key', { name })
  if (kind === 'device') return t('actor.device', { name })
  const key = `actor.system.${id}`
  return kind === 'system' && exists(key) ? t(key as 'actor.system.operator') : name
}

/** The name of a recorded field in words; one that has none keeps its own. */
export function nameOfField(field: string): string {
  const key = `audit.fields.${field}`
  return exists(key) ? t(key as 'audit.fields.name') : field
}
