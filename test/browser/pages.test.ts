import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webFolder } from '../../src/features/dashboard-files/serve.ts'
import { createDemo } from '../../src/features/tenants/demo.ts'
import { memberPages, type PageRow, publicPages } from '../../web/dashboard/pages.ts'
import { signedIn, type Visitor } from '../harness/browser-session.ts'
import { type Dashboard, startDashboard, type Watched } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'

const pictures = join(import.meta.dirname, '../../screenshots')
const desktop = { width: 1280, height: 800 }
/** 200 KB of gzipped script are the most that any page loads before somebody does something. */
const mostScript = 200 * 1024
const phone = { width: 360, height: 740 }

let dashboard: Dashboard
let owner: Visitor
let window: Watched
let visitorsWindow: Watched
/** What stands for the parameters of addresses. */
let parameters: Record<string, string>
let passPage: string
beforeAll(async () => {
  dashboard = await startDashboard()
  await mkdir(pictures, { recursive: true })
  const demo = await createDemo(dashboard.server.deps)
  owner = await signedIn(dashboard.server, 'demo@example.com')
  await owner.send('PUT', '/api/v1/session/workspace', { id: demo.tenant.id })
  const first = async (path: string) => (await owner.get(`/api/v1${path}`)).body[0].id as string
  const make = async (path: string, body: object) => (await owner.send('POST', `/api/v1${path}`, body)).body
  const { url } = await make('/invitations', { email: 'mia@example.com', role: 'manager' })
  await make('/keys', { name: 'Box office' })
  const webhook = { event: 'pass.scanned', targetUrl: 'https://example.com/hook' }
  parameters = {
    passId: await first('/passes?search=VIP'),
    clientId: await first('/clients'),
    templateId: await first('/templates'),
    locationId: await first('/locations'),
    webhookId: (await make('/webhooks', webhook)).id,
    entryId: await first('/audit'),
    token: new URL(url).pathname.split('/').at(-1) ?? '',
  }
  await make('/templates', {
    name: 'Card of the city library with a name that no phone has room for',
    kind: 'generic',
  })
  window = await dashboard.open('/', owner, { viewport: desktop })
  visitorsWindow = await dashboard.open('/sign-in', undefined, { viewport: desktop })
  passPage = (demo.passes[0]?.publicUrl ?? '').slice(dashboard.address.length)
})
afterAll(() => dashboard.close())

/** Every address of the page table. */
function pathsOf(rows: readonly PageRow[], parent = ''): string[] {
  return rows.flatMap((row) => {
    const path = row.path.startsWith('/') ? row.path : `${parent}/${row.path}`
    return [path, ...pathsOf(row.children ?? [], path)]
  })
}

function addressOf(path: string): string {
  return path.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const value = parameters[name]
    if (!value) throw new Error(`say in beforeAll what stands for $${name}`)
    return value
  })
}

/** Waits until the page has its title and everything it loads has come. */
async function settled(page: Watched): Promise<void> {
  await page.locator('h1, [role=dialog] h2').first().waitFor()
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0)
  await page.evaluate(() => document.fonts.ready)
}

/** Colours alone change with the look, so further looks need that one rule only. */
const colours = { rules: { runOnly: ['color-contrast'] } }
const allButColours = { rules: { rules: { 'color-contrast': { enabled: false } } } }
const floating = '[role=menu], [role=listbox], [role=dialog]:not(section), [role=alertdialog]'
const inFloat = { within: floating }

/** How much script the page has loaded so far, as it comes over the wire to those who take gzip. */
async function scriptBytes(page: Watched): Promise<number> {
  await page.waitForLoadState('networkidle')
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/assets/') && path.endsWith('.js')),
  )
  const sizes = scripts.map(async (path) => (await stat(join(webFolder, `${path}.gz`))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Chooses a language as another window of the same browser would. */
async function chooseElsewhere(page: Watched, language: string): Promise<void> {
  await page.evaluate((newValue) => {
    dispatchEvent(new StorageEvent('storage', { key: 'passwright.language', newValue }))
  }, language)
  await page.locator(`html[lang=${language}]`).waitFor()
}

/** What a phone's screen is too narrow for: the page itself, or a title or button that loses its end. */
async function beyondTheScreen(page: Watched): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    const cut = [...document.querySelectorAll<HTMLElement>('h1, button, a[class*="whitespace-nowrap"]')]
      .filter(({ offsetParent, scrollWidth, clientWidth }) => offsetParent && scrollWidth > clientWidth + 1)
      .map(({ innerText }) => `cut: ${innerText}`)
    const widest = [...document.querySelectorAll('.overflow-y-auto')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ scrollWidth }) => scrollWidth)
    const beyond = [scrollWidth, ...widest].filter((width) => width > innerWidth)
    return [...beyond.map((width) => `wider than the screen: ${width} px`), ...cut]
  })
}

