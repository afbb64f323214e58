import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../test/harness/browser.ts'
import type { Bench, Group } from './bench.ts'
import { makeClients, makeHistory, withoutSearchIndexes } from './data.ts'
import { median } from './median.ts'

const times = 7
const account = { name: 'Reader', email: 'reader@example.com', password: 'correct horse battery' }
/** Chromium's clock of the page's main thread must stand still for so long, before and after a step. */
const quiet = { pauseMs: 150, leastWorkMs: 2 }

/** One input of a reader, and what must be on the page after it. */
interface Step {
  name: string
  /** The event that begins it. */
  event: 'wheel' | 'keydown' | 'click' | 'input'
  /** Puts the page where the step begins. */
  before: (page: Page, time: number) => Promise<unknown>
  act: (page: Page, time: number) => Promise<unknown>
  /** What is waited for, where it is another each time. */
  wanted?: (time: number) => string
  /** Runs in the page once the reader is where the step begins; tells whether what they asked for is there. */
  shown: (wanted: string) => () => boolean
}

/** What a step took, in milliseconds. */
interface Taken {
  /** From the event to the frame that shows what it asked for. */
  toFrame: number
  /** Processor time of the page's main thread, with all that follows the frame. */
  mainThread: number
}

/** The row of the dashboard's table: what a reader waits for in a list of so many passes. */
export const table: Group = async (bench) => () => measureTable(bench)

async function measureTable(bench: Bench): Promise<void> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(20_000)
    const workspace = await enter(page, bench)
    await withoutSearchIndexes(bench.database, async () => {
      await makeClients(bench.database, workspace, Math.min(bench.sizes.largest / 4, 100_000))
      await makeHistory(bench.database, workspace, bench.sizes.largest, 'Passwright')
    })
    await page.goto(`http://localhost:${bench.app.port}/passes`)
    await row(page, 0).waitFor()
    const slowest = await measureSteps(page, bench.note)
    bench.measured('tableStep', slowest)
  } finally {
    await browser.close()
  }
}

/**
 * Takes each step some times, in the list of passes.
 * @returns the median of the slowest step, to its frame.
 */
async function measureSteps(page: Page, note: (text: string) => void): Promise<number> {
  const thread = await page.context().newCDPSession(page)
  await thread.send('Performance.enable')
  let slowest = 0
  for (const step of steps) {
    const taken: Taken[] = []
    for (let time = 0; time < times; time += 1) taken.push(await take(page, thread, step, time))
    const toFrame = median(taken.map((each) => each.toFrame))
    const worst = Math.max(...taken.map((each) => each.toFrame))
    const mainThread = median(taken.map((each) => each.mainThread))
    note(
      `${step.name}: ${toFrame.toFixed(0)} ms to the frame, at most ${worst.toFixed(0)}, main thread ${mainThread.toFixed(0)} ms`,
    )
    slowest = Math.max(slowest, toFrame)
  }
  return slowest
}

const list = (page: Page) => page.getByRole('region', { name: 'Passes' })
const row = (page: Page, index: number) => list(page).locator(`[data-index="${index}"]`)
const scrollTo = (page: Page, top: number) =>
  list(page).evaluate((element, to) => element.scrollTo(0, to), top)
const statusAt = (time: number) => ['Used', 'Expired', 'Revoked', 'Active'][time % 4] as string
const wordAt = (time: number) =>
  ['Emil', 'Frida', 'Zeppelin', 'Gus', 'Chloe', 'Dora', 'Ana'][time % 7] as string

/** Runs in the page: whether the last row in sight has been drawn, and is another than it was. */
function anotherLastRow(): () => boolean {
  const region = document.querySelector('[role=region][aria-label=Passes]')
  const last = () => region && Math.floor((region.scrollTop + region.clientHeight - 1) / 40) - 1
  const before = last()
  return () => last() !== before && region?.querySelector(`[data-index="${last()}"]`) !== null
}

async function seekPasses(page: Page, text: string) {
  await page.getByRole('searchbox').fill(text)
  await row(page, 0).getByText(text).first().waitFor()
}

async function chooseStatus(page: Page, status: string) {
  await page.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: status, exact: true }).click()
}

