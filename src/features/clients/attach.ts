import { type Selectable, sql } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { invalidField, Problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { createClients } from './create.ts'

type Client = Selectable<Clients>

/** Whom something belongs to: a client by its id, or a person by name, email address or both. */
export interface Owner {
  clientId?: string | null
  clientName?: string | null
  clientEmail?: string | null
  clientPhone?: string | null
}

interface Person {
  name: string | null
  email: string | null
  phone: string | null
}

/** Refuses an id and a person at once; throws invalid_field. */
export function refuseTwoClients(owner: Owner): void {
  if (owner.clientId && personOf(owner)) {
    throw invalidField('clientId', 'not_together', { other: 'clientName' })
  }
}

/**
 * The client a new pass belongs to; see {@link attachClients}.
 * @throws invalid_field where an id is given beside a person, or is of no client of this workspace.
 */
export async function attachClient(scope: Scope, owner: Owner): Promise<Client | null> {
  refuseTwoClients(owner)
  const [client = null] = await attachClients(scope, [owner])
  if (client instanceof Problem) throw client
  return client
}

/**
 * The clients that new passes belong to: the one with that id; else the oldest that has the name and the address
 * as far as they are given, in any case; else a new one. Transactions with the same new person wait for one another,
 * so that they make one client.
 * @param isAlone whether `waitForPeople` was called for them in this transaction.
 * @returns what was found or made for each owner in the same order: a client, null for none, or why it is refused.
 */
export async function attachClients(
  scope: Scope,
  owners: Owner[],
  isAlone = false,
): Promise<(Client | null | Problem)[]> {
  const people = peopleOf(owners)
  const known = await findPeople(scope, people)
  const missing = new Map([...people].filter(([key]) => !known.has(key)))
  if (missing.size > 0) {
    if (!isAlone) await lockPeople(scope, [...missing.values()])
    for (const [key, client] of await findPeople(scope, missing)) known.set(key, client)
    const fresh = [...missing].filter(([key]) => !known.has(key))
    const made = await createClients(
      scope,
      fresh.map(([, { name, email, phone }]) => ({ name: name ?? email ?? '', email, phone })),
    )
    for (const [place, [key]] of fresh.entries()) known.set(key, made[place] as Client)
  }
  const byId = await clientsById(
    scope,
    owners.flatMap(({ clientId }) => clientId ?? []),
  )
  return owners.map((owner) => {
    if (!owner.clientId) return known.get(personKey(owner)) ?? null
    return refusalOfId(owner, byId) ?? byId.get(owner.clientId) ?? null
  })
}

/**
 * Tells which new passes name a client by an id that will not do.
 * @returns for each owner in the same order null, or the refusal naming `clientId`.
 */
export async function refuseForeign(scope: Scope, owners: Owner[]): Promise<(Problem | null)[]> {
  const byId = await clientsById(
    scope,
    owners.flatMap(({ clientId }) => clientId ?? []),
  )
  return owners.map((owner) => refusalOfId(owner, byId))
}

function refusalOfId(owner: Owner, byId: Map<string, Client>): Problem | null {
  if (!owner.clientId) return null
  if (personOf(owner)) return invalidField('clientId', 'not_together', { other: 'clientName' })
  return byId.has(owner.clientId) ? null : invalidField('clientId', 'unknown_client')
}

/**
 * Tells which new passes cannot be sent to their clients; nothing is created meanwhile.
 * @returns for each owner in the same order null, or the refusal naming `sendEmail`.
 */
export async function refuseUnreachable(scope: Scope, owners: Owner[]): Promise<(Problem | null)[]> {
  const known = await findPeople(scope, peopleOf(owners))
  const byId = await clientsById(
    scope,
    owners.flatMap(({ clientId }) => clientId ?? []),
  )
  return owners.map((owner) => {
    const client = owner.clientId ? byId.get(owner.clientId) : known.get(personKey(owner))
    // That an id is of no client is said where the client is attached.
    const isForeign = owner.clientId && !client
    if (owner.clientEmail || client?.email || isForeign) return null
    return client
      ? invalidField('sendEmail', 'needs_address_of', { name: client.name })
      : invalidField('sendEmail', 'needs_address')
  })
}

/** Everybody once, as they are first written. */
function peopleOf(owners: Owner[]): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const owner of owners) {
    const person = personOf(owner)
    if (person && !people.has(personKey(owner))) people.set(personKey(owner), person)
  }
  return people
}

function personOf({ clientName, clientEmail, clientPhone }: Owner): Person | null {
  if (!clientName && !clientEmail) return null
  return { name: clientName || null, email: clientEmail || null, phone: clientPhone || null }
}

const personKey = ({ clientName, clientEmail }: Owner) =>
  JSON.stringify([clientName?.toLowerCase() ?? '', clientEmail?.toLowerCase() ?? ''])

/** The oldest client of each person, by the person's key. */
async function findPeople({ tx, tenant }: Scope, people: Map<string, Person>): Promise<Map<string, Client>> {
  if (people.size === 0) return new Map()
  const keys = [...people.keys()]
  const all = [...people.values()]
  const names = all.map(({ name }) => name)
  const emails = all.map(({ email }) => email)
  const { rows } = await sql<Client & { place: number }>`
    select found.place, client.*
    from find_clients(${names}::text[], ${emails}::text[]) as found
    join clients as client on client.tenant_id = ${tenant.id} and client.id = found.client_id`.execute(tx)
  return new Map(rows.map(({ place, ...client }) => [keys[place - 1] ?? '', client as Client]))
}

/**
 * Keeps others from making clients of these people until the end of the transaction; for whoever knows them all
 * beforehand and locks something else before they are attached.
 */
export async function waitForPeople(scope: Scope, owners: Owner[]): Promise<void> {
  const people = [...peopleOf(owners).values()]
  if (people.length > 0) await lockPeople(scope, people)
}

/** The names are locked in one order, so that no two transactions wait for each other. */
async function lockPeople(scope: Scope, people: Person[]): Promise<void> {
  const lock = `${scope.tenant.id}:client:`
  const keys = people.map(({ name, email }) => (name === null ? `@${email}` : name))
  await sql`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(${lock} || lower(wanted), 0) as key
      from unnest(${keys}::text[]) as wanted order by key
    ) as locks`.execute(scope.tx)
}

async function clientsById({ tx, tenant }: Scope, ids: string[]): Promise<Map<string, Client>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('clients')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .where(sql<boolean>`id = any (${ids}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
