import { useMutation, useQuery } from '@tanstack/react-query'
import { CircleAlert, ExternalLink } from 'lucide-react'
import { day } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { type Billing, billingQuery, managePayment } from '../../../lib/plans.ts'
import { usePermissions, useSession } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice, Section } from '../../../ui/page.tsx'

/** How the plan is paid for, where it was; cards and invoices are at the payment service. */
export function Payment() {
  const { t } = useTranslation()
  const may = usePermissions()
  const { data: billing } = useQuery(billingQuery)
  const manage = useMutation({ mutationFn: managePayment })
  if (!billing?.enabled || billing.state === null) return null
  const button = may('billing:write') && (
    <Button busy={manage.isPending || manage.isSuccess} onClick={() => manage.mutate()}>
      <ExternalLink aria-hidden />
      {t('plan.manage')}
    </Button>
  )
  return (
    <Section title={t('plan.payment')} actions={button}>
      {billing.state === 'payment_failed' ? (
        <Notice tone="attention" icon={<CircleAlert aria-hidden />}>
          {t('plan.paymentFailed')}
        </Notice>
      ) : (
        <p>
          <Sentence billing={billing} />
        </p>
      )}
    </Section>
  )
}

function Sentence({ billing: { state, renewsAt, endsAt } }: { billing: Billing }) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const on = (instant: string) => day(instant, workspace.timeZone)
  if (state === 'incomplete') return t('plan.incomplete')
  if (state === 'ended') return endsAt ? t('plan.endedOn', { date: on(endsAt) }) : t('plan.ended')
  if (endsAt) return t('plan.endsOn', { date: on(endsAt) })
  return renewsAt ? t('plan.renewsOn', { date: on(renewsAt) }) : t('plan.paid')
}
