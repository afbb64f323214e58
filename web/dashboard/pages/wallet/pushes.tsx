import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { Told } from '../../../ui/told.tsx'
import { pushesQuery } from './queries.ts'

/** The inspector: what was pushed to phones lately; in demo mode all of it, in live mode what went wrong. */
export function Pushes({ isDemo }: { isDemo: boolean }) {
  const { t } = useTranslation()
  return (
    <Section title={t('wallet.pushes')} help={t(isDemo ? 'wallet.pushesDemo' : 'wallet.pushesLive')}>
      <PushList />
    </Section>
  )
}

const tones = { shown: 'good', delivered: 'good', unregister: 'neutral', retry: 'attention' } as const

/**
 * Recent pushes, newest first.
 * @param props `passId`: of this pass only, without naming it.
 */
export function PushList({ passId }: { passId?: string }) {
  const { t } = useTranslation()
  const pushes = useQuery(pushesQuery(passId))
  if (pushes.isPending) return <SkeletonLines lines={3} />
  if (pushes.error) return <Failure message={messageOf(pushes.error)} onRetry={() => void pushes.refetch()} />
  if (pushes.data.length === 0) return <p className="text-quiet">{t('wallet.noPushes')}</p>
  return (
    <ul className="divide-y divide-line" aria-label={t('wallet.pushes')}>
      {pushes.data.map((push) => (
        <li key={push.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
          <Badge tone={tones[push.outcome as keyof typeof tones] ?? 'bad'}>
            {t(`wallet.outcome.${push.outcome}`)}
          </Badge>
          {passId === undefined && (
            <Link
              to="/passes/$passId"
              params={{ passId: push.passId }}
              search={{ tab: 'wallet' } as never}
              className="min-w-0 truncate text-link underline-offset-2 hover:underline"
            >
              {push.passName ?? push.passId}
            </Link>
          )}
          <span className="min-w-0 flex-1 basis-50 break-words text-quiet">
            {push.error === null ? (
              t('wallet.toPhone', { device: push.deviceId })
            ) : (
              <Told error={push.error} {...(push.reason && { reason: push.reason, params: push.params })} />
            )}
          </span>
          <Time at={push.pushedAt} />
        </li>
      ))}
    </ul>
  )
}
