import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { Ban, CircleCheck, Clock, KeyRound, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { ApiKey } from '../../../lib/model.ts'
import { usePermissions, usePlanConnects } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toast.tsx'
import { UpgradeNotice } from '../settings/upgrade-notice.tsx'
import { NewKeyDialog } from './new-key-dialog.tsx'

/**
 * Keys for programs, made on Pro by those whose role includes it. Elsewhere, what Pro brings; keys from when the
 * workspace was on Pro can still be seen and revoked.
 */
export default function KeysPage() {
  const { t } = useTranslation()
  const connects = usePlanConnects()
  const may = usePermissions()
  const queries = useQueryClient()
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<ApiKey | null>(null)
  const list = useQuery({ queryKey: ['keys'], queryFn: () => body(api.GET('/api/v1/keys')) })
  const revoke = useMutation({
    mutationFn: (key: ApiKey) =>
      body(api.DELETE('/api/v1/keys/{keyId}', { params: { path: { keyId: key.id } } })),
    onSuccess: (_answer, key) => toast(t('keys.revoked', { name: key.name })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['keys'] }),
  })
  const columns = useMemo(() => columnsOf(t), [t])
  if (!connects && list.data?.length === 0) return <WhatProBrings />
  const add = may('keys:write') && connects && (
    <Button look={list.data?.length ? 'primary' : 'plain'} onClick={() => setMaking(true)}>
      <Plus aria-hidden />
      {t('keys.add')}
    </Button>
  )
  return (
    <Page
      layout="fill"
      title={t('shell.nav.apiKeys')}
      actions={
        <>
          <a
            href="/docs"
            target="_blank"
            rel="noreferrer"
            className={`${buttonClass('quiet')} max-sm:hidden`}
          >
            {t('keys.reference')}
          </a>
          {list.data?.length ? add : null}
        </>
      }
    >
      {!connects && list.data && (
        <div className="pb-4 max-sm:px-4">
          <UpgradeNotice text={t('keys.refused')} />
        </div>
      )}
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : (
        <Table
          label={t('shell.nav.apiKeys')}
          columns={columns}
          rows={list.data ?? []}
          idOf={(key) => key.id}
          nameOf={nameOf}
          loading={list.isPending}
          {...(may('keys:write') && {
            actions: (key: ApiKey) => [
              {
                label: t('keys.revoke'),
                danger: true,
                disabled: key.revokedAt !== null,
                onSelect: () => setRevoking(key),
              },
            ],
          })}
          empty={
            <Empty
              picture={<ListPicture icon={<KeyRound />} />}
              title={t('keys.emptyTitle')}
              body={t('keys.emptyBody')}
              action={add}
            />
          }
        />
      )}
      {making && <NewKeyDialog onClose={() => setMaking(false)} />}
      <Confirm
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        onConfirm={() => revoking && revoke.mutate(revoking)}
        title={t('keys.revokeTitle', { name: revoking?.name ?? '' })}
        body={t('keys.revokeBody')}
        confirmLabel={t('keys.revoke')}
        danger
      />
    </Page>
  )
}

const nameOf = (key: ApiKey) => key.name

function columnsOf(t: TFunction): Column<ApiKey>[] {
  return [
    { key: 'name', header: t('common.name'), cell: (key) => key.name },
    {
      key: 'prefix',
      header: t('keys.key'),
      width: '170px',
      from: 'sm',
      cell: (key) => <code>{key.prefix}…</code>,
    },
    {
      key: 'state',
      header: t('passes.column.status'),
      width: '120px',
      cell: (key) => <KeyBadge apiKey={key} />,
    },
    {
      key: 'used',
      header: t('keys.lastUsed'),
      width: '150px',
      from: 'md',
      cell: (key) => <Time at={key.lastUsedAt} />,
    },
    {
      key: 'expires',
      header: t('keys.expires'),
      width: '150px',
      from: 'lg',
      cell: (key) => (key.expiresAt ? <Time at={key.expiresAt} /> : t('common.never')),
    },
  ]
}

const isOver = (instant: string | null) => instant !== null && Date.parse(instant) <= Date.now()

function KeyBadge({ apiKey: { revokedAt, expiresAt } }: { apiKey: ApiKey }) {
  const { t } = useTranslation()
  if (revokedAt) {
    return (
      <Badge tone="bad" icon={Ban}>
        {t('status.revoked')}
      </Badge>
    )
  }
  if (isOver(expiresAt)) return <Badge icon={Clock}>{t('status.expired')}</Badge>
  return (
    <Badge tone="good" icon={CircleCheck}>
      {t('keys.active')}
    </Badge>
  )
}

function WhatProBrings() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.nav.apiKeys')}>
      <Empty
        picture={<ListPicture icon={<KeyRound />} />}
        title={t('keys.proTitle')}
        body={t('keys.proBody')}
        action={
          <Link to="/plan" className={buttonClass('primary')}>
            {t('plan.see')}
          </Link>
        }
      />
    </Page>
  )
}
