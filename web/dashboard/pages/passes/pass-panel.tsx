import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import {
  Ban,
  CircleCheck,
  Ellipsis,
  ExternalLink,
  Link2,
  Pencil,
  Printer,
  QrCode,
  Send,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Pass } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { saveBlob } from '../../../lib/save-file.ts'
import { PassBadge } from '../../../ui/badge.tsx'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { overlay, part, soon } from '../../../ui/part.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { readQr } from '../sending/queries.ts'
import { PassFacts } from './pass-facts.tsx'
import { passQuery, usePassActions } from './queries.ts'
import { Timeline } from './timeline.tsx'

const PrintDialog = overlay(() => import('../sending/print-dialog.tsx'))
const SendDialog = overlay(() => import('../sending/send-dialog.tsx'))
const PassWallet = part(soon(() => import('../wallet/pass-wallet.tsx')))
const EditPass = part(soon(() => import('./edit-pass.tsx')))
const coming = <SkeletonLines lines={8} />

const tabs = ['pass', 'history', 'wallet', 'edit'] as const
type Tab = (typeof tabs)[number]

/** One pass over the list, under its own address. */
export default function PassPanel() {
  const { t } = useTranslation()
  const { passId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const pass = useQuery(passQuery(passId))
  const close = () =>
    void navigate({ to: '/passes', search: (before: object) => ({ ...before, tab: undefined }) })
  return (
    <SidePanel
      title={
        pass.data ? (
          <span className="flex items-center gap-2">
            <span className="truncate">{pass.data.name ?? t('passes.unnamed')}</span>
            <PassBadge status={pass.data.status} />
          </span>
        ) : (
          t('passes.pass')
        )
      }
      bar={pass.data && <PanelMenu pass={pass.data} onGone={close} />}
      onClose={close}
    >
      {pass.isPending && <SkeletonLines lines={8} />}
      {pass.error && <Failure message={messageOf(pass.error)} onRetry={() => void pass.refetch()} />}
      {pass.data && <PanelBody pass={pass.data} />}
    </SidePanel>
  )
}

function PanelBody({ pass }: { pass: Pass }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const [{ tab }, setSearch] = useFilters(['tab'])
  const shown = tabs.find((each) => each === tab) ?? 'pass'
  const edited = useOnce(shown === 'edit')
  // Stays when the role is taken away meanwhile, for what is typed there.
  const mayEdit = useOnce(may('passes:write'))
  return (
    <div className="px-5 py-3">
      <Tabs<Tab>
        label={t('passes.pass')}
        value={shown}
        onChange={(next) => setSearch({ tab: next === 'pass' ? '' : next })}
        tabs={[
          { value: 'pass', label: t('passes.tab.pass'), content: <PassFacts pass={pass} /> },
          { value: 'history', label: t('passes.tab.history'), content: <Timeline passId={pass.id} /> },
          ...(may('wallet:read')
            ? [
                {
                  value: 'wallet' as const,
                  label: t('wallet.tab'),
                  content: <PassWallet pass={pass} place={coming} />,
                },
              ]
            : []),
          ...(mayEdit
            ? [
                {
                  value: 'edit' as const,
                  label: t('common.edit'),
                  kept: true,
                  content: edited && <EditPass key={pass.id} pass={pass} place={coming} />,
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}

function PanelMenu({ pass, onGone }: { pass: Pass; onGone: () => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const { setStatus, newLink, remove } = usePassActions()
  const [, setSearch] = useFilters(['tab'])
  const [asking, setAsking] = useState<'link' | 'delete' | 'send' | 'print' | null>(null)
  const mayWrite = may('passes:write')
  const saveQr = useMutation({
    mutationFn: (format: 'svg' | 'png') => readQr(pass.id, format),
    onSuccess: (picture, format) => saveBlob(`pass-${pass.code}.${format}`, picture),
  })
  const revocable = pass.status === 'active' || pass.status === 'used'
  return (
    <>
      <a href={pass.publicUrl} target="_blank" rel="noreferrer" className={buttonClass('plain', 'small')}>
        <ExternalLink aria-hidden />
        {t('passes.open')}
      </a>
      {mayWrite &&
        (revocable ? (
          <Button size="small" onClick={() => setStatus.mutate({ id: pass.id, status: 'revoked' })}>
            <Ban aria-hidden />
            {t('passes.revoke')}
          </Button>
        ) : (
          <Button
            size="small"
            disabled={pass.status === 'expired'}
            onClick={() => setStatus.mutate({ id: pass.id, status: 'active' })}
          >
            <CircleCheck aria-hidden />
            {t('passes.activate')}
          </Button>
        ))}
      {mayWrite && pass.status === 'active' && (
        <Button size="small" onClick={() => setAsking('send')}>
          <Send aria-hidden />
          {t('sending.action')}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label={t('common.more')} size="small">
            <Ellipsis />
          </IconButton>
        }
        actions={[
          mayWrite && {
            label: t('common.edit'),
            icon: <Pencil aria-hidden />,
            onSelect: () => setSearch({ tab: 'edit' }),
          },
          mayWrite &&
            pass.status === 'used' && {
              label: t('passes.activateAgain'),
              icon: <CircleCheck aria-hidden />,
              onSelect: () => setStatus.mutate({ id: pass.id, status: 'active' }),
            },
          {
            label: t('sending.print'),
            icon: <Printer aria-hidden />,
            onSelect: () => setAsking('print'),
          },
          ...(['svg', 'png'] as const).map((format) => ({
            label: t(format === 'svg' ? 'sending.qrSvg' : 'sending.qrPng'),
            icon: <QrCode aria-hidden />,
            onSelect: () => saveQr.mutate(format),
          })),
          mayWrite && {
            label: t('passes.newLink'),
            icon: <Link2 aria-hidden />,
            separated: true,
            onSelect: () => setAsking('link'),
          },
          mayWrite && {
            label: t('common.delete'),
            icon: <Trash2 aria-hidden />,
            danger: true,
            separated: true,
            onSelect: () => setAsking('delete'),
          },
        ]}
      />
      {asking === 'send' && <SendDialog pass={pass} onClose={() => setAsking(null)} />}
      {asking === 'print' && (
        <PrintDialog selection={{ ids: [pass.id], filters: {}, total: 1 }} onClose={() => setAsking(null)} />
      )}
      <Confirm
        open={asking === 'link'}
        onClose={() => setAsking(null)}
        onConfirm={() => newLink.mutate(pass.id)}
        title={t('passes.newLinkTitle')}
        body={t('passes.newLinkBody')}
        confirmLabel={t('passes.newLink')}
      />
      <Confirm
        open={asking === 'delete'}
        onClose={() => setAsking(null)}
        onConfirm={() => remove.mutate(pass.id, { onSuccess: onGone })}
        title={t('passes.deleteTitle', { name: pass.name ?? pass.code })}
        body={t('passes.deleteBody')}
        confirmLabel={t('common.delete')}
        danger
      />
    </>
  )
}
