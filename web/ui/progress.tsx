interface BarProps {
  label: string
  done: number
  /** Null while it is not known. */
  total: number | null
  /** How far it is, in words. */
  text: string
}

/** How far a piece of work is, as a bar alone. */
export function ProgressBar({ label, done, total, text }: BarProps) {
  const share = total === null ? 0 : Math.min(1, done / Math.max(1, total))
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total ?? undefined}
      aria-valuenow={total === null ? undefined : Math.min(done, total)}
      aria-valuetext={text}
      className="h-2 overflow-hidden rounded-full bg-hover"
    >
      <div
        className="h-full rounded-full bg-accent transition-[width]"
        style={{ width: `${100 * share}%` }}
      />
    </div>
  )
}

/** How far a piece of work is: a bar below its name and numbers. */
export function NamedProgress(props: BarProps) {
  return (
    <div>
      <div className="mb-1 flex justify-between gap-2">
        <span>{props.label}</span>
        <span className="text-quiet tabular-nums">{props.text}</span>
      </div>
      <ProgressBar {...props} />
    </div>
  )
}
