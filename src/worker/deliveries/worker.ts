import { setTimeout as sleep } from 'node:timers/promises'
import type { Deps, Installation } from '../../deps.ts'
import { composeRequest } from '../../features/webhooks/request.ts'
import { openSecrets } from '../../features/webhooks/secret.ts'
import { type Outgoing, OutgoingError } from '../../lib/outgoing/index.ts'
import { listen } from '../listen.ts'
import { type Claimed, claim, listWaiting } from './claim.ts'
import { type Endpoint, Fairness, slots } from './fairness.ts'
import type { DeliveryMetrics } from './metrics.ts'
import type { Attempt } from './record.ts'
import { Recorder } from './recorder.ts'
import { type Settlement, settle } from './schedule.ts'

const longestRestMs = 1_000
const troubleMs = 500

/** While so many scans wait for their answer, deliveries are few, and catch up later: people stand at the gate. */
const busyGate = 16
const busyQuota = 32
const busyPauseMs = 100

export interface DeliveryOptions {
  outgoing: Outgoing
  metrics: DeliveryMetrics
  /** Spreads retries: a number from 0 to below 1. */
  random(): number
}

export interface DeliveryWorker {
  /** Claims nothing more, and resolves once the attempts under way have ended and are recorded. */
  stop(): Promise<void>
}

/**
 * Starts delivering events to webhooks: claim what is due, send it, record what came of it. No transaction is open
 * while a request is under way. Any number of workers may run, in one process or in many.
 */