const steps: readonly Step[] = [
  {
    name: 'scroll by 15 rows',
    event: 'wheel',
    before: async (page, time) => {
      if (time === 0) await scrollTo(page, 0)
      await list(page).hover()
    },
    act: (page) => page.mouse.wheel(0, 15 * 40),
    shown: anotherLastRow,
  },
  {
    name: 'scroll beyond what is loaded',
    event: 'keydown',
    before: (page) => list(page).focus(),
    act: (page) => page.keyboard.press('End'),
    shown: () => {
      const table = document.querySelector('[role=region][aria-label=Passes] table')
      const loaded = Number(table?.getAttribute('aria-rowcount'))
      return () => table?.querySelector(`[data-index="${loaded + 5}"]`) !== null
    },
  },
  {
    name: 'scroll by 20 rows, hundreds of rows down',
    event: 'wheel',
    before: async (page, time) => {
      if (time === 0) await scrollTo(page, 300 * 40)
      await list(page).hover()
    },
    act: (page) => page.mouse.wheel(0, 20 * 40),
    shown: anotherLastRow,
  },
  {
    name: 'filter by status',
    event: 'click',
    before: async (page, time) => {
      // Nothing is known of a status before it is asked for.
      if (time % 4 === 0) await page.reload()
      await page.getByRole('combobox', { name: 'Status' }).click()
      await page.getByRole('option', { name: statusAt(time), exact: true }).hover()
    },
    act: async (page) => {
      await page.mouse.down()
      await page.mouse.up()
    },
    wanted: statusAt,
    shown: (status) => () =>
      document.querySelector('[data-index="0"]')?.textContent?.includes(status) === true,
  },
  {
    name: 'a key in the search, until its letter is there',
    event: 'keydown',
    before: async (page, time) => {
      if (time === 0) await chooseStatus(page, 'Any status')
      await page.getByRole('searchbox').fill('')
    },
    act: (page) => page.keyboard.press('d'),
    shown: () => {
      const box = document.querySelector<HTMLInputElement>('input[type=search]')
      return () => box?.value === 'd'
    },
  },
  {
    name: 'a key in the search, until the list answers it',
    event: 'keydown',
    before: async (page) => {
      // The oldest passes: whatever letter comes next, newer ones have it.
      await seekPasses(page, 'Zeppelin')
      await page.getByRole('searchbox').selectText()
    },
    act: (page, time) => page.keyboard.press('fdcgbar'[time] as string),
    shown: () => {
      const first = () => document.querySelector('[data-index="0"]')?.textContent
      const before = first()
      return () => first() !== undefined && first() !== before
    },
  },
  {
    name: 'search for a word',
    event: 'input',
    before: (page) => seekPasses(page, 'Berta'),
    act: (page, time) => page.getByRole('searchbox').fill(wordAt(time)),
    wanted: wordAt,
    shown: (word) => () => document.querySelector('[data-index="0"]')?.textContent?.includes(word) === true,
  },
  {
    name: 'a column more or less',
    event: 'click',
    before: async (page, time) => {
      if (time === 0) {
        await page.getByRole('searchbox').fill('')
        await page.getByRole('button', { name: 'Columns' }).click()
      }
      await page.getByRole('menuitemcheckbox', { name: 'Type' }).hover()
    },
    act: async (page) => {
      await page.mouse.down()
      await page.mouse.up()
    },
    shown: () => {
      const columns = () => document.querySelectorAll('[role=region][aria-label=Passes] th').length
      const before = columns()
      return () => columns() !== before
    },
  },
]

async function take(page: Page, thread: CDPSession, step: Step, time: number): Promise<Taken> {
  await step.before(page, time)
  const before = await whenQuiet(thread)
  const holds = await page.evaluateHandle(step.shown, step.wanted?.(time) ?? '')
  await page.evaluate(watch, { event: step.event, holds })
  await step.act(page, time)
  const toFrame = await page.evaluate(() => (window as unknown as { step: Promise<number> }).step)
  const after = await whenQuiet(thread)
  return { toFrame, mainThread: after - before }
}

/**
 * Runs in the page: counts from the next event of a kind to the frame that shows what it asked for; fails where that
 * does not come.
 */
function watch({ event, holds }: { event: string; holds: () => boolean }): void {
  const step = new Promise<number>((resolve, reject) => {
    setTimeout(reject, 20_000, new Error('the page never showed what was asked for'))
    let began: number | undefined
    let over = false
    const look = () => {
      if (began === undefined || over || !holds()) return
      over = true
      observer.disconnect()
      const since = began
      // A message that is sent while a frame is made comes when it has been handed on to be shown.
      const painted = new MessageChannel()
      painted.port1.addEventListener('message', () => resolve(performance.now() - since))
      painted.port1.start()
      requestAnimationFrame(() => painted.port2.postMessage(null))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    addEventListener(event, ({ timeStamp }) => (began = timeStamp), { once: true, capture: true })
    addEventListener('input', look, { once: true })
    addEventListener('scroll', look, { capture: true, passive: true })
  })
  Object.assign(window, { step })
}

/** Waits until the main thread has nothing left to do, and returns how long it worked so far, in milliseconds. */
async function whenQuiet(thread: CDPSession): Promise<number> {
  const worked = async () => {
    const { metrics } = await thread.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0)
  }
  let before = await worked()
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, quiet.pauseMs))
    const now = await worked()
    if (now - before < quiet.leastWorkMs) return now
    before = now
  }
}

/** Makes the first account and its workspace, as the dashboard has one do it; returns the workspace's id. */
async function enter(page: Page, { app, database }: Bench): Promise<string> {
  await page.goto(`http://localhost:${app.port}/`)
  await page.getByLabel('Your name').fill(account.name)
  await page.getByLabel('Email').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Create an account', exact: true }).click()
  await page.getByRole('heading', { name: 'Make a workspace' }).waitFor()
  await page.getByLabel('Name').fill('Read by a reader')
  await page.getByRole('button', { name: 'Make workspace', exact: true }).click()
  await page.getByRole('heading', { name: 'Getting started' }).waitFor()
  const { rows } = await database.query<{ id: string }>(
    `select id from tenants where name = 'Read by a reader'`,
  )
  return rows[0]?.id as string
}
