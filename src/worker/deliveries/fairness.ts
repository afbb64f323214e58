/** How many deliveries one worker holds at the same time: over all, and of one tenant. */
export const slots = { all: 2_048, tenant: 512 }

/** How many attempts run at the same time for one endpoint: at first, and once it has proved quick. */
const firstLimit = 4
export const largestLimit = 32

/**
 * From this limit on an endpoint is quick enough to keep a stock of deliveries at hand, this many times the limit: enough
 * to go on while the next ones are claimed, few enough to begin all of them within their lease.
 */
const stockedFrom = 8
export const stock = 12

const quickMs = 1_000

export interface Endpoint {
  tenantId: string
  webhookId: string
}

export interface Quota extends Endpoint {
  quota: number
}

/** How an attempt went, as far as it tells how much the endpoint can take. */
export interface Experience {
  answer: 'accepted' | 'refused' | 'none'
  durationMs: number
  /** Until when the endpoint asked to be left alone. */
  pausedUntil: Date | null
}

interface EndpointState {
  limit: number
  held: number
  running: number
  pausedUntil: Date | null
}

/**
 * Shares what a worker can do at a time. An endpoint that answers quickly is trusted with more, one that does not
 * answer with a single attempt, so that any number of dead endpoints leaves room for the living.
 *
 * A delivery is held from its claim until its attempt is recorded, and runs from its request to its answer.
 */
export class Fairness {
  readonly #endpoints = new Map<string, EndpointState>()
  readonly #tenants = new Map<string, number>()
  #held = 0

  /** How many deliveries are held. */
  get held(): number {
    return this.#held
  }

  /**
   * Deals the free slots out one by one, in turn to each tenant and in turn to each of its endpoints.
   * @param waiting endpoints that have something due
   * @param most how many slots may be dealt at once
   */
  share(waiting: Endpoint[], now: Date, most: number = slots.all): Quota[] {
    const quotas = waiting.map((endpoint): Quota => ({ ...endpoint, quota: 0 }))
    const byTenant = new Map<string, Quota[]>()
    for (const quota of quotas) byTenant.set(quota.tenantId, [...(byTenant.get(quota.tenantId) ?? []), quota])
    let queues = [...byTenant.values()]
    let free = Math.min(most, slots.all - this.#held)
    while (free > 0 && queues.length > 0) {
      queues = queues.slice(0, free).filter((queue) => this.#deal(queue, now))
      free -= queues.length
    }
    return quotas.filter(({ quota }) => quota > 0)
  }

  /** Gives one slot to the first endpoint of a tenant's queue that has room, and moves it to the end. */
  #deal(queue: Quota[], now: Date): boolean {
    const dealt = queue.reduce((sum, { quota }) => sum + quota, 0)
    const tenantId = queue[0]?.tenantId ?? ''
    if ((this.#tenants.get(tenantId) ?? 0) + dealt >= slots.tenant) return false
    const index = queue.findIndex(({ webhookId, quota }) => quota < this.room(webhookId, now))
    const [next] = index < 0 ? [] : queue.splice(index, 1)
    if (!next) return false
    next.quota += 1
    queue.push(next)
    return true
  }

  /** How many more deliveries may be claimed for an endpoint. */
  room(webhookId: string, now: Date): number {
    const state = this.#endpoints.get(webhookId)
    if (!state) return firstLimit
    const { limit, held, pausedUntil } = state
    if (pausedUntil && pausedUntil > now) return 0
    const most = limit < stockedFrom ? limit : limit * stock
    const isStocked = held > most / 2 && held >= limit
    return isStocked ? 0 : most - held
  }

  /** Counts a delivery that was claimed. */
  hold({ tenantId, webhookId }: Endpoint): void {
    const known = this.#endpoints.get(webhookId)
    const state = known ?? { limit: firstLimit, held: 0, running: 0, pausedUntil: null }
    state.held += 1
    this.#endpoints.set(webhookId, state)
    this.#tenants.set(tenantId, (this.#tenants.get(tenantId) ?? 0) + 1)
    this.#held += 1
  }

  /** Counts an attempt that begins, if the endpoint has room for one more. */
  start({ webhookId }: Endpoint): boolean {
    const state = this.#endpoints.get(webhookId)
    if (!state || state.running >= state.limit) return false
    state.running += 1
    return true
  }

  /** Counts an attempt that ended, and learns from it. */
  end({ webhookId }: Endpoint, experience: Experience): void {
    const state = this.#endpoints.get(webhookId)
    if (!state) return
    state.running -= 1
    state.limit = learn(state.limit, experience)
    state.pausedUntil = experience.pausedUntil ?? state.pausedUntil
  }

  /** Counts a delivery that is no longer held. */
  release({ tenantId, webhookId }: Endpoint): void {
    const state = this.#endpoints.get(webhookId)
    if (state) state.held -= 1
    const others = (this.#tenants.get(tenantId) ?? 1) - 1
    if (others > 0) this.#tenants.set(tenantId, others)
    else this.#tenants.delete(tenantId)
    this.#held -= 1
  }
}

function learn(limit: number, { answer, durationMs }: Experience): number {
  if (answer === 'none') return 1
  if (answer === 'refused') return Math.max(1, Math.floor(limit / 2))
  return durationMs < quickMs ? Math.min(largestLimit, limit + 1) : Math.min(firstLimit, limit + 1)
}
