import { useTranslation } from 'react-i18next'
import { number } from '../../../lib/format.ts'
import { Meter } from '../../../ui/page.tsx'

interface Counted {
  thing: string
  used: number
  limit: number | null
}

/** How much of each thing that the plan counts is used. */
export function UsageMeters({ counted }: { counted: readonly Counted[] }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-5">
      {counted.map(({ thing, used, limit }) => (
        <Meter
          key={thing}
          label={t(`plan.thing.${thing as 'passesPerMonth'}`)}
          used={used}
          limit={limit}
          text={
            limit === null
              ? t('plan.ofUnlimited', { used: number(used) })
              : t('plan.of', { used: number(used), limit: number(limit) })
          }
        />
      ))}
    </div>
  )
}
