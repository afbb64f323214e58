import type { KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { drawMeanwhile, issue, phone, type PhonePass, runWalletJobs } from '../../../test/harness/wallet.ts'
import { answerPush, type ApnsLookalike, startApnsLookalike } from '../../../test/lookalikes/apns.ts'
import { unzip } from '../../lib/pkpass/unzip.ts'
import { makeCertificateAuthority, makePassCertificate, makeRsaKey } from '../../lib/x509/make.ts'
import { readCertificate } from '../../lib/x509/read.ts'
import { newestCredential, openKey } from './credentials.ts'
import { inScope } from '../../scope.ts'
import { operator } from '../tenants/create.ts'
import { closePushConnections } from './updates/push-apple.ts'
import { dueWarning } from './updates/expiry.ts'

const DAY = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'live-'))
let server: TestServer
let tenant: TestTenant
let apns: ApnsLookalike
let authorityKey: KeyObject
let authority: string
let stopDrawing: () => Promise<void>

beforeAll(async () => {
  authorityKey = await makeRsaKey()
  authority = makeCertificateAuthority([['commonName', 'Stand-in for Apple']], authorityKey, new Date(), 3650)
  writeFileSync(join(folder, 'root.pem'), authority)
  apns = await startApnsLookalike(authority)
  server = await startTestServer({
    WALLET_APPLE_ROOT_FILE: join(folder, 'root.pem'),
    WALLET_APPLE_PUSH_URL: apns.origin,
    WALLET_APPLE_PUSH_TYPE: 'alert',
  })
  const { apns: connect } = server.deps.wallet
  server.deps.wallet.apns = (options) => {
    const trusting = { ...options, ca: apns.ca }
    return connect(trusting)
  }
  stopDrawing = drawMeanwhile(server)
  tenant = await server.tenant()
  await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/mode', payload: { mode: 'live' } })
})
afterAll(async () => {
  closePushConnections()
  await apns.down()
  await stopDrawing()
  await server.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  apns.answer = (stream) => answerPush(stream, 200)
  apns.received.length = 0
})

/** The key behind the signing request that waits, which never leaves the server through the API. */
const requestedKey = () =>
  inScope(server.deps, { tenant: tenant.tenant, actor: operator }, async (scope) => {
    const row = await newestCredential(scope, 'apple_live', 'requested')
    if (!row) throw new Error('No request waits')
    return openKey(server.deps.installation, row)
  })

/** The certificate that an authority makes from the request that waits. */
const certify = (key: KeyObject, changes: Partial<Parameters<typeof makePassCertificate>[0]> = {}) =>
  makePassCertificate({
    passTypeIdentifier: 'pass.com.example.opera',
    teamIdentifier: 'A1B2C3D4E5',
    organization: 'Opera',
    key,
    authority: { certificate: authority, key: authorityKey },
    // TLS checks it by the machine's clock, not the server's.
    now: new Date(Date.now() - DAY),
    days: 365,
    ...changes,
  })

const upload = (certificate: string, issuer = authority) =>
  tenant.post('/wallet/apple/certificate', { certificate, authority: issuer })

async function setUp(changes: Parameters<typeof certify>[1] = {}) {
  await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
  const { body } = await upload(certify(await requestedKey(), changes))
  expect(body.accepted).toBe(true)
}

async function install(device: string, pass?: Awaited<ReturnType<typeof issue>>) {
  pass ??= await issue(tenant)
  const answer = await server.app.inject({
    method: 'GET',
    url: `/p/${pass.code}/apple.pkpass?token=${pass.token}`,
  })
  expect(answer.statusCode).toBe(200)
  const file = unzip(answer.rawPayload).find(({ name }) => name === 'pass.json')
  const card = JSON.parse(file?.data.toString() ?? '') as PhonePass
  expect(await phone(server, device).register(card, `aa${device}`)).toBe(201)
  await runWalletJobs(server)
  apns.received.length = 0
  return { pass, card, holder: phone(server, device) }
}

