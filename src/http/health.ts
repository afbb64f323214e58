import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, type Registry } from 'prom-client'
import type { Deps } from '../deps.ts'
import { isSameSecret } from '../lib/same-secret.ts'
import { problem } from '../problems.ts'

const readyWithinMs = 2_000
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const relayed = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** `/livez` (the process answers), `/readyz` (the database does too) and `/metrics` for Prometheus. */
export function mountHealth(app: FastifyInstance, deps: Deps): void {
  const { metrics } = deps
  watchRequests(app, metrics)
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async () => {
    await answersInTime(deps)
    return { status: 'ok' }
  })
  app.get('/metrics', async (request, reply) => {
    const token = deps.config.METRICS_TOKEN
    if (
      token
        ? !isSameSecret(request.headers.authorization ?? '', `Bearer ${token}`)
        : !isOfThisMachine(request)
    )
      throw problem('unauthorized', { why: 'Send the METRICS_TOKEN of this installation as a bearer token' })
    return reply.type(metrics.contentType).send(await metrics.metrics())
  })
}

/** The peer itself counts, not whom it names: behind a proxy on this machine every visitor comes from loopback. */
function isOfThisMachine({ socket, headers }: FastifyRequest): boolean {
  return (
    loopback.has(socket.remoteAddress ?? '') &&
    ownHost.test(headers.host ?? '') &&
    relayed.every((name) => headers[name] === undefined)
  )
}

async function answersInTime({ database, log }: Deps): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), readyWithinMs)
  })
  try {
    await Promise.race([database.app.query('select 1'), late])
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    throw problem('unavailable', {})
  } finally {
    clearTimeout(timer)
  }
}

function watchRequests(app: FastifyInstance, metrics: Registry): void {
  collectDefaultMetrics({ register: metrics })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [metrics],
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    done()
  })
}
