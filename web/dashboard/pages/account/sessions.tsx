import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Monitor } from 'lucide-react'
import { deviceName } from '../../../lib/device.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { endOtherSessions, endSession, openSessionsQuery } from '../../../lib/identity.ts'
import { useSession } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'

/** Where one is signed in, each to be ended, or all but this one. */
export function Sessions() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id: current } = useSession()
  const list = useQuery(openSessionsQuery)
  const refresh = () => queries.invalidateQueries({ queryKey: openSessionsQuery.queryKey })
  const end = useMutation({ mutationFn: endSession, onSettled: refresh })
  const endOthers = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => toast(t('account.othersEnded')),
    onSettled: refresh,
  })
  if (list.isPending) return <SkeletonLines lines={3} />
  if (list.error) return <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
  return (
    <div className="flex flex-col gap-4">
      <ul className="divide-y divide-line">
        {list.data.map((session) => (
          <li key={session.id} className="flex items-center gap-3 py-2.5">
            <Monitor className="size-4 text-faint" aria-hidden />
            <div className="min-w-0 flex-1">
              <div className="truncate">{deviceName(session.userAgent) ?? t('account.unknownDevice')}</div>
              <div className="text-sm text-faint">
                {session.ipAddress} · {t('account.seen')} <Time at={session.updatedAt} />
              </div>
            </div>
            {session.id === current ? (
              <Badge>{t('account.thisDevice')}</Badge>
            ) : (
              <Button
                size="small"
                busy={end.isPending && end.variables === session.token}
                onClick={() => end.mutate(session.token)}
              >
                {t('account.endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.data.length > 1 && (
        <div>
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('account.endOthers')}
          </Button>
        </div>
      )}
    </div>
  )
}
