import { sql } from 'kysely'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { drawMeanwhile, issue, phone, type PhonePass, runWalletJobs } from '../../../test/harness/wallet.ts'
import { buildApp } from '../../app.ts'
import { checkPkpass } from '../../lib/pkpass/check.ts'
import { unzip } from '../../lib/pkpass/unzip.ts'
import { inScope } from '../../scope.ts'
import { operator } from '../tenants/create.ts'

interface CardField {
  key: string
  value: string
}

interface Card extends PhonePass {
  voided: boolean
  expirationDate?: string
  generic: { headerFields: CardField[]; primaryFields: CardField[]; backFields: CardField[] }
}

let server: TestServer
let tenant: TestTenant
let caPem: string
let stopDrawing: () => Promise<void>

beforeAll(async () => {
  server = await startTestServer()
  stopDrawing = drawMeanwhile(server)
  tenant = await server.tenant()
  caPem = (await tenant.post('/wallet/demo')).body.caPem
})
afterAll(async () => {
  await stopDrawing()
  await server.close()
})

const download = (pass: { code: string; token: string }) =>
  server.app.inject({ method: 'GET', url: `/p/${pass.code}/apple.pkpass?token=${pass.token}` })
const check = (bytes: Buffer) => checkPkpass(bytes, { now: server.deps.now(), root: caPem })
const read = (bytes: Buffer) =>
  JSON.parse(
    unzip(bytes)
      .find(({ name }) => name === 'pass.json')
      ?.data.toString() ?? '{}',
  ) as Card
const status = (card: Card) => card.generic.headerFields[0]?.value

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#aa3311' } })
    .png()
    .toBuffer()

/** Issues a pass and puts it into a phone's wallet. */
async function install(device: string, options: Record<string, unknown> = {}) {
  const pass = await issue(tenant, options)
  const card = read((await download(pass)).rawPayload)
  const holder = phone(server, device)
  expect(await holder.register(card)).toBe(201)
  await runWalletJobs(server)
  return { pass, card, holder }
}

