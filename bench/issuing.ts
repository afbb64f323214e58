import { Client } from 'pg'
import type { Bench, Group } from './bench.ts'
import { makeWorkspace, type Workspace } from './data.ts'
import type { LoadRequest } from './http-client.ts'
import { putLoad, startServer } from './processes.ts'

const clients = 8
const mostInBulk = 200
const vipGuest = { type: 'single', name: 'VIP Guest', validUntil: '2099-12-31T23:59:59Z' }

/** The rows of issuing and of the public page. */
export const issuing: Group = async (bench) => {
  const shop = await makeWorkspace(bench.deps, 'issuer')
  return () => measureIssuing(bench, shop)
}

async function measureIssuing(bench: Bench, shop: Workspace): Promise<void> {
  const { app } = bench
  const { seconds, leadSeconds, warmUpSeconds, rounds } = bench.sizes
  const body = JSON.stringify(vipGuest)
  const authorization = { authorization: `Bearer ${shop.key}` }
  const post: LoadRequest = {
    method: 'POST',
    path: '/api/v1/passes',
    headers: authorization,
    body,
    status: 201,
    contains: '"code"',
  }
  const load = { seconds, warmUpSeconds: leadSeconds, connections: 32 }
  const ceilings: number[] = []
  const rates: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ceilings.push(await insertOneByOne(bench, shop.id))
    rates.push((await putLoad({ ...load, port: app.port, requests: [post] })).perSecond)
  }
  const middle = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
  bench.note(
    `passes a second: issued ${middle(rates).toFixed(0)}, by a single statement ${middle(ceilings).toFixed(0)}`,
  )
  bench.measured('issuing', middle(rates) / middle(ceilings))

  const [get] = await openPages(app.port, authorization, 1)
  const empty = await startServer('empty')
  const nothing = await putLoad({
    ...load,
    warmUpSeconds,
    port: empty.port,
    requests: [{ method: 'GET', path: '/', status: 200 }],
  })
  // A page goes through much code: it takes thousands until all of it is compiled.
  const pages = await putLoad({
    ...load,
    warmUpSeconds: warmUpSeconds * 2,
    port: app.port,
    requests: [get as LoadRequest],
  })
  await empty.stop()
  bench.note(`pages a second: ${pages.perSecond.toFixed(0)}, empty answers ${nothing.perSecond.toFixed(0)}`)
  bench.measured('page', pages.perSecond / nothing.perSecond)
  if (bench.sizes.pages === 0) return
  const requests = await openPages(app.port, authorization, bench.sizes.pages)
  const inTurn = await putLoad({ ...load, warmUpSeconds, port: app.port, requests })
  bench.note(`pages a second of ${requests.length} in turn: ${inTurn.perSecond.toFixed(0)}`)
}

/** Issues passes, and what asks for the page of each. */
async function openPages(
  port: number,
  headers: Record<string, string>,
  count: number,
): Promise<LoadRequest[]> {
  const requests: LoadRequest[] = []
  while (requests.length < count) {
    const size = Math.min(mostInBulk, count - requests.length)
    const passes = Array.from({ length: size }, () => vipGuest)
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/passes/bulk`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ passes }),
    })
    const { results } = (await answer.json()) as { results: { pass: { publicUrl: string } }[] }
    for (const { pass } of results) {
      const { pathname, search } = new URL(pass.publicUrl)
      requests.push({ method: 'GET', path: pathname + search, status: 200, contains: '<svg' })
    }
  }
  return requests
}

/** The ceiling: the rows of a pass in one statement and one durable transaction. */
const onePass = `
  with coded as (insert into pass_codes (code, tenant_id, pass_id) values ($2, $1, 'pass_' || $2)),
  made as (
    insert into passes (tenant_id, id, code, name, type, status, valid_until, expires_at, created_at, updated_at)
    values ($1, 'pass_' || $2, $2, 'VIP Guest', 'single', 'active', '2099-12-31', '2099-12-31', now(), now())
  ),
  detailed as (insert into pass_details (tenant_id, pass_id) values ($1, 'pass_' || $2))
  insert into events (tenant_id, id, type, payload, pass_id, actor, recorded_at)
  values ($1, 'evt_' || $2, 'pass.created', jsonb_build_object('id', 'pass_' || $2, 'code', $2::text, 'name', 'VIP Guest', 'type', 'single',
    'status', 'active', 'usagesCount', 0, 'validUntil', '2099-12-31T23:59:59.000Z', 'client', null, 'createdAt', now()), 'pass_' || $2, '{}', now())`

async function insertOneByOne({ url, round, sizes }: Bench, tenantId: string): Promise<number> {
  const unique = round()
  const options = `-c role=passwright_app -c app.tenant_id=${tenantId}`
  const open = Array.from({ length: clients }, () => new Client({ connectionString: url, options }))
  await Promise.all(open.map((client) => client.connect()))
  const started = performance.now()
  let next = 0
  await Promise.all(
    open.map(async (client) => {
      while (performance.now() - started < sizes.seconds * 1000) {
        next += 1
        await client.query({ name: 'one pass', text: onePass, values: [tenantId, `${unique}b${next}`] })
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  await Promise.all(open.map((client) => client.end()))
  return next / elapsed
}
