import { Client, type QueryConfig } from 'pg'
import { withValues } from '../src/db/prepared.ts'
import { type AttemptRow, scanPlanning, scanQuery, scanValues } from '../src/features/scans/statement.ts'
import type { Bench, Group } from './bench.ts'
import { makeTickets, makeWorkspace, renewTickets, ticketsFor, type Workspace } from './data.ts'
import type { LoadRequest } from './http-client.ts'
import { proportionalMemory, residentMemory } from './machine.ts'
import { median } from './median.ts'
import { putLoad, startServer } from './processes.ts'

const tenants = 50
const baselineClients = 8

/** The scan rows of the table: lane against baseline and empty server, tail, and memory under load. */
export const scans: Group = async (bench) => {
  const { database } = bench
  const { seconds, leadSeconds } = bench.sizes
  const workspaces = await Promise.all(
    Array.from({ length: tenants }, (_, n) => makeWorkspace(bench.deps, `gate-${n}`)),
  )
  const [first] = workspaces as [Workspace, ...Workspace[]]
  const keys = new Map(workspaces.map(({ id, key }) => [id, key]))
  const requestsFor = async (ids: string[]) =>
    (await makeTickets(database, ids, ticketsFor(seconds + leadSeconds))).map((ticket) =>
      scanRequest(ticket, keys),
    )
  const ofOne = await requestsFor([first.id])
  const ofMany = await requestsFor(workspaces.map(({ id }) => id))
  const baselineTickets = await makeTickets(database, [first.id], 2 * ticketsFor(seconds))
  return () => measureScans(bench, { first, ofOne, ofMany, baselineTickets })
}

interface Prepared {
  first: Workspace
  ofOne: LoadRequest[]
  ofMany: LoadRequest[]
  baselineTickets: { code: string }[]
}

async function measureScans(
  bench: Bench,
  { first, ofOne, ofMany, baselineTickets }: Prepared,
): Promise<void> {
  const { database, app } = bench
  const { seconds, leadSeconds, warmUpSeconds, rounds } = bench.sizes
  // A server at a gate has been running for a while: the first thousands of scans go through code that is not compiled yet.
  const load = { port: app.port, seconds, warmUpSeconds: leadSeconds, repeat: false }
  const memory: { node: number[]; database: number[] } = { node: [], database: [] }
  // To read the memory of every process takes time of its own, so it is read beside loads that are not compared.
  const watched = async () => {
    const watch = watchMemory(bench, memory)
    await putLoad({ ...load, connections: 64, requests: ofMany })
    clearInterval(watch)
    await renewTickets(database)
  }
  const warm = performance.now() + warmUpSeconds * 1000
  while (performance.now() < warm) await watched()

  const oneByOne: number[] = []
  const byHandOnly: number[] = []
  const lane: number[] = []
  const spread: number[] = []
  const empty: number[] = []
  const tails: number[] = []
  const emptyServer = await startServer('empty')
  for (let round = 0; round < rounds; round += 1) {
    const half = baselineTickets.length / 2
    byHandOnly.push(await scanOneByOne(bench, first.id, baselineTickets.slice(0, half), byHand))
    oneByOne.push(await scanOneByOne(bench, first.id, baselineTickets.slice(half), byTheProduct))
    lane.push((await putLoad({ ...load, connections: 64, requests: ofOne })).perSecond)
    spread.push((await putLoad({ ...load, connections: 64, requests: ofMany })).perSecond)
    await renewTickets(database)
    const tail = await putLoad({ ...load, connections: 32, requests: ofOne })
    tails.push(tail.p99 / tail.p50)
    bench.note(
      `scans at 32 connections: ${tail.perSecond.toFixed(0)}/s, p50 ${tail.p50.toFixed(1)} ms, p99 ${tail.p99.toFixed(1)} ms`,
    )
    const post: LoadRequest = {
      method: 'POST',
      path: '/',
      body: '{"code":"x"}',
      status: 200,
      contains: 'success',
    }
    const nothing = { ...load, warmUpSeconds, port: emptyServer.port, connections: 32 }
    empty.push((await putLoad({ ...nothing, requests: [post], repeat: true })).perSecond)
    if (round < rounds - 1) await watched()
  }
  await emptyServer.stop()
  await checkBaseline(bench, first.id)
  const [one, many, own, alone, nothing] = [lane, spread, oneByOne, byHandOnly, empty].map(median) as [
    number,
    number,
    number,
    number,
    number,
  ]
  bench.note(
    `scans a second: lane ${one.toFixed(0)}, over ${tenants} tenants ${many.toFixed(0)}, one by one ${own.toFixed(0)}, by hand ${alone.toFixed(0)}, empty POST ${nothing.toFixed(0)}`,
  )
  bench.measured('scans', one / own)
  bench.measured('scansOfManyTenants', many / own)
  bench.measured('scansToHandWritten', one / alone)
  bench.measured('scansToEmpty', one / nothing)
  bench.measured('scanTail', median(tails))
  if (memory.node.length > 0) bench.measured('nodeMemory', Math.max(...memory.node) / 2 ** 20)
  if (memory.database.length > 0) bench.measured('databaseMemory', Math.max(...memory.database) / 2 ** 20)
}

