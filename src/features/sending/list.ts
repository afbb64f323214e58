import { sql, type Selectable } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { Mails } from '../../db/types.gen.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { readJob } from '../jobs/read.ts'
import { requirePass } from '../passes/row.ts'
import type { PassMail } from './schema.ts'

/** The mails of a pass of the last 30 days, the newest first. Throws not_found. */
export async function listMails(scope: Scope, passId: string, query: ShortListQuery, url: string) {
  await requirePass(scope, passId)
  const { rows, headers } = await listShort(scope.tx, selectMails(scope, passId), 'mails', query, url)
  return { mails: rows.map(showMail), headers }
}

/** The mail of that id, which this unit of work or an earlier one queued for a pass. Throws not_found. */
export async function findMail(scope: Scope, passId: string, mailId: string): Promise<PassMail> {
  const row = await selectMails(scope, passId).where('id', '=', mailId).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Mail' })
  return showMail(row)
}

function selectMails({ tx, tenant }: Scope, passId: string) {
  return tx
    .selectFrom('mails')
    .select(['id', 'recipient', 'subject', 'state', 'last_error', 'job_id', 'created_at', 'settled_at'])
    .where('tenant_id', '=', tenant.id)
    .where('pass_id', '=', passId)
}

type Row = Pick<
  Selectable<Mails>,
  'id' | 'recipient' | 'subject' | 'state' | 'last_error' | 'job_id' | 'created_at' | 'settled_at'
>

function showMail(row: Row): PassMail {
  return {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    state: row.state as PassMail['state'],
    lastError: row.last_error,
    jobId: row.job_id,
    createdAt: row.created_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
  }
}

/** How many mails of a job are in which state. Throws not_found. */
export async function countMails(scope: Scope, jobId: string) {
  await readJob(scope, jobId)
  const rows = await scope.tx
    .selectFrom('mails')
    .select(['state', sql<number>`count(*)::int`.as('mails')])
    .where('tenant_id', '=', scope.tenant.id)
    .where('job_id', '=', jobId)
    .groupBy('state')
    .execute()
  const none = { waiting: 0, sent: 0, failed: 0, cancelled: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, mails }) => [state, mails])) }
}
