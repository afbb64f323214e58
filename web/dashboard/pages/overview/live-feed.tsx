import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, body } from '../../../lib/api.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useLive } from '../../../lib/live.ts'
import { usePermissions } from '../../../lib/session.ts'
import { ScanBadge } from '../../../ui/badge.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'

const heardOf = ['scan.attempted', 'pass.created', 'pass.status_changed'] as const
/** How often scans are looked for by those who may not read the log of events, in milliseconds. */
const lookEvery = 4000
const shown = 8

/** The last scans as they happen; the numbers above follow them. */
export function LiveFeed() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const may = usePermissions()
  const mayFollow = may('events:read')
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['scans', 'live'] })
    void queries.invalidateQueries({ queryKey: ['overview'] })
  }
  useLive(heardOf, refresh, mayFollow)
  const { data, isPending } = useQuery({
    queryKey: ['scans', 'live'],
    queryFn: () => body(api.GET('/api/v1/scans', { params: { query: { limit: shown } } })),
    refetchInterval: mayFollow ? false : lookEvery,
  })
  return (
    <section aria-labelledby="live">
      <div className="mb-3 flex items-baseline justify-between">
        <h2 id="live" className="text-lg font-semibold">
          {t('overview.live')}
        </h2>
        <Link to="/scans" className="text-link hover:underline">
          {t('overview.allScans')}
        </Link>
      </div>
      {isPending ? (
        <Skeleton className="h-40 w-full" />
      ) : data?.length === 0 ? (
        <p className="text-quiet">{t('overview.noScans')}</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {data?.map((scan) => (
            <li key={scan.id} className="flex h-10 items-center gap-3">
              <ScanBadge result={scan.result} />
              <span className="min-w-0 flex-1 truncate">
                {scan.pass ? (
                  <Link to="/passes/$passId" params={{ passId: scan.pass.id }} className="hover:underline">
                    {scan.pass.name ?? scan.pass.code}
                  </Link>
                ) : (
                  t('scans.noPass')
                )}
              </span>
              <span className="max-w-2/5 truncate text-sm text-faint max-sm:hidden">
                {scan.location?.name}
              </span>
              <span className="shrink-0 text-sm text-faint">
                <Time at={scan.scannedAt} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
