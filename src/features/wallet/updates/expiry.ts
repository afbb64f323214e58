import { certificateWarnDays } from '../../../../shared/limits.ts'
import type { Deps } from '../../../deps.ts'
import { daysUntil } from '../../../lib/x509/pass-certificate.ts'
import { inScope, type Scope } from '../../../scope.ts'
import { operatorFaults } from '../operator.ts'
import { mailAdministrators } from '../../members/administrators.ts'
import { loadTenant } from '../../tenants/load.ts'
import { systemActor } from '../../../system-actors.ts'

/** Days before its end at which a certificate is warned about, once each. */
export const WARNING_DAYS = [certificateWarnDays, 14, 3] as const

const watch = systemActor('wallet-watch')

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

/**
 * Warns the administrators of live certificates that end soon, by mail and in the log, and in the log of whatever is
 * wrong with the installation's own credentials.
 */
export async function watchExpiry(deps: Deps): Promise<boolean> {
  const now = deps.now()
  for (const fault of operatorFaults(deps.config, now)) {
    deps.log.warn({ fault }, 'the wallet credentials of the installation need a look')
  }
  const soon = new Date(now.getTime() + (WARNING_DAYS[0] + 1) * 86_400_000)
  const { rows } = await deps.database.worker.query<EndingRow>(
    `select tenant_id, id, pass_type_id, valid_until, warned_days from wallet_credentials
     where state = 'active' and kind = 'apple_live' and valid_until < $1`,
    [soon],
  )
  for (const row of rows) {
    const daysLeft = daysUntil(row.valid_until, now)
    const warning = dueWarning(daysLeft, row.warned_days)
    const tenant = warning === undefined ? undefined : await loadTenant(deps, row.tenant_id)
    if (!tenant || warning === undefined) continue
    await inScope(deps, { tenant, actor: watch }, (scope) => warn(scope, row, warning))
    deps.log.warn(
      { tenant: tenant.id, passType: row.pass_type_id, daysLeft },
      'a wallet certificate ends soon',
    )
  }
  return false
}

async function warn(scope: Scope, row: EndingRow, warning: number): Promise<void> {
  const { tenant, installation } = scope
  const { numUpdatedRows } = await scope.tx
    .updateTable('wallet_credentials')
    .set({ warned_days: warning })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', row.id)
    .where('warned_days', 'is not distinct from', row.warned_days)
    .executeTakeFirstOrThrow()
  // Another node was first.
  if (numUpdatedRows === 0n) return
  const date = row.valid_until.toLocaleDateString(tenant.locale, {
    dateStyle: 'long',
    timeZone: tenant.timeZone,
  })
  const values = {
    passType: row.pass_type_id,
    date,
    url: `${installation.publicUrl}/wallet`,
  }
  await mailAdministrators(scope, 'certificateEnds', values)
}
