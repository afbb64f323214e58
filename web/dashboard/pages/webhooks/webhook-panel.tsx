import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Ellipsis, FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Webhook } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Facts, Notice } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty, Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Deliveries } from './deliveries.tsx'
import { secretQuery, webhookChanges, webhooksQuery } from './queries.ts'
import { WebhookBadge } from './webhooks.tsx'

type Tab = 'deliveries' | 'settings'

/** One webhook: what was sent and how it was answered, its secret, its switches. */
export default function WebhookPanel() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { webhookId = '' } = useParams({ strict: false })
  const [{ tab }, setSearch] = useFilters(['tab'])
  const list = useQuery(webhooksQuery)
  const may = usePermissions()
  const webhook = list.data?.find((each) => each.id === webhookId)
  const close = () => void navigate({ to: '/webhooks' })
  return (
    <SidePanel
      title={
        webhook ? (
          <span className="flex items-center gap-2">
            <code className="truncate text-base">{webhook.event}</code>
            <WebhookBadge webhook={webhook} />
          </span>
        ) : (
          t('webhooks.webhook')
        )
      }
      bar={webhook && may('webhooks:write') && <Actions webhook={webhook} onGone={close} />}
      onClose={close}
    >
      {list.isPending && <SkeletonLines />}
      {list.error && <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />}
      {list.data && !webhook && <Empty title={t('webhooks.goneTitle')} body={t('webhooks.goneBody')} />}
      {webhook && (
        <div className="flex flex-col gap-3 px-5 py-3">
          {webhook.disabledReason && (
            <Notice tone="bad">{t(`webhooks.disabled.${webhook.disabledReason}`)}</Notice>
          )}
          <Tabs<Tab>
            label={t('webhooks.webhook')}
            value={tab === 'settings' ? 'settings' : 'deliveries'}
            onChange={(next) => setSearch({ tab: next === 'settings' ? next : '' })}
            tabs={[
              {
                value: 'deliveries',
                label: t('webhooks.deliveries'),
                content: <Deliveries webhookId={webhook.id} />,
              },
              { value: 'settings', label: t('webhooks.details'), content: <Details webhook={webhook} /> },
            ]}
          />
        </div>
      )}
    </SidePanel>
  )
}

function Details({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const [shown, setShown] = useState(false)
  const [rotating, setRotating] = useState(false)
  const secret = useQuery({ ...secretQuery(webhook.id), enabled: shown })
  const rotate = useMutation({
    mutationFn: () => webhookChanges.rotateSecret(webhook.id),
    onSuccess: (answer) => {
      queries.setQueryData(secretQuery(webhook.id).queryKey, answer)
      setShown(true)
      toast(t('webhooks.rotated'))
    },
  })
  return (
    <div className="flex flex-col gap-6 pb-6">
      <Facts
        facts={{
          [t('webhooks.target')]: <code className="break-all">{webhook.targetUrl}</code>,
          [t('webhooks.event')]: <code>{webhook.event}</code>,
          [t('webhooks.since')]: <Time at={webhook.createdAt} as="exact" />,
          [t('webhooks.failingSince')]: webhook.failingSince ? (
            <Time at={webhook.failingSince} as="exact" />
          ) : undefined,
        }}
      />
      {may('webhooks:write') && (
        <section className="flex flex-col gap-3">
          <h3 className="font-semibold">{t('webhooks.secret')}</h3>
          {secret.data ? (
            <CopyLine label={t('webhooks.secret')} text={secret.data.secret} />
          ) : (
            <div>
              <Button onClick={() => setShown(true)} busy={shown && secret.isPending}>
                {t('webhooks.showSecret')}
              </Button>
            </div>
          )}
          <p className="text-quiet">{t('webhooks.secretHelp')}</p>
          <div>
            <Button onClick={() => setRotating(true)}>{t('webhooks.rotate')}</Button>
          </div>
        </section>
      )}
      <Confirm
        open={rotating}
        onClose={() => setRotating(false)}
        onConfirm={() => rotate.mutate()}
        title={t('webhooks.rotateTitle')}
        body={t('webhooks.rotateBody')}
        confirmLabel={t('webhooks.rotate')}
      />
    </div>
  )
}

function Actions({ webhook, onGone }: { webhook: Webhook; onGone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['webhooks'] })
  const [removing, setRemoving] = useState(false)
  const test = useMutation({
    mutationFn: () => webhookChanges.test(webhook.id),
    onSuccess: () => toast(t('webhooks.testSent')),
    onSettled: refresh,
  })
  const replay = useMutation({
    mutationFn: (days: number) => webhookChanges.replayMissed(webhook.id, days),
    onSuccess: (count) => toast(count > 0 ? t('webhooks.replayed', { count }) : t('webhooks.nothingMissed')),
    onSettled: refresh,
  })
  const setActive = useMutation({
    mutationFn: (active: boolean) => webhookChanges.setActive(webhook.id, active),
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: () => webhookChanges.remove(webhook.id),
    onSuccess: () => {
      onGone()
      toast(t('webhooks.removed'))
    },
    onSettled: refresh,
  })
  return (
    <>
      <Button size="small" busy={test.isPending} disabled={!webhook.active} onClick={() => test.mutate()}>
        <FlaskConical aria-hidden />
        {t('webhooks.test')}
      </Button>
      <Menu
        trigger={
          <IconButton label={t('common.more')}>
            <Ellipsis />
          </IconButton>
        }
        actions={[
          {
            label: t(webhook.active ? 'webhooks.pause' : 'webhooks.resume'),
            onSelect: () => setActive.mutate(!webhook.active),
          },
          { label: t('webhooks.replayDay'), disabled: !webhook.active, onSelect: () => replay.mutate(1) },
          { label: t('webhooks.replayMonth'), disabled: !webhook.active, onSelect: () => replay.mutate(30) },
          { label: t('common.delete'), danger: true, separated: true, onSelect: () => setRemoving(true) },
        ]}
      />
      <Confirm
        open={removing}
        onClose={() => setRemoving(false)}
        onConfirm={() => remove.mutate()}
        title={t('webhooks.deleteTitle')}
        body={t('webhooks.deleteBody', { url: webhook.targetUrl })}
        confirmLabel={t('common.delete')}
        danger
      />
    </>
  )
}
