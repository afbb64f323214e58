import { changesIn, formerly } from '../../lib/changes.ts'
import { isTimeZone } from '../../lib/time.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { checkWording, type MailWording, wordingOf } from '../sending/wording.ts'
import type { WorkspaceChanges } from './schema.ts'
import { findWorkspace, retentionOf, showWorkspace } from './show.ts'

/** Refuses a time zone that this system does not know; throws invalid_field. */
export function checkTimeZone(zone: string | undefined): void {
  if (zone !== undefined && !isTimeZone(zone)) {
    throw invalidField('timeZone', 'not_time_zone')
  }
}

/** Changes the workspace; what is left out stays. Throws invalid_field. */
export async function updateWorkspace(scope: Scope, { retention, mail, ...input }: WorkspaceChanges) {
  checkTimeZone(input.timeZone)
  if (mail) checkWording(mail)
  const row = await findWorkspace(scope, true)
  const shown = showWorkspace(scope, row)
  const wanted = {
    ...input,
    ...(retention && { retention: { ...retentionOf(row.settings), ...retention } }),
    ...(mail && { mail: { ...wordingOf(row.settings), ...withoutEmpty(mail) } }),
  }
  const changes = changesIn(shown, wanted)
  if (Object.keys(changes).length === 0) return shown
  const settings = {
    ...(row.settings as object),
    ...(changes.retention && { retention: changes.retention }),
    ...(changes.mail && { mail: changes.mail }),
  }
  const after = await scope.tx
    .updateTable('tenants')
    .set({
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.timeZone !== undefined && { time_zone: changes.timeZone }),
      ...(changes.locale !== undefined && { locale: changes.locale }),
      settings: JSON.stringify(settings),
      updated_at: scope.now,
    })
    .where('id', '=', scope.tenant.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('workspace.updated', { changes, before: formerly(shown, changes) }, {})
  return showWorkspace(scope, { ...after, logo: row.logo })
}

/** An empty text brings ours back, as null does. */
function withoutEmpty(mail: Partial<MailWording>): Partial<MailWording> {
  return Object.fromEntries(Object.entries(mail).map(([member, text]) => [member, text || null]))
}
