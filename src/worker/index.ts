import type { Deps } from '../deps.ts'
import { createOutgoing } from '../lib/outgoing/index.ts'
import { measureDeliveries } from './deliveries/metrics.ts'
import { startDeliveries } from './deliveries/worker.ts'
import { jobsOfANode, jobsOfAll, startJobs } from './jobs.ts'

/**
 * Starts what a node does beside answering requests: it delivers webhooks and runs the repeated jobs. Any number of
 * nodes may do so at once.
 * @returns stops it all; resolves when what was under way is done.
 */
export function startWorker(deps: Deps): () => Promise<void> {
  const outgoing = createOutgoing({ allow: deps.config.WEBHOOK_ALLOW })
  const metrics = measureDeliveries(deps)
  const deliveries = startDeliveries(deps, { outgoing, metrics, random: deps.random })
  const stopJobs = startJobs(deps, [...jobsOfAll, ...jobsOfANode])
  return async () => {
    await Promise.all([deliveries.stop(), stopJobs()])
    await outgoing.close()
  }
}

/**
 * Starts what no other node can do for this one, where it leaves deliveries and the other jobs to workers. Its metrics
 * tell how long their queue is.
 * @returns stops it; resolves when what was under way is done.
 */
export function startWithoutWorker(deps: Deps): () => Promise<void> {
  measureDeliveries(deps)
  return startJobs(deps, jobsOfANode)
}
