import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  startTestServer,
  type TestServer,
  type TestTenant,
} from '../../../test/harness/server.ts'
import { contrast, parseColour } from '../../../shared/colour.ts'
import { inScope, type Scope } from '../../scope.ts'
import { operator } from '../tenants/create.ts'
import { restoreTemplate } from './archive.ts'
import { createTemplate } from './create.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterEach(() => server.clock.set(new Date()))
afterAll(() => server.close())

const ratio = (one: string, other: string) => {
  const [a, b] = [parseColour(one), parseColour(other)]
  return a && b ? contrast(a, b) : 0
}
const create = async (body: object = {}) => (await shop.post('/templates', { name: 'Concert', ...body })).body
const picture = (width = 300, height = 200, background = '#cc5500') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
const upload = (id: string, role: string, payload: Buffer, type = 'image/png', as = shop): Promise<Answer> =>
  as.ask({
    method: 'PUT',
    url: `/api/v1/templates/${id}/${role}`,
    payload,
    headers: { 'content-type': type },
  })
const form = (parts: string[], file?: Buffer) => {
  const head = parts.map((part) => `--x\r\n${part}\r\n`).join('')
  return Buffer.concat([Buffer.from(head), file ?? Buffer.alloc(0), Buffer.from('\r\n--x--\r\n')])
}

