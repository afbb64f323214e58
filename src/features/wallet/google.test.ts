import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { issue, runWalletJobs } from '../../../test/harness/wallet.ts'
import { type GoogleLookalike, startGoogleLookalike } from '../../../test/lookalikes/google-wallet.ts'

const ISSUER = '3388000000022'
let google: GoogleLookalike
let server: TestServer
let tenant: TestTenant

beforeAll(async () => {
  google = await startGoogleLookalike()
  server = await startTestServer({ WALLET_GOOGLE_API: google.api, WALLET_MODE: 'live' })
  tenant = await server.tenant()
  const { status, body } = await connect(google.serviceAccount)
  expect(status).toBe(200)
  expect(body.google).toEqual({
    clientEmail: 'wallet@example.iam.gserviceaccount.com',
    issuerId: ISSUER,
    lastError: null,
    lastErrorGrounds: null,
    source: 'workspace',
  })
})
afterAll(async () => {
  await server.close()
  await google.close()
})
afterEach(() => {
  google.failWith = null
  google.hasAccess = true
})

const connect = (serviceAccount: string, as = tenant) =>
  as.ask({ method: 'PUT', url: '/api/v1/wallet/google', payload: { serviceAccount, issuerId: ISSUER } })
const save = (pass: { code: string; token: string }, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'GET', url: `/p/${pass.code}/google?token=${pass.token}`, headers })
const objectOf = (pass: { id: string }) => google.resources.get(`${ISSUER}.${pass.id}`)
const claimsIn = (link: string) =>
  JSON.parse(Buffer.from(link.split('/save/')[1]?.split('.')[1] ?? '', 'base64url').toString())

it('connecting and disconnecting an account is recorded, and a disconnection of nothing is not', async () => {
  const other = await server.tenant()
  const recorded = async () => {
    const entries: { details: object }[] = (await other.get('/audit?type=workspace.updated')).body
    return entries.map(({ details }) => details)
  }
  await connect(google.serviceAccount, other)
  await other.delete('/wallet/google')
  await other.delete('/wallet/google')
  const account = 'wallet@example.iam.gserviceaccount.com'
  expect(await recorded()).toEqual([
    { changes: { googleWallet: null }, before: { googleWallet: account } },
    { changes: { googleWallet: account }, before: { googleWallet: null } },
  ])
})