describe('a downloaded pass', () => {
  it('is signed, complete and what a phone would take from its authority', async () => {
    const pass = await issue(tenant, {
      name: 'Ana Ruiz',
      clientName: 'Ana',
      validUntil: '2099-12-31T23:59:59Z',
      customFields: [
        { key: 'Seat', value: 'A 12', isPublic: true },
        { key: 'Internal', value: 'secret', isPublic: false },
      ],
    })
    const answer = await download(pass)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/vnd.apple.pkpass')
    const report = check(answer.rawPayload)
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({
      ok: true,
      serialNumber: pass.id,
      style: 'generic',
      languages: ['en', 'de', 'fr', 'es', 'it'],
    })
    const card = read(answer.rawPayload)
    expect(card).toMatchObject({
      organizationName: 'Test',
      voided: false,
      expirationDate: '2099-12-31T23:59:59Z',
      webServiceURL: 'https://passes.example.com/wallet/apple',
      barcodes: [{ format: 'PKBarcodeFormatQR', altText: pass.code }],
    })
    expect(JSON.stringify(card)).toContain('A 12')
    expect(JSON.stringify(card)).not.toContain('secret')
  })

  it.each([
    ['ticket', 'eventTicket'],
    ['membership', 'storeCard'],
    ['voucher', 'coupon'],
  ])('of a %s template has the style %s', async (kind, style) => {
    const { body: template } = await tenant.post('/templates', { name: 'Carmen', kind })
    const pass = await issue(tenant, { templateId: template.id })
    const report = check((await download(pass)).rawPayload)
    expect(report).toMatchObject({ ok: true, style })
  })

  it.each([
    ['in letters of one place', 'ä'.repeat(200), `${'ä'.repeat(59)}…`],
    ['that is cut between emojis, not within one', `x${'🎟️'.repeat(66)}`, `x${'🎟️'.repeat(58)}…`],
    ['from right to left', `${'مرحبا '.repeat(30)}"quoted" \\ %@`, `${'مرحبا '.repeat(10).trimEnd()}…`],
  ])('says a long name %s in short on its front and whole on its back', async (_, name, front) => {
    const { rawPayload } = await download(await issue(tenant, { name }))
    expect(check(rawPayload).findings).toEqual([])
    const { generic } = read(rawPayload)
    expect(generic.primaryFields[0]?.value).toBe(front)
    expect(generic.backFields.find(({ key }) => key === 'fullName')?.value).toBe(name)
  })

  it('wears the template’s pictures in three densities, and the workspace’s logo where that has none', async () => {
    const branded = await server.tenant()
    const { caPem: root } = (await branded.post('/wallet/demo')).body
    const { body: template } = await branded.post('/templates', { name: 'Opera', kind: 'ticket' })
    const pass = await issue(branded, { templateId: template.id })
    const put = (url: string, payload: Buffer) =>
      branded.ask({ method: 'PUT', url, payload, headers: { 'content-type': 'image/png' } })
    const sizes = async () => {
      const { rawPayload } = await download(pass)
      expect(checkPkpass(rawPayload, { now: server.deps.now(), root }).findings).toEqual([])
      const pictures = unzip(rawPayload).filter(({ name }) => name.endsWith('.png'))
      return Object.fromEntries(
        await Promise.all(
          pictures.map(async ({ name, data }) => {
            const { width, height } = await sharp(data).metadata()
            return [name, `${width}x${height}`]
          }),
        ),
      )
    }
    expect((await put('/api/v1/workspace/logo', await png(400, 100))).status).toBe(200)
    expect((await put(`/api/v1/templates/${template.id}/hero`, await png(1200, 900))).status).toBe(200)
    expect(await sizes()).toEqual({
      'icon.png': '29x29',
      'icon@2x.png': '58x58',
      'icon@3x.png': '87x87',
      'logo.png': '160x40',
      'logo@2x.png': '320x80',
      'logo@3x.png': '480x120',
      'strip.png': '375x98',
      'strip@2x.png': '750x196',
      'strip@3x.png': '1125x294',
    })
    expect((await put(`/api/v1/templates/${template.id}/logo`, await png(100, 100))).status).toBe(200)
    expect(await sizes()).toMatchObject({ 'logo.png': '50x50' })
  })

  it('is not to be had with a wrong token, an unknown code or wallets off', async () => {
    const pass = await issue(tenant)
    const off = await server.tenant()
    const other = await issue(off)
    for (const { code, token } of [
      { code: pass.code, token: 'wrong' },
      { code: pass.code, token: '' },
      { code: pass.code, token: other.token },
      { code: 'AAAAAAAAAAAA', token: pass.token },
      { code: 'not-a-code', token: pass.token },
      other,
    ]) {
      const answer = await download({ code, token })
      expect(answer.statusCode).toBe(404)
      expect(answer.json().error).toBe('Pass not found')
    }
  })

  it('is bundled with the other passes of its client', async () => {
    const { body: client } = await tenant.post('/clients', { name: 'Bea' })
    const showBundle = async () => (await tenant.get(`/wallet/clients/${client.id}/bundle`)).body
    expect(await showBundle()).toEqual({ url: null, passes: 0, active: 0, isDemo: true })
    await issue(tenant, { clientId: client.id, validUntil: '2020-01-01T00:00:00Z' })
    for (const _ of Array(2)) await issue(tenant, { clientId: client.id })
    const bundle = await showBundle()
    expect(bundle).toMatchObject({ passes: 2, active: 2 })
    const url = new URL(bundle.url)
    const answer = await server.app.inject({ method: 'GET', url: url.pathname + url.search })
    expect(answer.headers['content-type']).toBe('application/vnd.apple.pkpasses')
    const passes = unzip(answer.rawPayload)
    expect(passes.map(({ data }) => check(data).ok)).toEqual([true, true])
    const guessed = await server.app.inject({ method: 'GET', url: `${url.pathname}?token=guess` })
    expect(guessed.statusCode).toBe(404)

    for (const _ of Array(9)) await issue(tenant, { clientId: client.id })
    expect(await showBundle()).toMatchObject({ url: bundle.url, passes: 10, active: 11 })
    await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/mode', payload: { mode: 'off' } })
    expect(await showBundle()).toMatchObject({ url: null, isDemo: false })
    await tenant.ask({ method: 'PUT', url: '/api/v1/wallet/mode', payload: { mode: 'demo' } })
  })
})

