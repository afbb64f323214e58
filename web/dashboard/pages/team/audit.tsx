import { ScrollText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ApiError, messageOf, refusalOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { type Slice, slice, useSlices } from '../../../lib/slices.ts'
import type { AuditEntry } from '../../../lib/workspace.ts'
import { Input } from '../../../ui/field.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'

/** Who changed what, when and from where. */
export default function AuditPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(['since', 'until'])
  const list = useSlices(['audit', filters], (cursor) => readAudit(filters, cursor))
  const columns: Column<AuditEntry>[] = [
    { key: 'type', header: t('audit.what'), cell: (entry) => <code className="text-xs">{entry.type}</code> },
    {
      key: 'details',
      header: t('audit.details'),
      width: '34%',
      from: 'md',
      cell: (entry) => <span title={JSON.stringify(entry.details)}>{summaryOf(entry)}</span>,
    },
    { key: 'who', header: t('audit.who'), width: '18%', from: 'sm', cell: (entry) => entry.actor.name },
    { key: 'address', header: t('audit.from'), width: '140px', from: 'xl', cell: (entry) => entry.address },
    { key: 'at', header: t('scans.at'), width: '150px', cell: (entry) => <Time at={entry.recordedAt} /> },
  ]
  return (
    <Page
      layout="fill"
      title={t('shell.nav.audit')}
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
    </Page>
  )
}

function readAudit(filters: Record<string, string>, cursor: string): Promise<Slice<AuditEntry>> {
  const query = new URLSearchParams({ ...filters, cursor, limit: '100' })
  const read = async () => {
    const response = await fetch(`/api/v1/audit?${query}`).catch(() => {
      throw new ApiError(0, { code: 'network' })
    })
    if (!response.ok) throw await refusalOf(response)
    return { data: (await response.json()) as AuditEntry[], response }
  }
  return slice(read())
}

function summaryOf({ details }: AuditEntry): string {
  const changes = details['changes']
  if (changes && typeof changes === 'object') return Object.keys(changes).join(', ')
  const name = details['name'] ?? details['email'] ?? details['targetUrl']
  return typeof name === 'string' ? name : ''
}