describe('saving a pass', () => {
  it('makes class and object at Google once and leads to the save page', async () => {
    const { body: template } = await tenant.post('/templates', { name: 'Carmen', kind: 'ticket' })
    await tenant.ask({
      method: 'PUT',
      url: `/api/v1/templates/${template.id}/logo`,
      payload: await sharp({ create: { width: 99, height: 99, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      headers: { 'content-type': 'image/png' },
    })
    const pass = await issue(tenant, {
      templateId: template.id,
      validUntil: '2099-01-01T00:00:00Z',
      clientName: 'Ana',
    })
    const answer = await save(pass)
    expect(answer.statusCode).toBe(302)
    expect(claimsIn(String(answer.headers.location))).toMatchObject({
      aud: 'google',
      typ: 'savetowallet',
      payload: { eventTicketObjects: [{ id: `${ISSUER}.${pass.id}` }] },
    })
    expect(objectOf(pass)).toMatchObject({
      state: 'ACTIVE',
      ticketHolderName: 'Ana',
      barcode: { type: 'QR_CODE', alternateText: pass.code },
      validTimeInterval: { end: { date: '2099-01-01T00:00:00.000Z' } },
    })
    expect(google.resources.get(String(objectOf(pass)?.classId))).toMatchObject({
      issuerName: 'Test',
      eventName: { defaultValue: { value: 'Carmen' } },
      logo: {
        sourceUri: { uri: expect.stringMatching(/^https:\/\/passes.example.com\/p\/images\/.+\.png$/) },
      },
      callbackOptions: { url: `https://passes.example.com/wallet/google/${tenant.tenant.id}/callback` },
    })
    const calls = google.calls.length
    expect((await save(pass)).statusCode).toBe(302)
    expect(google.calls.length).toBe(calls)
  })

  it('is refused with the page’s own refusal for a wrong token', async () => {
    const pass = await issue(tenant)
    expect((await save({ ...pass, token: 'wrong' })).statusCode).toBe(404)
  })

  it('says that it cannot be done just now when Google is down, and works afterwards', async () => {
    const pass = await issue(tenant)
    google.failWith = 503
    expect((await save(pass)).statusCode).toBe(503)
    const page = await save(pass, { accept: 'text/html,*/*;q=0.8', 'accept-language': 'de' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.statusCode).toBe(503)
    expect(page.body).toContain('<html lang="de')
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.lastError).toContain('Backend error')
    expect((await tenant.get(`/passes/${pass.id}`)).body.status).toBe('active')
    google.failWith = null
    expect((await save(pass)).statusCode).toBe(302)
  })
})

describe('updates', () => {
  const saved = async (options: Record<string, unknown> = {}) => {
    const pass = await issue(tenant, options)
    await save(pass)
    await runWalletJobs(server)
    return pass
  }

  it.each([
    ['revoked', 'INACTIVE', (id: string) => tenant.post(`/passes/${id}/revoke`)],
    [
      'expired',
      'EXPIRED',
      (id: string) => tenant.patch(`/passes/${id}`, { validUntil: '2020-01-01T00:00:00Z' }),
    ],
  ])('bring the state of a pass that is %s to Google', async (_, state, change) => {
    const pass = await saved()
    await change(pass.id)
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe(state)
  })

  it('take away at Google what a pass no longer has', async () => {
    const { body: template } = await tenant.post('/templates', { name: 'Aida', kind: 'ticket' })
    const { body: place } = await tenant.post('/locations', { name: 'Arena' })
    const options = { templateId: template.id, locationId: place.id, clientName: 'Ana' }
    const pass = await saved({ ...options, validUntil: '2099-01-01T00:00:00Z' })
    const classOf = () => google.resources.get(String(objectOf(pass)?.classId))
    expect(objectOf(pass)).toMatchObject({ ticketHolderName: 'Ana', validTimeInterval: { end: {} } })
    expect(classOf()).toMatchObject({ venue: { name: { defaultValue: { value: 'Arena' } } } })
    await tenant.patch(`/passes/${pass.id}`, { validUntil: null, locationId: null })
    await runWalletJobs(server)
    expect(objectOf(pass)).not.toHaveProperty('validTimeInterval')
    expect(classOf()).not.toHaveProperty('venue')
  })

  it('reach a pass whose template became another kind: it stays of its type, one saved later is of the new', async () => {
    const { body: template } = await tenant.post('/templates', { name: 'Tosca', kind: 'ticket' })
    const pass = await saved({ templateId: template.id, name: 'Row 4', clientName: 'Ana' })
    await tenant.patch(`/templates/${template.id}`, { name: 'Friends of Tosca', kind: 'membership' })
    await runWalletJobs(server)
    expect(google.types.get(`${ISSUER}.${pass.id}`)).toBe('eventTicketObject')
    expect(google.resources.get(String(objectOf(pass)?.classId))).toMatchObject({
      eventName: { defaultValue: { value: 'Friends of Tosca' } },
    })
    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe('INACTIVE')
    const { location } = (await save(pass)).headers
    expect(claimsIn(String(location)).payload).toEqual({
      eventTicketObjects: [{ id: `${ISSUER}.${pass.id}` }],
    })
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.lastError).toBeNull()

    const later = await saved({ templateId: template.id, name: 'Row 5' })
    expect(google.types.get(`${ISSUER}.${later.id}`)).toBe('genericObject')
    await tenant.patch(`/templates/${template.id}`, { kind: 'ticket' })
    await tenant.patch(`/passes/${later.id}`, { name: 'Row 6' })
    await runWalletJobs(server)
    expect(objectOf(later)).toMatchObject({ header: { defaultValue: { value: 'Row 6' } } })
  })

  it('bring the use of a pass to Google', async () => {
    const pass = await saved()
    await tenant.post('/scan', { code: pass.code })
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe('COMPLETED')
  })

  it('notify three times in a day and are silent after that', async () => {
    const pass = await saved()
    const notified: boolean[] = []
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await tenant.patch(`/passes/${pass.id}`, { name })
      await runWalletJobs(server)
      notified.push(google.calls.at(-1)?.body.notifyPreference === 'NOTIFY_ON_UPDATE')
      expect(objectOf(pass)).toMatchObject({ header: { defaultValue: { value: name } } })
    }
    expect(notified).toEqual([true, true, true, false, false])
  })

  it('are tried again after an outage, and nothing is lost', async () => {
    const pass = await saved()
    google.failWith = 500
    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.google.pending).toBe(true)
    google.failWith = null
    server.clock.advance(700_000)
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe('INACTIVE')
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body).toMatchObject({
      lastError: null,
      google: { pending: false },
    })
  })

  it('wait for access that Google took away, and arrive once it is given back', async () => {
    const pass = await saved()
    google.hasAccess = false
    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    const { body: blocked } = await tenant.get(`/wallet/passes/${pass.id}`)
    expect(blocked.lastError).toContain('give this service account access')
    expect(blocked.google.pending).toBe(true)
    expect((await tenant.get('/wallet')).body.google.lastError).toContain('give this service account access')
    server.clock.advance(3 * 86_400_000)
    await runWalletJobs(server)
    google.hasAccess = true
    server.clock.advance(3_700_000)
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe('INACTIVE')
    expect((await tenant.get('/wallet')).body.google.lastError).toBeNull()
  })

  it('that a lost account could not bring are brought by the next one at once', async () => {
    const pass = await saved()
    google.hasAccess = false
    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    google.hasAccess = true
    expect((await connect(google.serviceAccount)).body.google.lastError).toBeNull()
    await runWalletJobs(server)
    expect(objectOf(pass)?.state).toBe('INACTIVE')
  })

  it('take one call each for a pass that Google knows', async () => {
    const pass = await saved()
    google.calls.length = 0
    await tenant.patch(`/passes/${pass.id}`, { name: 'Renamed' })
    await runWalletJobs(server)
    expect(google.calls.map(({ method }) => method)).toEqual(['PATCH'])
  })
})