describe('the pass page', () => {
  const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)'
  const ANDROID = 'Mozilla/5.0 (Linux; Android 16; Pixel 10)'
  const page = async (pass: { code: string; token: string }, userAgent: string, language = 'en') =>
    (
      await server.app.inject({
        method: 'GET',
        url: `/p/${pass.code}?token=${pass.token}`,
        headers: { 'user-agent': userAgent, 'accept-language': language },
      })
    ).body

  it('offers the wallet of the phone that asks, in its language, and says that a demo pass is one', async () => {
    const pass = await issue(tenant)
    const shown = await page(pass, IPHONE, 'de')
    expect(shown).toContain('Zu Apple Wallet hinzufügen')
    expect(shown).toContain(`/p/${pass.code}/apple.pkpass?token=${pass.token}`)
    expect(shown).toContain('Demo-Pass')
    expect(await page(pass, ANDROID)).not.toContain('Wallet')
  })

  it('offers nothing for a pass that no longer lets in, and nothing where wallets are off', async () => {
    const pass = await issue(tenant)
    await tenant.post(`/passes/${pass.id}/revoke`)
    expect(await page(pass, IPHONE)).not.toContain('Wallet')
    const off = await server.tenant()
    expect(await page(await issue(off), IPHONE)).not.toContain('Wallet')
  })
})

