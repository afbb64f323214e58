import { expect, test } from 'vitest'
import { type Endpoint, Fairness, slots } from './fairness.ts'

const now = new Date('2026-06-01T12:00:00.000Z')
const quick = { answer: 'accepted', durationMs: 10, pausedUntil: null } as const
const silent = { answer: 'none', durationMs: 15_000, pausedUntil: null } as const
const endpoint = (tenantId: string, webhookId: string): Endpoint => ({ tenantId, webhookId })

function run(fairness: Fairness, who: Endpoint, times: number, experience?: Parameters<Fairness['end']>[1]) {
  for (let time = 0; time < times; time += 1) {
    fairness.begin(who)
    if (experience) fairness.end(who, experience)
  }
}

const quotas = (fairness: Fairness, waiting: Endpoint[]) =>
  Object.fromEntries(fairness.share(waiting, now).map(({ webhookId, quota }) => [webhookId, quota]))

test('an unknown endpoint begins with few attempts at a time and earns more by answering quickly', () => {
  const fairness = new Fairness()
  const shop = endpoint('a', 'shop')
  expect(quotas(fairness, [shop])).toEqual({ shop: 4 })
  run(fairness, shop, 10, quick)
  expect(quotas(fairness, [shop])).toEqual({ shop: 14 })
  run(fairness, shop, 100, quick)
  expect(quotas(fairness, [shop])).toEqual({ shop: slots.endpoint })
})

test('one that does not answer is left with one at a time, one that is slow with few', () => {
  const fairness = new Fairness()
  const [dead, slow] = [endpoint('a', 'dead'), endpoint('a', 'slow')]
  run(fairness, dead, 100, quick)
  run(fairness, dead, 1, silent)
  run(fairness, slow, 100, quick)
  run(fairness, slow, 1, { ...quick, durationMs: 9_000 })
  expect(quotas(fairness, [dead, slow])).toEqual({ dead: 1, slow: 4 })
  run(fairness, dead, 1)
  expect(quotas(fairness, [dead])).toEqual({})
})

test('a pause the endpoint asked for is kept, and ends', () => {
  const fairness = new Fairness()
  const shop = endpoint('a', 'shop')
  run(fairness, shop, 1, { answer: 'refused', durationMs: 10, pausedUntil: new Date(now.getTime() + 1_000) })
  expect(quotas(fairness, [shop])).toEqual({})
  expect(fairness.share([shop], new Date(now.getTime() + 1_001))).toHaveLength(1)
})

test('no tenant takes more than its part, and its endpoints share it evenly', () => {
  const fairness = new Fairness()
  const many = Array.from({ length: 50 }, (_, index) => endpoint('many', `many${index}`))
  const shared = quotas(fairness, [...many, endpoint('one', 'one')])
  expect(shared.one).toBe(4)
  const parts = Object.entries(shared).filter(([name]) => name.startsWith('many'))
  expect(parts.map(([, quota]) => quota).reduce((sum, quota) => sum + quota, 0)).toBe(slots.tenant)
  expect(Math.max(...parts.map(([, quota]) => quota)) - Math.min(...parts.map(([, quota]) => quota))).toBe(1)
})

test('all slots together are never exceeded, and every tenant gets one before any gets two', () => {
  const fairness = new Fairness()
  const waiting = Array.from({ length: 400 }, (_, index) => endpoint(`tenant${index}`, `hook${index}`))
  const shared = Object.values(quotas(fairness, waiting))
  expect(shared).toHaveLength(400)
  expect(shared.reduce((sum, quota) => sum + quota, 0)).toBe(slots.all)
  for (const who of waiting) run(fairness, who, 1)
  expect(fairness.running).toBe(400)
  expect(Object.values(quotas(fairness, waiting)).reduce((sum, quota) => sum + quota, 0)).toBe(
    slots.all - 400,
  )
})
