import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../harness/browser.ts'
import { objections } from '../harness/objections.ts'
import { readQr } from '../harness/read-qr.ts'
import { startTestServer, type TestServer, type TestTenant } from '../harness/server.ts'

const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB' }
const publicOrigin = 'https://passes.example.com'

let server: TestServer
let shop: TestTenant
let browser: Browser
let address: string
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function issue(body: object = {}) {
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'VIP Guest', ...body })
  const path = String(pass.publicUrl).slice(publicOrigin.length)
  return { ...(pass as { id: string; code: string; publicUrl: string }), path }
}

/** A template with all it can have. */
async function fullTemplate(): Promise<string> {
  const { body } = await shop.post('/templates', {
    name: 'Night of Lights',
    kind: 'ticket',
    colours: { background: '#3b1454', text: '#fff4e6', label: '#e3b8ff' },
    backText: 'Bring a photo ID.\n\nRe-entry is not possible after 22:00.',
  })
  const picture = await sharp({ create: { width: 1200, height: 500, channels: 3, background: '#b3388f' } })
    .jpeg()
    .toBuffer()
  const headers = { 'content-type': 'image/jpeg' }
  for (const role of ['logo', 'hero']) {
    await shop.ask({ method: 'PUT', url: `/api/v1/templates/${body.id}/${role}`, payload: picture, headers })
  }
  return body.id
}

async function open(path: string, options: BrowserContextOptions = {}, origin = address): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options })
  const page = await context.newPage()
  await page.goto(origin + path)
  return page
}

/** What of a card reaches beyond its own box, or into the quiet zone of the QR code. */
function misplaced(): string[] {
  const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect()
  const [notice, qr, code] = [boxOf('.notice'), boxOf('.code svg'), boxOf('.code figcaption')]
  const cut = [...document.querySelectorAll('.status')].filter((pill) => pill.scrollWidth > pill.clientWidth)
  return [
    ...cut.map((pill) => pill.textContent),
    ...(qr && notice && notice.bottom > qr.top ? ['notice'] : []),
    ...(qr && code && code.top < qr.bottom ? ['code'] : []),
  ]
}

const status = (page: Page) => page.locator('.status').innerText()
const close = (page: Page) => page.context().close()