describe('a phone', () => {
  it('registers, hears of a change, lists it, fetches it once, and removes the pass', async () => {
    const { pass, card, holder } = await install('phone-1')
    const first = await holder.fetch(card)
    expect(first.status).toBe(200)
    const before = await holder.changed(card.passTypeIdentifier)
    expect(before?.serialNumbers).toEqual([pass.id])
    expect((await holder.fetch(card, first.lastModified)).status).toBe(304)

    await tenant.post(`/passes/${pass.id}/revoke`)
    await runWalletJobs(server)
    const { body: pushes } = await tenant.get(`/wallet/pushes?passId=${pass.id}`)
    expect(pushes).toMatchObject([{ passId: pass.id, deviceId: 'phone-1', mode: 'demo', outcome: 'shown' }])
    const listed = await holder.changed(card.passTypeIdentifier, before?.lastUpdated)
    expect(listed?.serialNumbers).toEqual([pass.id])
    const changed = await holder.fetch(card, first.lastModified)
    expect(changed.status).toBe(200)
    const now = read(changed.body)
    expect(now.voided).toBe(true)
    expect(status(now)).toBe('Revoked')
    expect(now.serialNumber).toBe(card.serialNumber)
    expect(now.authenticationToken).toBe(card.authenticationToken)
    expect((await holder.fetch(card, changed.lastModified)).status).toBe(304)

    expect(await holder.unregister(card)).toBe(200)
    expect(await holder.unregister(card)).toBe(200)
    expect(await holder.changed(card.passTypeIdentifier)).toBeNull()
    const { body: state } = await tenant.get(`/wallet/passes/${pass.id}`)
    expect(state.apple).toMatchObject({ installs: 1, removals: 1, registrations: [] })
  })

  it('registers twice as once, and a new push token takes the place of the old', async () => {
    const { card, holder } = await install('phone-2')
    expect(await holder.register(card, 'ffff')).toBe(200)
    const { rows } = await server.deps.database.worker.query(
      'select push_token from apple_registrations where device_id = $1',
      ['phone-2'],
    )
    expect(rows).toEqual([{ push_token: 'ffff' }])
  })

  it.each(['a pass that it has', 'a pass that is new to it'])(
    'that comes with a new push token for %s is reached there for all its passes',
    async (which) => {
      const device = `phone-token-${which.length}`
      const { card, holder } = await install(device)
      const other = await install(`${device}-other`)
      await holder.register(other.card)
      const third = await install(`${device}-third`)
      await holder.register(which.includes('new') ? third.card : card, 'ffff')
      const { rows } = await server.deps.database.worker.query(
        'select distinct push_token from apple_registrations where device_id = $1',
        [device],
      )
      expect(rows).toEqual([{ push_token: 'ffff' }])
    },
  )

  it.each(['', 'hello', '99999999999', '1-99999999999'])(
    'is told of all its passes for the tag “%s” of another database or none',
    async (tag) => {
      const { card, holder, pass } = await install('phone-tag')
      const listed = await holder.changed(card.passTypeIdentifier, tag)
      expect(listed?.serialNumbers).toContain(pass.id)
      expect(await holder.changed(card.passTypeIdentifier, listed?.lastUpdated)).toBeNull()
    },
  )

  it('is refused without the pass’s secret', async () => {
    const { card } = await install('phone-3')
    const thief = phone(server, 'thief')
    const forged = { ...card, authenticationToken: 'x'.repeat(43) }
    expect(await thief.register(forged)).toBe(401)
    expect(await thief.unregister(forged)).toBe(401)
    expect((await thief.fetch(forged)).status).toBe(401)
    expect((await thief.fetch({ ...card, serialNumber: 'pass_unknown' })).status).toBe(401)
    expect(await thief.register({ ...card, passTypeIdentifier: 'pass.other' })).toBe(401)
    expect(await thief.changed(card.passTypeIdentifier)).toBeNull()
  })

  it('may complain, in bounded measure', async () => {
    const complain = () =>
      server.app.inject({ method: 'POST', url: '/wallet/apple/v1/log', payload: { logs: ['it is broken'] } })
    expect((await complain()).statusCode).toBe(200)
    const answers = await Promise.all(Array.from({ length: 40 }, complain))
    expect(answers.map(({ statusCode }) => statusCode)).toContain(429)
  })

  it('is quoted in the log with a few lines of bounded length', async () => {
    const written: string[] = []
    const log = pino({ level: 'warn' }, { write: (line: string) => written.push(line) })
    const app = await buildApp({ ...server.deps, log, metrics: new Registry() })
    const logs = Array.from({ length: 50 }, () => 'x'.repeat(2_000))
    await app.inject({ method: 'POST', url: '/wallet/apple/v1/log', payload: { logs } })
    await app.close()
    const told = written.map((line) => JSON.parse(line)).find(({ msg }) => msg.startsWith('a phone reports'))
    expect(told.lines).toEqual(Array.from({ length: 10 }, () => 'x'.repeat(500)))
  })

  it('under hundreds of device ids holds no more than 500 registrations', async () => {
    const { pass, card } = await install('many-0')
    await inScope(server.deps, { tenant: tenant.tenant, actor: operator }, (scope) =>
      sql`
        insert into apple_registrations (tenant_id, pass_id, pass_type_id, device_id, push_token, created_at)
        select ${tenant.tenant.id}, ${pass.id}, ${card.passTypeIdentifier}, 'early-' || n, 'aa', '2020-01-01'
        from generate_series(1, 600) n`.execute(scope.tx),
    )
    expect(await phone(server, 'many-1').register(card)).toBe(201)
    const { rows } = await server.deps.database.worker.query(
      'select count(*)::int as count from apple_registrations where pass_id = $1',
      [pass.id],
    )
    expect(rows[0]?.count).toBe(500)
  })
})

