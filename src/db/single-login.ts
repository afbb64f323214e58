import { type Client, escapeIdentifier } from 'pg'

/**
 * Where one login is owner, app and worker at once, a policy for the worker, which sees every tenant, must
 * not open the tables to the app. So such a policy counts only in sessions that declare themselves the
 * worker's with this setting.
 */
export const workerSession = { setting: 'passwright.session', value: 'worker' }

/**
 * Stands for the worker while a migration runs, so that the worker's policies can be told from the app's
 * afterwards. Every server has this role, and its only member is whoever owns the database.
 */
const standIn = 'pg_database_owner'

/**
 * Runs a migration in a database without separate roles: the login takes the place of all three, and the
 * worker's policies are bound to the worker's sessions.
 *
 * @param client the login's connection, inside a transaction
 * @param sql a migration, as written for separate roles
 */
export async function withSingleLogin(client: Client, sql: string): Promise<void> {
  const { rows } = await client.query<{ login: string }>('select current_user as login')
  const login = escapeIdentifier(rows[0]?.login ?? '')
  await client.query(
    sql.replaceAll('passwright_worker', standIn).replaceAll(/passwright_(owner|app)\b/g, () => login),
  )
  const policies = await client.query<{
    policy: string
    table: string
    qualifier: string | null
    check: string | null
  }>(
    `select polname as policy, polrelid::regclass::text as table,
       pg_get_expr(polqual, polrelid) as qualifier, pg_get_expr(polwithcheck, polrelid) as check
     from pg_policy where $1::regrole = any (polroles)`,
    [standIn],
  )
  for (const { policy, table, qualifier, check } of policies.rows) {
    const bound = (clause: string, expression: string | null) =>
      expression === null
        ? ''
        : `${clause} (current_setting('${workerSession.setting}', true) = '${workerSession.value}' and (${expression}))`
    await client.query(
      `alter policy ${escapeIdentifier(policy)} on ${table} to ${login} ${bound('using', qualifier)} ${bound('with check', check)}`,
    )
  }
}
