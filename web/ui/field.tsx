import { Check, Minus } from 'lucide-react'
import { type ComponentProps, createContext, type ReactNode, use, useId } from 'react'
import { cx } from './cx.ts'

interface FieldProps {
  label: ReactNode
  /** One sentence under the control. */
  help?: ReactNode
  /** What is wrong and what would be right; marks the control invalid. */
  error?: string | undefined
  optional?: string
  className?: string
  children: ReactNode
}

/** What a control says of itself within a `Field`: props of the element that takes focus. */
export interface Ties {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

const FieldContext = createContext<Ties>({})

/** The ties to the `Field` around; none outside of one. */
export function useTies(): Ties {
  return use(FieldContext)
}

/**
 * A labelled control: label above, help or error below, all tied together for screen readers.
 * @param props The texts, and one control made of `Input`, `TextArea`, `Select` or `Combobox`.
 */
export function Field({ label, help, error, optional, className, children }: FieldProps) {
  const id = useId()
  const ties: Ties = {
    id,
    ...((error || help) && { 'aria-describedby': `${id}-words` }),
    ...(error && { 'aria-invalid': true }),
  }
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-sm font-medium">
        {label}
        {optional && <span className="text-xs font-normal text-faint">{optional}</span>}
      </label>
      <FieldContext value={ties}>{children}</FieldContext>
      {(error || help) && (
        <p id={`${id}-words`} className={cx('text-sm', error ? 'text-bad' : 'text-faint')}>
          {error || help}
        </p>
      )}
    </div>
  )
}

/** The shared look of everything one can type into. */
export const controlClass =
  'h-8 w-full min-w-0 rounded-control border border-edge bg-surface px-2.5 text-base text-ink outline-offset-0 transition-colors placeholder:text-faint focus:outline-2 focus:outline-accent-strong disabled:bg-sunken disabled:text-faint aria-invalid:border-bad max-sm:h-10 max-sm:text-lg'

/** A single line of text. Takes everything a native `input` takes. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useTies()} {...rest} className={cx(controlClass, className)} />
}

/** Several lines of text; grows with them. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...useTies()}
      {...rest}
      className={cx(controlClass, 'field-sizing-content h-auto! min-h-20 py-1.5', className)}
    />
  )
}

interface CheckboxProps {
  label: ReactNode
  help?: ReactNode
  checked: boolean
  indeterminate?: boolean
  disabled?: boolean
  onChange: (checked: boolean) => void
}

/** A box to tick with its label beside it. */
export function Checkbox({ label, help, checked, indeterminate, disabled, onChange }: CheckboxProps) {
  return (
    <label className="flex items-start gap-2">
      <span className="mt-0.5">
        <Tick
          checked={checked}
          indeterminate={indeterminate ?? false}
          disabled={disabled ?? false}
          onChange={onChange}
        />
      </span>
      <span className="min-w-0">
        {label}
        {help && <span className="block text-sm text-faint">{help}</span>}
      </span>
    </label>
  )
}

interface TickProps {
  checked: boolean
  indeterminate?: boolean
  disabled?: boolean
  label?: string
  onChange: (checked: boolean) => void
}

/** The bare box, for table rows; give it a `label` when no text stands beside it. */
export function Tick({ checked, indeterminate = false, disabled = false, label, onChange }: TickProps) {
  const Mark = indeterminate ? Minus : Check
  return (
    <span className="relative flex size-4 shrink-0 text-on-accent">
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = indeterminate
        }}
        checked={checked}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 appearance-none rounded-[4px] border border-edge bg-surface checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent disabled:opacity-50"
      />
      {(checked || indeterminate) && (
        <Mark aria-hidden strokeWidth={3} className="pointer-events-none absolute inset-0.5 size-3" />
      )}
    </span>
  )
}

/** On or off, acting at once. */
export function Switch({ label, help, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="flex items-start justify-between gap-4">
      <span className="min-w-0">
        {label}
        {help && <span className="block text-sm text-faint">{help}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 flex h-5 w-9 shrink-0 appearance-none rounded-full bg-edge p-0.5 transition-colors before:size-4 before:rounded-full before:bg-white before:transition-transform before:duration-100 checked:bg-accent checked:before:translate-x-4 disabled:opacity-50"
      />
    </label>
  )
}
