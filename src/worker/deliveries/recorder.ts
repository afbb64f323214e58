import { setTimeout as sleep } from 'node:timers/promises'
import type { Deps } from '../../deps.ts'
import { disableWebhook, type Ending } from '../../features/webhooks/disable.ts'
import { leaseMs } from './claim.ts'
import { type Attempt, type FailingEndpoint, record } from './record.ts'

const troubleMs = 500

/** Nobody waits for a record, so it may wait for others to share its statement and its commit. */
const gatherMs = 20

/** Nothing but failure for this long disables a webhook. */
const patienceMs = 5 * 24 * 3_600_000

/** Records attempts, as many as have ended while the last ones were being recorded in one go. */
export class Recorder {
  readonly #deps: Deps
  #waiting: Array<{ attempt: Attempt; done(): void }> = []
  #running = false

  constructor(deps: Deps) {
    this.#deps = deps
  }

  /**
   * Resolves once the attempt is durable. While the database is away it is tried again until the lease ends, when the
   * delivery becomes due again anyway.
   */
  add(attempt: Attempt): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ attempt, done })
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      await sleep(gatherMs)
      const batch = this.#waiting
      this.#waiting = []
      await this.#recordPatiently(batch.map(({ attempt }) => attempt))
      for (const { done } of batch) done()
    }
    this.#running = false
  }

  async #recordPatiently(attempts: Attempt[]): Promise<void> {
    const { database, log, now } = this.#deps
    for (let trouble = 0; trouble * troubleMs < leaseMs; trouble += 1) {
      try {
        const failing = await record(database.worker, attempts, now())
        await this.#disable(attempts, failing)
        return
      } catch (error) {
        log.warn({ err: error }, 'delivery attempts could not be recorded yet')
        await sleep(troubleMs)
      }
    }
  }

  /** Ends what is gone or has failed for too long; what cannot be ended now is tried again with its next failure. */
  async #disable(attempts: Attempt[], failing: FailingEndpoint[]): Promise<void> {
    const oldest = this.#deps.now().getTime() - patienceMs
    const gone = attempts.filter(({ settlement }) => settlement.gone)
    const dead = failing.filter(({ since }) => since.getTime() <= oldest)
    for (const endpoint of gone) await this.#disableOne({ ...endpoint, reason: 'gone' })
    for (const endpoint of dead) await this.#disableOne({ ...endpoint, reason: 'failing' })
  }

  async #disableOne({ tenantId, webhookId, reason }: Ending): Promise<void> {
    try {
      await disableWebhook(this.#deps, { tenantId, webhookId, reason })
    } catch (error) {
      this.#deps.log.error({ err: error, webhookId }, 'a webhook could not be disabled')
    }
  }
}
