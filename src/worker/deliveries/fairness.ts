/** How many attempts one worker makes at the same time, over all, for one tenant and for one endpoint. */
export const slots = { all: 512, tenant: 64, endpoint: 32 }

const firstRoom = 4
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
  running: number
  pausedUntil: Date | null
}

/**
 * Shares the attempts a worker can make at a time. An endpoint that answers quickly is trusted with more, one that
 * does not answer with a single one, so that any number of dead endpoints leaves room for the living.
 */
export class Fairness {
  readonly #endpoints = new Map<string, EndpointState>()
  readonly #tenants = new Map<string, number>()
  #running = 0

  get running(): number {
    return this.#running
  }

  /**
   * Deals the free slots out one by one, in turn to each tenant and in turn to each of its endpoints.
   * @param waiting endpoints that have something due
   */
  share(waiting: Endpoint[], now: Date): Quota[] {
    const quotas = waiting.map((endpoint): Quota => ({ ...endpoint, quota: 0 }))
    const byTenant = new Map<string, Quota[]>()
    for (const quota of quotas) byTenant.set(quota.tenantId, [...(byTenant.get(quota.tenantId) ?? []), quota])
    let queues = [...byTenant.values()]
    let free = slots.all - this.#running
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
    const index = queue.findIndex(({ webhookId, quota }) => quota < this.#room(webhookId, now))
    const [next] = index < 0 ? [] : queue.splice(index, 1)
    if (!next) return false
    next.quota += 1
    queue.push(next)
    return true
  }

  #room(webhookId: string, now: Date): number {
    const state = this.#endpoints.get(webhookId)
    if (!state) return firstRoom
    return state.pausedUntil && state.pausedUntil > now ? 0 : Math.max(0, state.limit - state.running)
  }

  /** Counts an attempt that begins. */
  begin({ tenantId, webhookId }: Endpoint): void {
    const state = this.#endpoints.get(webhookId) ?? { limit: firstRoom, running: 0, pausedUntil: null }
    this.#endpoints.set(webhookId, { ...state, running: state.running + 1 })
    this.#tenants.set(tenantId, (this.#tenants.get(tenantId) ?? 0) + 1)
    this.#running += 1
  }

  /** Counts an attempt that ended, and learns from it. */
  end({ tenantId, webhookId }: Endpoint, experience: Experience): void {
    const state = this.#endpoints.get(webhookId)
    if (!state) return
    const pausedUntil = experience.pausedUntil ?? state.pausedUntil
    this.#endpoints.set(webhookId, {
      limit: learn(state.limit, experience),
      running: state.running - 1,
      pausedUntil,
    })
    const others = (this.#tenants.get(tenantId) ?? 1) - 1
    if (others > 0) this.#tenants.set(tenantId, others)
    else this.#tenants.delete(tenantId)
    this.#running -= 1
  }
}

function learn(limit: number, { answer, durationMs }: Experience): number {
  if (answer === 'none') return 1
  if (answer === 'refused') return Math.max(1, Math.floor(limit / 2))
  return durationMs < quickMs ? Math.min(slots.endpoint, limit + 1) : Math.min(firstRoom, limit + 1)
}
