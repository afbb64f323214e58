import { expect, test } from 'vitest'
import { type Endpoint, type Experience, Fairness, largestLimit, slots, stock } from './fairness.ts'

const now = new Date('2026-06-01T12:00:00.000Z')
const quick: Experience = { answer: 'accepted', durationMs: 10, pausedUntil: null }
const silent: Experience = { answer: 'none', durationMs: 15_000, pausedUntil: null }
const endpoint = (tenantId: string, webhookId: string): Endpoint => ({ tenantId, webhookId })

function run(fairness: Fairness, who: Endpoint, times: number, experience: Experience) {
  for (let time = 0; time < times; time += 1) {
    fairness.hold(who)
    fairness.start(who)
    fairness.end(who, experience)
    fairness.release(who)
  }
}

const quotas = (fairness: Fairness, waiting: Endpoint[]) =>
  Object.fromEntries(fairness.share(waiting, now).map(({ webhookId, quota }) => [webhookId, quota]))

/** How many attempts an endpoint may run at a time. */
function limitOf(fairness: Fairness, who: Endpoint): number {
  let started = 0
  fairness.hold(who)
  while (fairness.start(who)) started += 1
  fairness.release(who)
  return started
}

test('an unknown endpoint begins with few attempts at a time and earns more by answering quickly', () => {
  const shop = endpoint('a', 'shop')
  expect(quotas(new Fairness(), [shop])).toEqual({ shop: 4 })
  for (const [answers, limit] of [
    [0, 4],
    [3, 7],
    [10, 14],
    [100, largestLimit],
  ] as const) {
    const fairness = new Fairness()
    run(fairness, shop, answers, quick)
    expect(limitOf(fairness, shop)).toBe(limit)
  }
})

test('a quick endpoint keeps a stock, which is filled again when half of it is gone', () => {
  const fairness = new Fairness()
  const shop = endpoint('a', 'shop')
  run(fairness, shop, 100, quick)
  const full = stock * largestLimit
  expect(quotas(fairness, [shop])).toEqual({ shop: full })
  for (let held = 0; held <= full / 2; held += 1) fairness.hold(shop)
  expect(quotas(fairness, [shop])).toEqual({})
  fairness.release(shop)
  expect(quotas(fairness, [shop])).toEqual({ shop: full / 2 })
})

test('one that does not answer is left with one at a time, one that is slow with few', () => {
  const fairness = new Fairness()
  const [dead, slow] = [endpoint('a', 'dead'), endpoint('a', 'slow')]
  run(fairness, dead, 100, quick)
  run(fairness, dead, 1, silent)
  run(fairness, slow, 100, quick)
  run(fairness, slow, 1, { ...quick, durationMs: 9_000 })
  expect(quotas(fairness, [dead, slow])).toEqual({ dead: 1, slow: 4 })
  fairness.hold(dead)
  expect(quotas(fairness, [dead])).toEqual({})
  expect(fairness.start(dead)).toBe(true)
  expect(fairness.start(dead)).toBe(false)
})

test('a pause the endpoint asked for is kept, and ends', () => {
  const fairness = new Fairness()
  const shop = endpoint('a', 'shop')
  const pausedUntil = new Date(now.getTime() + 1_000)
  run(fairness, shop, 1, { answer: 'refused', durationMs: 10, pausedUntil })
  expect(quotas(fairness, [shop])).toEqual({})
  expect(fairness.share([shop], new Date(now.getTime() + 1_001))).toHaveLength(1)
})

test('no tenant takes more than its part, and its endpoints share it evenly', () => {
  const fairness = new Fairness()
  const many = Array.from({ length: 200 }, (_, index) => endpoint('many', `many${index}`))
  const shared = quotas(fairness, [...many, endpoint('one', 'one')])
  expect(shared.one).toBe(4)
  const parts = Object.entries(shared).filter(([name]) => name.startsWith('many'))
  const counts = parts.map(([, quota]) => quota)
  expect(counts.reduce((sum, quota) => sum + quota, 0)).toBe(slots.tenant)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
})

test('all slots together are never exceeded, and every tenant gets one before any gets two', () => {
  const fairness = new Fairness()
  const waiting = Array.from({ length: 800 }, (_, index) => endpoint(`tenant${index}`, `hook${index}`))
  const sum = (shared: Record<string, number>) => Object.values(shared).reduce((all, quota) => all + quota, 0)
  const shared = quotas(fairness, waiting)
  expect(Object.keys(shared)).toHaveLength(800)
  expect(sum(shared)).toBe(slots.all)
  for (const who of waiting) fairness.hold(who)
  expect(fairness.held).toBe(800)
  expect(sum(quotas(fairness, waiting))).toBe(slots.all - 800)
})
