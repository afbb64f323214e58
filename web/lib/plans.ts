import { queryOptions } from '@tanstack/react-query'
import i18next from 'i18next'
import type { paths } from '../../sdk/src/api.gen.ts'
import { api, body } from './api.ts'
import type { Answer } from './model.ts'

export type Plan = Answer<paths['/api/v1/plans']['get']>[number]
export type Billing = Answer<paths['/api/v1/billing']['get']>

/** Every plan with what it allows and, where plans are sold, what it costs. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => body(api.GET('/api/v1/plans')),
  staleTime: 300_000,
})

export const usageQuery = queryOptions({
  queryKey: ['usage'],
  queryFn: () => body(api.GET('/api/v1/usage')),
})

export const billingQuery = queryOptions({
  queryKey: ['billing'],
  queryFn: () => body(api.GET('/api/v1/billing')),
})

/** Leaves for the page where a plan is paid for, or changed by whoever pays already. */
export async function payFor(plan: Plan['id']): Promise<void> {
  const { url } = await body(api.POST('/api/v1/billing/checkout', { body: { plan: plan as 'pro' } }))
  location.assign(url)
}

/** Leaves for the page with cards, invoices and cancellation. */
export async function managePayment(): Promise<void> {
  const { url } = await body(api.POST('/api/v1/billing/portal'))
  location.assign(url)
}

/** Reads the subscription anew from the payment service, for whoever comes back from its page. */
export function refreshBilling() {
  return body(api.POST('/api/v1/billing/refresh'))
}

interface Amount {
  /** In the currency's smallest unit. */
  amount: number | null
  /** ISO 4217. */
  currency: string
}

/**
 * Writes an amount of money as the reader's language does.
 * @returns Null where the amount depends on more than the plan.
 */
export function money({ amount, currency }: Amount): string | null {
  if (amount === null) return null
  const format = new Intl.NumberFormat(i18next.language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amount / 10 ** digits)
}
