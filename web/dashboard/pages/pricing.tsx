import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { messageOf } from '../../lib/errors.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { installationQuery } from '../../lib/identity.ts'
import { usePageTitle } from '../../lib/page-title.ts'
import { plansQuery } from '../../lib/plans.ts'
import { sessionQuery } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { LanguageSelect } from '../../ui/language-select.tsx'
import { Wordmark } from '../../ui/mark.tsx'
import { Failure, SkeletonLines } from '../../ui/states.tsx'
import { PlanCards } from './settings/plan-cards.tsx'

/** What each plan allows and costs, for anybody. */
export default function PricingPage() {
  const { t } = useTranslation()
  const { data: installation } = useQuery(installationQuery)
  const plans = useQuery(plansQuery)
  usePageTitle(t('plan.plans'))
  return (
    <div className="min-h-dvh bg-sunken">
      <header className="mx-auto flex max-w-[1040px] flex-wrap items-center gap-3 px-4 py-4 sm:px-8">
        <Wordmark className="mr-auto" />
        <div className="w-36">
          <LanguageSelect />
        </div>
      </header>
      <main className="mx-auto max-w-[1040px] px-4 pt-6 pb-16 sm:px-8">
        <h1 className="text-2xl font-semibold">{t('plan.plans')}</h1>
        <p className="mt-1 mb-6 max-w-prose text-quiet">
          {installation && t(installation.sellsPlans ? 'plan.pricingLead' : 'plan.askOperator')}
        </p>
        {plans.error && <Failure message={messageOf(plans.error)} onRetry={() => void plans.refetch()} />}
        {plans.isPending && <SkeletonLines lines={8} />}
        {plans.data && <PlanCards plans={plans.data} heading="h2" />}
        <div className="mt-8 flex justify-center">
          <WayIn />
        </div>
      </main>
    </div>
  )
}

function WayIn() {
  const { t } = useTranslation()
  const { data: installation } = useQuery(installationQuery)
  const { data: session, isPending } = useQuery(sessionQuery)
  if (isPending || !installation) return null
  const look = buttonClass('primary', 'large')
  if (session) {
    return (
      <Link to="/plan" className={look}>
        {t('shell.nav.plan')}
      </Link>
    )
  }
  const open = installation.needsOwner || installation.signUp === 'open'
  return (
    <Link to={open ? '/sign-up' : '/sign-in'} className={look}>
      {t(open ? 'identity.signUp' : 'identity.signIn')}
    </Link>
  )
}
