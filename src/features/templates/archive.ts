import type { Scope } from '../../scope.ts'
import { claimTemplate } from './create.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import { saveVersion } from './version.ts'

/**
 * Takes a template out of use: no pass is issued with it any more, those it has keep their look, and it no longer
 * counts against the plan. Archiving it again changes nothing. Throws not_found.
 */
export async function archiveTemplate(scope: Scope, id: string): Promise<TemplateRow> {
  const template = await findTemplate(scope, id, { lock: true })
  if (template.archived_at) return template
  return saveVersion(scope, template, { archived_at: scope.now }, archived(true))
}

/** Puts an archived template back into use. Throws not_found, limit_reached. */
export async function restoreTemplate(scope: Scope, id: string): Promise<TemplateRow> {
  const template = await findTemplate(scope, id, { lock: true })
  if (!template.archived_at) return template
  await claimTemplate(scope)
  return saveVersion(scope, template, { archived_at: null }, archived(false))
}

const archived = (now: boolean) => ({ changes: { archived: now }, before: { archived: !now } })
