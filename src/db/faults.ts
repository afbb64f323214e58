/** PostgreSQL's disk_full. */
export const diskFull = '53100'

const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** Whether a fault means that the database is away, not that a query was wrong: what was asked last may be done. */
export function isUnreachable(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string }
  if (code !== undefined) return unreachableCodes.has(code) || code.startsWith('08')
  return /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    message,
  )
}
