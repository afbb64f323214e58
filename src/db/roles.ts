import type { Client } from 'pg'
import { escapeIdentifier } from 'pg'
import type { Log } from '../lib/log.ts'
import { OperatorError } from '../lib/operator-error.ts'

/**
 * Who acts in the database. `separate` is the rule: the owner migrates, the app serves requests, the worker
 * does what goes across tenants, the identity role signs people in, and none of them can log in; the login of DATABASE_URL switches to them.
 * `single` is for a login that may not create roles: it does everything itself, and row security, which is
 * forced on owners as well, still keeps tenants apart.
 */
export type Roles = 'separate' | 'single'

const names = ['passwright_owner', 'passwright_app', 'passwright_worker', 'passwright_identity']

/** The table that records migrations; who owns it tells how this database was set up. */
export const migrationsTable = 'schema_migrations'

interface Situation {
  login: string
  database: string
  unrestricted: boolean
  tables_owner: string | null
  ready: boolean
}

/**
 * Makes the database's roles and their rights on an empty database, and finds them on one in use. Safe when
 * several nodes start at once.
 *
 * @param client a connection with the login of DATABASE_URL, in its own role
 * @param log hears what is lost when roles cannot be created, and how to mend it
 * @returns how the database is set up
 * @throws OperatorError when the login cannot work safely
 */
export async function prepareRoles(client: Client, log: Log): Promise<Roles> {
  const situation = await lookAround(client)
  if (situation.tables_owner !== null && situation.tables_owner !== 'passwright_owner') {
    if (situation.tables_owner === situation.login) return 'single'
    throw new OperatorError(
      `The tables in the database ${situation.database} belong to ${situation.tables_owner}, not to the login ${situation.login}. ` +
        'Use the login in DATABASE_URL that set up this database.',
    )
  }
  if (situation.ready) return 'separate'
  try {
    await createRoles(client, situation)
    return 'separate'
  } catch (error) {
    if (!isForbidden(error)) throw error
  }
  const remedy = remedyFor(situation)
  if (situation.unrestricted || situation.tables_owner !== null || !(await mayCreateTables(client))) {
    throw new OperatorError(
      `The login ${situation.login} lacks rights in the database ${situation.database}. Let an administrator of the server run there:\n${remedy}`,
    )
  }
  log.warn(
    `The login ${situation.login} may not create roles, so it does everything itself. Row security still keeps tenants apart, ` +
      'but nothing in the database stops a fault in Passwright from changing the tables themselves. ' +
      `To have separate roles, let an administrator of the server run this before the first start:\n${remedy}`,
  )
  return 'single'
}

async function lookAround(client: Client): Promise<Situation> {
  const { rows } = await client.query<Situation>(
    `select current_user as login, current_database() as database,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as unrestricted,
       (select tableowner from pg_tables where schemaname = 'public' and tablename = $1) as tables_owner,
       (select count(*) = cardinality($3::name[]) and bool_and(pg_has_role(oid, $2)) from pg_roles where rolname = any ($3::name[]))
       and has_schema_privilege((select oid from pg_roles where rolname = 'passwright_owner'), 'public', 'create')
       and has_database_privilege((select oid from pg_roles where rolname = 'passwright_owner'), current_database(), 'create')
       and (select count(*) = 2 from pg_extension where extname in ('pg_trgm', 'btree_gin')) as ready`,
    [migrationsTable, (await hasSetOption(client)) ? 'set' : 'member', names],
  )
  const dangerous = await client.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname in ('passwright_app', 'passwright_worker', 'passwright_identity') and (rolsuper or rolbypassrls)`,
  )
  if (dangerous.rows[0]) {
    throw new OperatorError(
      `The role ${dangerous.rows[0].name} may bypass row security, which keeps tenants apart. Let an administrator of the server run:\n` +
        `  alter role ${dangerous.rows[0].name} nosuperuser nobypassrls;`,
    )
  }
  return rows[0] as Situation
}

/** Since PostgreSQL 16 membership and the right to switch to a role are two things. */
async function hasSetOption(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  return (rows[0]?.version ?? 0) >= 160_000
}

async function createRoles(client: Client, { login, database }: Situation): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(7277003)')
    for (const name of names) {
      await client.query(
        `do $$ begin
           if not exists (select from pg_roles where rolname = '${name}') then create role ${name} nologin noinherit; end if;
         exception when duplicate_object or unique_violation then null; end $$`,
      )
    }
    await client.query(grants(login, database))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function grants(login: string, database: string): string {
  return [
    `grant ${names.join(', ')} to ${escapeIdentifier(login)};`,
    `grant create on database ${escapeIdentifier(database)} to passwright_owner;`,
    'grant usage, create on schema public to passwright_owner;',
    'grant usage on schema public to passwright_app, passwright_worker, passwright_identity;',
    'create extension if not exists pg_trgm with schema public;',
    'create extension if not exists btree_gin with schema public;',
  ].join('\n')
}

function remedyFor({ login, database }: Situation): string {
  const statements = names.map((name) => `create role ${name} nologin noinherit;`)
  return [...statements, grants(login, database)].join('\n').replace(/^/gm, '  ')
}

function isForbidden(error: unknown): boolean {
  return (error as { code?: string }).code === '42501'
}

async function mayCreateTables(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may`,
  )
  return rows[0]?.may ?? false
}
