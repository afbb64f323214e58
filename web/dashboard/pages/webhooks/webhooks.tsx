import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { CircleAlert, CircleCheck, CirclePause, Plus, Webhook as WebhookIcon } from 'lucide-react'
import { useMemo } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Webhook } from '../../../lib/model.ts'
import { usePermissions, usePlanConnects } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { buttonClass } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { UpgradeNotice } from '../settings/upgrade-notice.tsx'
import { webhooksQuery } from './queries.ts'

/** Addresses that are told of every change. */
export default function WebhooksPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const connects = usePlanConnects()
  const { webhookId } = useParams({ strict: false })
  const list = useQuery(webhooksQuery)
  const add = may('webhooks:write') && connects && (
    <Link to="/webhooks/new" className={buttonClass(list.data?.length ? 'primary' : 'plain')}>
      <Plus aria-hidden />
      {t('webhooks.add')}
    </Link>
  )
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <Page layout="fill" title={t('shell.nav.webhooks')} actions={list.data?.length ? add : null}>
      {!connects && (
        <div className="pb-4 max-sm:px-4">
          <UpgradeNotice text={t('webhooks.proOnly')} />
        </div>
      )}
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : (
        <Table
          label={t('shell.nav.webhooks')}
          columns={columns}
          rows={list.data ?? []}
          idOf={(webhook) => webhook.id}
          nameOf={nameOf}
          linkOf={linkOf}
          activeId={webhookId}
          loading={list.isPending}
          empty={
            <Empty
              picture={<ListPicture icon={<WebhookIcon />} />}
              title={t('webhooks.emptyTitle')}
              body={t('webhooks.emptyBody')}
              action={add}
            />
          }
        />
      )}
      <Outlet />
    </Page>
  )
}

const nameOf = (webhook: Webhook) => webhook.targetUrl
const linkOf = (webhook: Webhook) => ({ to: '/webhooks/$webhookId', params: { webhookId: webhook.id } })

function columnsOf(t: TFunction): Column<Webhook>[] {
  return [
    {
      key: 'target',
      header: t('webhooks.target'),
      cell: (webhook) => <span className="font-mono text-xs">{webhook.targetUrl}</span>,
    },
    {
      key: 'event',
      header: t('webhooks.event'),
      width: '190px',
      from: 'md',
      cell: (webhook) => <code>{webhook.event}</code>,
    },
    {
      key: 'state',
      header: t('passes.column.status'),
      width: '140px',
      cell: (webhook) => <WebhookBadge webhook={webhook} />,
    },
    {
      key: 'created',
      header: t('webhooks.since'),
      width: '140px',
      from: 'lg',
      cell: (webhook) => <Time at={webhook.createdAt} />,
    },
  ]
}

/** Whether a webhook works: active, failing, paused or stopped by us. */
export function WebhookBadge({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  if (webhook.disabledReason) {
    return (
      <Badge tone="bad" icon={CircleAlert}>
        {t('webhooks.stopped')}
      </Badge>
    )
  }
  if (!webhook.active) return <Badge icon={CirclePause}>{t('webhooks.paused')}</Badge>
  return webhook.failingSince ? (
    <Badge tone="attention" icon={CircleAlert}>
      {t('webhooks.failing')}
    </Badge>
  ) : (
    <Badge tone="good" icon={CircleCheck}>
      {t('webhooks.active')}
    </Badge>
  )
}
