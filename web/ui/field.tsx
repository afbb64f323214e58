import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox'
import { Field as Base } from '@base-ui/react/field'
import { Switch as BaseSwitch } from '@base-ui/react/switch'
import { Check, Minus } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
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

/**
 * A labelled control: label above, help or error below, all tied together for screen readers.
 * @param props The texts, and one control made of `Input`, `TextArea`, `Select` or `Combobox`.
 */
export function Field({ label, help, error, optional, className, children }: FieldProps) {
  return (
    <Base.Root invalid={Boolean(error)} className={cx('flex min-w-0 flex-col gap-1', className)}>
      <Base.Label className="flex items-baseline justify-between gap-2 text-sm font-medium">
        {label}
        {optional && <span className="text-xs font-normal text-faint">{optional}</span>}
      </Base.Label>
      {children}
      {error ? (
        <Base.Error match className="text-sm text-bad">
          {error}
        </Base.Error>
      ) : (
        help && <Base.Description className="text-sm text-faint">{help}</Base.Description>
      )}
    </Base.Root>
  )
}

/** The shared look of everything one can type into. */
export const controlClass =
  'h-8 w-full min-w-0 rounded-control border border-edge bg-surface px-2.5 text-base text-ink outline-offset-0 transition-colors placeholder:text-faint focus:outline-2 focus:outline-accent-strong disabled:bg-sunken disabled:text-faint data-invalid:border-bad max-sm:h-10 max-sm:text-lg'

/** A single line of text. Takes everything a native `input` takes. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <Base.Control {...rest} className={cx(controlClass, className)} />
}

/** Several lines of text; grows with them. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <Base.Control
      render={<textarea rows={3} {...rest} />}
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
      <Tick
        checked={checked}
        indeterminate={indeterminate ?? false}
        disabled={disabled ?? false}
        onChange={onChange}
      />
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
  return (
    <BaseCheckbox.Root
      checked={checked}
      indeterminate={indeterminate}
      disabled={disabled}
      onCheckedChange={(next) => onChange(next)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-edge bg-surface text-on-accent data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent data-disabled:opacity-50"
    >
      <BaseCheckbox.Indicator className="flex">
        {indeterminate ? (
          <Minus className="size-3" strokeWidth={3} />
        ) : (
          <Check className="size-3" strokeWidth={3} />
        )}
      </BaseCheckbox.Indicator>
    </BaseCheckbox.Root>
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
      <BaseSwitch.Root
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(next) => onChange(next)}
        className="mt-0.5 flex h-5 w-9 shrink-0 rounded-full bg-edge p-0.5 transition-colors data-checked:bg-accent data-disabled:opacity-50"
      >
        <BaseSwitch.Thumb className="size-4 rounded-full bg-white transition-transform duration-100 data-checked:translate-x-4" />
      </BaseSwitch.Root>
    </label>
  )
}
