import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Download, Ellipsis, Eraser, Merge } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { leaveEditing, useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Client } from '../../../lib/model.ts'
import { saveClientData } from '../../../lib/privacy.ts'
import { usePermissions } from '../../../lib/session.ts'
import { PassBadge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Facts } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Time } from '../../../ui/time.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { readPasses } from '../passes/queries.ts'
import { ClientWallet } from '../wallet/client-wallet.tsx'
import { ClientForm } from './client-form.tsx'
import { ErasureReport } from './erasure-report.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { clientQuery, eraseClient } from './queries.ts'

/** One client over the list: details, passes, and what the law lets them ask for. */
export default function ClientPanel() {
  const { t } = useTranslation()
  const { clientId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const may = usePermissions()
  // Stays when the role is taken away meanwhile, for what is typed there.
  const mayEdit = useOnce(may('clients:write'))
  const [{ tab }, setSearch] = useFilters(['tab'])
  const client = useQuery(clientQuery(clientId))
  const close = () =>
    void navigate({ to: '/clients', search: (before: object) => ({ ...before, tab: undefined }) })
  return (
    <SidePanel
      title={client.data?.name ?? t('clients.client')}
      actions={client.data && may('clients:write') && <ClientMenu client={client.data} onGone={close} />}
      onClose={close}
    >
      {client.isPending && <SkeletonLines />}
      {client.error && <Failure message={messageOf(client.error)} onRetry={() => void client.refetch()} />}
      {client.data && (
        <div className="px-5 py-3">
          <Tabs<'details' | 'edit'>
            label={t('clients.client')}
            value={tab === 'edit' && mayEdit ? 'edit' : 'details'}
            onChange={(next) => setSearch({ tab: next === 'edit' ? 'edit' : '' })}
            tabs={[
              { value: 'details', label: t('clients.details'), content: <Details client={client.data} /> },
              ...(mayEdit
                ? [
                    {
                      value: 'edit' as const,
                      label: t('common.edit'),
                      kept: true,
                      content: (
                        <ClientForm
                          key={client.data.id}
                          client={client.data}
                          onSaved={() => setSearch(leaveEditing)}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      )}
    </SidePanel>
  )
}

function Details({ client }: { client: Client }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const passes = useQuery({
    queryKey: ['passes', 'of-client', client.id],
    queryFn: () => readPasses({ clientId: client.id }, ''),
  })
  const rows = passes.data?.rows ?? []
  return (
    <div className="flex flex-col gap-6 pb-6">
      <Facts
        facts={{
          [t('common.email')]: client.email && (
            <a className="text-link hover:underline" href={`mailto:${client.email}`}>
              {client.email}
            </a>
          ),
          [t('clients.phone')]: client.phone && (
            <a className="text-link hover:underline" href={`tel:${client.phone}`}>
              {client.phone}
            </a>
          ),
          [t('clients.since')]: <Time at={client.createdAt} as="exact" />,
          [t('clients.notes')]: client.notes && <span className="whitespace-pre-line">{client.notes}</span>,
        }}
      />
      <section>
        <h3 className="mb-2 font-semibold">{t('shell.nav.passes')}</h3>
        {passes.isPending ? (
          <SkeletonLines lines={3} />
        ) : rows.length === 0 ? (
          <p className="text-quiet">{t('clients.noPasses')}</p>
        ) : (
          <ul className="divide-y divide-line rounded-card border border-line">
            {rows.map((pass) => (
              <li key={pass.id}>
                <Link
                  to="/passes/$passId"
                  params={{ passId: pass.id }}
                  className="flex h-10 items-center gap-3 px-3 hover:bg-hover"
                >
                  <span className="min-w-0 flex-1 truncate">{pass.name ?? t('passes.unnamed')}</span>
                  <PassBadge status={pass.status} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      {may('wallet:read') && <ClientWallet clientId={client.id} />}
    </div>
  )
}

function ClientMenu({ client, onGone }: { client: Client; onGone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'merge' | 'erase' | null>(null)
  const save = useMutation({ mutationFn: saveClientData })
  const erase = useMutation({
    mutationFn: () => eraseClient(client.id),
  })
  const leave = () => {
    onGone()
    void queries.invalidateQueries()
  }
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('common.more')}>
            <Ellipsis />
          </IconButton>
        }
        actions={[
          {
            label: t('settings.saveData'),
            icon: <Download aria-hidden />,
            onSelect: () => save.mutate(client),
          },
          { label: t('clients.merge'), icon: <Merge aria-hidden />, onSelect: () => setAsking('merge') },
          {
            label: t('clients.erase'),
            icon: <Eraser aria-hidden />,
            danger: true,
            separated: true,
            onSelect: () => setAsking('erase'),
          },
        ]}
      />
      {asking === 'merge' && <MergeDialog client={client} onClose={() => setAsking(null)} />}
      <Confirm
        open={asking === 'erase'}
        onClose={() => setAsking(null)}
        onConfirm={() => erase.mutate()}
        title={t('clients.eraseTitle', { name: client.name })}
        body={t('clients.eraseBody')}
        confirmLabel={t('clients.erase')}
        typed={{ label: t('clients.eraseTyped', { name: client.name }), expected: client.name }}
        danger
      />
      {erase.data && <ErasureReport report={erase.data} onClose={leave} />}
    </>
  )
}
