import { Problem, refusalOf } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { sendPassMails } from '../../mail/send.ts'
import type { ItemError } from '../jobs/schema.ts'
import type { Work } from '../jobs/work.ts'
import { passMailOf, prepareMails, type SendOptions } from './prepare.ts'

/** What became of one pass of many that were sent. */
interface SendResult {
  id: string
  mailId: string | null
  error: ItemError | null
}

/**
 * Sends passes to their clients in one transaction; what cannot be sent is refused by itself. A pass that has a mail
 * of the same job gets no other.
 * @returns a result an id, in the same order.
 */
export async function sendMany(scope: Scope, ids: string[], options: SendOptions): Promise<SendResult[]> {
  if (ids.length === 0) return []
  const jobId = options.jobId ?? null
  const prepared = await prepareMails(scope, ids, options)
  const ready = [...prepared].flatMap(([id, each]) => (each instanceof Problem ? [] : [{ id, each }]))
  const mails = await sendPassMails(
    scope,
    ready.map(({ id, each }) => passMailOf(id, each, jobId)),
  )
  for (const { id, each } of ready) {
    const mailId = mails.get(id)
    if (mailId) scope.emit('pass.mailed', { mailId, jobId }, { passId: id, clientId: each.holder.id })
  }
  return ids.map((id) => {
    const each = prepared.get(id)
    return { id, mailId: mails.get(id) ?? null, error: each instanceof Problem ? refusalOf(each) : null }
  })
}

/** {@link sendMany} to all who did not refuse, as the work of a job. */
export const sendWork: Work = async (scope, items, _from, options, jobId) =>
  sendMany(scope, items as string[], { ...(options as { language?: string }), isList: true, jobId })
