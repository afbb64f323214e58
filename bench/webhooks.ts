import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Bench, Group } from './bench.ts'
import { makeTickets, makeWorkspace, renewTickets, ticketsFor, type Workspace } from './data.ts'
import { residentMemory } from './machine.ts'
import { median } from './median.ts'
import { putLoad, type Receiver, startReceiver } from './processes.ts'
import { hostilePaths } from './hostile.ts'

const connections = 32

/** The webhook rows of the table: a backlog, latency, hostile neighbours, and what they cost the scans. */
export const webhooks: Group = async (bench) => {
  const { seconds, leadSeconds } = bench.sizes
  const scanned = await makeWorkspace(bench.deps, 'scanned')
  const count = ticketsFor(seconds + leadSeconds)
  const tickets = await makeTickets(bench.database, [scanned.id], count)
  return () => measureWebhooks(bench, scanned, tickets)
}

async function measureWebhooks(bench: Bench, scanned: Workspace, tickets: { code: string }[]): Promise<void> {
  const receiver = await startReceiver()
  try {
    await measureBacklog(bench, receiver)
    await measureLatency(bench, receiver)
    await measureScansWithWebhook(bench, receiver, scanned, tickets)
    await measureHostile(bench, receiver)
  } finally {
    await receiver.stop()
  }
}

/** A backlog delivered to one healthy endpoint against bare requests of one process to the same endpoint. */
async function measureBacklog(bench: Bench, receiver: Receiver): Promise<void> {
  const { rounds, backlog } = bench.sizes
  const ratios: number[] = []
  const rates: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const bare = await postBare(receiver, backlog)
    const workspace = await makeWorkspace(bench.deps, `backlog-${bench.round()}`)
    await subscribe(bench, workspace, receiver.url('/backlog'))
    await receiver.forget()
    await appendEvents(bench, workspace, backlog)
    const started = performance.now()
    await receiver.has(backlog)
    const rate = backlog / ((performance.now() - started) / 1_000)
    await sleep(500)
    const { events, requests } = await receiver.report()
    const duplicates = requests - Object.keys(events).length
    if (duplicates > 0) throw new Error(`${duplicates} deliveries arrived twice`)
    bench.note(`deliveries ${rate.toFixed(0)}/s, bare requests ${bare.toFixed(0)}/s`)
    ratios.push(rate / bare)
    rates.push(rate)
  }
  bench.measured('deliveryRate', median(rates))
  bench.measured('deliveries', median(ratios))
}

async function postBare(receiver: Receiver, count: number): Promise<number> {
  const pool = new Pool(new URL(receiver.url('/')).origin, { connections })
  const body = JSON.stringify({ item: 'x'.repeat(250) })
  const headers = { 'content-type': 'application/json' }
  const post = async (turns: number) => {
    for (let turn = 0; turn < turns; turn += 1) {
      const answer = await pool.request({ method: 'POST', path: '/bare', headers, body })
      await answer.body.dump()
    }
  }
  const all = (each: number) => Promise.all(Array.from({ length: connections }, () => post(each)))
  await all(50)
  const started = performance.now()
  await all(Math.ceil(count / connections))
  const rate = count / ((performance.now() - started) / 1_000)
  await pool.close()
  return rate
}

/** From the answer to a request that appends an event until the event arrives. */
async function measureLatency(bench: Bench, receiver: Receiver): Promise<void> {
  const workspace = await makeWorkspace(bench.deps, `latency-${bench.round()}`)
  await subscribe(bench, workspace, receiver.url('/latency'))
  await receiver.forget()
  const committed = await createClients(bench, workspace, bench.sizes.paced, 20)
  await receiver.has(bench.sizes.paced)
  bench.measured('deliveryLatency', median(await latencies(receiver, committed)))
}

