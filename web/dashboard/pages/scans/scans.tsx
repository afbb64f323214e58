import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { ScanLine } from 'lucide-react'
import { useMemo } from 'react'
import { api } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Scan } from '../../../lib/model.ts'
import { slice, useSlices } from '../../../lib/slices.ts'
import { ScanBadge } from '../../../ui/badge.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { DateFilter } from '../../../ui/date-filter.tsx'
import { Count, Page } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { locationsQuery } from '../locations/queries.ts'

const names = ['outcome', 'locationId', 'recordedAfter', 'recordedBefore'] as const

const nameOf = (scan: Scan) => scan.pass?.name ?? scan.id
const linkOf = ({ pass }: Scan) =>
  pass ? { to: '/passes/$passId', params: { passId: pass.id }, search: { tab: 'history' } } : undefined

/** Every attempt to get in, admitted or refused. */
export default function ScansPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(names)
  const { data: locations } = useQuery(locationsQuery)
  const list = useSlices(['scans', 'list', filters], (cursor) => {
    const query = { ...filters, cursor, limit: 100 } as { cursor: string }
    return slice(api.GET('/api/v1/scans', { params: { query } }))
  })
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <Page
      layout="fill"
      title={t('shell.nav.scans')}
      beside={<Count total={list.total} />}
      actions={<ExportMenu address="/api/v1/scans/export" filters={filters} />}
      toolbar={
        <div className="flex flex-wrap gap-2">
          <Select
            label={t('scans.result')}
            value={filters.outcome ?? ''}
            onChange={(outcome) => setFilters({ outcome })}
            choices={[
              { value: '', label: t('scans.all') },
              { value: 'admitted', label: t('overview.admitted') },
              { value: 'refused', label: t('overview.refused') },
            ]}
            className="w-40!"
          />
          {(!locations || locations.length > 0) && (
            <Select
              label={t('passes.location')}
              value={filters.locationId ?? ''}
              onChange={(locationId) => setFilters({ locationId })}
              choices={[
                { value: '', label: t('passes.anyLocation') },
                ...(locations ?? []).map((each) => ({ value: each.id, label: each.name })),
              ]}
              className="w-40!"
            />
          )}
          {(['recordedAfter', 'recordedBefore'] as const).map((name) => (
            <DateFilter
              key={name}
              label={t(`scans.${name}`)}
              value={filters[name] ?? ''}
              onChange={(day) => setFilters({ [name]: day })}
              className="max-md:hidden"
            />
          ))}
        </div>
      }
    >
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={list.retry} />
      ) : (
        <Table
          list={list.shown}
          label={t('shell.nav.scans')}
          columns={columns}
          rows={list.rows}
          idOf={(scan) => scan.id}
          nameOf={nameOf}
          linkOf={linkOf}
          loading={list.loading}
          waiting={list.waiting}
          onEnd={list.onEnd}
          empty={
            Object.keys(filters).length > 0 ? (
              <Empty title={t('scans.noMatchTitle')} body={t('scans.noMatchBody')} />
            ) : (
              <Empty
                picture={<ListPicture icon={<ScanLine />} />}
                title={t('scans.emptyTitle')}
                body={t('scans.emptyBody')}
              />
            )
          }
        />
      )}
    </Page>
  )
}

function columnsOf(t: TFunction): Column<Scan>[] {
  return [
    {
      key: 'pass',
      header: t('passes.pass'),
      cell: (scan) =>
        scan.pass?.name ?? scan.pass?.code ?? <span className="text-quiet">{t('scans.noPass')}</span>,
    },
    {
      key: 'result',
      header: t('scans.result'),
      width: '180px',
      cell: (scan) => <ScanBadge result={scan.result} />,
    },
    {
      key: 'client',
      header: t('passes.column.client'),
      width: '18%',
      from: 'lg',
      cell: (scan) => scan.client?.name,
    },
    {
      key: 'location',
      header: t('passes.location'),
      width: '18%',
      from: 'lg',
      cell: (scan) => scan.location?.name,
    },
    {
      key: 'direction',
      header: t('scans.direction'),
      width: '90px',
      from: 'xl',
      cell: (scan) => t(scan.direction === 'out' ? 'scans.out' : 'scans.in'),
    },
    {
      key: 'at',
      header: t('scans.at'),
      width: '150px',
      from: 'sm',
      cell: (scan) => <Time at={scan.scannedAt} />,
    },
  ]
}
