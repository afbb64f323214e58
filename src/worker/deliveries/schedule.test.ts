import { expect, test } from 'vitest'
import { settle } from './schedule.ts'

const now = new Date('2026-06-01T12:00:00.000Z')
const failed = { status: 500, failure: null }
const seconds = (date: Date) => (date.getTime() - now.getTime()) / 1_000

test('an endpoint that never answers well is tried ten times over about three days', () => {
  const delays = Array.from({ length: 10 }, (_, retries) => settle(failed, retries, now, 0.5))
  const waits = delays.slice(0, 9).map(({ dueAt }) => Math.round(seconds(dueAt)))
  expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])
  expect(delays[9]).toMatchObject({ state: 'failed', gone: false })
})

test('retries are spread by a tenth in both directions', () => {
  expect(seconds(settle(failed, 1, now, 0).dueAt)).toBe(270)
  expect(seconds(settle(failed, 1, now, 0.999_999).dueAt)).toBeCloseTo(330, 2)
})

test('every 2xx succeeds and nothing else does', () => {
  for (const status of [200, 201, 202, 204, 299]) {
    expect(settle({ status, failure: null }, 0, now, 0)).toMatchObject({ state: 'succeeded' })
  }
  for (const status of [301, 307, 400, 401, 404, 429, 500, 503]) {
    expect(settle({ status, failure: null }, 0, now, 0)).toMatchObject({ state: 'pending', gone: false })
  }
  expect(settle({ status: null, failure: 'timeout' }, 0, now, 0)).toMatchObject({ state: 'pending' })
})

test('410 ends it at once', () => {
  expect(settle({ status: 410, failure: null }, 0, now, 0)).toMatchObject({ state: 'failed', gone: true })
})

test.each([
  ['120', 120],
  ['Mon, 01 Jun 2026 12:10:00 GMT', 600],
  ['999999', 86_400],
])('Retry-After: %s on 429 and 503 postpones the retry to %i s', (retryAfter, wait) => {
  for (const status of [429, 503]) {
    const settlement = settle({ status, failure: null, retryAfter }, 0, now, 0.5)
    expect(seconds(settlement.dueAt)).toBe(wait)
    expect(settlement.pause).toBe(true)
  }
  expect(seconds(settle({ status: 500, failure: null, retryAfter }, 0, now, 0.5).dueAt)).toBe(5)
})

test.each(['1', '0', '-5', 'soon', 'Mon, 01 Jun 2020 12:00:00 GMT'])(
  'Retry-After: %s never shortens the schedule',
  (retryAfter) => {
    expect(seconds(settle({ status: 429, failure: null, retryAfter }, 0, now, 0.5).dueAt)).toBe(5)
  },
)
