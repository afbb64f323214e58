import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQr } from '../../../test/harness/read-qr.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterAll(() => server.close())

const pathOf = (publicUrl: string) => publicUrl.slice(new URL(publicUrl).origin.length)
const open = (path: string, headers: Record<string, string> = {}) => server.app.inject({ url: path, headers })

async function issue(body: object = {}) {
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'VIP Guest', ...body })
  return { ...pass, path: pathOf(pass.publicUrl) } as {
    id: string
    code: string
    publicUrl: string
    path: string
  }
}

describe('GET /p/:code', () => {
  it('shows the pass to whoever has its link, and keeps the page out of caches, indexes and other sites', async () => {
    const pass = await issue({
      note: 'internal-note',
      customFields: [
        { key: 'Seat', value: 'Row 12', isPublic: true },
        { key: 'Passport', value: 'hidden-number' },
      ],
    })
    const { statusCode, headers, body } = await open(pass.path)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': expect.stringContaining('noindex'),
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      'x-content-type-options': 'nosniff',
      vary: 'accept-language, user-agent',
    })
    expect(body).toContain('VIP Guest')
    expect(body).toContain('Row 12')
    expect(body).not.toMatch(/internal-note|hidden-number|Passport/)
  })

  it('shows a scan at once, and does not count being opened', async () => {
    const pass = await issue()
    for (let times = 0; times < 3; times += 1)
      expect((await open(pass.path)).body).toContain('data-status="active"')
    expect((await shop.post('/scan', { code: pass.publicUrl })).body.result).toBe('success')
    expect((await open(pass.path)).body).toContain('data-status="used"')
    expect((await shop.get(`/passes/${pass.id}`)).body.usagesCount).toBe(1)
  })

  it('is expired the moment its time is over, before any sweep', async () => {
    const pass = await issue({ validUntil: new Date(server.deps.now().getTime() + 60_000).toISOString() })
    expect((await open(pass.path)).body).toContain('data-status="active"')
    server.clock.advance(61_000)
    expect((await open(pass.path)).body).toContain('data-status="expired"')
  })

  it('tells times in the zone of the place, else of the workspace', async () => {
    const { body: place } = await shop.post('/locations', { name: 'Budokan', timeZone: 'Asia/Tokyo' })
    const validUntil = '2099-12-31T12:30:00Z'
    const there = await issue({ validUntil, locationId: place.id })
    const here = await issue({ validUntil })
    const english = { 'accept-language': 'en-GB' }
    expect((await open(there.path, english)).body).toContain('21:30')
    expect((await open(there.path, english)).body).toContain('Budokan')
    expect((await open(here.path, english)).body).toContain('13:30')
  })

  it.each([
    ['it-CH, it;q=0.9', '', 'it', 'Mostri questo codice'],
    ['it', '&lang=fr', 'fr', 'Présentez ce code'],
    ['nl', '', 'en', 'Show this code'],
    ['', '&lang=xx', 'en', 'Show this code'],
  ])('speaks to a reader of %j with %j in %s', async (accepted, choice, language, words) => {
    const pass = await issue()
    const { headers, body } = await open(pass.path + choice, { 'accept-language': accepted })
    expect(headers['content-language']).toBe(language)
    expect(body).toContain(words)
  })

  it('answers 304 until something on the page changes', async () => {
    const pass = await issue({ type: 'multi', maxUsages: 5 })
    const logo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    const tagOf = async () => (await open(pass.path)).headers.etag as string
    const first = await tagOf()
    const again = await open(pass.path, { 'if-none-match': first })
    expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([304, '', 'no-store'])

    const seen = new Set([first])
    const changes = [
      () => shop.post('/scan', { code: pass.code }),
      () => shop.patch(`/passes/${pass.id}`, { name: 'Renamed' }),
      () => shop.patch(`/passes/${pass.id}`, { customFields: [{ key: 'a', value: 'b', isPublic: true }] }),
      () =>
        shop.ask({
          method: 'PUT',
          url: '/api/v1/workspace/logo',
          payload: logo,
          headers: { 'content-type': 'image/png' },
        }),
      () => shop.ask({ method: 'PATCH', url: '/api/v1/workspace', payload: { name: 'Renamed too' } }),
      () => shop.post(`/passes/${pass.id}/revoke`),
    ]
    for (const [index, change] of changes.entries()) {
      expect((await change()).status).toBe(200)
      const { statusCode, headers } = await open(pass.path, { 'if-none-match': first })
      expect(statusCode).toBe(200)
      seen.add(headers.etag as string)
      expect(seen.size).toBe(index + 2)
    }
  })
})

describe('a page that is opened again', () => {
  it('tells when this copy was made, and is otherwise the same', async () => {
    const { path } = await issue({ validUntil: '2099-12-31T12:30:00Z' })
    const time = /<time datetime="([^"]+)">[^<]*<\/time>/
    const first = await open(path)
    server.clock.advance(90_000)
    const second = await open(path)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.body.replace(time, '')).toBe(first.body.replace(time, ''))
    const madeAt = ({ body }: { body: string }) => Date.parse(time.exec(body)?.[1] ?? '')
    expect(madeAt(second)).toBeGreaterThanOrEqual(madeAt(first) + 90_000)
    expect(Buffer.byteLength(second.body)).toBe(Number(second.headers['content-length']))
  })

  it('speaks to each reader in their own language, and carries each its own link', async () => {
    const { path, code } = await issue()
    const german = await open(path, { 'accept-language': 'de' })
    const english = await open(path, { 'accept-language': 'en' })
    expect(german.body).toContain('lang="de"')
    expect(english.body).toContain('lang="en"')
    expect(german.headers.etag).not.toBe(english.headers.etag)
    expect((await open(`/p/${code}`)).statusCode).toBe(404)
  })
})

