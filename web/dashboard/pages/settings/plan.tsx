import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import {
  billingQuery,
  payFor,
  type Plan,
  plansQuery,
  refreshBilling,
  usageQuery,
} from '../../../lib/plans.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Payment } from './payment.tsx'
import { PlanCards } from './plan-cards.tsx'
import { UsageMeters } from './usage-meters.tsx'

/** The plan, how much of it is used, how it is paid for, and the other plans. */
export default function PlanPage() {
  const { t } = useTranslation()
  const usage = useQuery(usageQuery)
  useReturnFromPaying()
  if (usage.error) {
    return (
      <Page title={t('shell.nav.plan')}>
        <Failure message={messageOf(usage.error)} onRetry={() => void usage.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      title={t('shell.nav.plan')}
      beside={
        usage.data && (
          <span className="ml-3 inline-flex align-[3px]">
            <Badge tone="accent">{usage.data.plan.name}</Badge>
          </span>
        )
      }
    >
      {!usage.data ? (
        <SkeletonLines lines={8} />
      ) : (
        <>
          <Section title={t('plan.usage')} help={t('plan.usageHelp')}>
            <div className="max-w-160">
              <UsageMeters
                linked
                counted={usage.data.counted.filter(({ used, limit }) => used > 0 || limit !== 0)}
              />
            </div>
          </Section>
          <Payment />
          <Plans current={usage.data.plan.id} />
        </>
      )}
    </Page>
  )
}

function Plans({ current }: { current: string }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const plans = useQuery(plansQuery)
  const billing = useQuery(billingQuery)
  const isSold = billing.data?.enabled ?? false
  const mayPay = isSold && may('billing:write')
  const help = isSold ? (mayPay ? undefined : t('plan.askOwner')) : t('plan.askOperator')
  return (
    <Section title={t('plan.plans')} help={billing.data && help}>
      {plans.error && <Failure message={messageOf(plans.error)} onRetry={() => void plans.refetch()} />}
      {plans.isPending && <SkeletonLines lines={6} />}
      {plans.data && (
        <PlanCards
          plans={plans.data}
          current={current}
          {...(mayPay && {
            action: (plan: Plan) =>
              plan.forSale && plan.id !== (billing.data?.plan ?? '') ? (
                <Choose plan={plan} isFirst={plan.id !== current} />
              ) : null,
          })}
        />
      )}
    </Section>
  )
}

function Choose({ plan, isFirst }: { plan: Plan; isFirst: boolean }) {
  const { t } = useTranslation()
  const pay = useMutation({ mutationFn: () => payFor(plan.id) })
  return (
    <Button
      look={isFirst ? 'primary' : 'plain'}
      busy={pay.isPending || pay.isSuccess}
      onClick={() => pay.mutate()}
    >
      {t('plan.choose', { plan: plan.name })}
    </Button>
  )
}

/** Whoever comes back from the payment service sees at once what came of it. */
function useReturnFromPaying() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [{ paid }, setFilters] = useFilters(['paid'])
  const { mutate } = useMutation({
    mutationFn: async () => {
      await refreshBilling()
      // What was asked before may be answered late with how it stood before, and a first question is not asked again.
      await queries.cancelQueries()
      return queries.fetchQuery({ ...billingQuery, staleTime: 0 })
    },
    // A payment from an account may take days, and anybody can come by the address.
    onSuccess: ({ plan }) =>
      toast(t(paid !== 'checkout' ? 'plan.upToDate' : plan ? 'plan.thanks' : 'plan.unconfirmed')),
    onSettled: () => {
      setFilters({ paid: '' })
      return queries.invalidateQueries()
    },
  })
  useEffect(() => {
    if (paid) mutate()
  }, [paid, mutate])
}
