import { createAppTester } from 'zapier-platform-core'
import zapierSchema from 'zapier-platform-schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReceiver } from '../../test/harness/receiver.ts'
import { startTestServer } from '../../test/harness/server.ts'
import app from './index.js'

const ask = createAppTester(app)

let server
let shop
let authData
beforeAll(async () => {
  server = await startTestServer()
  const host = await server.app.listen({ port: 0, host: '127.0.0.1' })
  shop = await server.tenant()
  authData = { host: `${host}/`, apiKey: shop.key }
})
afterAll(() => server.close())

const create = (key, inputData) => ask(app.creates[key].operation.perform, { authData, inputData })
const trigger = (key) => app.triggers[key].operation

/** Expects that what was answered has the fields that Zapier was told of, and no others. */
const resembles = (answer, { operation }) =>
  expect(Object.keys(answer).sort()).toEqual(Object.keys(operation.sample).sort())

test('the definition is one that Zapier takes', () => {
  const plain = JSON.parse(
    JSON.stringify(app, (_, value) => (typeof value === 'function' ? '$func$2$f$' : value)),
  )
  const { errors } = zapierSchema.validateAppDefinition(plain)
  expect(errors.map(({ stack }) => stack)).toEqual([])
})

describe('connecting', () => {
  test('a good key connects, and the label tells keys apart', async () => {
    expect(await ask(app.authentication.test, { authData })).toEqual({ connected: true })
    const label = await ask(app.authentication.connectionLabel, { authData })
    expect(label).toBe(`${new URL(authData.host).host} (${shop.key.slice(0, 12)}…)`)
  })

  test('what is wrong is said in words', async () => {
    const bad = ask(app.authentication.test, { authData: { ...authData, apiKey: '2pk_wrong' } })
    await expect(bad).rejects.toThrow(/API key is not valid. Connect Passwright again/)
    const { key } = await server.tenant({ permissions: ['clients:read'] })
    const limited = ask(app.authentication.test, { authData: { ...authData, apiKey: key } })
    await expect(limited).rejects.toThrow(/lacks the permission passes:read/)
  })

  test('an address where something else answers is said, and what passes is waited for', async () => {
    const answers = [
      [404, '<h1>Not found</h1>'],
      [200, '<!doctype html>'],
      [502, '<h1>Bad gateway</h1>'],
      [409, '{"error":"Still worked on","code":"request_in_flight"}'],
    ]
    const other = await startReceiver((_, response) => {
      const [status, body] = answers.shift()
      response.writeHead(status, { 'retry-after': '1' }).end(body)
    })
    const call = () => ask(app.authentication.test, { authData: { ...authData, host: other.url('') } })
    await expect(call()).rejects.toThrow('There is no Passwright at this address')
    await expect(call()).rejects.toThrow('There is no Passwright at this address')
    await expect(call()).rejects.toThrow('The server answered 502')
    await expect(call()).rejects.toMatchObject({ name: 'ThrottledError' })
    await other.close()
  })

  test('too many requests are a pause, not a failure', async () => {
    const busy = await startTestServer({ RATE_LIMIT_API: '1' })
    const host = await busy.app.listen({ port: 0, host: '127.0.0.1' })
    const { key: apiKey } = await busy.tenant()
    const call = () => ask(app.authentication.test, { authData: { host, apiKey } })
    await call()
    const refusal = await call().catch((error) => error)
    expect(refusal.name).toBe('ThrottledError')
    expect(JSON.parse(refusal.message)).toMatchObject({
      message: expect.stringMatching(/Rate limit exceeded/),
      delay: expect.any(Number),
    })
    await busy.close()
  })
})

describe('triggers', () => {
  test('subscribing and unsubscribing is seen on the server', async () => {
    for (const key of ['pass_created', 'pass_scanned', 'pass_status_changed', 'client_created']) {
      const targetUrl = `https://hooks.zapier.com/hooks/standard/1/${key}/`
      const subscribeData = await ask(trigger(key).performSubscribe, { authData, targetUrl })
      const { body } = await shop.get('/webhooks')
      expect(body).toMatchObject([{ id: subscribeData.id, targetUrl, active: true }])
      await ask(trigger(key).performUnsubscribe, { authData, subscribeData })
      expect((await shop.get('/webhooks')).body).toEqual([])
      // A Zap can be switched off though its webhook was removed in Passwright before.
      await ask(trigger(key).performUnsubscribe, { authData, subscribeData })
    }
  })

  test('what a list answers and what a hook delivers is the same, by the id of the event', async () => {
    const pass = await create('create_pass', { type: 'single', name: 'Triggered', clientName: 'Ana Prins' })
    await create('record_scan', { code: pass.code })
    for (const [key, event] of [
      ['pass_created', 'pass.created'],
      ['pass_scanned', 'pass.scanned'],
      ['pass_status_changed', 'pass.status_changed'],
      ['client_created', 'client.created'],
    ]) {
      const [listed] = await ask(trigger(key).performList, { authData })
      const [delivered] = (await shop.get(`/triggers?event=${event}&limit=1`)).body
      expect(await ask(trigger(key).perform, { authData, cleanedRequest: delivered })).toEqual([listed])
      expect(listed.id).toBe(delivered.eventId)
      resembles(listed, app.triggers[key])
    }
  })
})

