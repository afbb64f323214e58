import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { ScrollText } from 'lucide-react'
import { useMemo } from 'react'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { api } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { AuditEntry } from '../../../lib/model.ts'
import { nameOfActor, nameOfField } from '../../../lib/recorded.ts'
import { slice, useSlices } from '../../../lib/slices.ts'
import { membersQuery } from '../../../lib/workspace.ts'
import { Combobox, type Option } from '../../../ui/combobox.tsx'
import { DateFilter } from '../../../ui/date-filter.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Time } from '../../../ui/time.tsx'
import { AuditEntryPanel } from './audit-entry.tsx'
import { entryTypes, nameOfEntry, valueOf } from './audit-words.ts'

type Query = NonNullable<paths['/api/v1/audit']['get']['parameters']['query']>

/** Who changed what, when and from where. */
export default function AuditPage() {
  const { t } = useTranslation()
  const { data: members = [] } = useQuery(membersQuery)
  const [filters, setFilters] = useFilters(['type', 'actor', 'since', 'until'])
  const [{ entry: shown }, show] = useFilters(['entry'])
  const list = useSlices(['audit', filters], (cursor) =>
    slice(api.GET('/api/v1/audit', { params: { query: { ...(filters as Query), cursor, limit: 100 } } })),
  )
  const entry = list.rows.find(({ id }) => id === shown)
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <Page
      layout="fill"
      title={t('shell.nav.audit')}
      actions={<ExportMenu address="/api/v1/audit/export" filters={filters} />}
      toolbar={
        <div className="flex flex-wrap gap-2">
          <Narrow
            label={t('audit.what')}
            placeholder={t('audit.anything')}
            options={entryTypes().map((type) => ({ value: type, label: nameOfEntry(type) }))}
            value={filters.type}
            onChange={(type) => setFilters({ type })}
            className="w-60 max-sm:w-full"
          />
          <Narrow
            label={t('audit.who')}
            placeholder={t('audit.anybody')}
            options={members.map(({ id, name, email }) => ({
              value: id,
              label: name ?? email,
              detail: email,
            }))}
            value={filters.actor}
            onChange={(actor) => setFilters({ actor })}
            className="w-48 max-sm:w-full"
          />
          {(['since', 'until'] as const).map((name) => (
            <DateFilter
              key={name}
              label={t(`audit.${name}`)}
              value={filters[name] ?? ''}
              onChange={(day) => setFilters({ [name]: day })}
              className="max-sm:flex-1"
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
          label={t('shell.nav.audit')}
          columns={columns}
          rows={list.rows}
          idOf={(entry) => entry.id}
          nameOf={nameOf}
          linkOf={({ id }) => ({ to: '/audit', search: { ...filters, entry: id } })}
          activeId={shown}
          loading={list.loading}
          waiting={list.waiting}
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

const nameOf = (entry: AuditEntry) => nameOfEntry(entry.type)

function columnsOf(t: TFunction): Column<AuditEntry>[] {
  return [
    { key: 'type', header: t('audit.what'), cell: ({ type }) => nameOfEntry(type) },
    {
      key: 'details',
      header: t('audit.details'),
      width: '34%',
      from: 'md',
      cell: summaryOf,
    },
    {
      key: 'who',
      header: t('audit.who'),
      width: '18%',
      from: 'sm',
      cell: (entry) => nameOfActor(entry.actor),
    },
    { key: 'address', header: t('audit.from'), width: '140px', from: 'xl', cell: (entry) => entry.address },
    { key: 'at', header: t('scans.at'), width: '150px', cell: (entry) => <Time at={entry.recordedAt} /> },
  ]
}

interface NarrowProps {
  label: string
  placeholder: string
  options: readonly Option[]
  value: string | undefined
  /** Given an empty text for no filter. */
  onChange: (value: string) => void
  className: string
}

/** One of the choices that the list can be narrowed to. */
function Narrow({ value, onChange, options, ...rest }: NarrowProps) {
  return (
    <Combobox
      {...rest}
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(option) => onChange(option?.value ?? '')}
    />
  )
}

/** What an entry is about, in one line. */
function summaryOf({ details }: AuditEntry): string {
  const { name, email, role, way, targetUrl, changes } = details as Partial<Record<string, unknown>>
  const about = [name ?? email ?? targetUrl, role && valueOf('role', role), way && valueOf('way', way)]
  const changed = Object.keys(changes ?? {}).map(nameOfField)
  const parts = [about.filter((part) => typeof part === 'string').join(', '), changed.join(', ')]
  return parts.filter(Boolean).join(': ')
}