/** Scans with an active webhook on every scan against scans without. */
async function measureScansWithWebhook(
  bench: Bench,
  receiver: Receiver,
  workspace: Workspace,
  tickets: { code: string }[],
): Promise<void> {
  const { seconds, leadSeconds, rounds } = bench.sizes
  const requests = tickets.map(({ code }) => ({
    method: 'POST' as const,
    path: '/api/v1/scan',
    headers: { authorization: `Bearer ${workspace.key}` },
    body: JSON.stringify({ code }),
    status: 200,
    contains: '"success":true',
  }))
  const scan = async () => {
    const { port } = bench.app
    const load = { port, seconds, warmUpSeconds: leadSeconds, connections: 64, repeat: false, requests }
    const { perSecond } = await putLoad(load)
    await renewTickets(bench.database)
    return perSecond
  }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const without = await scan()
    const { id } = await subscribe(bench, workspace, receiver.url('/scanned'), 'pass.scanned')
    await receiver.forget()
    const withWebhook = await scan()
    bench.note(
      `scans ${without.toFixed(0)}/s without, ${withWebhook.toFixed(0)}/s with a webhook, which got ${await receiver.requests()} meanwhile`,
    )
    await ask(bench, workspace, 'DELETE', `/webhooks/${id}`)
    ratios.push(withWebhook / without)
  }
  bench.measured('scansWithWebhook', median(ratios))
}

/** Ten hostile endpoints of one tenant against one healthy one of another. */
async function measureHostile(bench: Bench, receiver: Receiver): Promise<void> {
  const bad = await makeWorkspace(bench.deps, `hostile-${bench.round()}`)
  const good = await makeWorkspace(bench.deps, `healthy-${bench.round()}`)
  for (const path of hostilePaths) {
    for (const query of ['?1', '?2']) await subscribe(bench, bad, receiver.url(path + query))
  }
  await subscribe(bench, good, receiver.url('/good'))
  await receiver.forget()
  const before = (await residentMemory(bench.app.pid)) ?? 0
  let most = before
  const watch = setInterval(async () => {
    most = Math.max(most, (await residentMemory(bench.app.pid)) ?? 0)
  }, 100)
  await appendEvents(bench, bad, 500)
  const committed = await createClients(bench, good, bench.sizes.besideHostile, 200)
  await receiver.has(bench.sizes.besideHostile)
  clearInterval(watch)
  const sorted = (await latencies(receiver, committed)).sort((one, other) => one - other)
  bench.measured('healthyBesideHostile', (sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN) / 1_000)
  bench.measured('hostileMemory', (most - before) / 2 ** 20)
}

async function ask(
  { app }: Bench,
  { key }: Workspace,
  method: string,
  path: string,
  body?: object,
): Promise<{ id: string }> {
  const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }
  const answer = await fetch(`http://127.0.0.1:${app.port}/api/v1${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as { id: string }
}

const subscribe = (bench: Bench, workspace: Workspace, targetUrl: string, event = 'client.created') =>
  ask(bench, workspace, 'POST', '/webhooks', { event, targetUrl })

/** Appends events in one statement, as an import would. */
async function appendEvents(bench: Bench, { id }: Workspace, count: number): Promise<void> {
  const run = String(bench.round()).padStart(6, '0')
  await bench.database.query(
    `insert into events (tenant_id, id, type, payload, actor, recorded_at)
     select $1, 'evt_' || $2 || lpad(n::text, 20, '0'), 'client.created',
       jsonb_build_object('id', 'cli_' || n, 'name', 'John Doe', 'email', 'john@example.com', 'phone', null,
         'notes', repeat('x', 100), 'createdAt', '2026-06-01T12:00:00.000Z'), '{}', now()
     from generate_series(1, $3::int) n`,
    [id, run, count],
  )
}

/** Creates clients one after the other; returns when each was answered, by its name, in epoch milliseconds. */
async function createClients(bench: Bench, workspace: Workspace, count: number, pauseMs: number) {
  const answered: number[] = []
  for (let n = 0; n < count; n += 1) {
    await ask(bench, workspace, 'POST', '/clients', { name: `Client ${n}` })
    answered.push(Date.now())
    await sleep(pauseMs)
  }
  return answered
}

/** Milliseconds from each answer to the arrival of its event; ids sort as the events were made. */
async function latencies(receiver: Receiver, answered: number[]): Promise<number[]> {
  const { events } = await receiver.report()
  const arrivals = Object.entries(events).sort(([one], [other]) => (one < other ? -1 : 1))
  return arrivals.map(([, { at }], index) => at - (answered[index] ?? Number.NaN))
}
