/**
 * The admission rule: may this pass be admitted now? It stands once, as an ordered table with two
 * renderings side by side: the predicate that runs here and in the scanner, and the SQL that the scan
 * statement's `case` is built from. The first refusal that holds is the answer.
 */

export type PassType = 'single' | 'multi'
export type PassStatus = 'active' | 'used' | 'revoked' | 'expired'
export type Direction = 'in' | 'out'

/** What the rule looks at. Times are milliseconds since 1970; `null` is without bound. */
export interface AdmissionFacts {
  type: PassType
  status: PassStatus
  usagesCount: number
  maxUsages: number | null
  validFrom: number | null
  validUntil: number | null
}

export interface Attempt {
  direction: Direction
  at: number
}

interface Refusal<Result extends string> {
  result: Result
  refuses(pass: AdmissionFacts, attempt: Attempt): boolean
  /** Over the columns of `pass` and of `attempt`; `prior` counts admissions earlier in the same batch. */
  sql: string
}

const refusal = <Result extends string>(row: Refusal<Result>) => row

/** Leaving is refused only where the pass itself is withdrawn or has not begun: it takes no use. */
export const refusals = [
  refusal({
    result: 'revoked',
    refuses: (pass) => pass.status === 'revoked',
    sql: `pass.status = 'revoked'`,
  }),
  refusal({
    result: 'already_used',
    refuses: (pass, attempt) =>
      attempt.direction === 'in' && pass.type === 'single' && pass.status === 'used',
    sql: `attempt.direction = 'in' and pass.type = 'single' and (pass.status = 'used' or prior > 0)`,
  }),
  refusal({
    result: 'not_yet_valid',
    refuses: (pass, attempt) => pass.validFrom !== null && attempt.at < pass.validFrom,
    sql: `attempt.at < pass.valid_from`,
  }),
  refusal({
    result: 'expired',
    refuses: (pass, attempt) =>
      attempt.direction === 'in' && pass.validUntil !== null && attempt.at > pass.validUntil,
    sql: `attempt.direction = 'in' and attempt.at > pass.valid_until`,
  }),
  refusal({
    result: 'max_usages_reached',
    refuses: (pass, attempt) =>
      attempt.direction === 'in' && pass.maxUsages !== null && pass.usagesCount >= pass.maxUsages,
    sql: `attempt.direction = 'in' and pass.usages_count + prior >= pass.max_usages`,
  }),
] as const

export type RefusalResult = (typeof refusals)[number]['result']
export type ScanResult = 'success' | RefusalResult

export const scanResults = ['success', ...refusals.map((row) => row.result)] as const

/** The answer of the rule for one attempt on one pass. */
export function decide(pass: AdmissionFacts, attempt: Attempt): ScanResult {
  return refusals.find((row) => row.refuses(pass, attempt))?.result ?? 'success'
}

/** The pass after a successful attempt; a refused one changes nothing. */
export function afterAdmission(pass: AdmissionFacts, attempt: Attempt): AdmissionFacts {
  if (attempt.direction === 'out') return pass
  const status = pass.type === 'single' ? 'used' : pass.status
  return { ...pass, status, usagesCount: pass.usagesCount + 1 }
}

/**
 * The rule as an SQL `case` over rows named `pass` and `attempt`.
 * @param prior SQL for the number of admissions of this pass earlier in the same statement.
 */
export function decisionSql(prior: string): string {
  const branches = refusals.map((row) => `when ${row.sql.replaceAll('prior', prior)} then '${row.result}'`)
  return `case ${branches.join(' ')} else 'success' end`
}

/**
 * A status as everybody sees it: a stored `active` whose end has passed is `expired`.
 * @param validUntil milliseconds since the epoch, as `now` is; null where it never ends.
 */
export function effectiveStatus(status: PassStatus, validUntil: number | null, now: number): PassStatus {
  if (status === 'revoked' || status === 'used') return status
  return validUntil !== null && now > validUntil ? 'expired' : 'active'
}

/** {@link effectiveStatus} as SQL over a row named `pass`, at the instant the SQL `now` gives. */
export function effectiveStatusSql(now: string): string {
  return `case when pass.status in ('revoked', 'used') then pass.status when pass.valid_until < ${now} then 'expired' else 'active' end`
}