describe('updates', () => {
  const pushesOf = async (passId: string) =>
    (await tenant.get(`/wallet/pushes?limit=100&passId=${passId}`)).body.length

  it('follow whatever changes what a pass shows, and nothing else', async () => {
    const { pass, card, holder } = await install('phone-4', { clientName: 'Cleo' })
    await tenant.patch(`/passes/${pass.id}`, { note: 'only for us' })
    await runWalletJobs(server)
    expect(await pushesOf(pass.id)).toBe(0)
    await tenant.patch(`/passes/${pass.id}`, { name: 'Renamed' })
    await tenant.patch(`/passes/${pass.id}`, { validUntil: '2098-01-01T00:00:00Z' })
    await runWalletJobs(server)
    expect(await pushesOf(pass.id)).toBe(1)
    const shown = read((await holder.fetch(card)).body)
    expect(shown.generic.primaryFields[0]?.value).toBe('Renamed')
    expect(shown.expirationDate).toBe('2098-01-01T00:00:00Z')
  })

  it('take the name of an erased person off the phone', async () => {
    const { body: client } = await tenant.post('/clients', { name: 'Dora Erased' })
    const { pass, card, holder } = await install('phone-10', { clientId: client.id })
    expect(JSON.stringify(read((await holder.fetch(card)).body))).toContain('Dora Erased')
    await tenant.delete(`/clients/${client.id}`)
    await runWalletJobs(server)
    expect(await pushesOf(pass.id)).toBe(1)
    expect(JSON.stringify(read((await holder.fetch(card)).body))).not.toContain('Dora Erased')
  })

  it('tell of a scan that used a pass up', async () => {
    const { pass, card, holder } = await install('phone-5')
    await tenant.post('/scan', { code: pass.code })
    await runWalletJobs(server)
    expect(await pushesOf(pass.id)).toBe(1)
    const shown = read((await holder.fetch(card)).body)
    expect(status(shown)).toBe('Used')
    expect(shown.voided).toBe(false)
  })

  it('grey a used pass out where its template says so', async () => {
    const { body: template } = await tenant.post('/templates', { name: 'Gala', kind: 'ticket' })
    const { pass, card, holder } = await install('phone-6', { templateId: template.id })
    const { body: settings } = await tenant.patch(`/wallet/templates/${template.id}`, { voidWhenUsed: true })
    expect(settings).toMatchObject({ voidWhenUsed: true, counts: { passes: 1, installs: 1, removals: 0 } })
    await tenant.post('/scan', { code: pass.code })
    await runWalletJobs(server)
    expect(read((await holder.fetch(card)).body).voided).toBe(true)
  })

  it('miss nothing when a slower transaction commits after a faster one', async () => {
    const slow = await install('phone-7')
    const fast = await phoneWith('phone-7')
    const client = await server.deps.database.app.connect()
    await client.query('begin')
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant.tenant.id])
    await client.query('update passes set name = $2 where id = $1', [slow.pass.id, 'Slow'])
    await client.query(
      `insert into events (tenant_id, id, type, payload, pass_id, actor, recorded_at)
       values ($1, $2, 'pass.updated', '{"changes": {}}', $3, '{}', now())`,
      [tenant.tenant.id, server.deps.newId('event', server.deps.now()), slow.pass.id],
    )
    await tenant.patch(`/passes/${fast.pass.id}`, { name: 'Fast' })
    await runWalletJobs(server, { besideWriters: true })
    const early = await slow.holder.changed(slow.card.passTypeIdentifier)
    await client.query('commit')
    client.release()
    await runWalletJobs(server)
    const late = await slow.holder.changed(slow.card.passTypeIdentifier, early?.lastUpdated)
    expect(late?.serialNumbers).toEqual(expect.arrayContaining([slow.pass.id, fast.pass.id]))
    expect(await pushesOf(slow.pass.id)).toBe(1)
    expect(await pushesOf(fast.pass.id)).toBe(1)
  })

  it('give a second change within a second a later time than the first', async () => {
    const { pass, card, holder } = await install('phone-8')
    let since = (await holder.fetch(card)).lastModified
    for (const name of ['One', 'Two', 'Three']) {
      await tenant.patch(`/passes/${pass.id}`, { name })
      await runWalletJobs(server)
      const answer = await holder.fetch(card, since)
      expect(answer.status).toBe(200)
      expect(read(answer.body).generic.primaryFields[0]?.value).toBe(name)
      since = answer.lastModified
    }
  })

  it('reach a phone that registers after a change it did not get', async () => {
    const pass = await issue(tenant)
    const card = read((await download(pass)).rawPayload)
    await tenant.patch(`/passes/${pass.id}`, { name: 'Changed on the way' })
    await runWalletJobs(server)
    await phone(server, 'phone-9').register(card)
    await runWalletJobs(server)
    expect(await pushesOf(pass.id)).toBe(1)
  })

  /** A second pass in a phone that has one already. */
  async function phoneWith(device: string) {
    const pass = await issue(tenant)
    const card = read((await download(pass)).rawPayload)
    await phone(server, device).register(card)
    await runWalletJobs(server)
    return { pass, card }
  }
})
