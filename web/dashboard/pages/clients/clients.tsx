import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { Pencil, Plus, Upload, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Client } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { useSlices } from '../../../lib/slices.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Count, Page } from '../../../ui/page.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { readClients } from './queries.ts'

const nameOf = (client: Client) => client.name
const linkOf = (client: Client) => ({ to: '/clients/$clientId', params: { clientId: client.id } })

/** The people behind the passes. */
export default function ClientsPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const navigate = useNavigate()
  const { clientId } = useParams({ strict: false })
  const [{ search = '' }, setFilters] = useFilters(['search'])
  const list = useSlices(['clients', 'list', search], (cursor) => readClients(search, cursor))
  const add = may('clients:write') && (
    <Link to="/clients/new" search={true} className={buttonClass(list.rows.length > 0 ? 'primary' : 'plain')}>
      <Plus aria-hidden />
      <span className={list.rows.length > 0 ? 'max-sm:sr-only' : ''}>{t('clients.add')}</span>
    </Link>
  )
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <Page
      layout="fill"
      title={t('shell.nav.clients')}
      beside={<Count total={list.total} />}
      actions={
        <>
          {may('imports:write') && (
            <Link to="/import" search={{ subject: 'clients' }} className={buttonClass('plain')}>
              <Upload aria-hidden />
              <span className="max-sm:sr-only">{t('imports.button')}</span>
            </Link>
          )}
          <ExportMenu address="/api/v1/clients/export" filters={{ search }} />
          {add}
        </>
      }
      toolbar={
        <SearchBox
          label={t('clients.search')}
          value={search}
          onChange={(text) => setFilters({ search: text })}
        />
      }
    >
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={list.retry} />
      ) : (
        <Table
          list={list.shown}
          label={t('shell.nav.clients')}
          columns={columns}
          rows={list.rows}
          idOf={(client) => client.id}
          nameOf={nameOf}
          linkOf={linkOf}
          activeId={clientId}
          loading={list.loading}
          waiting={list.waiting}
          onEnd={list.onEnd}
          {...(may('clients:write') && {
            actions: (client: Client) => [
              {
                label: t('common.edit'),
                icon: <Pencil aria-hidden />,
                onSelect: () =>
                  void navigate({
                    to: '/clients/$clientId',
                    params: { clientId: client.id },
                    search: (before: object) => ({ ...before, tab: 'edit' }),
                  }),
              },
            ],
          })}
          empty={
            search ? (
              <Empty title={t('clients.noMatchTitle')} body={t('clients.noMatchBody')} />
            ) : (
              <Empty
                picture={<ListPicture icon={<UserRound />} />}
                title={t('clients.emptyTitle')}
                body={t('clients.emptyBody')}
                action={add}
              />
            )
          }
        />
      )}
      <Outlet />
    </Page>
  )
}

function columnsOf(t: TFunction): Column<Client>[] {
  return [
    { key: 'name', header: t('common.name'), cell: (client) => client.name },
    { key: 'email', header: t('common.email'), width: '32%', from: 'sm', cell: (client) => client.email },
    { key: 'phone', header: t('clients.phone'), width: '20%', from: 'lg', cell: (client) => client.phone },
    {
      key: 'createdAt',
      header: t('clients.since'),
      width: '140px',
      from: 'md',
      cell: (client) => <Time at={client.createdAt} />,
    },
  ]
}
