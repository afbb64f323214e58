import type { Selectable } from 'kysely'
import type { BillingAccounts } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'

/** What is known of how a workspace pays, made where there is nothing yet, and locked for a change. */
export async function holdAccount({ tx, tenant }: Scope): Promise<Selectable<BillingAccounts>> {
  await tx
    .insertInto('billing_accounts')
    .values({ tenant_id: tenant.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('billing_accounts')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

const liveStates = new Set(['active', 'trialing', 'past_due'])

/** Whether a subscription in this state pays for a plan; one whose payment failed does while it is tried again. */
export const isLive = (status: string | null) => status !== null && liveStates.has(status)
