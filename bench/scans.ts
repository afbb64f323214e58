import { Client } from 'pg'
import type { Bench } from './bench.ts'
import { makeTickets, makeWorkspace, renewTickets, ticketsFor, type Workspace } from './data.ts'
import type { LoadRequest } from './http-client.ts'
import { proportionalMemory, residentMemory } from './machine.ts'
import { putLoad, startServer } from './processes.ts'

const tenants = 50
const baselineClients = 8

/** The scan rows of the table: lane against baseline and empty server, tail, and memory under load. */
export async function measureScans(bench: Bench): Promise<void> {
  const { database, app } = bench
  const { seconds, warmUpSeconds, rounds } = bench.sizes
  const workspaces: Workspace[] = []
  for (let n = 0; n < tenants; n += 1) workspaces.push(await makeWorkspace(bench.deps, `gate-${n}`))
  const [first] = workspaces as [Workspace, ...Workspace[]]
  const keys = new Map(workspaces.map(({ id, key }) => [id, key]))
  const requestsFor = async (ids: string[]) =>
    (await makeTickets(database, ids, ticketsFor(seconds + 0.5))).map((ticket) => scanRequest(ticket, keys))
  const ofOne = await requestsFor([first.id])
  const ofMany = await requestsFor(workspaces.map(({ id }) => id))
  const baselineTickets = await makeTickets(database, [first.id], ticketsFor(seconds))

  // A server at a gate has been running for a while: the first thousands of scans go through code that is not compiled yet.
  const load = { port: app.port, seconds, warmUpSeconds: 0.5, repeat: false }
  const warm = performance.now() + warmUpSeconds * 1000
  while (performance.now() < warm) {
    await putLoad({ ...load, connections: 64, requests: ofMany })
    await renewTickets(database)
  }

  const baseline: number[] = []
  const lane: number[] = []
  const spread: number[] = []
  const empty: number[] = []
  const tails: number[] = []
  const memory: { node: number[]; database: number[] } = { node: [], database: [] }
  const emptyServer = await startServer('empty')
  for (let round = 0; round < rounds; round += 1) {
    baseline.push(await scanOneByOne(bench, first.id, baselineTickets, seconds))
    lane.push((await putLoad({ ...load, connections: 64, requests: ofOne })).perSecond)
    spread.push((await putLoad({ ...load, connections: 64, requests: ofMany })).perSecond)
    await renewTickets(database)
    // To read the memory of every process takes time of its own, so it is read beside a load that is not compared.
    const watch = watchMemory(bench, memory)
    await putLoad({ ...load, connections: 64, requests: ofMany })
    clearInterval(watch)
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
    empty.push(
      (await putLoad({ port: emptyServer.port, seconds, connections: 32, requests: [post] })).perSecond,
    )
    await renewTickets(database)
  }
  await emptyServer.stop()
  const [one, many, alone, nothing] = [lane, spread, baseline, empty].map(median) as [
    number,
    number,
    number,
    number,
  ]
  bench.note(
    `scans a second: lane ${one.toFixed(0)}, over ${tenants} tenants ${many.toFixed(0)}, one by one ${alone.toFixed(0)}, empty POST ${nothing.toFixed(0)}`,
  )
  bench.measured('scans', one / alone)
  bench.measured('scansOfManyTenants', many / alone)
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
  { app, postgresPid }: Bench,
  memory: { node: number[]; database: number[] },
): NodeJS.Timeout {
  return setInterval(async () => {
    const [node, database] = [await residentMemory(app.pid), await proportionalMemory(postgresPid)]
    if (node) memory.node.push(node)
    if (database) memory.database.push(database)
  }, 1000)
}

/** The baseline: what a scan writes, as one hand-written statement and one durable transaction a scan. */
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
  recorded as (
    insert into scans (tenant_id, id, pass_id, result, principal_id, scanned_at, recorded_at)
    select tenant_id, 'scan_' || $3, id, 'success', 'bench', now(), now() from changed
  ),
  told as (
    insert into events (tenant_id, id, type, payload, pass_id, actor, recorded_at)
    select tenant_id, 'evt_' || kind || $3, kind, jsonb_build_object('id', $3::text, 'passId', id, 'passCode', code, 'passName', name,
      'passStatus', status, 'usagesCount', usages_count, 'maxUsages', max_usages, 'scannedAt', now()), id, '{}', now()
    from changed, (values ('pass.scanned'), ('pass.status_changed')) as event (kind)
  )
  select id from changed`

async function scanOneByOne(
  { url, round }: Bench,
  tenantId: string,
  tickets: { code: string }[],
  seconds: number,
): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: baselineClients }, async () => {
      const client = new Client({
        connectionString: url,
        options: `-c role=passwright_app -c app.tenant_id=${tenantId}`,
      })
      await client.connect()
      return client
    }),
  )
  const unique = round()
  const started = performance.now()
  let next = 0
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - started < seconds * 1000) {
        const turn = next++
        const ticket = tickets[turn]
        if (!ticket) return
        const query = {
          name: 'one scan',
          text: oneScan,
          values: [tenantId, ticket.code, `${unique}-${turn}`],
        }
        const { rowCount } = await client.query(query)
        if (rowCount !== 1) throw new Error('a scan of the baseline was refused')
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return Math.min(next, tickets.length) / elapsed
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}
