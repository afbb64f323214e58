import type { Deps } from '../deps.ts'
import type { Scope } from '../scope.ts'
import { composeMail, type ComposedMail, type MailContent } from './compose.ts'
import type { MailPicture } from './pictures.ts'

/** Whose mails are of no workspace. */
const installation = 'installation'

/** Queues a mail of a workspace; it leaves once the transaction has committed, and never if it rolls back. */
export async function sendMail(scope: Scope, mail: MailContent): Promise<void> {
  const row = rowFor(scope.tenant.id, scope.newId('mail'), scope.now, mail)
  await scope.tx.insertInto('mails').values(row).execute()
}

/** A mail about a pass, written out; which mail it is, is all that tells it from those of the catalogue. */
export interface PassMail extends ComposedMail {
  to: string
  passId: string
  clientId: string
  /** Stands before the sender's address. */
  senderName: string
  pictures: MailPicture[]
  /** The job that sends it to many. */
  jobId: string | null
  headers: Record<string, string>
}

/**
 * Queues mails that bring passes, as `sendMail` queues one. A pass that has a mail of the same job is left out.
 * @returns the ids of the mails by the ids of their passes.
 */
export async function sendPassMails(scope: Scope, mails: PassMail[]): Promise<Map<string, string>> {
  if (mails.length === 0) return new Map()
  const rows = mails.map((mail) => ({
    tenant_id: scope.tenant.id,
    id: scope.newId('mail'),
    template: 'pass',
    recipient: mail.to,
    client_id: mail.clientId,
    pass_id: mail.passId,
    job_id: mail.jobId,
    sender_name: mail.senderName,
    subject: mail.subject,
    text_body: mail.text,
    html_body: mail.html,
    pictures: JSON.stringify(mail.pictures),
    headers: JSON.stringify(mail.headers),
    next_attempt_at: scope.now,
    created_at: scope.now,
  }))
  const written = await scope.tx
    .insertInto('mails')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'job_id', 'pass_id']).where('job_id', 'is not', null).doNothing(),
    )
    .returning(['id', 'pass_id'])
    .execute()
  return new Map(written.map(({ id, pass_id }) => [pass_id ?? '', id]))
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