export function startDeliveries(deps: Deps, options: DeliveryOptions): DeliveryWorker {
  const worker = new Deliveries(deps, options)
  const stopping = new AbortController()
  const wake = () => worker.wake()
  const loops = [worker.run(), listen(deps.database.worker, 'deliveries', wake, stopping.signal)]
  return {
    stop: async () => {
      worker.stop()
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

/** A claimed delivery with what opens the secrets that it is signed with. */
type Held = Claimed & { secrets(): string[] }

class Deliveries {
  readonly #deps: Deps
  readonly #options: DeliveryOptions
  readonly #recorder: Recorder
  readonly #fairness = new Fairness()
  /** What is held and not begun, by endpoint. */
  readonly #stocks = new Map<string, Held[]>()
  readonly #underWay = new Set<Promise<void>>()
  #after: Endpoint | null = null
  #stopped = false
  #awake = true
  #rouse = () => {}

  constructor(deps: Deps, options: DeliveryOptions) {
    this.#deps = deps
    this.#options = options
    this.#recorder = new Recorder(deps)
  }

  /** Looks for work at once. */
  wake(): void {
    this.#awake = true
    this.#rouse()
  }

  stop(): void {
    this.#stopped = true
    this.wake()
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false
      const restMs = await this.#claimWork().catch((error: unknown) => {
        this.#deps.log.warn({ err: error }, 'deliveries could not be claimed')
        return troubleMs
      })
      if (this.#isGateBusy()) await sleep(busyPauseMs)
      else if (!this.#awake) await this.#rest(restMs)
    }
    await Promise.all(this.#underWay)
  }

  #isGateBusy(): boolean {
    return this.#deps.scanLane.pending >= busyGate
  }

  /** Resolves after a while, or as soon as somebody wakes the worker. */
  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Claims what is due and has room, and begins with it; returns the milliseconds until something else is due. */
  async #claimWork(): Promise<number> {
    const { installation, database } = this.#deps
    const { worker } = database
    const { waiting, next } = await listWaiting(worker, this.#after)
    this.#after = next
    const now = this.#deps.now()
    const due = waiting.filter(({ dueAt }) => dueAt <= now)
    const quotas = this.#fairness.share(due, now, this.#isGateBusy() ? busyQuota : slots.all)
    const claimed = quotas.length > 0 ? await claim(worker, quotas, now) : []
    for (const delivery of withSecrets(installation, claimed, now)) this.#hold(delivery)
    for (const { webhookId } of quotas) this.#startHeld(webhookId)
    if (next) return 0
    const waits = waiting.map(({ dueAt }) => dueAt.getTime() - now.getTime()).filter((wait) => wait > 0)
    return Math.min(longestRestMs, ...waits)
  }

  #hold(delivery: Held): void {
    this.#fairness.hold(delivery)
    const stock = this.#stocks.get(delivery.webhookId)
    if (stock) stock.push(delivery)
    else this.#stocks.set(delivery.webhookId, [delivery])
  }

  /** Begins attempts of what is held for an endpoint, as far as it has room for them. */
  #startHeld(webhookId: string): void {
    const stock = this.#stocks.get(webhookId) ?? []
    while (!this.#stopped && stock[0] && this.#fairness.start(stock[0])) {
      const delivery = stock.shift() as Held
      const work = this.#deliver(delivery).finally(() => this.#underWay.delete(work))
      this.#underWay.add(work)
    }
    if (stock.length === 0) this.#stocks.delete(webhookId)
  }

  /** Attempts a delivery and records what came of it. What breaks on our side is due again when the lease ends. */
  async #deliver(delivery: Held): Promise<void> {
    let attempt: Attempt | undefined
    try {
      attempt = await this.#attempt(delivery)
    } catch (error) {
      this.#deps.log.error({ err: error, webhookId: delivery.webhookId }, 'a delivery could not be attempted')
    }
    this.#fairness.end(delivery, experience(attempt))
    this.#startHeld(delivery.webhookId)
    if (attempt) await this.#recorder.add(attempt)
    this.#fairness.release(delivery)
    if (this.#fairness.room(delivery.webhookId, this.#deps.now()) > 0) this.wake()
  }

  /** Sends what is still fresh; what waited too long in stock is left to whoever claims it after its lease. */
  async #attempt(delivery: Held): Promise<Attempt | undefined> {
    if (this.#deps.now() > delivery.startBy) return undefined
    const attempt = await this.#send(delivery)
    this.#options.metrics.observe(attempt)
    return attempt
  }

  async #send(delivery: Held): Promise<Attempt> {
    const { installation, now } = this.#deps
    const startedAt = now()
    const request = composeRequest(installation, delivery, delivery.secrets(), startedAt)
    const answer = await this.#options.outgoing.send(request).then(
      ({ status, headers, body }) => ({
        status,
        failure: null,
        words: body,
        retryAfter: headers['retry-after'],
      }),
      (error: unknown) => {
        if (!(error instanceof OutgoingError)) throw error
        return { status: null, failure: error.failure, words: error.message }
      },
    )
    const endedAt = now()
    const { tenantId, webhookId, eventId } = delivery
    const { status, failure, words } = answer
    const durationMs = endedAt.getTime() - startedAt.getTime()
    const settlement = settle(answer, delivery.retry, endedAt, this.#options.random())
    return { tenantId, webhookId, eventId, startedAt, durationMs, status, failure, words, settlement }
  }
}

/** Lets the deliveries of a webhook that were claimed together open its secrets once, when the first is sent. */
function withSecrets(installation: Installation, claimed: Claimed[], now: Date): Held[] {
  const openers = new Map<string, () => string[]>()
  return claimed.map((delivery) => {
    let opened: string[] | undefined
    const open = () => (opened ??= openSecrets(installation, delivery, now))
    const secrets = openers.get(delivery.webhookId) ?? open
    openers.set(delivery.webhookId, secrets)
    return { ...delivery, secrets }
  })
}

const answers: Record<Settlement['state'], 'accepted' | 'refused'> = {
  succeeded: 'accepted',
  failed: 'refused',
  pending: 'refused',
}

/** What an attempt tells about the endpoint; one that broke down on our side tells nothing good. */
function experience(attempt: Attempt | undefined) {
  if (!attempt || attempt.status === null)
    return { answer: 'none', durationMs: 0, pausedUntil: null } as const
  const { settlement, durationMs } = attempt
  return {
    answer: answers[settlement.state],
    durationMs,
    pausedUntil: settlement.pause ? settlement.dueAt : null,
  }
}
