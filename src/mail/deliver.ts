import type { Deps } from '../deps.ts'
import { isRefusedForGood, type Mailer } from './mailer.ts'
import { type MailPicture, makePictures } from './pictures.ts'

const atOnce = 10
const leaseMs = 180_000
const minute = 60_000
/** How long to wait after each failed try; after the last the mail is given up. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * minute)
const keptDays = 30

interface Row {
  tenant_id: string
  id: string
  recipient: string
  subject: string
  text_body: string
  html_body: string
  headers: Record<string, string>
  sender_name: string | null
  pictures: MailPicture[]
  attempts: number
  /** Its worker died while the mail was with it. */
  is_in_doubt: boolean
}

/**
 * Sends a batch of waiting mails. Each is leased first and settled afterwards, with no transaction open in
 * between; one whose worker died becomes due again when its lease ends, and keeps its Message-ID.
 * @returns whether more may be waiting.
 */
export async function deliverMails(deps: Deps): Promise<boolean> {
  const { mailer } = deps
  if (!mailer) return false
  const rows = await claim(deps)
  await Promise.all(rows.map((row) => (row.is_in_doubt ? leave(deps, row) : deliver(deps, mailer, row))))
  return rows.length === atOnce
}

/** Removes mails of the last month's past, sent or not. */
export async function forgetMails({ database, now }: Deps): Promise<boolean> {
  const oldest = new Date(now().getTime() - keptDays * 24 * 60 * minute)
  await database.worker.query('delete from mails where created_at < $1', [oldest])
  return false
}

async function claim({ database, now }: Deps): Promise<Row[]> {
  const at = now()
  const { rows } = await database.worker.query<Row>(
    `update mails m set leased_until = $2, attempts = attempts + 1
     from (
       select tenant_id, id, job_id is not null and leased_until is not null as is_in_doubt from mails
       where state = 'waiting' and next_attempt_at <= $1 and (leased_until is null or leased_until < $1)
       order by next_attempt_at limit $3 for update skip locked
     ) due
     where m.tenant_id = due.tenant_id and m.id = due.id
     returning m.tenant_id, m.id, recipient, subject, text_body, html_body, headers, sender_name, pictures,
       attempts, is_in_doubt`,
    [at, new Date(at.getTime() + leaseMs), atOnce],
  )
  return rows
}

async function deliver(deps: Deps, mailer: Mailer, row: Row): Promise<void> {
  const {
    id,
    recipient: to,
    subject,
    text_body: text,
    html_body: html,
    headers,
    sender_name: senderName,
  } = row
  try {
    const pictures = await makePictures(deps, row.tenant_id, row.pictures)
    await mailer({ id, to, subject, text, html, headers, senderName, pictures })
  } catch (error) {
    await postpone(deps, row, error)
    return
  }
  await settle(deps, row, 'sent', null)
}

/**
 * Ends a mail of a job that a worker died with: it may have arrived, and of a mail to many nobody gets two. Any other
 * mail is sent again.
 */
async function leave(deps: Deps, row: Row): Promise<void> {
  await settle(deps, row, 'failed', 'The sending stopped in the middle; the mail may have arrived')
}

async function postpone(deps: Deps, row: Row, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  deps.log.warn({ mail: row.id, reason }, 'mail not sent')
  const wait = waits[row.attempts - 1]
  if (wait === undefined || isRefusedForGood(error)) return settle(deps, row, 'failed', reason)
  await deps.database.worker.query(
    'update mails set leased_until = null, next_attempt_at = $3, last_error = $4 where tenant_id = $1 and id = $2',
    [row.tenant_id, row.id, new Date(deps.now().getTime() + wait), reason],
  )
}

/** Ends a mail; what it said is not kept. */
async function settle(
  { database, now }: Deps,
  row: Row,
  state: 'sent' | 'failed',
  reason: string | null,
): Promise<void> {
  await database.worker.query(
    `update mails set state = $3, last_error = $4, settled_at = $5, leased_until = null, text_body = null,
       html_body = null, pictures = '[]'
     where tenant_id = $1 and id = $2`,
    [row.tenant_id, row.id, state, reason, now()],
  )
}