describe('a template', () => {
  it('is created with what is given and sound defaults for the rest, and found again', async () => {
    const { status, body, headers } = await shop.post('/templates', { name: ' Concert ', kind: 'ticket' })
    expect(status).toBe(201)
    expect(headers.location).toBe(`/api/v1/templates/${body.id}`)
    expect(body).toEqual({
      id: expect.stringMatching(/^tpl_/),
      name: 'Concert',
      kind: 'ticket',
      version: 1,
      colours: { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' },
      logo: null,
      hero: null,
      labels: { kind: null, validFrom: null, validUntil: null, usesLeft: null, location: null },
      backText: null,
      attentionNote: null,
      qrContent: 'link',
      defaults: { validFrom: null, validUntil: null, validForDays: null, maxUsages: null, fields: [] },
      archivedAt: null,
      createdAt: expect.any(String),
      updatedAt: body.createdAt,
    })
    expect((await shop.get(`/templates/${body.id}`)).body).toEqual(body)
    expect((await shop.get('/templates?limit=1')).body).toEqual([body])
  })

  it('keeps what a change leaves out, and counts versions only for changes', async () => {
    const { id } = await create({ labels: { kind: 'Season card', location: 'Hall' }, backText: 'Be early.' })
    const changed = await shop.patch(`/templates/${id}`, {
      labels: { location: null, validUntil: 'Until' },
      defaults: { maxUsages: 10 },
    })
    expect(changed.body).toMatchObject({
      version: 2,
      backText: 'Be early.',
      labels: { kind: 'Season card', validFrom: null, validUntil: 'Until', usesLeft: null, location: null },
      defaults: { maxUsages: 10, validUntil: null },
    })
    expect((await shop.patch(`/templates/${id}`, { backText: 'Be early.' })).body.version).toBe(2)
    expect((await shop.patch(`/templates/${id}`, { backText: '' })).body).toMatchObject({
      version: 3,
      backText: null,
    })
  })

  it('belongs to its workspace', async () => {
    const { id } = await create()
    const stranger = await server.tenant()
    const image = await picture()
    const answers = [
      await stranger.get(`/templates/${id}`),
      await stranger.patch(`/templates/${id}`, { name: 'Mine' }),
      await stranger.delete(`/templates/${id}`),
      await stranger.post(`/templates/${id}/archive`),
      await stranger.post(`/templates/${id}/restore`),
      await stranger.post(`/templates/${id}/duplicate`, {}),
      await upload(id, 'logo', image, 'image/png', stranger),
      await stranger.delete(`/templates/${id}/logo`),
    ]
    for (const { status, body } of answers) expect([status, body.error]).toEqual([404, 'Template not found'])
  })
})

describe('colours', () => {
  it('are chosen to be readable where a new template names only the background', async () => {
    for (const background of ['#ffffff', '#000000', '#ff8800', '#808080', '#F3EAD7']) {
      const { colours } = await create({ colours: { background } })
      expect(colours.background).toBe(background.toLowerCase())
      expect(ratio(colours.text, background)).toBeGreaterThanOrEqual(4.5)
      expect(ratio(colours.label, background)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('of a new template are dark where its background is light, not as pale as may just be read', async () => {
    for (const background of ['#ffffff', '#F3EAD7', '#ffd400']) {
      const { colours } = await create({ colours: { background } })
      expect(ratio(colours.text, background)).toBeGreaterThanOrEqual(10)
    }
  })

  it('that cannot be read are refused with the ratio and one that would do', async () => {
    const { status, body } = await shop.post('/templates', {
      name: 'Pale',
      colours: { background: '#ffffff', text: '#cccccc', label: '#000000' },
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid_field', field: 'colours.text' })
    expect(body.error).toMatch(
      /contrast of 1\.60 : 1 .* at least 4\.5 : 1 is needed, and #[0-9a-f]{6} would do/,
    )
    const suggestion = /#[0-9a-f]{6}/.exec(body.error)?.[0] ?? ''
    const colours = { background: '#ffffff', text: suggestion, label: '#000000' }
    expect((await shop.post('/templates', { name: 'Readable', colours })).status).toBe(201)
  })

  it('are judged together with those that stay', async () => {
    const { id } = await create()
    const { status, body } = await shop.patch(`/templates/${id}`, { colours: { background: '#eeeeee' } })
    expect([status, body.field]).toEqual([400, 'colours.text'])
    expect((await shop.get(`/templates/${id}`)).body.version).toBe(1)
  })

  it.each(['red', '#12', 'rgb(0,0,0)', '', '#00000g', '#000;}body{}'])(
    'written as %j are refused',
    async (text) => {
      const { status, body } = await shop.post('/templates', { name: 'x', colours: { background: text } })
      expect([status, body.field]).toEqual([400, 'colours.background'])
    },
  )
})

describe('pictures', () => {
  it('are kept, shown on the page and served for ever under an address of their content', async () => {
    const { id } = await create()
    const { status, body } = await upload(id, 'logo', await picture())
    expect(status).toBe(200)
    expect(body).toMatchObject({ version: 2, hero: null, logo: { width: 300, height: 200 } })
    const path = new URL(body.logo.url).pathname
    const served = await server.app.inject(path)
    expect(served.statusCode).toBe(200)
    expect(served.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(await sharp(served.rawPayload).metadata()).toMatchObject({
      format: 'png',
      width: 300,
      height: 200,
    })

    const pass = await shop.post('/passes', { type: 'single', templateId: id })
    const page = await server.app.inject(pass.body.publicUrl.slice('https://passes.example.com'.length))
    expect(page.body).toContain(`src="${path.slice('/p/'.length)}" width="300" height="200"`)
  })

  it('make a new version only when they differ, and can be taken away', async () => {
    const { id } = await create()
    await upload(id, 'hero', await picture(1200, 500))
    expect((await upload(id, 'hero', await picture(1200, 500))).body.version).toBe(2)
    const replaced = await upload(id, 'hero', await picture(1200, 500, '#00aa55'))
    expect(replaced.body).toMatchObject({ version: 3, hero: { width: 1200 } })
    expect((await shop.delete(`/templates/${id}/hero`)).body).toMatchObject({ version: 4, hero: null })
    expect((await shop.delete(`/templates/${id}/hero`)).status).toBe(404)
  })

  it('come as the file of a form too', async () => {
    const { id } = await create()
    const head =
      'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n'
    const body = form([head], await picture(64, 64))
    const sent = await upload(id, 'logo', body, 'multipart/form-data; boundary=x')
    expect([sent.status, sent.body.logo?.width]).toEqual([200, 64])
  })

  it.each<[string, number, RegExp, () => Promise<Buffer> | Buffer, string]>([
    ['a GIF that says it is a PNG', 400, /^logo: The file is a GIF/, () => gif(), 'image/png'],
    ['nothing', 400, /^logo: The picture is empty|^logo must be sent/, () => Buffer.alloc(0), 'image/png'],
    [
      'more than 2 MiB',
      400,
      /^logo: The picture has 2\.01 MiB; at most 2 MiB/,
      () => Buffer.alloc(2_100_000, 0xff),
      'image/jpeg',
    ],
    ['far more than 2 MiB', 413, /larger than/, () => Buffer.alloc(3_000_000), 'image/png'],
    ['JSON', 415, /./, () => Buffer.from('{}'), 'application/json'],
    ['an SVG', 415, /^Send the file as image\/png,/, () => Buffer.from('<svg/>'), 'image/svg+xml'],
    [
      'a form without a file',
      400,
      /holds no file/,
      () => form(['Content-Disposition: form-data; name="a"\r\n\r\nb']),
      'multipart/form-data; boundary=x',
    ],
    ['a form without its boundary', 400, /cannot be read/, () => Buffer.from('x'), 'multipart/form-data'],
    [
      'a form that breaks off',
      400,
      /cannot be read|damaged|holds no file/,
      () => Buffer.from('--x\r\nContent-Dispo'),
      'multipart/form-data; boundary=x',
    ],
  ])('that are %s are refused', async (_name, status, message, make, type) => {
    const { id } = await create()
    const answer = await upload(id, 'logo', await make(), type)
    expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(message)])
    expect((await shop.get(`/templates/${id}`)).body.logo).toBeNull()
  })

  const gif = () =>
    sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer()
})

describe('defaults', () => {
  const issue = async (templateId: string, body: object = {}) => {
    const { body: pass } = await shop.post('/passes', { type: 'single', templateId, ...body })
    return (await shop.get(`/passes/${pass.id}`)).body
  }

  it('fill in what the issuer leaves out, and nothing else', async () => {
    const { id } = await create({
      defaults: {
        validFrom: '2099-06-01',
        validUntil: '2099-06-30',
        maxUsages: 7,
        fields: [
          { key: 'Gate', value: 'North', isPublic: true },
          { key: 'Seat', value: 'free' },
        ],
      },
    })
    expect(await issue(id)).toMatchObject({
      validFrom: '2099-05-31T22:00:00.000Z',
      validUntil: '2099-06-30T21:59:59.999Z',
      maxUsages: null,
      fields: [
        { key: 'Gate', value: 'North', isPublic: true },
        { key: 'Seat', value: 'free', isPublic: false },
      ],
    })
    expect((await issue(id, { type: 'multi' })).maxUsages).toBe(7)
    const own = await issue(id, {
      type: 'multi',
      maxUsages: null,
      validFrom: null,
      validUntil: '2100-01-01T00:00:00Z',
      customFields: [{ key: 'Seat', value: '12', isPublic: true }],
    })
    expect(own).toMatchObject({ maxUsages: null, validFrom: null, validUntil: '2100-01-01T00:00:00.000Z' })
    expect(own.fields).toEqual([
      { key: 'Seat', value: '12', isPublic: true },
      { key: 'Gate', value: 'North', isPublic: true },
    ])
  })

  it('count days from the day of issue in the zone of the workspace', async () => {
    server.clock.set('2026-11-24T23:30:00Z')
    const { id } = await create({ defaults: { validForDays: 30 } })
    expect((await issue(id)).validUntil).toBe('2026-12-25T22:59:59.999Z')
  })

  it('never make more fields than a pass may have', async () => {
    const fields = Array.from({ length: 30 }, (_, index) => ({ key: `t${index}`, value: '' }))
    const { id } = await create({ defaults: { fields } })
    const customFields = fields.map(({ key }) => ({ key: `own ${key}`, value: '' }))
    const { status, body } = await shop.post('/passes', { type: 'single', templateId: id, customFields })
    expect([status, body.field]).toEqual([400, 'customFields'])
    expect(body.error).toContain('60 together; at most 50')
  })

  it('that contradict each other are refused', async () => {
    const both = await shop.post('/templates', {
      name: 'x',
      defaults: { validUntil: '2099-01-01', validForDays: 3 },
    })
    expect([both.status, both.body.field]).toEqual([400, 'defaults.validForDays'])
    const order = { validFrom: '2099-01-02', validUntil: '2099-01-01' }
    const reversed = await shop.post('/templates', { name: 'x', defaults: order })
    expect([reversed.status, reversed.body.field]).toEqual([400, 'defaults.validUntil'])
  })
})

describe('archive, restore, delete, duplicate', () => {
  it('an archived template issues nothing, keeps its passes and can come back', async () => {
    const { id } = await create()
    const pass = await shop.post('/passes', { type: 'single', templateId: id })
    const { body: archived } = await shop.post(`/templates/${id}/archive`)
    expect(archived.archivedAt).not.toBeNull()
    expect((await shop.post(`/templates/${id}/archive`)).body).toEqual(archived)

    const refused = await shop.post('/passes', { type: 'single', templateId: id })
    expect([refused.status, refused.body.field]).toEqual([400, 'templateId'])
    expect(refused.body.error).toContain('archived')
    expect((await shop.get(`/passes/${pass.body.id}`)).body.template.id).toBe(id)
    const ids = async (query: string) =>
      (await shop.get(`/templates${query}`)).body.map((item: { id: string }) => item.id)
    expect(await ids('')).not.toContain(id)
    expect(await ids('?archived=true')).toContain(id)
    expect(await ids('?archived=any')).toContain(id)

    expect((await shop.post(`/templates/${id}/restore`)).body.archivedAt).toBeNull()
    expect((await shop.post('/passes', { type: 'single', templateId: id })).status).toBe(201)
  })

  it('a template with passes is not deleted, one without is, with its pictures', async () => {
    const { id } = await create()
    const logo = (await upload(id, 'logo', await picture(11, 11))).body.logo.url
    const pass = await shop.post('/passes', { type: 'single', templateId: id })
    const refused = await shop.delete(`/templates/${id}`)
    expect([refused.status, refused.body.error]).toEqual([409, expect.stringContaining('archive it')])
    await shop.patch(`/passes/${pass.body.id}`, { templateId: null })
    expect((await shop.delete(`/templates/${id}`)).body).toEqual({ success: true })
    expect((await shop.get(`/templates/${id}`)).status).toBe(404)
    expect((await server.app.inject(new URL(logo).pathname)).statusCode).toBe(404)
  })

  it('a copy has everything of the original but its name and history', async () => {
    const original = await create({
      backText: 'x',
      colours: { background: '#3b1454' },
      defaults: { maxUsages: 3 },
    })
    await upload(original.id, 'logo', await picture(20, 20))
    const { body: before } = await shop.get(`/templates/${original.id}`)
    const { status, body: copy } = await shop.post(`/templates/${original.id}/duplicate`, {})
    expect(status).toBe(201)
    expect(copy).toEqual({
      ...before,
      id: copy.id,
      name: 'Concert (copy)',
      version: 1,
      createdAt: copy.createdAt,
      updatedAt: copy.updatedAt,
    })
    await shop.delete(`/templates/${original.id}`)
    expect((await server.app.inject(new URL(copy.logo.url).pathname)).statusCode).toBe(200)
  })

  it('leaves room in the plan when archived, and needs it to come back', async () => {
    const small = await server.tenant()
    const inFree = <Result>(work: (scope: Scope) => Promise<Result>) =>
      inScope(server.deps, { tenant: { ...small.tenant, plan: 'free' }, actor: operator }, work)
    const add = (name: string) => inFree((scope) => createTemplate(scope, { name }))
    const [first] = await Promise.all([add('one'), add('two')])
    await expect(add('three')).rejects.toThrow('The Free plan allows 2 templates')
    await small.post(`/templates/${first.id}/archive`)
    await add('three')
    await expect(inFree((scope) => restoreTemplate(scope, first.id))).rejects.toThrow('allows 2 templates')
  })
})