describe('the wizard', () => {
  it('makes a request for a key that it keeps, and takes the certificate made from it', async () => {
    const { body: made, status } = await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    expect(status).toBe(201)
    expect(made.request).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----/)
    expect(JSON.stringify(made)).not.toContain('PRIVATE')
    expect((await tenant.get('/wallet/apple/request')).body).toEqual(made)
    const { body } = await upload(certify(await requestedKey()))
    expect(body).toMatchObject({
      accepted: true,
      passTypeIdentifier: 'pass.com.example.opera',
      teamIdentifier: 'A1B2C3D4E5',
      daysLeft: 363,
    })
    expect((await tenant.get('/wallet')).body).toMatchObject({
      mode: 'live',
      apple: { passTypeIdentifier: 'pass.com.example.opera', requested: false, source: 'workspace' },
    })
  })

  it('takes the .cer file as Apple gives it', async () => {
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const der = readCertificate(certify(await requestedKey())).der
    expect((await upload(der.toString('base64'))).body.accepted).toBe(true)
  })

  it.each<[string, string, (key: KeyObject) => Promise<string>]>([
    ['an expired one', 'dates', async (key) => certify(key, { now: new Date('2020-01-01'), days: 30 })],
    ['one for another key', 'key', async () => certify(await makeRsaKey())],
    ['one that names no team', 'team', async (key) => certify(key, { teamIdentifier: 'x' })],
    ['one of another team', 'team', async (key) => certify(key, { teamIdentifier: 'Z9Y8X7W6V5' })],
    [
      'one for something else',
      'passType',
      async (key) => certify(key, { passTypeIdentifier: 'com.example.app' }),
    ],
    [
      'an authority',
      'kind',
      async (key) => makeCertificateAuthority([['commonName', 'x']], key, new Date(), 30),
    ],
  ])('refuses %s, says why and changes nothing', async (_, point, make) => {
    await setUp()
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const { body, status } = await upload(await make(await requestedKey()))
    expect(status).toBe(200)
    expect(body.accepted).toBe(false)
    const failed = (body.findings as { point: string; ok: boolean; message: string }[]).filter(
      ({ ok }) => !ok,
    )
    expect(failed.map((finding) => finding.point)).toContain(point)
    expect(failed.every(({ message }) => message.length > 20)).toBe(true)
    expect((await tenant.get('/wallet')).body.apple).toMatchObject({
      passTypeIdentifier: 'pass.com.example.opera',
      requested: true,
    })
  })

  it('takes one for another pass type, and says what becomes of the passes in phones', async () => {
    await setUp()
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const other = certify(await requestedKey(), { passTypeIdentifier: 'pass.com.example.ballet' })
    const { body } = await upload(other)
    expect(body).toMatchObject({ accepted: true, passTypeIdentifier: 'pass.com.example.ballet' })
    expect(JSON.stringify(body.findings)).toContain('Passes in phones are of type pass.com.example.opera')
  })

  it('takes one of another team once the one in use was given up, for the same request', async () => {
    await setUp()
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const other = certify(await requestedKey(), { teamIdentifier: 'ZZZZZZZZZZ' })
    expect((await upload(other)).body.accepted).toBe(false)
    const stop = () => tenant.ask({ method: 'DELETE', url: '/api/v1/wallet/apple' })
    expect((await stop()).status).toBe(200)
    expect((await tenant.get('/wallet')).body.apple).toMatchObject({ source: null, requested: true })
    expect((await upload(other)).body.accepted).toBe(true)
    await stop()
  })

  it('refuses one of an authority that is not Apple’s', async () => {
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const key = await makeRsaKey()
    const foreign = makeCertificateAuthority([['commonName', 'Somebody']], key, new Date(), 30)
    const { body } = await upload(
      certify(await requestedKey(), { authority: { certificate: foreign, key } }),
      foreign,
    )
    expect(body.accepted).toBe(false)
    expect(JSON.stringify(body.findings)).toContain('does not come from Apple')
  })

  it.each([
    ['hello', /must be a certificate/],
    [
      '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----',
      /this is the signing request/,
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----', /this is a private key/],
  ])('says what was uploaded in place of a certificate: %s', async (file, message) => {
    await tenant.post('/wallet/apple/request', { email: 'ana@example.com' })
    const { body, status } = await upload(file)
    expect(status).toBe(400)
    expect(body).toMatchObject({ field: 'certificate', error: expect.stringMatching(message) })
  })

  it('never answers with a private key', async () => {
    const answers = await Promise.all(
      ['/wallet', '/wallet/apple/request', '/wallet/pushes'].map((path) => tenant.get(path)),
    )
    expect(JSON.stringify(answers)).not.toMatch(/PRIVATE|sealed/i)
  })

  it('keeps keys sealed in the database', async () => {
    const { rows } = await server.deps.database.worker.query(
      'select private_key_sealed from wallet_credentials',
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { private_key_sealed: sealed } of rows) expect(String(sealed)).not.toContain('PRIVATE')
  })
})

