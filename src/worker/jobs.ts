import { setMaxListeners } from 'node:events'
import type { Deps } from '../deps.ts'
import { reconcileBilling } from '../features/billing/reconcile.ts'
import { forgetJobs, workOnJobs } from '../features/jobs/work.ts'
import { settleExpired } from '../features/passes/expire.ts'
import { applyRetention } from '../features/retention/apply.ts'
import { deliverMails, forgetMails } from '../mail/deliver.ts'
import { forgetDeliveries } from './deliveries/forget.ts'
import { jobKinds } from './job-kinds.ts'
import { walletJobs } from '../features/wallet/updates/jobs.ts'

interface Job {
  name: string
  everyMs: number
  /** Does a bounded piece of work; true asks to go on at once. */
  run(deps: Deps): Promise<boolean>
}

const dayMs = 24 * 3_600_000

/** What a node does again and again for itself: it alone knows what it served. */
export const jobsOfANode: Job[] = [
  {
    name: 'write when keys were used',
    everyMs: 60_000,
    run: async (deps) => {
      await deps.keyUse.write(deps.database.worker, deps.now())
      return false
    },
  },
]

/** What is done again and again for the whole installation, by any node. */
export const jobsOfAll: Job[] = [
  {
    // Wallets are to show the end of a pass within five seconds, and their own jobs take up to two of them.
    name: 'settle expired passes',
    everyMs: 2_000,
    run: async (deps) => (await settleExpired(deps)) > 0,
  },
  {
    name: 'take statistics of tables that have grown',
    everyMs: 1_000,
    run: async ({ database }) => {
      await database.worker.query('select analyze_grown()')
      return false
    },
  },
  { name: 'work on jobs', everyMs: 1_000, run: (deps) => workOnJobs(deps, jobKinds) },
  {
    name: 'forget old jobs',
    everyMs: 3_600_000,
    run: async (deps) => {
      await forgetJobs(deps)
      return false
    },
  },
  {
    name: 'forget old deliveries',
    everyMs: 3_600_000,
    run: ({ database, now }) => forgetDeliveries(database.worker, now()),
  },
  {
    name: 'forget old idempotency keys',
    everyMs: 600_000,
    run: async ({ database, now }) => {
      const oldest = new Date(now().getTime() - dayMs)
      await database.worker.query('delete from idempotency_keys where created_at < $1', [oldest])
      return false
    },
  },
  { name: 'send mails', everyMs: 2_000, run: deliverMails },
  { name: 'forget old mails', everyMs: 3_600_000, run: forgetMails },
  { name: 'keep to retention rules', everyMs: dayMs, run: applyRetention },
  { name: 'ask after subscriptions', everyMs: 3_600_000, run: reconcileBilling },
  ...walletJobs,
]

/**
 * Starts repeated jobs; each runs on any number of nodes at once.
 * @returns stops them; resolves when what was running is done.
 */
export function startJobs(deps: Deps, jobs: Job[]): () => Promise<void> {
  const stopping = new AbortController()
  setMaxListeners(jobs.length, stopping.signal)
  const running = jobs.map((job) => repeat(deps, job, stopping.signal))
  return async () => {
    stopping.abort()
    await Promise.all(running)
    await deps.keyUse.write(deps.database.worker, deps.now())
  }
}

async function repeat(deps: Deps, job: Job, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      while ((await job.run(deps)) && !stopping.aborted);
    } catch (error) {
      deps.log.error({ err: error, job: job.name }, 'job failed')
    }
    await pause(job.everyMs, stopping)
  }
}

function pause(ms: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    stopping.addEventListener('abort', done)
  })
}
