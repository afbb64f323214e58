import { Problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { sendPassMails } from '../../mail/send.ts'
import { passMailOf, prepareMails } from './prepare.ts'

/**
 * Sends a pass to its client; the mail leaves once the transaction has committed.
 * @param options `language` of our words in the mail, ISO 639-1; default: the workspace's
 * @returns the id of the mail.
 * @throws not_found; invalid_field naming what the client lacks; pass_admits_nobody.
 */
export async function sendPass(
  scope: Scope,
  passId: string,
  { language }: { language?: string | undefined },
): Promise<string> {
  const prepared = (await prepareMails(scope, [passId], { language, isList: false })).get(passId)
  if (!prepared || prepared instanceof Problem) throw prepared
  const mails = await sendPassMails(scope, [passMailOf(passId, prepared, null)])
  const mailId = mails.get(passId) ?? ''
  scope.emit('pass.mailed', { mailId, jobId: null }, { passId, clientId: prepared.holder.id })
  return mailId
}
