import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { lockIsAwaited } from '../../../test/harness/database.ts'
import { client, startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { operator } from '../tenants/create.ts'
import { readAttempt } from './attempt.ts'

let server: TestServer
let shop: TestTenant
let elsewhere: ReturnType<typeof client>
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
  elsewhere = client(await server.node(), shop.key)
})
afterEach(() => server.clock.set(new Date()))
afterAll(() => server.close())

const issue = async (fields: object = {}) => (await shop.post('/passes', { type: 'single', ...fields })).body
const scan = async (code: string, fields: object = {}) => (await shop.post('/scan', { code, ...fields })).body
const check = async (code: string) => (await shop.post('/scan/check', { code })).body
const successes = (answers: { body: { success: boolean } }[]) =>
  answers.filter(({ body }) => body.success).length

/** Sends the same scan many times at once, half of them to another node. */
const stampede = (code: string, times: number) =>
  Promise.all(Array.from({ length: times }, (_, n) => (n % 2 ? shop : elsewhere).post('/scan', { code })))

describe('refusals', () => {
  test('come in their order', async () => {
    const past = '2020-01-01T00:00:00Z'
    const future = '2090-01-01T00:00:00Z'
    const revoked = await issue({ validUntil: past })
    await shop.post(`/passes/${revoked.id}/revoke`)
    expect((await scan(revoked.code)).result).toBe('revoked')
    expect((await scan((await issue({ validFrom: future })).code)).result).toBe('not_yet_valid')
    expect((await scan((await issue({ validUntil: past })).code)).result).toBe('expired')
    const twice = await issue({ type: 'multi', maxUsages: 1 })
    expect((await scan(twice.code)).result).toBe('success')
    expect(await scan(twice.code)).toMatchObject({
      success: false,
      result: 'max_usages_reached',
      pass: { status: 'active', usagesCount: 1, maxUsages: 1 },
    })
  })

  test('a used pass that has ended is used, and says when it was used', async () => {
    const pass = await issue({ validUntil: new Date(Date.now() + 60_000).toISOString() })
    const first = await scan(pass.code)
    server.clock.advance(120_000)
    const again = await scan(pass.code)
    expect(again).toMatchObject({
      result: 'already_used',
      firstScannedAt: first.scan.scannedAt,
      pass: { status: 'used' },
    })
  })

  test('of a code of another workspace look like those of no pass at all', async () => {
    const other = await server.tenant()
    const foreign = (await other.post('/passes', { type: 'single' })).body
    const answers = [
      await shop.post('/scan', { code: foreign.code }),
      await shop.post('/scan', { code: '22222222aaaa' }),
    ]
    const request = /^req_/
    for (const { status, body } of answers) {
      expect(status).toBe(404)
      expect(body).toEqual({
        error: 'Pass not found',
        code: 'not_found',
        params: { what: 'Pass' },
        requestId: expect.stringMatching(request),
      })
    }
    expect((await other.get(`/passes/${foreign.id}`)).body.usagesCount).toBe(0)
  })

  test('of an unknown code are remembered under their Idempotency-Key', async () => {
    const ask = () => shop.post('/scan', { code: '33333333bbbb' }, { 'idempotency-key': 'unknown' })
    const first = await ask()
    const { 'x-total-count': before } = (await shop.get('/scans?result=not_found')).headers
    const again = await ask()
    expect(first).toMatchObject({ status: 404, body: { error: 'Pass not found', code: 'not_found' } })
    expect(again).toMatchObject({ status: 404, body: first.body })
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect((await shop.get('/scans?result=not_found')).headers['x-total-count']).toBe(before)
  })

  test('a note for the gate comes with every verdict on a pass of its template, and with no other', async () => {
    const attentionNote = 'Check the wristband.'
    const { body: template } = await shop.post('/templates', { name: 'Festival', attentionNote })
    const pass = await issue({ templateId: template.id })
    expect(await check(pass.code)).toMatchObject({ success: true, attentionNote })
    expect(await scan(pass.code)).toMatchObject({ success: true, attentionNote })
    const headers = { 'idempotency-key': 'with a note' }
    const { body: again } = await shop.post('/scan', { code: pass.code }, headers)
    expect(again).toMatchObject({ result: 'already_used', attentionNote })
    await shop.patch(`/templates/${template.id}`, { attentionNote: null })
    for (const { code } of [pass, await issue()]) {
      expect(await check(code)).not.toHaveProperty('attentionNote')
      expect(await scan(code)).not.toHaveProperty('attentionNote')
    }
  })

  test('a deleted pass is unknown', async () => {
    const pass = await issue()
    await shop.delete(`/passes/${pass.id}`)
    expect((await shop.post('/scan', { code: pass.code })).status).toBe(404)
  })
})

