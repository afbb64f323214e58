import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import type { Pool } from 'pg'
import { createTestDatabase, type TestDatabase } from '../test/harness/database.ts'
import {
  afterAdmission,
  decide,
  decisionSql,
  effectiveStatus,
  effectiveStatusSql,
  type AdmissionFacts,
  type Attempt,
} from './admission.ts'

interface Vector {
  pass: AdmissionFacts
  attempt: Attempt
  result: string
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** The same question put to PostgreSQL: the rule's SQL over one row of facts. */
async function decideInSql(
  pool: Pool,
  cases: { pass: AdmissionFacts; attempt: Attempt }[],
): Promise<string[]> {
  const { rows } = await pool.query<{ result: string }>(
    `select ${decisionSql('0')} as result
     from (
       select n, type, status, "usagesCount" as usages_count, "maxUsages" as max_usages,
         to_timestamp("validFrom" / 1000.0) as valid_from, to_timestamp("validUntil" / 1000.0) as valid_until
       from json_to_recordset($1) as p (n int, type text, status text, "usagesCount" int, "maxUsages" int,
         "validFrom" float8, "validUntil" float8)
     ) as pass
     join (
       select n, direction, to_timestamp(at / 1000.0) as at
       from json_to_recordset($2) as a (n int, direction text, at float8)
     ) as attempt using (n)
     order by n`,
    [
      JSON.stringify(cases.map(({ pass }, n) => ({ n, ...pass }))),
      JSON.stringify(cases.map(({ attempt }, n) => ({ n, ...attempt }))),
    ],
  )
  return rows.map((row) => row.result)
}

const now = Date.UTC(2026, 5, 1, 12)
const bound = fc.option(fc.integer({ min: now - 3, max: now + 3 }), { nil: null })
const anyCase = fc.record({
  pass: fc.record({
    type: fc.constantFrom('single' as const, 'multi' as const),
    status: fc.constantFrom('active' as const, 'used' as const, 'revoked' as const, 'expired' as const),
    usagesCount: fc.integer({ min: 0, max: 4 }),
    maxUsages: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    validFrom: bound,
    validUntil: bound,
  }),
  attempt: fc.record({
    direction: fc.constantFrom('in' as const, 'out' as const),
    at: fc.integer({ min: now - 3, max: now + 3 }),
  }),
})

describe('the admission rule', () => {
  test('answers the published vectors in both renderings', async () => {
    const vectors: Vector[] = JSON.parse(await readFile('shared/admission-vectors.json', 'utf8'))
    expect(vectors.length).toBeGreaterThan(200)
    expect(vectors.map(({ pass, attempt }) => decide(pass, attempt))).toEqual(
      vectors.map(({ result }) => result),
    )
    expect(await decideInSql(database.pools.app, vectors)).toEqual(vectors.map(({ result }) => result))
  })

  test('the function and the SQL agree on thousands of random cases', async () => {
    const cases = fc.sample(anyCase, { numRuns: 5000, seed: 20260601 })
    const expected = cases.map(({ pass, attempt }) => decide(pass, attempt))
    expect(new Set(expected).size).toBe(6)
    expect(await decideInSql(database.pools.app, cases)).toEqual(expected)
  })

  test('a status is effective in both renderings alike', async () => {
    const cases = fc.sample(anyCase, { numRuns: 500, seed: 7 })
    const { rows } = await database.pools.app.query<{ status: string }>(
      `select ${effectiveStatusSql('to_timestamp($2::float8 / 1000.0)')} as status
       from (
         select n, status, to_timestamp("validUntil" / 1000.0) as valid_until
         from json_to_recordset($1) as p (n int, status text, "validUntil" float8)
       ) as pass order by n`,
      [JSON.stringify(cases.map(({ pass }, n) => ({ n, ...pass }))), now],
    )
    const expected = cases.map(({ pass }) => effectiveStatus(pass.status, pass.validUntil, now))
    expect(rows.map((row) => row.status)).toEqual(expected)
  })

  test('bounds are inclusive', () => {
    const pass: AdmissionFacts = {
      type: 'multi',
      status: 'active',
      usagesCount: 0,
      maxUsages: null,
      validFrom: now,
      validUntil: now + 10,
    }
    const at = (offset: number) => decide(pass, { direction: 'in', at: now + offset })
    expect([at(-1), at(0), at(10), at(11)]).toEqual(['not_yet_valid', 'success', 'success', 'expired'])
  })

  test('leaving takes no use and an admission takes one', () => {
    const pass: AdmissionFacts = {
      type: 'single',
      status: 'active',
      usagesCount: 0,
      maxUsages: null,
      validFrom: null,
      validUntil: null,
    }
    expect(afterAdmission(pass, { direction: 'out', at: now })).toEqual(pass)
    const used = afterAdmission(pass, { direction: 'in', at: now })
    expect(used).toMatchObject({ status: 'used', usagesCount: 1 })
    expect(decide(used, { direction: 'in', at: now })).toBe('already_used')
    expect(decide(used, { direction: 'out', at: now })).toBe('success')
  })
})
