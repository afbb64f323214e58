import type { Client } from 'pg'

type Session = 'owner' | 'worker'

/**
 * Where one login is owner, app, worker and identity at once, what a policy opens to the owner or the worker must not
 * be open to the app. So such a policy counts only in sessions that declare themselves by their application
 * name: the worker's connections do, and functions that run with the owner's rights. (A setting of our own
 * would say it better, but only superusers may attach one to a function.)
 */
export const sessionName = (session: Session) => `passwright ${session}`

/**
 * Stand for two of the roles while a migration runs, so that their policies can be told from the app's
 * afterwards. Every server has these roles.
 */
const standIns: Record<Session, string> = { worker: 'pg_database_owner', owner: 'pg_read_all_settings' }

/**
 * Runs a migration in a database without separate roles: the login takes the place of all, and the
 * policies of owner and worker are bound to their sessions.
 *
 * @param client the login's connection, inside a transaction
 * @param sql a migration, as written for separate roles
 */
export async function withSingleLogin(client: Client, sql: string): Promise<void> {
  const { rows } = await client.query<{ login: string }>('select quote_ident(current_user) as login')
  const login = rows[0]?.login ?? ''
  await client.query(
    sql
      .replaceAll('passwright_worker', standIns.worker)
      .replaceAll('passwright_owner', standIns.owner)
      .replaceAll(/passwright_(app|identity)\b/g, () => login),
  )
  for (const session of ['owner', 'worker'] as const) await bindPolicies(client, session, login)
  await declareOwnersFunctions(client)
}

async function bindPolicies(client: Client, session: Session, login: string): Promise<void> {
  const { rows } = await client.query<{
    policy: string
    on: string
    qualifier: string | null
    check: string | null
  }>(
    `select quote_ident(polname) as policy, polrelid::regclass::text as on,
       pg_get_expr(polqual, polrelid) as qualifier, pg_get_expr(polwithcheck, polrelid) as check
     from pg_policy where $1::regrole = any (polroles)`,
    [standIns[session]],
  )
  const bound = (clause: string, expression: string | null) =>
    expression === null
      ? ''
      : `${clause} (current_setting('application_name') = '${sessionName(session)}' and (${expression}))`
  for (const { policy, on, qualifier, check } of rows) {
    await client.query(
      `alter policy ${policy} on ${on} to ${login} ${bound('using', qualifier)} ${bound('with check', check)}`,
    )
  }
}

async function declareOwnersFunctions(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc
     where prosecdef and proowner = current_user::regrole
       and not coalesce($1 = any (proconfig), false)`,
    [`application_name=${sessionName('owner')}`],
  )
  for (const { name } of rows) {
    await client.query(`alter function ${name} set application_name = '${sessionName('owner')}'`)
  }
}