function scanRequest(
  { code, tenant_id }: { code: string; tenant_id: string },
  keys: Map<string, string>,
): LoadRequest {
  return {
    method: 'POST',
    path: '/api/v1/scan',
    headers: { authorization: `Bearer ${keys.get(tenant_id)}` },
    body: JSON.stringify({ code }),
    status: 200,
    contains: '"success":true',
  }
}

function watchMemory(
  { app, postgresPid, ownBackends }: Bench,
  memory: { node: number[]; database: number[] },
): NodeJS.Timeout {
  return setInterval(async () => {
    const node = await residentMemory(app.pid)
    const database = await proportionalMemory(postgresPid, ownBackends())
    if (node) memory.node.push(node)
    if (database) memory.database.push(database)
  }, 500)
}

/**
 * A second, harder baseline: the rows that a scan writes, to the member as the product writes them, by a statement that
 * can do nothing but admit one pass.
 */
const oneScan = `
  with pass as (
    select * from passes where tenant_id = $1 and code = $2 and deleted_at is null and status = 'active'
      and (valid_from is null or valid_from <= now()) and (valid_until is null or valid_until >= now())
    for no key update
  ),
  changed as (
    update passes set usages_count = passes.usages_count + 1, status = 'used', first_scanned_at = now(), last_scanned_at = now(), updated_at = now()
    from pass where passes.tenant_id = pass.tenant_id and passes.id = pass.id returning passes.*
  ),
  shown as (
    select changed.*, client.name as client_name, client.email as client_email
    from changed left join clients client on client.tenant_id = changed.tenant_id and client.id = changed.client_id
  ),
  recorded as (
    insert into scans (tenant_id, id, pass_id, result, direction, principal_id, scanned_at, recorded_at)
    select tenant_id, $3, id, 'success', 'in', $6::jsonb->>'id', now(), now() from changed
  ),
  told as (
    insert into events (tenant_id, id, type, payload, pass_id, client_id, actor, recorded_at)
    select tenant_id, $4, 'pass.scanned',
      jsonb_build_object('id', $3::text, 'result', 'success', 'direction', 'in', 'scannedAt', iso_time(now()),
        'passId', id, 'passCode', code, 'passName', name, 'passType', type, 'passStatus', status,
        'usagesCount', usages_count, 'maxUsages', max_usages, 'clientName', client_name, 'clientEmail', client_email,
        'locationName', null, 'deviceName', null),
      id, client_id, $6::jsonb, now()
    from shown
    union all
    select tenant_id, $5, 'pass.status_changed',
      jsonb_build_object('id', id, 'code', code, 'name', name, 'type', type, 'status', status,
        'usagesCount', usages_count, 'maxUsages', max_usages, 'validFrom', iso_time(valid_from),
        'validUntil', iso_time(valid_until), 'createdAt', iso_time(created_at), 'linkVersion', link_version,
        'client', case when client_name is not null
          then jsonb_build_object('name', client_name, 'email', client_email) end,
        'previousStatus', 'active', 'changedAt', iso_time(now())),
      id, client_id, $6::jsonb, now()
    from shown
  )
  select '{"success":true}'::json as verdict from changed`

