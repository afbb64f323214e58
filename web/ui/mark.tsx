import { cx } from './cx.ts'

/**
 * The mark: a ticket whose tear line, between its two notches, is a W.
 * @param props `className` sets the size (default 24 px); the mark takes the accent colour.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cx('size-6 shrink-0', className)}>
      <path
        className="fill-accent"
        d="M6 4h20a4 4 0 0 1 4 4v3.6a4 4 0 0 0 0 8V24a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4v-4.4a4 4 0 0 0 0-8V8a4 4 0 0 1 4-4Z"
      />
      <path
        className="fill-none stroke-white"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
        d="M8 11.5l4 9.5 4-8.5 4 8.5 4-9.5"
      />
    </svg>
  )
}

/** The mark with the product's name beside it. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cx('inline-flex items-center gap-2 text-lg font-semibold tracking-tight', className)}>
      <Mark />
      Passwright
    </span>
  )
}
