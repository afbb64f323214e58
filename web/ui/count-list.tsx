import { number } from '../lib/format.ts'

interface CountListProps {
  rows: { label: string; count: number }[]
}

/** How many of each kind, one kind a line. */
export function CountList({ rows }: CountListProps) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(({ label, count }) => (
        <div key={label} className="flex items-baseline justify-between gap-4 py-1.5">
          <dt className="text-quiet">{label}</dt>
          <dd className="font-medium text-ink tabular-nums">{number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
