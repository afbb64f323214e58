import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Member, Watched } from './dashboard.ts'

/** A button by its whole name. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
/** A link by its whole name. */
export const link = (page: Watched, name: string) => page.getByRole('link', { name, exact: true })
/** A heading whose name contains a text. */
export const heading = (page: Watched, name: string | RegExp) => page.getByRole('heading', { name })
/** The title of the page, when it begins with a text: beneath it an empty list may name the same thing. */
export const title = (page: Watched, name: string) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })
/** The field for a name. */
export const nameField = (within: Watched | Locator) => within.getByRole('textbox', { name: /^Name\b/ })
/** A row of a table that contains a text. */
export const row = (page: Watched, name: string) => page.getByRole('row', { name: new RegExp(name) })

/** Chooses in a list that opens under a field. */
export async function choose(page: Watched, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click()
  const choice = page.getByRole('option', { name: option, exact: true })
  await choice.click()
  // While the list closes it takes the focus back.
  await choice.waitFor({ state: 'hidden' })
}

/** Has work done until something is shown: what a page asks for reaches the server when it does. */
export async function workUntil(shown: Locator, work: () => Promise<void>): Promise<void> {
  const isShown = async () => {
    await work()
    return shown.isVisible()
  }
  await expect.poll(isShown, { timeout: 10_000 }).toBe(true)
}

/** Ends a look at a page: nothing may have gone wrong on it. */
export async function leave(...pages: Watched[]) {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}

/** Issues a single pass through the API. */
export async function issue(by: Member, body: object) {
  return (await by.api('POST', '/passes', { type: 'single', ...body })) as { id: string; code: string }
}

/** Holds an answer back; returns what lets it, and all that come later, through. */
export async function holdBack(page: Watched, address: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}
