import { Button, type ButtonProps } from './button.tsx'
import { cx } from './cx.ts'
import { tooltip } from './tooltip.tsx'

interface IconButtonProps extends ButtonProps {
  /** What the button does; read aloud and shown as a tooltip. */
  label: string
  /** The key that does the same, shown in the tooltip. */
  keys?: string
}

/** A square button with an icon alone; the label becomes its name and its tooltip. */
export function IconButton({
  label,
  keys,
  look = 'quiet',
  size = 'medium',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Button
      {...rest}
      {...tooltip(label, keys)}
      look={look}
      size={size}
      aria-label={label}
      className={cx('px-0!', size === 'small' ? 'w-7' : 'w-8 max-sm:w-10', className)}
    />
  )
}
