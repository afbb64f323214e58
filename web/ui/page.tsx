import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { number } from '../lib/format.ts'
import { usePageTitle } from '../lib/page-title.ts'
import { cx } from './cx.ts'

interface PageProps {
  title: string
  /** What stands behind the title: how many there are, a badge. */
  beside?: ReactNode
  /** Buttons at the right of the title. */
  actions?: ReactNode
  /** What stands between title and content: filters, tabs. */
  toolbar?: ReactNode
  /** `fill` gives the content the rest of the window's height (tables); `flow` scrolls it. */
  layout?: 'flow' | 'fill'
  narrow?: boolean
  children: ReactNode
}

/** The frame of every page: title, actions, toolbar, content. */
export function Page({ title, beside, actions, toolbar, layout = 'flow', narrow, children }: PageProps) {
  usePageTitle(title)
  const width = narrow ? 'max-w-[820px]' : 'max-w-[1280px]'
  return (
    <div className={cx('flex min-h-0 flex-1 flex-col', layout === 'flow' && 'overflow-y-auto')}>
      <header
        className={cx(
          'mx-auto flex min-h-16 w-full shrink-0 flex-wrap items-center gap-2 px-4 py-3 sm:px-8',
          width,
        )}
      >
        <h1 className="min-w-0 grow truncate text-xl font-semibold">
          {title}
          {beside}
        </h1>
        {actions}
      </header>
      {toolbar && <div className="mx-auto w-full max-w-[1280px] shrink-0 px-4 pb-3 sm:px-8">{toolbar}</div>}
      <div
        className={cx(
          'mx-auto w-full px-4 sm:px-8',
          width,
          layout === 'fill' ? 'flex min-h-0 flex-1 flex-col pb-4 max-sm:px-0 max-sm:pb-0' : 'pb-12',
        )}
      >
        {children}
      </div>
    </div>
  )
}

/** One titled part of a page of settings or details. */
export function Section(props: {
  title: ReactNode
  help?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <section className="border-t border-line py-6 first:border-t-0 first:pt-2">
      <header className="mb-4 flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-lg font-semibold">{props.title}</h2>
          {props.help && <p className="mt-0.5 max-w-prose text-quiet">{props.help}</p>}
        </div>
        {props.actions}
      </header>
      {props.children}
    </section>
  )
}

/**
 * Label and value pairs, as in a pass's details.
 * @param facts A record, or pairs where labels may repeat. Null is shown as a dash, undefined not at all.
 */
export function Facts({
  facts,
}: {
  facts: Record<string, ReactNode> | readonly (readonly [string, ReactNode])[]
}) {
  const pairs = Array.isArray(facts) ? facts : Object.entries(facts)
  return (
    <dl className="grid grid-cols-[minmax(96px,auto)_1fr] gap-x-6 gap-y-2">
      {pairs.map(
        ([label, value], index) =>
          value !== undefined && (
            <div key={`${index} ${label}`} className="contents">
              <dt className="text-quiet">{label}</dt>
              <dd className="min-w-0 break-words">{value || <span className="text-faint">—</span>}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** How much of a limit is used. `limit` null means unlimited. */
export function Meter({
  label,
  to,
  used,
  limit,
  text,
}: {
  label: string
  /** The page where the counted things are. */
  to?: string | undefined
  used: number
  limit: number | null
  text: string
}) {
  const share = Math.min(1, limit === 0 ? 1 : used / (limit ?? Infinity))
  return (
    <div>
      <div className="mb-1 flex justify-between gap-2">
        {to ? (
          <Link to={to} className="hover:underline">
            {label}
          </Link>
        ) : (
          <span>{label}</span>
        )}
        <span className="text-quiet tabular-nums">{text}</span>
      </div>
      {limit !== null && (
        <div
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          className="h-1.5 overflow-hidden rounded-full bg-hover"
        >
          <div
            className={cx('h-full rounded-full', share >= 0.9 ? 'bg-attention-strong' : 'bg-link')}
            style={{ width: `${share * 100}%` }}
          />
        </div>
      )}
    </div>
  )
}

/** How many a list holds, behind the title of its page. */
export const Count = ({ total }: { total: number | null }) =>
  total !== null && (
    <span className="ml-2 text-base font-normal text-faint tabular-nums">{number(total)}</span>
  )

/** A calm note above or inside a page. */
export function Notice(props: {
  tone?: 'accent' | 'attention' | 'bad'
  icon?: ReactNode
  action?: ReactNode
  children: ReactNode
}) {
  const tones = { accent: 'bg-accent-soft', attention: 'bg-attention-soft', bad: 'bg-bad-soft' }
  return (
    <div
      className={cx(
        'flex flex-wrap items-center gap-3 rounded-card border border-transparent px-4 py-2.5 [&_svg]:size-4 [&_svg]:shrink-0',
        tones[props.tone ?? 'accent'],
      )}
    >
      {props.icon ?? (props.tone && props.tone !== 'accent' && <CircleAlert aria-hidden />)}
      <div className="min-w-0 flex-1">{props.children}</div>
      {props.action}
    </div>
  )
}
