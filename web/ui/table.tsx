import {
  type CSSProperties,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { useShortcuts } from '../lib/shortcuts.ts'
import { textScale } from '../lib/text-scale.ts'
import { cx } from './cx.ts'
import { Tick } from './field.tsx'
import type { MenuAction } from './menu.tsx'
import { RowLink, type RowTarget } from './row-link.tsx'
import { type OpenRowMenu, RowMenu, RowMenuButton } from './row-menu.tsx'
import { RowNames } from './row-names.ts'
import { Skeleton } from './states.tsx'
import { useVisibleRows } from './visible-rows.ts'

export interface Column<Row> {
  key: string
  header: string
  /** Keeps no state of its own: another row may come in its place. */
  cell: (row: Row) => ReactNode
  /** In pixels of the usual size of text, or a share of the table; the first column takes what is left. */
  width?: string
  align?: 'end'
  /** Hidden on windows narrower than this. */
  from?: 'sm' | 'md' | 'lg' | 'xl'
}

interface Selection {
  selected: ReadonlySet<string>
  onChange: (selected: Set<string>) => void
  bar: ReactNode
  /** What is selected, in words, where that is more than the rows that are ticked. */
  summary?: string | undefined
}

/** How a row is drawn. Rows stand as they are for as long as all of this is the same. */
interface RowLook<Row> {
  /** The first column holds the name and links to the row's own page. */
  columns: readonly Column<Row>[]
  nameOf: (row: Row) => string
  /** Address of a row's details; without it rows do not link. */
  linkOf?: ((row: Row) => RowTarget | undefined) | undefined
}

interface TableProps<Row> extends RowLook<Row> {
  /** What the table lists, for screen readers. */
  label: string
  /** Names what the rows are of, such as their filters: a list of another name begins at its top. */
  list?: string
  rows: readonly Row[]
  idOf: (row: Row) => string
  /** The row whose details are open. */
  activeId?: string | undefined
  actions?: (row: Row) => (MenuAction | false | undefined)[]
  selection?: Selection
  loading?: boolean
  /** Whether another list was asked for, and the rows are still those of the one before. */
  waiting?: boolean
  /** Called when the reader nears the end of what is loaded, again and again until there is more. */
  onEnd?: (() => void) | undefined
  empty: ReactNode
}

const rowHeight = 40 * textScale
/** So many rows before the end of what is loaded, the next are asked for: as many as somebody scrolls in a moment. */
const ahead = 60
const leastName = 180 * textScale
const leastOnPhones = 150 * textScale
const from = {
  sm: 'max-sm:hidden',
  md: 'max-md:hidden',
  lg: 'max-lg:hidden',
  xl: 'max-xl:hidden',
}

/**
 * The one table: sticky header, only visible rows in the page, `j`/`k` to move, `x` to select, Enter to
 * open. It fills the height its parent leaves and scrolls inside.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { t } = useTranslation()
  const { columns, rows, selection, list = '' } = props
  const [names] = useState(() => new RowNames())
  const menu = useRef<OpenRowMenu<Row>>(null)
  const current = useRef(props)
  useEffect(() => {
    current.current = props
  })
  // What a row does is looked up when it does it, so that a page with other functions leaves the rows as they are.
  const actionsOf = useCallback((row: Row) => current.current.actions?.(row) ?? [], [])
  const openMenu = useCallback<OpenRowMenu<Row>>((...asked) => menu.current?.(...asked), [])
  const toggleRow = useCallback((row: Row) => {
    const { selection, idOf } = current.current
    if (selection) toggle(selection, idOf(row))
  }, [])
  const words = useMemo(
    () => ({
      select: named(t('table.select', { name: place })),
      actionsFor: named(t('table.actionsFor', { name: place })),
    }),
    [t],
  )

  // Whoever jumps to the end of what is loaded waits for more: it is asked for before anything else is done.
  const onSight = useCallback((last: number) => {
    if (last >= current.current.rows.length) askForMore(last, current.current)
  }, [])
  const visible = useVisibleRows({ count: rows.length, rowHeight, list, onSight })
  const { scroller, element, from: first, to: end, show } = visible
  const fades = useLasting(props.waiting === true)
  const { onEnd } = props
  useEffect(() => askForMore(end, { rows, onEnd }), [end, rows, onEnd])

  const focusRow = (index: number) => {
    const bounded = Math.max(0, Math.min(rows.length - 1, index))
    show(bounded)
    element.current?.querySelector<HTMLElement>(`[data-index="${bounded}"] [data-row-focus]`)?.focus()
  }
  const focused = () => {
    const row = document.activeElement?.closest('[data-index]')
    return row && element.current?.contains(row) ? Number(row.getAttribute('data-index')) : -1
  }
  useShortcuts({
    j: () => focusRow(focused() + 1),
    k: () => focusRow(focused() - 1),
    x: () => {
      const row = rows[focused()]
      if (row && selection) toggle(selection, props.idOf(row))
    },
  })

  if (!props.loading && rows.length === 0) return props.empty
  const selectedCount = selection?.selected.size ?? 0
  const { linkOf, nameOf } = props
  const shown = rows.slice(first, end)
  const ids = shown.map(props.idOf)
  const drawn = names.of(list, ids)

  return (
    <div
      ref={scroller}
      // The rows scroll inside, and what scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={props.label}
      className="min-h-0 flex-1 overflow-auto overscroll-contain rounded-card border border-line bg-surface outline-offset-[-2px] max-sm:rounded-none max-sm:border-x-0"
    >
      <table
        aria-busy={props.waiting}
        aria-rowcount={props.loading ? -1 : rows.length}
        className="w-full table-fixed border-separate border-spacing-0 text-sm tabular-nums min-w-(--least) lg:min-w-(--lg) xl:min-w-(--xl)"
        style={leastWidths(columns)}
      >
        <colgroup>
          {selection && <col className="w-10" />}
          {columns.map((column) => (
            <col
              key={column.key}
              style={{ width: column.width && widthOf(column.width) }}
              className={column.from && from[column.from]}
            />
          ))}
          {props.actions && <col className="w-12" />}
        </colgroup>
        <thead className="sticky top-0 z-10">
          <tr className="h-10 [&>th]:border-b [&>th]:border-line [&>th]:bg-surface">
            {selection && (
              <th scope="col" className="pl-3 text-left">
                <Tick
                  label={t('table.selectAll')}
                  disabled={rows.length === 0}
                  checked={selectedCount > 0 && selectedCount === rows.length}
                  indeterminate={selectedCount > 0 && selectedCount < rows.length}
                  onChange={(on) => selection.onChange(new Set(on ? rows.map(props.idOf) : []))}
                />
                {selectedCount > 0 && (
                  // Over the header and not instead of it: the columns keep their widths.
                  <div className="absolute inset-y-0 right-0 left-10 flex items-center gap-2 overflow-x-auto border-b border-line bg-surface px-3 font-medium">
                    <span aria-live="polite" className="shrink-0">
                      {selection.summary ?? t('table.selected', { count: selectedCount })}
                    </span>
                    {selection.bar}
                  </div>
                )}
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cx(
                  'truncate px-3 text-left font-medium text-faint',
                  column.align === 'end' && 'text-right',
                  column.from && from[column.from],
                )}
              >
                {column.header}
              </th>
            ))}
            {props.actions && (
              <th scope="col">
                <span className="sr-only">{t('table.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody className={cx(fades && 'opacity-50', rows.length === 0 && 'breathing')}>
          {props.loading && rows.length === 0
            ? Array.from({ length: 12 }, (_, index) => (
                <SkeletonRow key={index} columns={columns} selects={selection !== undefined} />
              ))
            : null}
          {first > 0 && <Spacer height={first * rowHeight} />}
          {shown.map((row, index) => {
            const id = ids[index] ?? ''
            return (
              <TableRow
                key={drawn[index]}
                row={row}
                words={words}
                index={first + index}
                selected={selection?.selected.has(id) ?? false}
                active={props.activeId === id}
                columns={columns}
                nameOf={nameOf}
                linkOf={linkOf}
                onToggle={selection && toggleRow}
                onMenu={props.actions && openMenu}
              />
            )
          })}
          {end < rows.length && <Spacer height={(rows.length - end) * rowHeight} />}
        </tbody>
      </table>
      {props.actions && <RowMenu ref={menu} actionsOf={actionsOf} />}
    </div>
  )
}

/** So long a list may wait for another before its rows say so: to fade them for less would only flicker. */
const unnoticed = 150

/** Whether something is so, and has been for longer than nobody would notice. */
function useLasting(holds: boolean): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setLasting(true), unnoticed)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [holds])
  return holds && lasting
}

