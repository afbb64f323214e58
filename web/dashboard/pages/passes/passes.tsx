import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useParams } from '@tanstack/react-router'
import { Ban, CircleCheck, Copy, Plus, Ticket, Trash2, Upload } from 'lucide-react'
import { useMemo, useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { filtersIn, useFilters } from '../../../lib/filters.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { part, soon } from '../../../ui/part.tsx'
import type { PassItem } from '../../../lib/model.ts'
import { useRemembered } from '../../../lib/remembered.ts'
import { usePermissions } from '../../../lib/session.ts'
import { slicesQuery, useSlices } from '../../../lib/slices.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { ExportMenu } from '../../../ui/export-menu.tsx'
import { Count, Page } from '../../../ui/page.tsx'
import { Empty, Failure, ListPicture } from '../../../ui/states.tsx'
import { Table } from '../../../ui/table.tsx'
import { toast } from '../../../ui/toast.tsx'
import { passColumns, usualColumns } from './columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useLivePasses } from './live-passes.ts'
import { type PassFilters, passFilters, passList, usePassActions } from './queries.ts'
import { SavedViews } from './saved-views.tsx'

const BulkBar = part(soon(() => import('./bulk-bar.tsx')))

const nameOf = (pass: PassItem) => pass.name ?? pass.code
const linkOf = (pass: PassItem) => ({ to: '/passes/$passId', params: { passId: pass.id } })

/** Asks for the first passes while the page is still to be drawn. */
export function ahead(queries: QueryClient, search: Record<string, unknown>): void {
  void queries.prefetchInfiniteQuery(slicesQuery(...passList(filtersIn(passFilters, search))))
}

/** All passes: searched and filtered by the server, read as one scrolls, changed one by one or in bulk. */
export default function PassesPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const { passId } = useParams({ strict: false })
  const [filters, setFilters] = useFilters(passFilters)
  const [columns, setColumns] = useRemembered('passes.columns', usualColumns)
  const [selected, setSelected] = useState<Set<string>>(new Set())
  // All that match are selected for as long as nobody changes what has to match.
  const matching = JSON.stringify(filters)
  const [everythingOf, setEverythingOf] = useState<string | null>(null)
  const everything = everythingOf === matching
  const select = (next: Set<string>) => {
    setSelected(next)
    setEverythingOf(null)
  }
  // What is selected is always in sight.
  const narrow = (change: PassFilters) => {
    ahead(queries, { ...filters, ...change })
    if (selected.size > 0) select(new Set())
    setFilters(change)
  }
  const list = useSlices(...passList(filters))
  useLivePasses()
  const { setStatus, remove } = usePassActions()
  const shownColumns = useMemo(() => passColumns(t, columns), [t, columns])
  const mayWrite = may('passes:write')

  const allOf = (total: number | null) =>
    total === null ? t('passes.allMatchingSelected') : t('passes.allOfSelected', { number: number(total) })

  const actionsOf = (pass: PassItem) => [
    {
      label: t('passes.copyLink'),
      icon: <Copy aria-hidden />,
      onSelect: () =>
        void navigator.clipboard.writeText(pass.publicUrl).then(() => toast(t('common.copied'))),
    },
    mayWrite &&
      (pass.status === 'active'
        ? {
            label: t('passes.revoke'),
            icon: <Ban aria-hidden />,
            onSelect: () => setStatus.mutate({ id: pass.id, status: 'revoked' }),
          }
        : {
            label: t('passes.activate'),
            icon: <CircleCheck aria-hidden />,
            disabled: pass.status === 'expired',
            onSelect: () => setStatus.mutate({ id: pass.id, status: 'active' }),
          }),
    mayWrite && {
      label: t('common.delete'),
      icon: <Trash2 aria-hidden />,
      danger: true,
      separated: true,
      onSelect: () => remove.mutate(pass.id),
    },
  ]

  return (
    <Page
      layout="fill"
      title={t('shell.nav.passes')}
      beside={<Count total={list.total} />}
      actions={
        <>
          {may('imports:write') && (
            <Link to="/import" search={{ subject: 'passes' }} className={buttonClass('plain')}>
              <Upload aria-hidden />
              <span className="max-sm:sr-only">{t('imports.button')}</span>
            </Link>
          )}
          <ExportMenu address="/api/v1/passes/export" filters={filters} />
          {mayWrite && (
            <Link to="/passes/new" className={buttonClass('primary')}>
              <Plus aria-hidden />
              <span className="max-sm:sr-only">{t('passes.issue')}</span>
            </Link>
          )}
        </>
      }
      toolbar={
        <FilterBar filters={filters} onChange={narrow} columns={columns} onColumns={setColumns}>
          <SavedViews filters={filters} onApply={narrow} />
        </FilterBar>
      }
    >
      {list.error ? (
        <Failure message={messageOf(list.error)} onRetry={list.retry} />
      ) : (
        <Table
          list={list.shown}
          label={t('shell.nav.passes')}
          columns={shownColumns}
          rows={list.rows}
          idOf={(pass) => pass.id}
          nameOf={nameOf}
          linkOf={linkOf}
          activeId={passId}
          actions={actionsOf}
          loading={list.loading}
          waiting={list.waiting}
          onEnd={list.onEnd}
          {...(mayWrite && {
            selection: {
              selected,
              onChange: select,
              summary: everything ? allOf(list.total) : undefined,
              bar: selected.size > 0 && (
                <BulkBar
                  passes={list.rows.filter((pass) => selected.has(pass.id))}
                  filters={filters}
                  total={list.total}
                  everything={everything}
                  {...(!everything &&
                    selected.size === list.rows.length &&
                    list.total !== selected.size && { onEverything: () => setEverythingOf(matching) })}
                  onDone={() => select(new Set())}
                />
              ),
            },
          })}
          empty={
            Object.keys(filters).length > 0 ? (
              <Empty title={t('passes.noMatchTitle')} body={t('passes.noMatchBody')} />
            ) : (
              <Empty
                picture={<ListPicture icon={<Ticket />} />}
                title={t('passes.emptyTitle')}
                body={t('passes.emptyBody')}
                action={
                  mayWrite && (
                    <>
                      <Link to="/passes/new" className={buttonClass('plain')}>
                        {t('passes.issueFirst')}
                      </Link>
                      {may('imports:write') && (
                        <Link to="/import" search={{ subject: 'passes' }} className={buttonClass('plain')}>
                          {t('passes.importFirst')}
                        </Link>
                      )}
                    </>
                  )
                }
              />
            )
          }
        />
      )}
      <Outlet />
    </Page>
  )
}
