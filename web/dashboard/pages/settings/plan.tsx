import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Meter, Page, Section } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'

/** The plan, how much of it is used, and what it brings. */
export default function PlanPage() {
  const { t } = useTranslation()
  const usage = useQuery({ queryKey: ['usage'], queryFn: () => body(api.GET('/api/v1/usage')) })
  if (usage.error) {
    return (
      <Page title={t('shell.nav.plan')}>
        <Failure message={messageOf(usage.error)} onRetry={() => void usage.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      narrow
      title={
        <span className="flex items-center gap-3">
          {t('shell.nav.plan')}
          {usage.data && <Badge tone="accent">{usage.data.plan.name}</Badge>}
        </span>
      }
    >
      {!usage.data ? (
        <SkeletonLines lines={8} />
      ) : (
        <>
          <Section title={t('plan.usage')} help={t('plan.usageHelp')}>
            <div className="flex flex-col gap-5">
              {usage.data.counted.map(({ thing, used, limit }) => (
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
          </Section>
          <Section title={t('plan.proTitle')} help={t(usage.data.plan.api ? 'plan.haveApi' : 'plan.noApi')}>
            <ul className="grid gap-2 sm:grid-cols-2">
              {(['api', 'webhooks', 'unlimited', 'integrations'] as const).map((gain) => (
                <li key={gain} className="flex items-start gap-2">
                  <Check className="mt-0.5 size-4 text-good" aria-hidden />
                  {t(`plan.gain.${gain}`)}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  )
}