describe('input', () => {
  test('the code may be the public link, with white space around it', async () => {
    const pass = await issue({ type: 'multi' })
    expect((await scan(`\n ${pass.publicUrl} `)).result).toBe('success')
    expect((await scan(pass.code.toLowerCase())).error).toBe('Pass not found')
  })

  test.each([
    [{}, 'code'],
    [{ code: 5 }, 'code'],
    [{ code: '' }, 'code'],
    [{ code: 'a\u0000b' }, 'code'],
    [{ code: 'x', direction: 'up' }, 'direction'],
    [{ code: 'x', scannedAt: '2020-02-30' }, 'scannedAt'],
    [{ code: 'x', scannedAt: '2999-01-01T00:00:00Z' }, 'scannedAt'],
    [{ code: 'x', locationId: 'loc_none' }, 'locationId'],
    [{ code: 'x', nonce: 'n'.repeat(101) }, 'nonce'],
  ])('%j is refused naming %s', async (body, field) => {
    const answer = await shop.post('/scan', body)
    expect(answer).toMatchObject({ status: 400, body: { field } })
  })

  test('leaving takes no use', async () => {
    const pass = await issue()
    await scan(pass.code)
    expect(await scan(pass.code, { direction: 'out' })).toMatchObject({
      success: true,
      pass: { usagesCount: 1 },
    })
  })
})

