import { loadEach, wantedId } from '../../db/list.ts'
import { Problem, invalidField, problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { PassMail } from '../../mail/send.ts'
import { readViews } from '../pass-page/find.ts'
import type { PassView } from '../pass-page/view.ts'
import { type PassRow, selectPasses } from '../passes/row.ts'
import { findWorkspace } from '../workspace/show.ts'
import { composePassMail, type PassMailParts } from './compose.ts'
import { readRefusals, refusalUrl } from './refusal.ts'
import { wordingOf } from './wording.ts'

/** How some passes are sent. */
export interface SendOptions {
  /** ISO 639-1; default: the workspace's. */
  language?: string | undefined
  /** Whether they go to many at once, who may refuse such mails. */
  isList: boolean
  jobId?: string
}

/** A client whom a mail reaches. */
interface Holder {
  id: string
  name: string
  email: string
}

/** A pass with all that its mail is made from. */
interface Prepared {
  holder: Holder
  parts: PassMailParts
}

/**
 * Reads what the mails of some passes are made from.
 * @returns by the id of the pass, or the refusal of that one: not_found, pass_admits_nobody, invalid_field naming
 * what the client lacks, mail_refused.
 */
export async function prepareMails(
  scope: Scope,
  ids: string[],
  { language, isList }: SendOptions,
): Promise<Map<string, Prepared | Problem>> {
  const one = selectPasses(scope).where('pass.id', '=', wantedId).limit(1)
  const passes = await loadEach(scope.tx, ids, one)
  const rows = new Map(passes.map((row) => [row.id, row]))
  const views = await readViews(scope, [...rows.keys()])
  const refused = isList
    ? await readRefusals(
        scope,
        passes.flatMap((row) => row.client_email ?? []),
      )
    : new Set<string>()
  const { settings, locale } = await findWorkspace(scope)
  const wording = wordingOf(settings)
  const prepare = (id: string): Prepared | Problem => {
    const view = views.get(id)
    const row = rows.get(id)
    if (!view || !row) return problem('not_found', { what: 'Pass' })
    if (view.status !== 'active') return problem('pass_admits_nobody', { status: view.status })
    const holder = holderOf(row)
    if (holder instanceof Problem) return holder
    if (refused.has(holder.email.toLowerCase())) return problem('mail_refused', {})
    const unsubscribeUrl = isList ? refusalUrl(scope.installation, scope.tenant.id, holder.email) : null
    return {
      holder,
      parts: {
        view,
        holder: holder.name,
        wording,
        locale: language ?? locale,
        now: scope.now,
        unsubscribeUrl,
      },
    }
  }
  return new Map(ids.map((id) => [id, prepare(id)]))
}

function holderOf({ client_id: id, client_name: name, client_email: email }: PassRow): Holder | Problem {
  if (id === null || name === null) {
    return invalidField('clientId', 'no_client')
  }
  if (email === null) return invalidField('client.email', 'no_address', { name })
  return { id, name, email }
}

/** The mail of a prepared pass, ready to be queued. */
export function passMailOf(passId: string, { holder, parts }: Prepared, jobId: string | null): PassMail {
  const { unsubscribeUrl, wording, view } = parts
  return {
    ...composePassMail(parts),
    to: holder.email,
    passId,
    clientId: holder.id,
    senderName: senderName(view),
    jobId,
    headers: {
      ...(wording.replyTo && { 'Reply-To': wording.replyTo }),
      // RFC 8058: one click, without a page between.
      ...(unsubscribeUrl && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

const senderName = ({ issuer }: PassView) => issuer.replaceAll(/[\s"<>@]+/g, ' ').trim()