describe('pushes', () => {
  it('go to APNs with the certificate that signed the pass', async () => {
    await setUp()
    const { pass } = await install('01')
    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    expect(apns.received).toMatchObject([
      {
        path: '/3/device/aa01',
        headers: { topic: 'pass.com.example.opera', pushType: 'alert', priority: '5' },
        body: '{}',
        client: 'Pass Type ID: pass.com.example.opera',
      },
    ])
    const { body } = await tenant.get(`/wallet/passes/${pass.id}`)
    expect(body).toMatchObject({ lastPushAt: expect.any(String), lastError: null })
  })

  it('to phones that removed the pass end the registration', async () => {
    await setUp()
    const { pass } = await install('02')
    apns.answer = (stream) => answerPush(stream, 410, 'Unregistered')
    await tenant.patch(`/passes/${pass.id}`, { name: 'Renamed' })
    await runWalletJobs(server)
    const { body } = await tenant.get(`/wallet/passes/${pass.id}`)
    expect(body.apple).toMatchObject({ installs: 1, removals: 1, registrations: [] })
  })

  it('outlast an outage of APNs; one is sent for all changes meanwhile, and passes keep working', async () => {
    await setUp()
    const { pass, card, holder } = await install('03')
    await apns.down()
    for (const name of ['One', 'Two']) {
      await tenant.patch(`/passes/${pass.id}`, { name })
      await runWalletJobs(server)
      server.clock.advance(600_000)
    }
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.apple.registrations).toMatchObject([
      { pending: true },
    ])
    expect((await holder.fetch(card)).status).toBe(200)
    expect((await tenant.post('/scan', { code: pass.code })).body.success).toBe(true)
    await apns.up()
    server.clock.advance(3_600_000)
    await runWalletJobs(server)
    expect(apns.received.map(({ path }) => path)).toEqual(['/3/device/aa03'])
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body).toMatchObject({
      lastError: null,
      apple: { registrations: [{ pending: false }] },
    })
  })

  it('that a crash left on their way are sent again once their lease ran out', async () => {
    await setUp()
    const { pass } = await install('04')
    await tenant.patch(`/passes/${pass.id}`, { name: 'Renamed' })
    await server.deps.database.worker.query(
      `update apple_registrations set push_at = $1 where pass_id = $2`,
      [new Date(server.deps.now().getTime() + 60_000), pass.id],
    )
    server.clock.advance(61_000)
    await runWalletJobs(server)
    expect(apns.received.map(({ path }) => path)).toEqual(['/3/device/aa04'])
  })

  it('refused for the certificate say so, and a renewed certificate of the same type tells every phone', async () => {
    await setUp()
    const { pass, card, holder } = await install('05')
    apns.answer = (stream) => answerPush(stream, 403, 'BadCertificate')
    await tenant.patch(`/passes/${pass.id}`, { name: 'Renamed' })
    await runWalletJobs(server)
    const grounds = { reason: 'apple_blocked', params: { answer: 'BadCertificate' } }
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body).toMatchObject({
      lastError: expect.stringMatching(/does not accept the certificate \(BadCertificate\)/),
      lastErrorGrounds: grounds,
    })
    expect((await tenant.get(`/wallet/pushes?passId=${pass.id}`)).body).toMatchObject([
      { mode: 'live', outcome: 'blocked', error: expect.stringContaining('BadCertificate'), ...grounds },
    ])
    const choose = (mode: string) =>
      tenant.ask({ method: 'PUT', url: '/api/v1/wallet/mode', payload: { mode } })
    await choose('demo')
    await install('demo05', pass)
    await choose('live')
    await server.deps.database.worker.query(
      `update apple_registrations set push_at = $1 where device_id = 'demo05'`,
      [server.deps.now()],
    )
    await runWalletJobs(server)
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.lastErrorGrounds).toEqual(grounds)
    apns.answer = (stream) => answerPush(stream, 200)
    apns.received.length = 0
    await setUp()
    await runWalletJobs(server)
    expect(apns.received.map(({ path }) => path)).toContain('/3/device/aa05')
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.lastError).toBeNull()
    expect((await holder.fetch(card)).status).toBe(200)
  })
})

describe('a certificate that ends', () => {
  it('makes no more passes, which phones would refuse, and the pages offer none', async () => {
    await setUp({ days: 3 })
    const pass = await issue(tenant)
    const get = async (path: string) =>
      server.app.inject({ method: 'GET', url: `/p/${pass.code}${path}?token=${pass.token}` })
    expect((await get('')).body).toContain('apple.pkpass')
    server.clock.advance(3 * DAY)
    expect((await get('')).body).not.toContain('apple.pkpass')
    expect((await get('/apple.pkpass')).statusCode).toBe(404)
    expect((await tenant.get('/wallet')).body.apple.daysLeft).toBeLessThan(0)
    await setUp()
    expect((await get('/apple.pkpass')).statusCode).toBe(200)
  })

  it('is warned about at 30, 14 and 3 days, once each', async () => {
    await setUp({ days: 40 })
    const { rows } = await server.deps.database.worker.query(
      `select id, valid_until from wallet_credentials where state = 'active' and kind = 'apple_live' order by id desc limit 1`,
    )
    const [{ id, valid_until: ends }] = rows
    const warned = async () => {
      await runWalletJobs(server)
      const found = await server.deps.database.worker.query(
        'select warned_days from wallet_credentials where id = $1',
        [id],
      )
      return found.rows[0].warned_days
    }
    expect(await warned()).toBeNull()
    for (const [left, expected] of [
      [29, 30],
      [20, 30],
      [13, 14],
      [2, 3],
      [-1, 3],
    ] as const) {
      server.clock.set(new Date(ends.getTime() - left * DAY - 1000))
      expect(await warned()).toBe(expected)
    }
    const { rows: mails } = await server.deps.database.worker.query(
      `select recipient, subject from mails where template = 'certificateEnds' and tenant_id = $1`,
      [tenant.tenant.id],
    )
    expect(mails).toHaveLength(3)
    expect(mails[0]).toMatchObject({
      recipient: 'owner@example.com',
      subject: expect.stringContaining('The Apple Wallet certificate of Test ends on'),
    })
  })

  it('is warned about for the nearest threshold only', () => {
    expect(dueWarning(31, null)).toBeUndefined()
    expect(dueWarning(2, null)).toBe(3)
    expect(dueWarning(2, 3)).toBeUndefined()
  })
})