describe('actions', () => {
  test('a pass is issued with its fields, changed, revoked and activated', async () => {
    const issued = await create('create_pass', {
      type: 'multi',
      name: 'Ten visits',
      maxUsages: 10,
      validUntil: '2099-12-31T23:59:59+01:00',
      customFields: { Seat: 'B 14' },
      fieldsArePublic: false,
      note: '',
      clientName: 'Ines Roth',
      clientEmail: 'ines@example.com',
      sendEmail: true,
      externalId: 'order-1842',
    })
    expect(issued).toMatchObject({ type: 'multi', maxUsages: 10, validUntil: '2099-12-31T22:59:59.000Z' })
    resembles(issued, app.creates.create_pass)
    const updated = await create('update_pass', { passId: issued.id, note: 'paid' })
    resembles(updated, app.creates.update_pass)
    expect(updated).toMatchObject({
      name: 'Ten visits',
      note: 'paid',
      externalId: 'order-1842',
      client: { name: 'Ines Roth', email: 'ines@example.com' },
      fields: [{ key: 'Seat', value: 'B 14', isPublic: false }],
    })
    const revoked = await create('revoke_pass', { passId: issued.id })
    resembles(revoked, app.creates.revoke_pass)
    expect(revoked.status).toBe('revoked')
    expect((await shop.get(`/passes/${issued.id}/mails`)).body).toHaveLength(1)
    expect((await create('activate_pass', { passId: issued.id })).status).toBe('active')
    await expect(create('activate_pass', { passId: issued.id })).rejects.toThrow('already active')
  })

  test('a scan is recorded, and a refused one is a result', async () => {
    const { body: location } = await shop.post('/locations', { name: 'Main entrance' })
    const pass = await create('create_pass', { type: 'single' })
    const admitted = await create('record_scan', { code: pass.publicUrl, locationId: location.id })
    expect(admitted).toMatchObject({ success: true, id: admitted.scan.id })
    resembles(admitted, app.creates.record_scan)
    expect((await create('record_scan', { code: pass.code })).result).toBe('already_used')
    await expect(create('record_scan', { code: 'abcdefghjkmn' })).rejects.toThrow('Pass not found')
  })
})

test('a run that Zapier repeats does nothing twice where the Zap says what is unique to it', async () => {
  const count = async () => Number((await shop.get('/passes')).headers['x-total-count'])
  const before = await count()
  const first = await create('create_pass', { type: 'multi', once: 'evt_1' })
  expect((await create('create_pass', { type: 'multi', once: 'evt_1' })).id).toBe(first.id)
  expect((await create('create_pass', { type: 'multi', once: 'evt_2' })).id).not.toBe(first.id)
  expect(await count()).toBe(before + 2)
  const scan = () => create('record_scan', { code: first.code, once: 'evt_1' })
  expect((await scan()).id).toBe((await scan()).id)
  await create('record_scan', { code: first.code })
  await create('record_scan', { code: first.code })
  expect((await shop.get(`/passes/${first.id}`)).body.usagesCount).toBe(3)
})

describe('searches and dropdowns', () => {
  test('passes and clients are found, and nothing is nothing', async () => {
    const client = await create('create_client', { name: 'Tove Lind', email: 'tove@example.com' })
    const pass = await create('create_pass', { type: 'single', name: 'To be found' })
    resembles(client, app.creates.create_client)
    const find = (key, search) =>
      ask(app.searches[key].operation.perform, { authData, inputData: { search } })
    for (const [key, search, { id }] of [
      ['find_client', 'tove@', client],
      ['find_pass', pass.code, pass],
    ]) {
      const found = await find(key, search)
      expect(found.map((each) => each.id)).toEqual([id])
      resembles(found[0], app.searches[key])
    }
    expect(await find('find_pass', 'nobody has this name')).toEqual([])
  })

  test('templates and locations to choose from', async () => {
    const { body: template } = await shop.post('/templates', { name: 'Conference ticket' })
    const choices = (key) => ask(trigger(key).perform, { authData, meta: { page: 0 } })
    expect(await choices('template_list')).toContainEqual({ id: template.id, name: 'Conference ticket' })
    expect((await choices('location_list')).map(({ name }) => name)).toContain('Main entrance')
  })
})
