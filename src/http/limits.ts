import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Deps } from '../deps.ts'
import { problem } from '../problems.ts'
import type { LimitGroup } from './endpoint.ts'
import type { Principal } from './principal.ts'

const windowSeconds = 60
const deviceRequests = 600
const memberRequests = 1200
const failedSignIns = 60
/** Each of them asks the database once a second. */
const mostStreams = 100

/** The buckets of requests; one a credential and group, shared by nodes where the store is the database. */
export interface Limits {
  /** Counts a request, sets the rate-limit headers and returns the refusal to throw where it is one too many. */
  count(principal: Principal, group: LimitGroup, reply: FastifyReply): Promise<Error | undefined>
  /** Counts a bad credential from an address; throws rate_limited where there were too many. */
  countFailure(address: string): Promise<void>
  /** Counts a stream until its answer is over; throws rate_limited where this node has too many of one credential. */
  countStream(principal: Principal, answer: ServerResponse): void
}

/** Makes the limits an installation is configured for. */
export function createLimits(deps: Deps): Limits {
  const { config } = deps
  const limiter = (name: string, points: number) =>
    points === 0 ? undefined : createBucket(deps, name, points, windowSeconds)
  const keys = {
    api: limiter('api', config.RATE_LIMIT_API),
    automation: limiter('automation', config.RATE_LIMIT_AUTOMATION),
    mcp: limiter('mcp', config.RATE_LIMIT_API),
  }
  const members = limiter('member', memberRequests)
  const devices = limiter('device', deviceRequests)
  const failures = limiter('failure', failedSignIns)
  const streams = new Map<string, Set<ServerResponse>>()

  const bucketOf = (principal: Principal, group: LimitGroup) => {
    if (principal.kind === 'api_key') return keys[group]
    return principal.kind === 'device' ? devices : members
  }

  return {
    async count(principal, group, reply) {
      const bucket = bucketOf(principal, group)
      if (!bucket) return undefined
      const { state, isOver } = await consume(bucket, nameOf(principal))
      reply.header('x-ratelimit-limit', bucket.points)
      reply.header('x-ratelimit-remaining', isOver ? 0 : state.remainingPoints)
      reply.header('x-ratelimit-reset', Math.ceil((deps.now().getTime() + state.msBeforeNext) / 1000))
      return isOver ? tooMany(secondsUntil(state)) : undefined
    },
    async countFailure(address) {
      if (failures) await takeFrom(failures, address)
    },
    countStream(principal, answer) {
      const name = nameOf(principal)
      const open = streams.get(name) ?? new Set()
      if (open.size >= mostStreams) throw tooMany(windowSeconds, 'Too many event streams are open')
      if (answer.closed) return
      streams.set(name, open.add(answer))
      answer.once('close', () => {
        open.delete(answer)
        if (open.size === 0) streams.delete(name)
      })
    },
  }
}

/**
 * A bucket of `points` for each key and window, shared by nodes where the store is the database.
 * @param name keeps its keys apart from other buckets'.
 * @param seconds how long a window is.
 */
export function createBucket(
  { config, database }: Pick<Deps, 'config' | 'database'>,
  name: string,
  points: number,
  seconds: number,
): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: seconds }
  const inMemory = new RateLimiterMemory(options)
  const store = config.RATE_LIMIT_STORE || (config.DATABASE_URL ? 'postgres' : 'memory')
  if (store === 'memory') return inMemory
  return new RateLimiterPostgres({
    ...options,
    storeClient: database.app,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    inMemoryBlockOnConsumed: points,
    insuranceLimiter: inMemory,
  })
}

/** Takes one point of a key; throws rate_limited where none is left. */
export async function takeFrom(bucket: RateLimiterAbstract, key: string): Promise<void> {
  const { state, isOver } = await consume(bucket, key)
  if (isOver) throw tooMany(secondsUntil(state))
}

async function consume(bucket: RateLimiterAbstract, key: string) {
  try {
    return { state: await bucket.consume(key), isOver: false }
  } catch (refusal) {
    // A key that is blocked in memory is refused without a count, so the count cannot tell.
    if (refusal instanceof RateLimiterRes) return { state: refusal, isOver: true }
    throw refusal
  }
}

const nameOf = ({ tenant, actor }: Principal) => `${tenant.id}:${actor.id}`

const secondsUntil = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000))

function tooMany(seconds: number, why?: string): Error {
  return problem('rate_limited', { seconds, ...(why && { why }) }, { 'retry-after': String(seconds) })
}
