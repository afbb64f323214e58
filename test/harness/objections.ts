import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

interface Asked {
  /** Selector of the part that is looked at. */
  within?: string
  /** Selector of what is left out of it. */
  without?: string
  /** Axe's own options, where not all rules are asked. */
  rules?: { runOnly?: string[]; rules?: Record<string, { enabled: boolean }> }
}

/** What axe objects to on a page as it stands, each with the element and what is wrong with it. */
export async function objections(page: Page, { within = 'html', without, rules }: Asked = {}) {
  // It stays on a page once it is there, and reading it takes longer than many a page to check.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'axe.version' }) })
    // All of ours is in one frame; apart from this mode every check opens another page for its result.
    .setLegacyMode()
    .include(within)
    .options({ resultTypes: ['violations'], ...rules })
  if (without) axe.exclude(without)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