describe('without scripts', () => {
  it('the page is whole: name, state, fields, code and a QR code that another reader reads', async () => {
    const pass = await issue({
      templateId: await fullTemplate(),
      customFields: [{ key: 'Guest', value: 'Amélie Laurent', isPublic: true }],
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(pass.path, { javaScriptEnabled: false, colorScheme, deviceScaleFactor: 2 })
      expect(await readQr(await page.screenshot({ fullPage: true }))).toBe(pass.publicUrl)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('VIP Guest')
      expect(await status(page)).toBe('Active')
      expect(await page.getByText('Amélie Laurent').isVisible()).toBe(true)
      expect(await page.locator('.print').isVisible()).toBe(false)
      await close(page)
    }
  })

  it('the language can be switched', async () => {
    const page = await open((await issue()).path, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Deutsch' }).click()
    expect(await status(page)).toBe('Gültig')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await page.locator('[aria-current]').innerText()).toBe('Deutsch')
    await close(page)
  })

  it('loads nothing from elsewhere and breaks no rule of its own policy', async () => {
    const pass = await issue({ templateId: await fullTemplate() })
    const page = await (await browser.newContext(phone)).newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(address + pass.path, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
    expect(asked.filter((url) => /\.(woff2|css|js|png|jpg)$/.test(url)).length).toBeGreaterThan(5)
    expect(complaints).toEqual([])
    await close(page)
  })
})

describe('for everybody', () => {
  const early = async () =>
    issue({ templateId: await fullTemplate(), type: 'multi', maxUsages: 3, validFrom: '2099-01-01T10:00' })
  const revoked = async () => {
    const pass = await issue()
    await shop.post(`/passes/${pass.id}/revoke`)
    return pass
  }
  const unknown = async () => ({ path: '/p/AbCd2345EfGh' })

  it.each<[string, () => Promise<{ path: string }>, BrowserContextOptions]>([
    ['a pass with everything', early, {}],
    ['a revoked pass', revoked, {}],
    ['the page for links that open nothing', unknown, {}],
    ['dark', early, { colorScheme: 'dark' }],
    ['high contrast', early, { contrast: 'more' }],
    ['200 % zoom', early, { viewport: { width: 195, height: 422 } }],
  ])('axe finds nothing to object to: %s', async (_name, make, options) => {
    const page = await open((await make()).path, options)
    expect(await objections(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    expect(await page.evaluate(misplaced)).toEqual([])
    await close(page)
  })

  it('long and right-to-left names, and fifty fields, stay inside a small phone', async () => {
    const fields = Array.from({ length: 50 }, (_, index) => ({
      key: `Field ${index}`,
      value: index % 5 ? 'x' : 'Supercalifragilistic'.repeat(5),
      isPublic: true,
    }))
    for (const name of ['Donaudampfschifffahrtsgesellschaft'.repeat(5), 'تذكرة كبار الشخصيات ٢٠٢٦']) {
      const page = await open((await issue({ name, customFields: fields })).path, {
        viewport: { width: 360, height: 640 },
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      expect(await page.locator('dl div').count()).toBe(50)
      await close(page)
    }
  })

  it.each([
    ['short', 'A 1'],
    ['long', 'What somebody wrote for the guests to read. '.repeat(9)],
  ])('a phone shows the code without scrolling, and paper all the fields: %s ones', async (_name, value) => {
    const customFields = Array.from({ length: 6 }, (_, at) => ({ key: `Field ${at}`, value, isPublic: true }))
    const span = { validFrom: '2020-12-31T18:00:00Z', validUntil: '2099-01-01T02:00:00Z' }
    const pass = await issue({ templateId: await fullTemplate(), customFields, ...span })
    const page = await open(pass.path, { viewport: { width: 360, height: 740 } })
    const code = await page.locator('.code svg').boundingBox()
    expect((code?.y ?? 0) + (code?.height ?? Infinity)).toBeLessThanOrEqual(740)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('dd:visible', { hasText: value.trim() }).count()).toBe(6)
    await close(page)
  })

  it('a name of a hundred characters takes the room of the picture, and none of the code', async () => {
    const { body: place } = await shop.post('/locations', { name: 'Main gate', address: 'Harbour Road 1' })
    const pass = await issue({
      templateId: await fullTemplate(),
      name: 'Admission to the opening night of the International Festival of Contemporary Light Art Hamburg 2026',
      locationId: place.id,
      validUntil: '2099-01-01T02:00:00Z',
    })
    const short = await issue({ templateId: await fullTemplate() })
    for (const viewport of [phone.viewport, { width: 360, height: 740 }, { width: 390, height: 664 }]) {
      const [page, other] = [await open(pass.path, { viewport }), await open(short.path, { viewport })]
      const box = async (page: Page, part: string) => {
        const { y = NaN, height = NaN } = (await page.locator(part).boundingBox()) ?? {}
        return { height, bottom: y + height }
      }
      for (const each of [page, other])
        expect((await box(each, '.code svg')).bottom).toBeLessThanOrEqual(viewport.height)
      const [beside, alone] = [await box(page, '.hero'), await box(other, '.hero')]
      expect(beside.height).toBeGreaterThanOrEqual(20)
      expect(alone.height).toBeGreaterThan(beside.height)
      await Promise.all([close(page), close(other)])
    }
  })

  it('is read in the order it is looked at', async () => {
    const pass = await issue({ validUntil: '2099-12-31' })
    const page = await open(pass.path)
    const text = await page.locator('article').innerText()
    const order = ['Test', 'Active', 'VIP Guest', 'Valid until', 'Show this code']
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    )
    expect(await page.getByRole('img', { name: 'QR code of this pass' }).isVisible()).toBe(true)
    await close(page)
  })
})

describe('printed', () => {
  it.each(['A4', 'A6'] as const)('a ticket fits one sheet of %s', async (format) => {
    const pass = await issue({
      templateId: await fullTemplate(),
      validFrom: '2099-12-31T18:00:00Z',
      validUntil: '2100-01-01T02:00:00Z',
      customFields: [
        { key: 'Guest', value: 'Amélie Laurent', isPublic: true },
        { key: 'Area', value: 'Balcony', isPublic: true },
      ],
    })
    const page = await open(pass.path)
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.foot').isVisible()).toBe(false)
    expect(await readQr(await page.screenshot({ fullPage: true }))).toBe(pass.publicUrl)
    await close(page)
  })
})

describe('while it is open', () => {
  it('the page follows a scan and says so aloud', async () => {
    const pass = await issue()
    const page = await open(pass.path)
    expect(await status(page)).toBe('Active')
    await shop.post('/scan', { code: pass.code })
    await page.locator('[data-status="used"]').waitFor({ timeout: 10_000 })
    expect(await status(page)).toBe('Used')
    expect(await page.getByRole('status').innerText()).toBe('The status of this pass is now: Used.')
    await close(page)
  })

  it('what did not change stays as it is, with what the reader marked in it', async () => {
    const pass = await issue()
    const page = await open(pass.path)
    await page.getByRole('heading', { level: 1 }).selectText()
    const look = () => page.waitForResponse((answer) => answer.url().includes(pass.code))
    await look()
    await look()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('VIP Guest')
    await shop.post(`/passes/${pass.id}/revoke`)
    await page.locator('[data-status="revoked"]').waitFor({ timeout: 10_000 })
    await close(page)
  })

  it('a link that was taken back closes the page', async () => {
    const pass = await issue()
    const page = await open(pass.path)
    await shop.post(`/passes/${pass.id}/regenerate-link`)
    await page.getByRole('heading', { name: 'There is no pass at this link' }).waitFor({ timeout: 10_000 })
    await close(page)
  })
})

const keptPages = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('passes')).keys()).length)

describe('without a network', () => {
  /** Opens pages of a node of their own, and then takes that node away. */
  async function opened(...paths: string[]) {
    const node = await server.node()
    const origin = await node.listen({ port: 0, host: '127.0.0.1' })
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(origin + path)
      await expect.poll(() => keptPages(page), { timeout: 20_000 }).toBe(paths.indexOf(path) + 1)
    }
    return { page, origin, goOffline: () => node.close() }
  }

  it('an opened pass is still there, in its looks, and says how old it is', async () => {
    const pass = await issue({ templateId: await fullTemplate() })
    const { page, origin, goOffline } = await opened(pass.path)
    await goOffline()
    await page.goto(origin + pass.path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('VIP Guest')
    await page.getByText('No connection to the server. This is the pass as of').waitFor()
    expect(await readQr(await page.screenshot({ fullPage: true }))).toBe(pass.publicUrl)
    const looks = await page.evaluate(() => {
      const [face, logo] = [
        document.querySelector('.face'),
        document.querySelector<HTMLImageElement>('.logo'),
      ]
      return { colour: face && getComputedStyle(face).backgroundColor, logo: logo?.naturalWidth }
    })
    expect(looks).toEqual({ colour: 'rgb(59, 20, 84)', logo: 960 })
    await close(page)
  })

  it('only its exact link finds it, and no link is written down', async () => {
    const [pass, other] = [await issue({ name: 'Mine' }), await issue({ name: 'Theirs' })]
    const { page, origin, goOffline } = await opened(pass.path)
    const kept = await page.evaluate(async () => {
      const requests = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      )
      return requests.flat().map(({ url }) => url)
    })
    const token = new URL(pass.publicUrl).searchParams.get('token') ?? ''
    expect(kept.length).toBeGreaterThan(3)
    expect(kept.filter((url) => url.includes(token) || url.includes(pass.code))).toEqual([])
    await goOffline()
    const otherToken = new URL(other.publicUrl).searchParams.get('token')
    for (const path of [other.path, `/p/${pass.code}`, `/p/${pass.code}?token=${otherToken}`]) {
      await page.goto(origin + path)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are offline')
      expect(await page.content()).not.toContain('Mine')
    }
    await close(page)
  })

  it('a pass that is gone is not kept', async () => {
    const pass = await issue()
    const { page, origin, goOffline } = await opened(pass.path)
    await shop.delete(`/passes/${pass.id}`)
    await page.goto(origin + pass.path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no pass at this link')
    await goOffline()
    await page.goto(origin + pass.path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are offline')
    await close(page)
  })
})

describe('behind a proxy whose server is down', () => {
  /** A proxy that can answer with a status of its own. */
  async function startProxy() {
    let failure = 0
    const proxy = createServer(async ({ url = '', headers }, response) => {
      if (failure)
        return void response.writeHead(failure, { 'content-type': 'text/html' }).end('<h1>Proxy</h1>')
      const ask = { headers: { 'user-agent': headers['user-agent'] ?? '' } }
      const answer = await fetch(address + url, ask)
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    return { origin, fail: (status: number) => (failure = status), close: () => proxy.close() }
  }

  it('an opened pass is still there; one that is gone, or was never opened, is not', async () => {
    const [pass, other] = [await issue(), await issue()]
    const proxy = await startProxy()
    const page = await open(pass.path, {}, proxy.origin)
    await expect.poll(() => keptPages(page), { timeout: 20_000 }).toBe(1)
    const heading = async (path: string) => {
      await page.goto(proxy.origin + path)
      return page.getByRole('heading', { level: 1 }).innerText()
    }
    for (const status of [500, 502, 503, 504]) {
      proxy.fail(status)
      expect(await heading(pass.path)).toBe('VIP Guest')
    }
    await page.getByText('No connection to the server. This is the pass as of').waitFor()
    expect(await heading(other.path)).toBe('Proxy')
    proxy.fail(410)
    expect(await heading(pass.path)).toBe('Proxy')
    proxy.fail(502)
    expect(await heading(pass.path)).toBe('Proxy')
    await close(page)
    proxy.close()
  })
})
