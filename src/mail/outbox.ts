import type { Deps } from '../deps.ts'

/** A mail that waits or failed, as the operator reads it. */
export interface WaitingMail {
  id: string
  to: string
  subject: string
  text: string | null
  state: string
  lastError: string | null
  createdAt: Date
}

/** The mails that were not sent, newest first; with `to` only those to that address. */
export async function readOutbox({ database }: Deps, to: string | null): Promise<WaitingMail[]> {
  const { rows } = await database.worker.query<WaitingMail>(
    `select id, recipient as to, subject, text_body as text, state, last_error as "lastError",
       created_at as "createdAt"
     from mails where state <> 'sent' and ($1::text is null or lower(recipient) = lower($1))
     order by created_at desc, id desc limit 100`,
    [to],
  )
  return rows
}
