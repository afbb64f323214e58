import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Config } from '../../config.ts'
import type { Deps } from '../../deps.ts'

/** How a new account would come about: the first one owns the installation, others need leave. */
export type Admission = 'founder' | 'welcome' | 'refused'

/** What was decided about the request in hand, for the library's hooks, which must not wait for a second connection. */
export const admission = new AsyncLocalStorage<Admission>()

/**
 * Decides whether somebody may make an account.
 * @param email the address it would be for; an identity provider's people come without one, and are welcome.
 * @param invitation the token of an invitation link, if there is one.
 */
export async function decideAdmission(
  deps: Pick<Deps, 'config' | 'database' | 'now'>,
  email: string | null,
  invitation: string | null,
): Promise<Admission> {
  const { SIGNUP: rule } = deps.config
  if (rule !== 'closed' && (await isUntouched(deps))) return 'founder'
  if (rule === 'open' || email === null) return 'welcome'
  return (await isExpected(deps, rule, email, invitation)) ? 'welcome' : 'refused'
}

/** Whether nobody has an account yet. */
export async function isUntouched({ database }: Pick<Deps, 'database'>): Promise<boolean> {
  const { rows } = await database.identity.query('select not exists (select from "user") as untouched')
  return rows[0]?.untouched === true
}

/** An operator's membership waits for the address, or an invitation is open for it. */
async function isExpected(
  { database, now }: Pick<Deps, 'database' | 'now'>,
  rule: Config['SIGNUP'],
  email: string,
  invitation: string | null,
): Promise<boolean> {
  const hash = invitation === null ? null : createHash('sha256').update(invitation).digest()
  const { rows } = await database.identity.query(
    'select awaits_membership($1) or ($2 and is_invited($1, $3, $4)) as expected',
    [email, rule === 'invite', hash, now()],
  )
  return rows[0]?.expected === true
}
