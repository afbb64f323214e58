import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { MapPin, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Location } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { toast } from '../../../ui/toast.tsx'
import { deleteLocation, locationsQuery } from './queries.ts'

/** The places where passes are scanned. */
export default function LocationsPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { locationId } = useParams({ strict: false })
  const list = useQuery(locationsQuery)
  const [deleting, setDeleting] = useState<Location | null>(null)
  const remove = useMutation({
    mutationFn: (location: Location) => deleteLocation(location.id),
    onSuccess: (_answer, location) => toast(t('locations.deleted', { name: location.name })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['locations'] }),
  })
  const mayWrite = may('locations:write')
  const add = mayWrite && (
    <Link to="/locations/new" className={buttonClass(list.data?.length ? 'primary' : 'plain')}>
      <Plus aria-hidden />
      {t('locations.add')}
    </Link>
  )
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <Page layout="fill" title={t('shell.nav.locations')} actions={list.data?.length ? add : null}>
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : (
        <Table
          label={t('shell.nav.locations')}
          columns={columns}
          rows={list.data ?? []}
          idOf={(location) => location.id}
          nameOf={nameOf}
          linkOf={linkOf}
          activeId={locationId}
          loading={list.isPending}
          {...(mayWrite && {
            actions: (location: Location) => [
              {
                label: t('common.edit'),
                onSelect: () =>
                  void navigate({ to: '/locations/$locationId', params: { locationId: location.id } }),
              },
              {
                label: t('common.delete'),
                icon: <Trash2 aria-hidden />,
                danger: true,
                separated: true,
                onSelect: () => setDeleting(location),
              },
            ],
          })}
          empty={
            <Empty
              picture={<ListPicture icon={<MapPin />} />}
              title={t('locations.emptyTitle')}
              body={t('locations.emptyBody')}
              action={add}
            />
          }
        />
      )}
      <Confirm
        open={deleting !== null}
        onClose={() => setDeleting(null)}
        onConfirm={() => deleting && remove.mutate(deleting)}
        title={t('locations.deleteTitle', { name: deleting?.name ?? '' })}
        body={t('locations.deleteBody')}
        confirmLabel={t('common.delete')}
        danger
      />
      <Outlet />
    </Page>
  )
}

const nameOf = (location: Location) => location.name
const linkOf = (location: Location) => ({
  to: '/locations/$locationId',
  params: { locationId: location.id },
})

function columnsOf(t: TFunction): Column<Location>[] {
  return [
    { key: 'name', header: t('common.name'), cell: (location) => location.name },
    {
      key: 'address',
      header: t('locations.address'),
      width: '45%',
      from: 'sm',
      cell: (location) => location.address,
    },
    {
      key: 'timeZone',
      header: t('locations.timeZone'),
      width: '20%',
      from: 'lg',
      cell: (location) => location.timeZone,
    },
  ]
}
