import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Overview } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { useShownLook } from '../../../lib/theme.ts'
import { Page } from '../../../ui/page.tsx'
import { part } from '../../../ui/part.tsx'
import { Select } from '../../../ui/select.tsx'
import { Failure, Skeleton } from '../../../ui/states.tsx'
import { GettingStarted } from './getting-started.tsx'
import { LiveFeed } from './live-feed.tsx'

const Chart = part(() => import('./chart.tsx'))
const chartPlace = <Skeleton className="h-63 w-full" />
const refreshEvery = 15_000
const periods = ['7', '30', '90'] as const
const usualPeriod = '30'

/** The workspace at a glance: numbers, the last days, the scans as they happen. */
export default function OverviewPage() {
  const { t, language } = useTranslation()
  const may = usePermissions()
  const look = useShownLook()
  const [{ days: chosen }, setFilters] = useFilters(['days'])
  const days = periods.find((each) => each === chosen) ?? usualPeriod
  const overview = useQuery({
    queryKey: ['overview', days],
    queryFn: () => body(api.GET('/api/v1/overview', { params: { query: { days: Number(days) } } })),
    refetchInterval: refreshEvery,
  })
  return (
    <Page
      title={t('shell.nav.overview')}
      actions={
        <Select
          label={t('overview.period')}
          value={days}
          onChange={(value) => setFilters({ days: value })}
          choices={periods.map((value) => ({
            value,
            label: t('overview.lastDays', { count: Number(value) }),
          }))}
          className="w-44! max-sm:w-48!"
        />
      }
    >
      {overview.error && !overview.data ? (
        <Failure message={messageOf(overview.error)} onRetry={() => void overview.refetch()} />
      ) : (
        <div className="flex flex-col gap-8">
          {overview.data && <GettingStarted started={overview.data.started} />}
          <Numbers overview={overview.data} />
          <section aria-label={t('overview.overTime')}>
            <h2 className="mb-3 text-lg font-semibold">{t('overview.overTime')}</h2>
            {overview.data ? (
              <Chart key={`${look} ${language}`} days={overview.data.days} place={chartPlace} />
            ) : (
              chartPlace
            )}
          </section>
          <div className="grid gap-8 lg:grid-cols-2">
            {may('scans:read') && <LiveFeed />}
            {overview.data && <ByLocation locations={overview.data.locations} />}
          </div>
        </div>
      )}
    </Page>
  )
}

function Numbers({ overview }: { overview: Overview | undefined }) {
  const { t } = useTranslation()
  const today = overview?.days.at(-1)?.day
  const numbers = [
    { label: t('overview.issued'), value: overview?.passes.total, to: '/passes' },
    {
      label: t('overview.active'),
      value: overview?.passes.active,
      to: '/passes',
      search: { status: 'active' },
    },
    {
      label: t('overview.admittedToday'),
      value: overview?.today.admitted,
      to: '/scans',
      search: { outcome: 'admitted', recordedAfter: today },
    },
    {
      label: t('overview.refusedToday'),
      value: overview?.today.refused,
      to: '/scans',
      search: { outcome: 'refused', recordedAfter: today },
    },
  ]
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 lg:grid-cols-4">
      {numbers.map(({ label, value, to, search }) => (
        <div key={label} className="relative border-l-2 border-line pl-4 hover:border-accent">
          <dt className="text-quiet">
            <Link
              to={to}
              search={search ?? {}}
              className="outline-none before:absolute before:inset-0 focus-visible:before:outline-2"
            >
              {label}
            </Link>
          </dt>
          <dd className="mt-1 text-2xl font-semibold tabular-nums">
            {value === undefined ? <Skeleton className="my-2 h-5 w-16" /> : number(value)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ByLocation({ locations }: { locations: Overview['locations'] }) {
  const { t } = useTranslation()
  const most = Math.max(1, ...locations.map((each) => each.admitted + each.refused))
  return (
    <section aria-labelledby="by-location">
      <h2 id="by-location" className="mb-3 text-lg font-semibold">
        {t('overview.byLocation')}
      </h2>
      {locations.length === 0 ? (
        <p className="text-quiet">{t('overview.noScans')}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {locations.map((each) => (
            <li key={each.id ?? 'none'}>
              <div className="mb-1 flex justify-between gap-2">
                <span className="truncate">{each.name ?? t('overview.noLocation')}</span>
                <span className="shrink-0 text-quiet tabular-nums">
                  {t('overview.admittedRefused', {
                    admitted: number(each.admitted),
                    refused: number(each.refused),
                  })}
                </span>
              </div>
              <div
                aria-hidden
                className="flex h-1.5 forced-color-adjust-none overflow-hidden rounded-full bg-hover"
              >
                <span className="bg-good" style={{ width: `${(each.admitted / most) * 100}%` }} />
                <span className="bg-bad" style={{ width: `${(each.refused / most) * 100}%` }} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
