import { cx } from './cx.ts'

interface DateFilterProps {
  /** What the day bounds: "Issued from". It stands in the control, which shows no day until one is chosen. */
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (day: string) => void
  className?: string
}

/** A day that narrows a list. */
export function DateFilter({ label, value, onChange, className }: DateFilterProps) {
  return (
    <label
      className={cx(
        'flex h-8 items-center gap-2 rounded-control border border-edge bg-surface pr-2 pl-2.5 whitespace-nowrap focus-within:outline-2 focus-within:outline-accent-strong max-sm:h-10',
        className,
      )}
    >
      <span className="text-quiet">{label}</span>
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cx('w-28 min-w-0 outline-none', !value && 'text-faint')}
      />
    </label>
  )
}