describe('under concurrency on two nodes', () => {
  test('a single pass admits once per activation', async () => {
    const pass = await issue()
    expect(successes(await stampede(pass.code, 60))).toBe(1)
    await shop.post(`/passes/${pass.id}/activate`)
    expect(successes(await stampede(pass.code, 60))).toBe(1)
    expect((await shop.get(`/passes/${pass.id}`)).body).toMatchObject({ status: 'used', usagesCount: 2 })
  })

  test('a multi pass never admits more often than its limit', async () => {
    const pass = await issue({ type: 'multi', maxUsages: 17 })
    const answers = await stampede(pass.code, 90)
    expect(successes(answers)).toBe(17)
    const counts = answers.filter(({ body }) => body.success).map(({ body }) => body.pass.usagesCount)
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, n) => n + 1))
  })

  test('this check sees a rule that decides before it locks', async () => {
    const pass = await issue()
    const racy = async () => {
      const { rows } = await server.deps.database.worker.query('select status from passes where id = $1', [
        pass.id,
      ])
      if (rows[0].status !== 'active') return { body: { success: false } }
      await server.deps.database.worker.query(`update passes set status = 'used' where id = $1`, [pass.id])
      return { body: { success: true } }
    }
    expect(successes(await Promise.all(Array.from({ length: 40 }, racy)))).toBeGreaterThan(1)
  })

  test('a nonce counts once and gets the first answer again', async () => {
    const pass = await issue({ type: 'multi' })
    const once = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        (n % 2 ? shop : elsewhere).post('/scan', { code: pass.code, nonce: 'gate-1' }),
      ),
    )
    await scan(pass.code)
    once.push(await elsewhere.post('/scan', { code: pass.code, nonce: 'gate-1' }))
    expect(new Set(once.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect((await shop.get(`/passes/${pass.id}`)).body.usagesCount).toBe(2)
  })

  test('an Idempotency-Key counts once', async () => {
    const pass = await issue({ type: 'multi' })
    const key = { 'idempotency-key': 'scan-1' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? shop : elsewhere).post('/scan', { code: pass.code }, key),
      ),
    )
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const replay = await shop.post('/scan', { code: pass.code }, key)
    expect(replay).toMatchObject({ status: 200, headers: { 'idempotent-replayed': 'true' } })
    expect((await shop.get(`/passes/${pass.id}`)).body.usagesCount).toBe(1)
  })

  test('bad attempts and passes that others hold do not touch their neighbours', async () => {
    const [held, ...free] = await Promise.all(Array.from({ length: 9 }, () => issue()))
    const holder = new Client(server.databaseUrl)
    await holder.connect()
    await holder.query('begin')
    await holder.query('select 1 from passes where id = $1 for update', [held.id])
    const waiting = shop.post('/scan', { code: held.code })
    const bad = shop.post('/scan', { code: held.code, locationId: 'loc_none' })
    const answers = await Promise.all(free.map(({ code }) => shop.post('/scan', { code })))
    expect(successes(answers)).toBe(8)
    expect((await bad).status).toBe(400)
    await holder.query('commit')
    await holder.end()
    expect((await waiting).body.result).toBe('success')
  })

  test('a workspace with many scans waiting does not hold up another', async () => {
    const quiet = await server.tenant()
    const turnstile = await issue({ type: 'multi' })
    const { body: guest } = await quiet.post('/passes', { type: 'single' })
    const answered: string[] = []
    const scanAt = async ({ tenant }: TestTenant, code: string) => {
      const attempt = readAttempt({ tenant, actor: operator, now: server.deps.now() }, code, {})
      expect((await server.deps.scanLane.scan(attempt)).verdict?.success).toBe(true)
      answered.push(code)
    }
    const crowd = Array.from({ length: 300 }, () => scanAt(shop, turnstile.code))
    await Promise.all([...crowd, scanAt(quiet, guest.code)])
    expect(answered).toHaveLength(301)
    expect(answered.indexOf(guest.code)).toBeLessThan(150)
    expect((await shop.get(`/passes/${turnstile.id}`)).body.usagesCount).toBe(300)
  })

  test('a scan that waited for others is found from each of its times on', async () => {
    const [held, late] = [await issue(), await issue()]
    const holder = new Client(server.databaseUrl)
    await holder.connect()
    await holder.query('begin')
    await holder.query('select 1 from passes where id = $1 for update', [held.id])
    const waiting = shop.post('/scan', { code: held.code })
    await lockIsAwaited(server.deps.database.worker)
    expect((await shop.post('/scan', { code: late.code })).body.result).toBe('success')
    await holder.query('commit')
    await holder.end()
    await waiting
    const [{ recordedAt, scannedAt }] = (await shop.get(`/passes/${late.id}/scans`)).body
    expect((await shop.get(`/passes/${late.id}/scans?recordedAfter=${recordedAt}`)).body).toHaveLength(1)
    const told = async (event: string, since: string, id: 'id' | 'passId') => {
      const { body } = await shop.get(`/triggers?event=${event}&since=${since}&limit=100`)
      return body.find((item: Record<string, string>) => item[id] === late.id)
    }
    await expect.poll(() => told('pass.scanned', scannedAt, 'passId')).toBeTruthy()
    const { changedAt } = await told('pass.status_changed', recordedAt.slice(0, 10), 'id')
    expect(await told('pass.status_changed', changedAt, 'id')).toBeTruthy()
  })
})

test('the record: every attempt, one event a success, one more when a single pass is used up', async () => {
  const pass = await issue({ clientName: 'Ana Lima' })
  await scan(pass.code)
  await scan(pass.code)
  const { rows } = await server.deps.database.worker.query(
    'select type, payload from events where pass_id = $1 order by id',
    [pass.id],
  )
  expect(rows.map(({ type }) => type)).toEqual(['pass.created', 'pass.scanned', 'pass.status_changed'])
  expect(rows[1].payload).toMatchObject({ clientName: 'Ana Lima', passStatus: 'used', usagesCount: 1 })
  expect(rows[2].payload).toMatchObject({
    previousStatus: 'active',
    status: 'used',
    client: { name: 'Ana Lima' },
  })
})