const actor = { kind: 'api_key', id: 'key_00000000000000000000000000', name: 'one by one' }

/** What the baseline's newest events lack of the product's newest, or have besides; no row where they are alike. */
const difference = `
  with latest as (
    select distinct on (type, actor->>'id' = $2) type,
      (select string_agg(member, ' ' order by member) from jsonb_object_keys(payload || actor) as member) as members
    from events
    where tenant_id = $1 and type in ('pass.scanned', 'pass.status_changed')
    order by type, actor->>'id' = $2, recorded_at desc
  )
  select type, array_agg(members) as members from latest
  group by type having count(*) <> 2 or count(distinct members) <> 1`

/** The baseline is worth comparing with only while it writes what the product writes. */
async function checkBaseline({ database }: Bench, tenantId: string): Promise<void> {
  const { rows } = await database.query(difference, [tenantId, actor.id])
  if (rows.length > 0) throw new Error(`the baseline writes other events: ${JSON.stringify(rows)}`)
}

interface Admitted {
  verdict: { success: boolean }
}

interface OneScan {
  /** Of the session. */
  settings: Record<string, string>
  queryFor(bench: Bench, tenantId: string, code: string): QueryConfig
}

const byHand: OneScan = {
  settings: {},
  queryFor: ({ deps }, tenantId, code) => ({
    name: 'one scan',
    text: oneScan,
    values: [tenantId, code, ...newIds(deps), JSON.stringify(actor)],
  }),
}

/** The baseline: the statement of the lane with a batch of one. */
const byTheProduct: OneScan = { settings: scanPlanning, queryFor: batchOfOne }

function batchOfOne({ deps }: Bench, tenantId: string, code: string): QueryConfig {
  const now = new Date()
  const [scan_id, scanned_event, status_event] = newIds(deps)
  const attempt: AttemptRow = {
    tenant_id: tenantId,
    code,
    scan_id,
    direction: 'in',
    location_id: null,
    device_id: null,
    principal_id: actor.id,
    actor,
    nonce: null,
    at: now.toISOString(),
    scanned_event,
    status_event,
  }
  return withValues(scanQuery, scanValues(now, [attempt]))
}

/** Of a scan and its two events. */
function newIds(deps: Bench['deps']): [string, string, string] {
  const now = new Date()
  return [deps.newId('scan', now), deps.newId('event', now), deps.newId('event', now)]
}

/** @returns scans a second, each in a transaction of its own, for as long as the bench takes for a load. */
async function scanOneByOne(
  bench: Bench,
  tenantId: string,
  tickets: { code: string }[],
  { settings, queryFor }: OneScan,
): Promise<number> {
  const session = Object.entries({ ...settings, role: 'passwright_app', 'app.tenant_id': tenantId })
  const options = session.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  const clients = await Promise.all(
    Array.from({ length: baselineClients }, async () => {
      const client = new Client({ connectionString: bench.url, options })
      await client.connect()
      return client
    }),
  )
  const started = performance.now()
  let next = 0
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - started < bench.sizes.seconds * 1000) {
        const ticket = tickets[next++]
        if (!ticket) return
        const { rows } = await client.query<Admitted>(queryFor(bench, tenantId, ticket.code))
        if (rows[0]?.verdict.success !== true) throw new Error('a scan of the baseline was refused')
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return Math.min(next, tickets.length) / elapsed
}
