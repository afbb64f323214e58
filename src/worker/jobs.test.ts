import { expect, test } from 'vitest'
import { startTestServer } from '../../test/harness/server.ts'
import { startWorker } from './index.ts'

test('a table that was just filled is planned by what is in it, long before autovacuum comes', async () => {
  const server = await startTestServer()
  const stop = startWorker(server.deps)
  const shop = await server.tenant()
  for (let portion = 0; portion < 3; portion += 1) {
    const passes = Array.from({ length: 200 }, (_, n) => ({ type: 'multi', name: `Member ${n}` }))
    expect(await shop.post('/passes/bulk', { passes })).toMatchObject({ status: 200 })
  }
  const counted = async () => {
    const { rows } = await server.deps.database.worker.query<{ reltuples: number }>(
      "select reltuples from pg_class where oid = 'passes'::regclass",
    )
    return rows[0]?.reltuples
  }
  await expect.poll(counted, { timeout: 10_000 }).toBeGreaterThan(100)
  await stop()
  await server.close()
}, 30_000)