describe('callbacks', () => {
  const deliver = (body: unknown, to = tenant) =>
    server.app.inject({
      method: 'POST',
      url: `/wallet/google/${to.tenant.id}/callback`,
      payload: body as object,
    })

  it('wait while Google’s keys are not to be had, and are taken afterwards', async () => {
    const message = { eventType: 'save', nonce: 'late', objectId: 'o', classId: 'c' }
    google.failWith = 503
    const early = await deliver(google.callback(ISSUER, message))
    expect([early.statusCode, early.headers['retry-after']]).toEqual([503, '60'])
    const without = await server.tenant()
    expect((await deliver(google.callback(ISSUER, message), without)).statusCode).toBe(401)
    google.failWith = null
    expect((await deliver(google.callback(ISSUER, message))).statusCode).toBe(200)
  })

  it('count saves and removals, each once', async () => {
    const pass = await issue(tenant)
    await save(pass)
    const message = (eventType: string, nonce: string) =>
      google.callback(ISSUER, { classId: 'c', objectId: `${ISSUER}.${pass.id}`, eventType, nonce })
    for (const body of [message('save', 'a'), message('save', 'a'), message('del', 'b')]) {
      expect((await deliver(body)).statusCode).toBe(200)
    }
    expect((await tenant.get(`/wallet/passes/${pass.id}`)).body.google).toMatchObject({
      saves: 1,
      removals: 1,
    })
  })

  it('that Google did not sign are refused', async () => {
    expect((await deliver({ protocolVersion: 'ECv2SigningOnly' })).statusCode).toBe(401)
    expect(
      (await deliver(google.callback('999', { eventType: 'save', nonce: 'x', objectId: 'o', classId: 'c' })))
        .statusCode,
    ).toBe(401)
  })
})

describe('a service account', () => {
  it('that cannot be used is refused with the reason', async () => {
    const other = await server.tenant()
    const { status, body } = await connect(google.serviceAccount.slice(0, 99), other)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      field: 'serviceAccount',
      error: expect.stringContaining('a part of it was lost'),
    })
  })

  it('comes with the number of an issuer, of which an example is given', async () => {
    const payload = { serviceAccount: google.serviceAccount, issuerId: 'ours' }
    const { status, body } = await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/google', payload })
    expect(status).toBe(400)
    expect(body).toMatchObject({ field: 'issuerId', error: 'issuerId must look like 3388000000012345678' })
  })

  it('without access is stored and says what is missing', async () => {
    google.hasAccess = false
    const other = await server.tenant()
    const { body } = await connect(google.serviceAccount, other)
    expect(body.google.lastError).toContain('give this service account access')
  })

  it('is needed for Google passes', async () => {
    const other = await server.tenant()
    expect((await save(await issue(other))).statusCode).toBe(404)
  })
})
