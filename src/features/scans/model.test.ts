import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { afterAdmission, decide, effectiveStatus, type AdmissionFacts } from '../../../shared/admission.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

/** What the model knows of the one pass a run plays with; times in minutes after the start. */
interface Model {
  pass: AdmissionFacts
  minute: number
  successes: number
}
interface Real {
  id: string
  code: string
}

const start = Date.UTC(2026, 5, 1)
const minute = (count: number) => start + count * 60_000
/** Ends fall between two minutes, so that the clock, which runs on, never stands on one. */
const endAfter = (count: number | null) => (count === null ? null : minute(count) + 30_000)
const status = ({ pass, minute: at }: Model) => effectiveStatus(pass.status, pass.validUntil, minute(at))

type Command = fc.AsyncCommand<Model, Real>

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    server.clock.set(new Date(minute(model.minute)))
    await run(model, real)
    const { body } = await shop.get(`/passes/${real.id}`)
    expect(body.status).toBe(status(model))
    expect(body.usagesCount).toBe(model.successes)
  },
  toString: () => name,
})

const scan = (times: number) =>
  command(`scan ${times} at once`, async (model, { code }) => {
    const answers = await Promise.all(Array.from({ length: times }, () => shop.post('/scan', { code })))
    const results = answers.map(({ body }) => body.result)
    for (const result of expectedResults(model, times)) {
      expect(results).toContain(result)
      results.splice(results.indexOf(result), 1)
    }
    expect(results).toEqual([])
  })

function expectedResults(model: Model, times: number): string[] {
  const attempt = { direction: 'in' as const, at: minute(model.minute) }
  return Array.from({ length: times }, () => {
    const result = decide(model.pass, attempt)
    if (result !== 'success') return result
    model.pass = afterAdmission(model.pass, attempt)
    model.successes += 1
    return result
  })
}

const activate = command('activate', async (model, { id }) => {
  const answer = await shop.post(`/passes/${id}/activate`)
  const before = status(model)
  const isOver = model.pass.validUntil !== null && model.pass.validUntil < minute(model.minute)
  const allowed = before !== 'active' && !isOver
  expect(answer.status).toBe(allowed ? 200 : 400)
  if (allowed) model.pass = { ...model.pass, status: 'active' }
})

const revoke = command('revoke', async (model, { id }) => {
  const answer = await shop.post(`/passes/${id}/revoke`)
  expect(answer.status).toBe(model.pass.status === 'revoked' ? 400 : 200)
  model.pass = { ...model.pass, status: 'revoked' }
})

const wait = (minutes: number) =>
  command(`wait ${minutes}`, async (model) => {
    model.minute += minutes
    server.clock.set(new Date(minute(model.minute)))
  })

const setEnd = (end: number | null) =>
  command(`end after ${end}`, async (model, { id }) => {
    const validUntil = endAfter(end)
    const answer = await shop.patch(`/passes/${id}`, {
      validUntil: validUntil === null ? null : new Date(validUntil).toISOString(),
    })
    expect(answer.status).toBe(200)
    model.pass = { ...model.pass, validUntil }
  })

const setLimit = (maxUsages: number | null) =>
  command(`limit ${maxUsages}`, async (model, { id }) => {
    const answer = await shop.patch(`/passes/${id}`, { maxUsages })
    const allowed = model.pass.type === 'multi' || maxUsages === null || maxUsages === 1
    expect(answer.status).toBe(allowed ? 200 : 400)
    if (model.pass.type === 'multi') model.pass = { ...model.pass, maxUsages }
  })

const commands = fc.commands(
  [
    fc.integer({ min: 1, max: 4 }).map(scan),
    fc.constant(activate),
    fc.constant(revoke),
    fc.integer({ min: 1, max: 5 }).map(wait),
    fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }).map(setEnd),
    fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }).map(setLimit),
  ],
  { maxCommands: 12 },
)

test('whatever happens to a pass, it answers as the model does', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('single' as const, 'multi' as const), commands, async (type, steps) => {
      server.clock.set(new Date(start))
      const { body } = await shop.post('/passes', { type })
      const pass = {
        type,
        status: 'active',
        usagesCount: 0,
        maxUsages: null,
        validFrom: null,
        validUntil: null,
      } as const
      const setup = () => ({
        model: { pass, minute: 0, successes: 0 } as Model,
        real: { id: body.id, code: body.code },
      })
      await fc.asyncModelRun(setup, steps)
    }),
    { numRuns: 60, seed: 42 },
  )
})
