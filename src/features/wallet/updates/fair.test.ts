import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../../test/harness/server.ts'
import {
  drawMeanwhile,
  issue,
  noticeChanges,
  phone,
  type PhonePass,
  runWalletJob,
  runWalletJobs,
} from '../../../../test/harness/wallet.ts'
import { type GoogleLookalike, startGoogleLookalike } from '../../../../test/lookalikes/google-wallet.ts'
import { unzip } from '../../../lib/pkpass/unzip.ts'
import { inScope } from '../../../scope.ts'
import { operator } from '../../tenants/create.ts'
import { fairClaims, fairlyDue } from './fair.ts'

let google: GoogleLookalike
let server: TestServer
let stopDrawing: () => Promise<void>

beforeAll(async () => {
  google = await startGoogleLookalike()
  server = await startTestServer({ WALLET_GOOGLE_API: google.api })
  stopDrawing = drawMeanwhile(server)
})
afterAll(async () => {
  await stopDrawing()
  await server.close()
  await google.close()
})

const ask = (pass: { code: string; token: string }, wallet: string) =>
  server.app.inject({ method: 'GET', url: `/p/${pass.code}/${wallet}?token=${pass.token}` })

describe('workspaces that wait, more than one batch has places for', () => {
  it('take turns, each in its round', async () => {
    const due = new Date('2001-01-01')
    const waiting = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const owner = await server.tenant()
        const { id } = await issue(owner)
        await inScope(server.deps, { tenant: owner.tenant, actor: operator }, ({ tx }) =>
          tx
            .insertInto('wallet_passes')
            .values({
              tenant_id: owner.tenant.id,
              pass_id: id,
              content_hash: '',
              changed_at: due,
              served_at: due,
              created_at: due,
              google_push_at: due,
            })
            .execute(),
        )
        return owner.tenant.id
      }),
    )
    const queue = { table: 'wallet_passes', at: 'google_push_at', key: ['pass_id'], batch: 2 } as const
    const claim = fairClaims<{ tenant_id: string }>(
      `with recursive ${fairlyDue(queue)} select tenant_id from due where $3::timestamptz > $1`,
    )
    const served: string[] = []
    while (served.length < 10) {
      const rows = await claim({ ...server.deps, now: () => due })
      served.push(...rows.map((row) => row.tenant_id))
    }
    expect(new Set(served.slice(0, 6))).toEqual(new Set(waiting))
    expect(served.toSorted()).toEqual([...waiting, ...waiting].toSorted())
    await server.deps.database.worker.query('update wallet_passes set google_push_at = null')
  })
})

describe('a single change of one workspace', () => {
  it('is pushed to Apple beside the first of another workspace’s many', async () => {
    const install = async (tenant: TestTenant, devices: number) => {
      await tenant.post('/wallet/demo')
      const pass = await issue(tenant)
      const file = unzip((await ask(pass, 'apple.pkpass')).rawPayload).find(
        ({ name }) => name === 'pass.json',
      )
      const card = JSON.parse(file?.data.toString() ?? '') as PhonePass
      for (let device = 0; device < devices; device += 1)
        await phone(server, `${tenant.tenant.id}-${device}`).register(card)
      return pass
    }
    const [busy, quiet] = [await server.tenant(), await server.tenant()]
    const [many, one] = [await install(busy, 60), await install(quiet, 1)]
    await runWalletJobs(server)
    const pending = async ({ tenant }: TestTenant) => {
      const { rows } = await server.deps.database.worker.query(
        'select from apple_registrations where tenant_id = $1 and push_at <= $2',
        [tenant.id, server.deps.now()],
      )
      return rows.length
    }

    await busy.patch(`/passes/${many.id}`, { name: 'Changed' })
    await noticeChanges(server)
    await quiet.patch(`/passes/${one.id}`, { name: 'Changed' })
    await noticeChanges(server)
    expect(await pending(quiet)).toBe(1)
    expect(await runWalletJob(server, 'push to Apple Wallet')).toBe(true)
    expect(await pending(quiet)).toBe(0)
    expect(await pending(busy)).toBe(60 - 12)
    // Who waits alone has the whole batch.
    await runWalletJob(server, 'push to Apple Wallet')
    expect(await pending(busy)).toBe(60 - 12 - 25)
    while (await runWalletJob(server, 'push to Apple Wallet'));
    expect(await pending(busy)).toBe(0)
  })

  it('is sent to Google beside the first of another workspace’s many', async () => {
    const save = async (tenant: TestTenant, issuerId: string, passes: number) => {
      await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/mode', payload: { mode: 'live' } })
      const payload = { serviceAccount: google.serviceAccount, issuerId }
      await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/google', payload })
      const saved = []
      for (let index = 0; index < passes; index += 1) {
        const pass = await issue(tenant)
        await ask(pass, 'google')
        saved.push(pass)
      }
      return saved
    }
    const [busy, quiet] = [await server.tenant(), await server.tenant()]
    const many = await save(busy, '3388000000001', 25)
    const [one] = await save(quiet, '3388000000002', 1)
    await runWalletJobs(server)
    const isVoid = (issuer: string, id = '') => google.resources.get(`${issuer}.${id}`)?.state === 'INACTIVE'

    for (const { id } of many) await busy.post(`/passes/${id}/revoke`)
    await noticeChanges(server)
    await quiet.post(`/passes/${one?.id}/revoke`)
    await noticeChanges(server)
    await runWalletJob(server, 'push to Google Wallet')
    expect(isVoid('3388000000002', one?.id)).toBe(true)
    expect(many.filter(({ id }) => isVoid('3388000000001', id))).toHaveLength(10)
    while (await runWalletJob(server, 'push to Google Wallet'));
    expect(many.every(({ id }) => isVoid('3388000000001', id))).toBe(true)
  })
})
