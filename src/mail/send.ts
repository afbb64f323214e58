import type { Deps } from '../deps.ts'
import type { Scope } from '../scope.ts'
import { composeMail, type MailContent } from './compose.ts'

/** Whose mails are of no workspace. */
const installation = 'installation'

/** Queues a mail of a workspace; it leaves once the transaction has committed, and never if it rolls back. */
export async function sendMail(scope: Scope, mail: MailContent): Promise<void> {
  const row = rowFor(scope.tenant.id, scope.newId('mail'), scope.now, mail)
  await scope.tx.insertInto('mails').values(row).execute()
}

/** Queues a mail of no workspace, such as one that confirms an address. */
export async function sendInstallationMail(
  deps: Pick<Deps, 'database' | 'newId' | 'now'>,
  mail: MailContent,
): Promise<void> {
  const now = deps.now()
  const row = rowFor(installation, deps.newId('mail', now), now, mail)
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await deps.database.identity.query(
    `insert into public.mails (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

function rowFor(tenantId: string, id: string, now: Date, mail: MailContent) {
  const { subject, text, html } = composeMail(mail)
  return {
    tenant_id: tenantId,
    id,
    template: mail.template,
    recipient: mail.to,
    client_id: mail.clientId ?? null,
    subject,
    text_body: text,
    html_body: html,
    headers: JSON.stringify(mail.headers ?? {}),
    next_attempt_at: now,
    created_at: now,
  }
}
