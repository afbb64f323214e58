import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { money, type Plan } from '../../../lib/plans.ts'
import { Badge } from '../../../ui/badge.tsx'
import { cx } from '../../../ui/cx.ts'

interface PlanCardsProps {
  plans: readonly Plan[]
  /** The plan of the workspace, where there is one. */
  current?: string
  /** What can be done about a plan: the foot of its card. */
  action?: (plan: Plan) => ReactNode
  /** The level of the plans' names below the page's title. */
  heading?: 'h2' | 'h3'
}

/** The plans side by side, as the table of plans has them. */
export function PlanCards({ plans, current, action, heading: Heading = 'h3' }: PlanCardsProps) {
  const { t } = useTranslation()
  const isSold = plans.some(({ forSale }) => forSale)
  const currency = plans.find(({ price }) => price)?.price?.currency
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,240px),1fr))] gap-4">
      {plans.map((plan) => (
        <li
          key={plan.id}
          className={cx(
            'flex flex-col rounded-card border bg-surface p-5',
            plan.id === current ? 'border-accent' : 'border-line',
          )}
        >
          <div className="flex min-h-5.5 items-center justify-between gap-2">
            <Heading className="text-lg font-semibold">{plan.name}</Heading>
            {plan.id === current && <Badge tone="accent">{t('plan.yours')}</Badge>}
          </div>
          {isSold && <Cost plan={plan} currency={currency} />}
          <dl className="mt-4 flex-1 divide-y divide-line border-t border-line">
            {Object.entries(plan.limits).map(([thing, limit]) => (
              <Row key={thing} label={t(`plan.allows.${thing as 'passesPerMonth'}`)}>
                {limit === null ? t('common.unlimited') : limit === 0 ? <No /> : number(limit)}
              </Row>
            ))}
            <Row label={t('plan.allows.api')}>{plan.api ? <Yes /> : <No />}</Row>
          </dl>
          {action && <div className="mt-4 flex min-h-8 flex-col empty:max-md:hidden">{action(plan)}</div>}
        </li>
      ))}
    </ul>
  )
}

function Cost({ plan: { price, forSale }, currency }: { plan: Plan; currency: string | undefined }) {
  const { t } = useTranslation()
  const amount = price && money(price)
  if (!forSale) {
    const nothing = currency ? money({ amount: 0, currency }) : t('plan.free')
    return <p className="mt-1 text-2xl font-semibold">{nothing}</p>
  }
  if (!price || !amount) return <p className="mt-1 text-quiet">{t('plan.priceThere')}</p>
  return (
    <p className="mt-1">
      <span className="text-2xl font-semibold tabular-nums">{amount}</span>{' '}
      <span className="text-quiet">{t(`plan.per.${price.interval as 'month'}`)}</span>
    </p>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3 py-1.5">
      <dt className="text-quiet">{label}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  )
}

function Yes() {
  const { t } = useTranslation()
  return <Check className="size-4 text-good" role="img" aria-label={t('plan.included')} />
}

function No() {
  const { t } = useTranslation()
  return <Minus className="size-4 text-faint" role="img" aria-label={t('plan.notIncluded')} />
}
