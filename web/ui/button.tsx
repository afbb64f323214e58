import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Record<Look, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  plain: 'border-line bg-surface text-ink hover:bg-hover',
  quiet: 'border-transparent text-quiet hover:bg-hover hover:text-ink',
  danger: 'border-transparent bg-bad-strong text-white hover:brightness-110',
}

// Every button has an edge, seen or not: where the system chooses the colours, all show it.
const shared =
  'inline-flex items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap select-none transition-colors duration-100 disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0'

export interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
  /** `large` is for the one button of a small page and for thumbs. */
  size?: 'small' | 'medium' | 'large'
  /** Shows progress and ignores presses without losing focus. */
  busy?: boolean | undefined
}

const sizes = { small: 'h-7 px-2 text-sm', medium: 'h-8 px-3 text-base max-sm:h-10', large: 'h-10 px-4' }

/**
 * The one button. A view has at most one `primary`.
 * @param props As a native button, and `look`, `size` and `busy`.
 */
export function Button({ look = 'plain', size = 'medium', busy, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { onClick: (event) => event.preventDefault() })}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={cx(shared, looks[look], sizes[size], busy && 'animate-pulse opacity-50', className)}
    />
  )
}

/** The class names of a button, for links that look like one. */
export function buttonClass(look: Look = 'plain', size: ButtonProps['size'] = 'medium'): string {
  return cx(shared, looks[look], sizes[size ?? 'medium'])
}
