import { ScrollText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import type { AuditEntry } from '../../../lib/model.ts'
import { slice, useSlices } from '../../../lib/slices.ts'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Input } from '../../../ui/field.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { AuditEntryPanel } from './audit-entry.tsx'

/** Who changed what, when and from where. */
export default function AuditPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(['since', 'until'])
  const [{ entry: shown }, show] = useFilters(['entry'])
  const list = useSlices(['audit', filters], (cursor) =>
    slice(api.GET('/api/v1/audit', { params: { query: { ...filters, cursor, limit: 100 } } })),
  )
  const entry = list.rows.find(({ id }) => id === shown)
  const columns: Column<AuditEntry>[] = [
    { key: 'type', header: t('audit.what'), cell: (entry) => <code className="text-xs">{entry.type}</code> },
    {
      key: 'details',
      header: t('audit.details'),
      width: '34%',
      from: 'md',
      cell: summaryOf,
    },
    { key: 'who', header: t('audit.who'), width: '18%', from: 'sm', cell: (entry) => entry.actor.name },
    { key: 'address', header: t('audit.from'), width: '140px', from: 'xl', cell: (entry) => entry.address },
    { key: 'at', header: t('scans.at'), width: '150px', cell: (entry) => <Time at={entry.recordedAt} /> },
  ]
  return (
    <Page
      layout="fill"
      title={t('shell.nav.audit')}
      actions={<ExportMenu address="/api/v1/audit/export" filters={filters} />}
      toolbar={
        <div className="flex flex-wrap gap-2">
          {(['since', 'until'] as const).map((name) => (
            <Input
              key={name}
              type="date"
              aria-label={t(`audit.${name}`)}
              title={t(`audit.${name}`)}
              value={filters[name] ?? ''}
              onChange={(event) => setFilters({ [name]: event.target.value })}
              className="w-36!"
            />
          ))}
        </div>
      }
    >
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={list.retry} />
      ) : (
        <Table
          label={t('shell.nav.audit')}
          columns={columns}
          rows={list.rows}
          idOf={(entry) => entry.id}
          nameOf={(entry) => entry.type}
          linkOf={({ id }) => ({ to: '/audit', search: { ...filters, entry: id } })}
          activeId={shown}
          loading={list.loading}
          loadingMore={list.loadingMore}
          onEnd={list.onEnd}
          empty={
            <Empty
              picture={<ListPicture icon={<ScrollText />} />}
              title={t('audit.emptyTitle')}
              body={t('audit.emptyBody')}
            />
          }
        />
      )}
      {entry && <AuditEntryPanel entry={entry} onClose={() => show({ entry: '' })} />}
    </Page>
  )
}

function summaryOf({ details }: AuditEntry): string {
  const { name, email, targetUrl, changes } = details as Partial<Record<string, unknown>>
  const parts = [name ?? email ?? targetUrl, changes && Object.keys(changes).join(', ')]
  return parts.filter((part) => typeof part === 'string').join(': ')
}
