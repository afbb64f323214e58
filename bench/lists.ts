import type { Bench, Group } from './bench.ts'
import {
  madeLocation,
  madeTemplate,
  makeClients,
  makeHistory,
  makeNeighbours,
  makeWorkspace,
  withoutSearchIndexes,
  type Workspace,
} from './data.ts'
import type { LoadRequest } from './http-client.ts'
import { putLoad } from './processes.ts'

const passesOfNeighbour = 200
/** More passes than this would weigh on every other group, so they are made when their turn comes. */
const light = 100_000

/** The list rows of the table: growth of page 1, searches and filters that are hard each in its own way. */
export const lists: Group = async (bench) => {
  const make = () => makeWorkspaces(bench)
  if (bench.sizes.largest > light) {
    return async () => measureLists(bench, await withoutSearchIndexes(bench.database, make))
  }
  const workspaces = await make()
  return () => measureLists(bench, workspaces)
}

interface Workspaces {
  big: Workspace
  little: Workspace
}

async function makeWorkspaces({ deps, database, sizes }: Bench): Promise<Workspaces> {
  const { largest, small, neighbours } = sizes
  const big = await makeWorkspace(deps, 'largest')
  const little = await makeWorkspace(deps, 'small')
  await makeClients(database, big.id, Math.min(largest / 4, 100_000))
  await makeClients(database, little.id, small / 4)
  await makeHistory(database, big.id, largest, 'Passwright')
  await makeHistory(database, little.id, small, 'Quokka')
  for (const id of await makeNeighbours(database, neighbours)) {
    await makeClients(database, id, passesOfNeighbour / 4)
    await makeHistory(database, id, passesOfNeighbour, 'Quokka')
  }
  return { big, little }
}

async function measureLists(bench: Bench, { big, little }: Workspaces): Promise<void> {
  const { app } = bench
  const { seconds, leadSeconds, largest, searchSeconds } = bench.sizes
  const get = (key: string, path: string, contains = ''): LoadRequest => ({
    method: 'GET',
    path: `/api/v1${path}`,
    headers: { authorization: `Bearer ${key}` },
    status: 200,
    contains,
  })
  const ofBig = (path: string, contains?: string) => get(big.key, path, contains)
  const load = { port: app.port, seconds, warmUpSeconds: leadSeconds, connections: 1 }
  const first = async (key: string) =>
    (await putLoad({ ...load, requests: [get(key, '/passes', '"id"')] })).p50
  bench.measured('listGrowth', (await first(big.key)) / (await first(little.key)))

  const text = (value: string) => encodeURIComponent(value)
  const worst = async (requests: LoadRequest[]) => {
    let slowest = 0
    for (const request of requests) {
      const { p50, p99 } = await putLoad({
        ...load,
        seconds: searchSeconds,
        warmUpSeconds: searchSeconds / 4,
        atLeast: 10,
        requests: [request],
      })
      bench.note(`${request.path}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`)
      slowest = Math.max(slowest, p99)
    }
    return slowest
  }
  bench.measured(
    'search',
    await worst([
      ofBig('/passes?search=zeppelin', 'Zeppelin'),
      ofBig('/passes?search=quokka', '[]'),
      ofBig('/passes?search=2025', '2025'),
      ofBig('/passes?search=ana', 'Ana'),
      ofBig('/passes?search=an', '"id"'),
      ofBig('/passes?search=a', '"id"'),
      ofBig(`/passes?search=${text('ß')}`, '[]'),
      ofBig(`/passes?search=${text('%_\\')}`, '100%_'),
      ofBig(`/passes?search=${text('no such name')}`, '[]'),
      ofBig('/passes?search=zeppelin&status=used', 'Zeppelin'),
      ofBig(`/passes?search=${text('emil 7')}`, 'Emil 7'),
      ofBig('/passes?search=ana&status=expired', 'Ana'),
      ofBig('/passes?search=ana&status=used', 'Ana'),
      ofBig(`/passes?search=${text('season 2025 ana')}`, 'Ana'),
      ofBig(`/passes?search=ana&templateId=${madeTemplate}`, 'Ana'),
      ofBig(`/passes?search=ana&locationId=${madeLocation}`, '[]'),
    ]),
  )
  bench.measured(
    'filters',
    await worst([
      ofBig(`/passes?page=${Math.min(1000, largest / 100)}`, '"id"'),
      ofBig('/passes?cursor=', '"id"'),
      ...['active', 'used', 'expired', 'revoked'].map((status) =>
        ofBig(`/passes?status=${status}`, `"${status}"`),
      ),
      ofBig('/passes?type=multi', '"multi"'),
      ofBig('/passes?externalId=ext-17', '"id"'),
      ofBig('/passes?clientId=cli_00000000000000000000000005', '"id"'),
      ofBig('/passes?templateId=tpl_none', '[]'),
      ofBig('/passes?locationId=loc_none', '[]'),
      ofBig(`/passes?templateId=${madeTemplate}&locationId=${madeLocation}`, '"id"'),
      ofBig(`/passes?templateId=${madeTemplate}&status=expired`, '"expired"'),
    ]),
  )
  bench.measured(
    'clientSearch',
    await worst([
      ofBig('/clients?search=person77', 'person77'),
      ofBig('/clients?search=ana', 'Ana'),
      ofBig('/clients?search=600', '600'),
      ofBig('/clients?search=nobody', '[]'),
    ]),
  )
}