function askForMore<Row>(last: number, { rows, onEnd }: Pick<TableProps<Row>, 'rows' | 'onEnd'>): void {
  if (rows.length > 0 && last >= rows.length - ahead) onEnd?.()
}

const place = '\0'
/** Puts names into a text that was looked up once for all rows. */
const named = (text: string) => (name: string) => text.replace(place, () => name)

const widthOf = (width: string) => (width.endsWith('px') ? `${Number.parseInt(width) * textScale}px` : width)

/** How wide a table has to be, so that many columns scroll sideways and leave the name its room. */
function leastWidths<Row>(columns: readonly Column<Row>[]): CSSProperties {
  const sum = (shown: readonly Column<Row>[]) =>
    shown.reduce((sum, { width }) => sum + (width?.endsWith('px') ? Number.parseFloat(widthOf(width)) : 0), 0)
  return {
    '--least': `${leastOnPhones + sum(columns.filter((column) => !column.from))}px`,
    '--lg': `${leastName + sum(columns.filter((column) => column.from !== 'xl'))}px`,
    '--xl': `${leastName + sum(columns)}px`,
  } as CSSProperties
}

function toggle(selection: Selection, id: string): void {
  const next = new Set(selection.selected)
  if (!next.delete(id)) next.add(id)
  selection.onChange(next)
}

