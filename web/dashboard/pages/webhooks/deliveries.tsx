import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { t } from 'i18next'
import { Ban, ChevronDown, CircleCheck, CircleX, Clock, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeBlock } from '../../../ui/copy.tsx'
import { cx } from '../../../ui/cx.ts'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'
import { deliveriesQuery, deliveryQuery, webhookChanges } from './queries.ts'

const states: Record<string, { tone: Tone; icon: LucideIcon }> = {
  pending: { tone: 'neutral', icon: Clock },
  succeeded: { tone: 'good', icon: CircleCheck },
  failed: { tone: 'bad', icon: CircleX },
  cancelled: { tone: 'neutral', icon: Ban },
}

const failures = ['blocked', 'timeout', 'dns', 'connect', 'tls', 'broken'] as const

/** How an attempt was answered or, in words, why it was not. */
function answerOf(status: number | null, failure: string | null): string | null {
  if (status) return `HTTP ${status}`
  const known = failures.find((each) => each === failure)
  return known ? t(`webhooks.failure.${known}`) : failure
}

/** What was sent to a webhook, the last first; each opens to its request and answers. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation()
  const list = useQuery(deliveriesQuery(webhookId))
  const [open, setOpen] = useState<string>()
  if (list.isPending) return <SkeletonLines />
  if (list.error) return <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
  if (list.data.length === 0) return <p className="py-6 text-quiet">{t('webhooks.noDeliveries')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {list.data.map((delivery) => (
        <li key={delivery.id}>
          <button
            type="button"
            aria-expanded={open === delivery.id}
            onClick={() => setOpen(open === delivery.id ? undefined : delivery.id)}
            className="flex min-h-11 w-full items-center gap-3 py-1 text-left hover:bg-hover"
          >
            <Badge {...states[delivery.state]}>{t(`webhooks.state.${delivery.state}`)}</Badge>
            <span className="min-w-0 flex-1 text-sm text-quiet">
              {[delivery.isTest && t('webhooks.isTest'), answerOf(delivery.lastStatus, delivery.lastFailure)]
                .filter(Boolean)
                .join(' · ')}
              {delivery.attempts > 0 && delivery.nextAttemptAt && (
                <>
                  {' · '}
                  {t('webhooks.nextTry')} <Time at={delivery.nextAttemptAt} />
                </>
              )}
            </span>
            <span className="text-sm text-faint">
              <Time at={delivery.createdAt} />
            </span>
            <ChevronDown
              aria-hidden
              className={cx('size-4 text-faint transition-transform', open === delivery.id && 'rotate-180')}
            />
          </button>
          {open === delivery.id && <DeliveryDetails deliveryId={delivery.id} />}
        </li>
      ))}
    </ul>
  )
}

function DeliveryDetails({ deliveryId }: { deliveryId: string }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const delivery = useQuery(deliveryQuery(deliveryId))
  const replay = useMutation({
    mutationFn: () => webhookChanges.replay(deliveryId),
    onSuccess: () => toast(t('webhooks.replayed', { count: 1 })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['webhooks'] }),
  })
  if (!delivery.data) return <SkeletonLines lines={3} />
  return (
    <div className="flex flex-col gap-3 pt-1 pb-4">
      <ol className="flex flex-col gap-1 text-sm">
        {delivery.data.log.map((attempt) => (
          <li key={attempt.attempt}>
            <span className="text-quiet">
              <Time at={attempt.startedAt} as="exact" /> ·{' '}
              {t('webhooks.took', { ms: number(attempt.durationMs) })} ·{' '}
            </span>
            {answerOf(attempt.status, attempt.failure)}
            {attempt.response && (
              <div className="font-mono text-xs break-all text-faint">{attempt.response}</div>
            )}
          </li>
        ))}
      </ol>
      <CodeBlock label={t('webhooks.payload')} code={JSON.stringify(delivery.data.request.body, null, 2)} />
      {may('webhooks:write') && (delivery.data.state !== 'pending' || delivery.data.attempts > 0) && (
        <div>
          <Button size="small" busy={replay.isPending} onClick={() => replay.mutate()}>
            {t('webhooks.replay')}
          </Button>
        </div>
      )}
    </div>
  )
}
