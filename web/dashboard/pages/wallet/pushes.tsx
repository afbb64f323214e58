import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { messageOf } from '../../../lib/errors.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { pushesQuery } from './queries.ts'

/** The inspector: what was pushed to phones lately; in demo mode all of it, in live mode what went wrong. */
export function Pushes({ isDemo }: { isDemo: boolean }) {
  const { t } = useTranslation()
  const pushes = useQuery(pushesQuery)
  return (
    <Section title={t('wallet.pushes')} help={t(isDemo ? 'wallet.pushesDemo' : 'wallet.pushesLive')}>
      {pushes.isPending && <SkeletonLines lines={3} />}
      {pushes.error && <Failure message={messageOf(pushes.error)} onRetry={() => void pushes.refetch()} />}
      {pushes.data?.length === 0 && <p className="text-quiet">{t('wallet.noPushes')}</p>}
      <ul className="divide-y divide-line">
        {pushes.data?.map((push) => (
          <li key={push.id} className="flex flex-wrap items-center gap-3 py-2">
            <Badge tone={push.outcome === 'shown' ? 'neutral' : 'bad'}>
              {t(`wallet.outcome.${push.outcome as 'shown'}`)}
            </Badge>
            <Link to="/passes/$passId" params={{ passId: push.passId }} className="font-mono text-sm">
              {push.passId}
            </Link>
            <span className="min-w-0 flex-1 truncate text-quiet">{push.reason ?? push.deviceId}</span>
            <Time at={push.pushedAt} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