interface TableRowProps<Row> extends RowLook<Row> {
  row: Row
  words: { select: (name: string) => string; actionsFor: (name: string) => string }
  index: number
  selected: boolean
  active: boolean
  onToggle: ((row: Row) => void) | undefined
  onMenu: OpenRowMenu<Row> | undefined
}

/** Drawn once as one scrolls past: only another look draws it anew. */
const TableRow = memo(DrawnRow) as typeof DrawnRow

function DrawnRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, words, selected, active, onToggle, onMenu } = props
  const name = props.nameOf(row)
  const link = props.linkOf?.(row)
  return (
    <tr
      data-index={props.index}
      aria-rowindex={props.index + 1}
      aria-selected={onToggle ? selected : undefined}
      className={cx(
        'group relative h-10 [&>td]:border-b [&>td]:border-line',
        // What is chosen is seen to be while the mouse or the focus is still on it.
        selected || active ? 'bg-accent-soft' : 'hover:bg-hover focus-within:bg-hover',
      )}
    >
      {onToggle && (
        <td className="relative z-1 pl-3">
          <Tick label={words.select(name)} checked={selected} onChange={() => onToggle(row)} />
        </td>
      )}
      {columns.map((column, index) => (
        <td
          key={column.key}
          className={cx(
            'truncate px-3',
            index === 0 ? 'font-medium text-ink' : 'text-quiet',
            column.align === 'end' && 'text-right',
            column.from && from[column.from],
          )}
        >
          {index === 0 && link ? (
            <RowLink
              target={link}
              aria-current={active ? 'page' : undefined}
              data-row-focus
              className="block truncate outline-none before:absolute before:inset-0 focus-visible:before:outline-2 focus-visible:before:outline-offset-[-2px] focus-visible:before:outline-accent-strong"
            >
              {column.cell(row)}
            </RowLink>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
      {onMenu && (
        <td className="relative z-1 pr-2 text-right">
          <RowMenuButton
            label={words.actionsFor(name)}
            onOpen={(button, byKey) => onMenu(row, button, byKey)}
          />
        </td>
      )}
    </tr>
  )
}

/** One cell is enough: one that spans columns would bring back those that a narrow window hides. */
function Spacer({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td style={{ height }} className="p-0" />
    </tr>
  )
}

function SkeletonRow<Row>({ columns, selects }: { columns: readonly Column<Row>[]; selects: boolean }) {
  return (
    <tr aria-hidden className="h-10 [&>td]:border-b [&>td]:border-line">
      {selects && <td />}
      {columns.map((column, index) => (
        <td key={column.key} className={cx('px-3', column.from && from[column.from])}>
          <Skeleton className={index === 0 ? 'w-3/5' : 'w-4/5'} />
        </td>
      ))}
    </tr>
  )
}
