import { setTimeout as sleep } from 'node:timers/promises'
import type { Deps } from '../../deps.ts'
import { disableWebhook } from '../../features/webhooks/disable.ts'
import { leaseMs } from './claim.ts'
import { type Attempt, recordAll, recordWithin } from './record.ts'

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
      await this.#record(batch.map(({ attempt }) => attempt))
      for (const { done } of batch) done()
    }
    this.#running = false
  }

  async #record(attempts: Attempt[]): Promise<void> {
    const lasting = attempts.filter(({ settlement }) => !settlement.gone)
    if (lasting.length > 0) await this.#patiently(() => this.#recordLasting(lasting))
    for (const attempt of attempts.filter(({ settlement }) => settlement.gone)) {
      const ending = { tenantId: attempt.tenantId, webhookId: attempt.webhookId, reason: 'gone' } as const
      await this.#patiently(async () => {
        await disableWebhook(this.#deps, ending, (scope) => recordWithin(scope, attempt))
      })
    }
  }

  async #patiently(work: () => Promise<void>): Promise<void> {
    for (let trouble = 0; trouble * troubleMs < leaseMs; trouble += 1) {
      try {
        return await work()
      } catch (error) {
        this.#deps.log.warn({ err: error }, 'delivery attempts could not be recorded yet')
        await sleep(troubleMs)
      }
    }
  }

  /** What has failed for too long is ended; what cannot be ended now is tried again with its next failure. */
  async #recordLasting(attempts: Attempt[]): Promise<void> {
    const { database, log, now } = this.#deps
    const failing = await recordAll(database.worker, attempts, now())
    const oldest = now().getTime() - patienceMs
    for (const { tenantId, webhookId, since } of failing) {
      if (since.getTime() > oldest) continue
      await disableWebhook(this.#deps, { tenantId, webhookId, reason: 'failing' }).catch((error: unknown) =>
        log.error({ err: error, webhookId }, 'a webhook could not be disabled'),
      )
    }
  }
}