/** Looks at a page as it stands: light, dark, with high contrast, and on a phone; takes its pictures. */
async function inspect(page: Watched, name: string): Promise<void> {
  const found: Record<string, string[]> = {}
  const picture = (look: string) => page.screenshot({ path: join(pictures, `${name}-${look}.png`) })
  await settled(page)
  const [loaded, light] = await Promise.all([scriptBytes(page), objections(page)])
  expect(loaded, 'script of the first load').toBeLessThanOrEqual(mostScript)
  if (name !== 'pass-page') expect(loaded).toBeGreaterThan(mostScript / 2)
  found['light'] = light
  if (name !== 'pass-page') {
    const title = (await page.title()).split(' · Passwright')[0] ?? ''
    expect(title, 'name of the window').not.toBe('Passwright')
    expect(await page.locator('h1').first().innerText()).toMatch(new RegExp(`^${title}`))
  }
  await picture('desktop')
  await page.emulateMedia({ contrast: 'more' })
  found['high contrast'] = await objections(page, colours)
  await page.emulateMedia({ colorScheme: 'dark' })
  found['dark, high contrast'] = await objections(page, colours)
  await page.emulateMedia({ contrast: 'no-preference' })
  found['dark'] = await objections(page, colours)
  await picture('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
  found['phone'] = await objections(page, allButColours)
  found['phone'].push(...(await beyondTheScreen(page)))
  await picture('phone')
  if (name !== 'pass-page') {
    await chooseElsewhere(page, 'de')
    found['phone, with the long words of German'] = await beyondTheScreen(page)
    await chooseElsewhere(page, 'en')
  }
  await page.setViewportSize(desktop)
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
  expect(page.complaints.splice(0)).toEqual([])
}

const nameOf = (path: string) => path.replaceAll(/[/$?=]+/g, '-').replace(/^-/, '') || 'overview'

describe('every page is fit for everybody, in every look and on a phone', () => {
  it.each([...pathsOf(memberPages), '/audit?entry=$entryId'])('%s', async (path) => {
    await window.goto(dashboard.address + addressOf(path))
    await inspect(window, nameOf(path))
  })

  it.each(pathsOf(publicPages))('%s', async (path) => {
    await visitorsWindow.goto(dashboard.address + addressOf(path))
    await inspect(visitorsWindow, nameOf(path))
  })

  it('an address that leads nowhere', async () => {
    await window.goto(`${dashboard.address}/nowhere`)
    await inspect(window, 'nowhere')
  })

  it('the public page of a pass', async () => {
    await visitorsWindow.goto(dashboard.address + passPage)
    await inspect(visitorsWindow, 'pass-page')
  })
})

type Press = [
  role: 'button' | 'menuitem' | 'combobox' | 'tab' | 'textbox' | 'keys',
  name: string,
  key?: string,
]

/** What opens over a page, and what is pressed until it does. */
const floats: [what: string, path: string, ...presses: Press[]][] = [
  ['the palette', '/', ['keys', 'Control+k']],
  ['the list of keys', '/', ['keys', '?']],
  ['a list of choices', '/', ['combobox', 'Period']],
  ['choices that are found by typing', '/ui', ['combobox', 'Client'], ['keys', 'ArrowDown']],
  ['a menu of things to tick', '/passes', ['button', 'Choose columns']],
  ['a menu of a row', '/passes', ['button', 'Actions for VIP Guest']],
  ['sending a pass', '/passes/$passId', ['button', 'Send by email']],
  ['printing', '/passes/$passId', ['button', 'More'], ['menuitem', 'Print…']],
  ['merging clients', '/clients/$clientId', ['button', 'More'], ['menuitem', 'Merge']],
  ['erasing a client', '/clients/$clientId', ['button', 'More'], ['menuitem', 'Erase this person']],
  ['a new key', '/api-keys', ['button', 'Make API key']],
  ['an invitation', '/team', ['button', 'Invite']],
  ['a second factor', '/account', ['button', 'Set up']],
  ['saving scans as a file', '/scans', ['button', 'Export']],
  ['a menu of a template', '/templates', ['button', 'Actions for Summer festival']],
  ['deleting a location', '/locations', ['button', 'Actions for Main gate'], ['menuitem', 'Delete']],
  ['a menu of a webhook', '/webhooks/$webhookId', ['button', 'More']],
  ['a new secret', '/webhooks/$webhookId', ['tab', 'Details'], ['button', 'Make a new secret']],
  ['kinds of entries', '/audit', ['combobox', 'What'], ['keys', 'ArrowDown']],
  ['languages', '/settings', ['combobox', 'Language']],
  ['keeping for less long', '/settings/privacy', ['textbox', 'Scans, in days', '9'], ['button', 'Save']],
  ['modes of wallets', '/wallet', ['combobox', 'Mode']],
  ['what to import', '/import', ['combobox', 'What to import']],
]

/** Looks at what has opened over a page: light, dark, with high contrast, and for an edge in the system's colours. */
async function inspectFloat(float: Locator): Promise<void> {
  const found: Record<string, string[]> = {}
  await float.waitFor()
  await settled(window)
  found['light'] = await objections(window, inFloat)
  await window.emulateMedia({ contrast: 'more' })
  found['high contrast'] = await objections(window, { ...colours, ...inFloat })
  await window.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' })
  found['dark'] = await objections(window, { ...colours, ...inFloat })
  await window.emulateMedia({ forcedColors: 'active' })
  const frame = float.locator('xpath=ancestor-or-self::*[contains(@class, "shadow-float")]').last()
  const edge = await frame.evaluate((element) => getComputedStyle(element).outlineStyle)
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
  expect(edge, 'an edge where no shadows are drawn').toBe('solid')
}

describe('what opens over a page opens by key, is fit for everybody, and gives the focus back', () => {
  it.each(floats)('%s', async (_what, path, ...presses) => {
    const address = dashboard.address + addressOf(path)
    if (window.url() !== address) await window.goto(address)
    await settled(window)
    let opener: Locator | undefined
    for (const [role, name, key = 'Enter'] of presses) {
      if (role === 'keys') await window.keyboard.press(name)
      else {
        const pressed = window.getByRole(role, { name, exact: true })
        if (role !== 'menuitem') opener = pressed
        await pressed.press(key)
        // A menu that is closing is not yet what it opens.
        if (role === 'menuitem') await pressed.waitFor({ state: 'detached' })
      }
    }
    const float = window.locator(floating).last()
    await inspectFloat(float)
    await window.keyboard.press('Escape')
    await float.waitFor({ state: 'detached' })
    if (opener) await expect.poll(() => opener.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(window.complaints.splice(0)).toEqual([])
  })

  it('a mail that is looked at shows that it has the focus', async () => {
    await window.goto(`${dashboard.address}/settings`)
    const frame = window.locator('iframe')
    const edge = () => frame.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(await edge()).toBe('none')
    const edgeInFocus = async () => {
      await frame.focus()
      return edge()
    }
    // The mail is drawn anew when its texts have come.
    await expect.poll(edgeInFocus).toBe('solid')
    await window.getByRole('textbox', { name: 'Name', exact: true }).focus()
    await expect.poll(edge).toBe('none')
  })

  it.each(['Toast', 'Error'])('a message: %s', async (name) => {
    await window.goto(`${dashboard.address}/ui`)
    await window.getByRole('button', { name, exact: true }).press('Enter')
    await inspectFloat(window.locator(floating).last())
  })
})

describe('what is chosen can be told where the system chooses the colours', () => {
  /** How an element, and the mark that is drawn over it, look. */
  const lookOf = (element: Locator) =>
    element.evaluate((shown) => {
      const mark = getComputedStyle(shown, '::after')
      const { borderBottomColor, textDecorationLine } = getComputedStyle(shown)
      return [borderBottomColor, textDecorationLine, mark.content, mark.borderLeftWidth]
    })

  it('the selected and the open row of a table, the tab, the page', async () => {
    await window.goto(dashboard.address + addressOf('/passes/$passId'))
    await settled(window)
    await window.emulateMedia({ forcedColors: 'active' })
    const row = (name: string) => window.getByRole('row', { name }).locator('td').first()
    await row('Day ticket').getByRole('checkbox').check()
    const neither = await lookOf(row('Last week'))
    expect(await lookOf(row('Day ticket'))).not.toEqual(neither)
    expect(await lookOf(row('VIP Guest'))).not.toEqual(neither)

    const tab = (name: string) => lookOf(window.getByRole('tab', { name, exact: true }))
    expect(await tab('Pass')).not.toEqual(await tab('History'))
    const page = (name: string) => lookOf(window.getByRole('link', { name, exact: true }))
    expect(await page('Passes')).not.toEqual(await page('Scans'))
    await window.emulateMedia({ forcedColors: 'none' })
  })

  it('a field that is wrong', async () => {
    await window.goto(`${dashboard.address}/templates/new`)
    await settled(window)
    await window.emulateMedia({ forcedColors: 'active' })
    const edge = (field: string) =>
      window
        .getByRole('textbox', { name: field, exact: true })
        .evaluate((box) => getComputedStyle(box).borderStyle)
    expect(await edge('Name')).toBe('solid')
    await window.getByRole('button', { name: 'Create template' }).click()
    await expect.poll(() => edge('Name')).toBe('dashed')
    await window.emulateMedia({ forcedColors: 'none' })
  })
})

/** A date is several stops of the browser's own: its parts, and what opens the calendar. */
it('all grows with the size of text that the reader set in the browser', async () => {
  const page = await dashboard.open('/passes', owner)
  const row = page.getByRole('row').nth(1)
  const heights = async () => {
    await row.getByRole('link').first().waitFor()
    const line = await row
      .getByRole('link')
      .first()
      .evaluate((link) => getComputedStyle(link).lineHeight)
    return [line, (await row.boundingBox())?.height]
  }
  expect(await heights()).toEqual(['20px', 40])
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.reload()
  expect(await heights()).toEqual(['40px', 80])
  expect(await beyondTheScreen(page)).toEqual([])
  await page.context().close()
})

it('the filters above the passes stand in one line, and their words are whole, in every language', async () => {
  await window.goto(`${dashboard.address}/passes`)
  await settled(window)
  const bar = window.getByRole('searchbox').locator('xpath=ancestor::div[contains(@class, "flex-wrap")]')
  for (const language of ['de', 'fr', 'es', 'it', 'en']) {
    await chooseElsewhere(window, language)
    const cut = await bar.evaluate((bar) =>
      [...bar.querySelectorAll<HTMLElement>('[role=combobox], [role=combobox] *')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 0)
        .map(({ innerText }) => innerText),
    )
    expect([language, (await bar.boundingBox())?.height, cut]).toEqual([language, 32, []])
  }
})

it('the chart is a table too, with its days as one writes them', async () => {
  await window.goto(dashboard.address)
  const cell = window.getByRole('table', { name: 'Over time' }).getByRole('cell').first()
  expect(await cell.innerText()).toMatch(/^\d{1,2} \w{3} \d{4}$/)
})

it('the Tab key goes on from the parts of a date to what follows it', async () => {
  await window.goto(`${dashboard.address}/audit`)
  await settled(window)
  await window.getByRole('combobox', { name: 'Who' }).focus()
  const walked = new Set<string>()
  while (walked.size < 3) {
    await window.keyboard.press('Tab')
    walked.add(await window.evaluate(() => document.activeElement?.closest('label')?.innerText ?? ''))
  }
  expect([...walked]).toEqual(['From', 'To', ''])
  expect(await window.getByRole('region', { name: 'Audit log' }).evaluate((it) => it.matches(':focus'))).toBe(
    true,
  )
})
