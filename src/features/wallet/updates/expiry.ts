import type { Deps } from '../../../deps.ts'
import { daysUntil } from '../../../lib/x509/pass-certificate.ts'

/** Days before its end at which a certificate is warned about, once each. */
export const WARNING_DAYS = [30, 14, 3] as const

interface EndingRow {
  tenant_id: string
  id: string
  pass_type_id: string
  valid_until: Date
  warned_days: number | null
}

/** The warning that is due for a certificate, in days; undefined where none is, or it was given already. */
export function dueWarning(daysLeft: number, warned: number | null): number | undefined {
  const reached = WARNING_DAYS.filter((days) => daysLeft <= days).at(-1)
  return reached !== undefined && (warned === null || reached < warned) ? reached : undefined
}

/** Warns of live certificates that end soon: in the log, and to the administrators. */
export async function watchExpiry(deps: Deps): Promise<boolean> {
  const now = deps.now()
  const soon = new Date(now.getTime() + (WARNING_DAYS[0] + 1) * 86_400_000)
  const { rows } = await deps.database.worker.query<EndingRow>(
    `select tenant_id, id, pass_type_id, valid_until, warned_days from wallet_credentials
     where state = 'active' and kind = 'apple_live' and valid_until < $1`,
    [soon],
  )
  for (const row of rows) {
    const daysLeft = daysUntil(row.valid_until, now)
    const warning = dueWarning(daysLeft, row.warned_days)
    if (warning === undefined) continue
    await deps.database.worker.query(
      'update wallet_credentials set warned_days = $3 where tenant_id = $1 and id = $2',
      [row.tenant_id, row.id, warning],
    )
    deps.log.warn(
      { tenant: row.tenant_id, passType: row.pass_type_id, daysLeft },
      'a wallet certificate ends soon',
    )
  }
  return false
}