describe('a link that opens no pass', () => {
  it('is answered alike, whatever is wrong with it', async () => {
    const pass = await issue()
    const deleted = await issue()
    await shop.delete(`/passes/${deleted.id}`)
    const token = pass.path.split('token=')[1]
    const links = [
      deleted.path,
      `/p/${pass.code}`,
      `/p/${pass.code}?token=`,
      `/p/${pass.code}?token=${token?.slice(0, -1)}`,
      `/p/${pass.code}?token=${token}x`,
      `/p/${pass.code}?token=${token}&token=${token}`,
      `/p/${pass.code.toUpperCase()}?token=${token}`,
      `/p/AbCd2345EfGh?token=${token}`,
      `/p/short?token=${token}`,
      `/p/${'x'.repeat(250)}?token=${token}`,
      `/p/%00%00?token=${token}`,
      `/p/..%2f..%2fetc?token=${token}`,
      `/p/${pass.code}/qr.svg?token=nope`,
      `/p/${pass.code}/qr.png`,
      `/p/${pass.code}/anything?token=${token}`,
      '/p/assets/nope.css',
      '/p/images/ten_1/0123456789abcdef0123456789abcdef.png',
      '/p/images/%00/%00',
    ]
    const answers = await Promise.all(links.map((link) => open(link)))
    const [{ body: usual } = { body: '' }] = answers
    expect(usual).toContain('There is no pass at this link')
    for (const [index, { statusCode, body, headers }] of answers.entries()) {
      expect([links[index], statusCode, body === usual]).toEqual([links[index], 404, true])
      expect(headers['cache-control']).toBe('no-store')
    }
  })

  it('was one before its link was regenerated', async () => {
    const pass = await issue()
    const { body } = await shop.post(`/passes/${pass.id}/regenerate-link`)
    expect((await open(pass.path)).statusCode).toBe(404)
    expect((await open(pathOf(body.publicUrl))).statusCode).toBe(200)
  })
})

it('keeps the passes of a crowd apart', async () => {
  const other = await server.tenant()
  const passes = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const { body } = await (index % 2 ? shop : other).post('/passes', {
        type: 'single',
        name: `Guest ${index}`,
      })
      return { path: pathOf(body.publicUrl), name: `Guest ${index}` }
    }),
  )
  const pages = await Promise.all(passes.map(({ path }) => open(path)))
  expect(pages.map(({ body }) => /<h1[^>]*>([^<]*)</.exec(body)?.[1])).toEqual(passes.map(({ name }) => name))
})

describe('the QR code as a file', () => {
  const rasterise = (svg: string) => sharp(Buffer.from(svg)).resize(600).png().toBuffer()

  it('says the link of the pass, from the page and from the API, as SVG and as PNG', async () => {
    const pass = await issue()
    const files = (extension: string) => open(pass.path.replace('?', `/qr.${extension}?`))
    expect(await readQr(await rasterise((await files('svg')).body))).toBe(pass.publicUrl)
    expect(await readQr((await files('png')).rawPayload)).toBe(pass.publicUrl)

    const headers = { authorization: `Bearer ${shop.key}` }
    const svg = await open(`/api/v1/passes/${pass.id}/qr`, headers)
    expect([svg.statusCode, svg.headers['content-type']]).toEqual([200, 'image/svg+xml'])
    expect(await readQr(await rasterise(svg.body))).toBe(pass.publicUrl)
    const png = await open(`/api/v1/passes/${pass.id}/qr?format=png&size=300`, headers)
    expect([png.statusCode, png.headers['content-type']]).toEqual([200, 'image/png'])
    expect((await sharp(png.rawPayload).metadata()).width).toBeLessThanOrEqual(300)
    expect(await readQr(png.rawPayload)).toBe(pass.publicUrl)
  })

  it('says the bare code where the template wants that, and scans either way', async () => {
    const { body: template } = await shop.post('/templates', { name: 'Turnstile', qrContent: 'code' })
    const pass = await issue({ templateId: template.id, type: 'multi' })
    const said = await readQr(await rasterise((await open(pass.path.replace('?', '/qr.svg?'))).body))
    expect(said).toBe(pass.code)
    expect((await shop.post('/scan', { code: said })).body.result).toBe('success')
    expect((await shop.post('/scan', { code: pass.publicUrl })).body.result).toBe('success')
  })

  it('is refused in the words of the API', async () => {
    const { id } = await issue()
    const stranger = await server.tenant()
    expect((await stranger.get(`/passes/${id}/qr`)).body.error).toBe('Pass not found')
    for (const query of ['format=gif', 'size=99', 'size=2001', 'size=big']) {
      expect((await shop.get(`/passes/${id}/qr?${query}`)).status).toBe(400)
    }
  })
})
