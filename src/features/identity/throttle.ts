import { createHash } from 'node:crypto'
import type { Deps } from '../../deps.ts'
import { createBucket, takeFrom } from '../../http/limits.ts'

/**
 * How many tries there are in a window of seconds: from one network address, from it for one account, and for
 * one account from everywhere, which is high so that strangers do not lock somebody out easily.
 */
const budgets = {
  'sign-in': { source: 40, pair: 10, account: 100, seconds: 300 },
  // Every look at the sign-in page takes one.
  challenge: { source: 300, pair: 300, account: 300, seconds: 300 },
  mail: { source: 20, pair: 5, account: 20, seconds: 900 },
} as const

export type Budget = keyof typeof budgets

/**
 * Counts a try by network address and by the account it names.
 * @param account the mail address in the form; undefined where there is none.
 * @throws rate_limited
 */
export type Throttle = (budget: Budget, source: string, account: string | undefined) => Promise<void>

/** Slows down guessing of passwords and codes, and the sending of mails to strangers. */
export function createThrottle(deps: Deps): Throttle {
  const bucketsOf = (name: Budget) => {
    const { seconds, ...points } = budgets[name]
    return {
      source: createBucket(deps, `${name}-source`, points.source, seconds),
      pair: createBucket(deps, `${name}-pair`, points.pair, seconds),
      account: createBucket(deps, `${name}-account`, points.account, seconds),
    }
  }
  const buckets = {
    'sign-in': bucketsOf('sign-in'),
    challenge: bucketsOf('challenge'),
    mail: bucketsOf('mail'),
  }
  return async (budget, source, account) => {
    const { source: bySource, pair, account: byAccount } = buckets[budget]
    await takeFrom(bySource, source)
    if (account === undefined) return
    await takeFrom(pair, digest(`${source} ${account}`))
    await takeFrom(byAccount, digest(account))
  }
}

/** Keys have a largest length, and need not spell out who tried. */
const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
