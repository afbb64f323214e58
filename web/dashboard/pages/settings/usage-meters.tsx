import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Meter } from '../../../ui/page.tsx'

interface Counted {
  thing: string
  used: number
  limit: number | null
}

interface UsageMetersProps {
  counted: readonly Counted[]
  /** Whether each leads to the page where its things are. */
  linked?: boolean
}

/** Where the things are that a plan counts, and the permission to see them. */
const places: Partial<Record<string, readonly [path: string, needs: string]>> = {
  passesPerMonth: ['/passes', 'passes:read'],
  members: ['/team', 'members:read'],
  templates: ['/templates', 'templates:read'],
  locations: ['/locations', 'locations:read'],
  webhooks: ['/webhooks', 'webhooks:read'],
}

/** How much of each thing that the plan counts is used. */
export function UsageMeters({ counted, linked = false }: UsageMetersProps) {
  const { t } = useTranslation()
  const may = usePermissions()
  const placeOf = (thing: string) => {
    const [path, needs] = places[thing] ?? []
    return linked && needs && may(needs) ? path : undefined
  }
  return (
    <div className="flex flex-col gap-5">
      {counted.map(({ thing, used, limit }) => (
        <Meter
          key={thing}
          label={t(`plan.thing.${thing as 'passesPerMonth'}`)}
          to={placeOf(thing)}
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
