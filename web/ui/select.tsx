import { ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { controlClass, useTies } from './field.tsx'
import { overlay } from './part.tsx'
import { usePopup } from './use-popup.ts'

const SelectPopup = overlay(() => import('./select-popup.tsx'))

export interface Choice<T extends string> {
  value: T
  label: ReactNode
}

interface SelectProps<T extends string> {
  choices: readonly Choice<T>[]
  value: T
  onChange: (value: T) => void
  /** Needed where no `Field` names the control. */
  label?: string
  disabled?: boolean
  className?: string
}

/** One of a few choices. For many, or for those that must be searched, use `Combobox`. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { choices, value, onChange, label, disabled, className } = props
  const ties = useTies()
  const { triggerProps, popupProps, used } = usePopup('listbox')
  const id = ties.id ?? triggerProps.id
  return (
    <>
      <button
        type="button"
        {...triggerProps}
        role="combobox"
        aria-controls={triggerProps['aria-controls']}
        aria-expanded={triggerProps['aria-expanded']}
        {...ties}
        id={id}
        disabled={disabled}
        aria-label={label}
        className={cx(controlClass, 'flex items-center justify-between gap-2 text-left', className)}
      >
        <span className="truncate">{choices.find((choice) => choice.value === value)?.label}</span>
        <ChevronsUpDown className="size-3.5 shrink-0 text-faint" aria-hidden />
      </button>
      {used && (
        <SelectPopup
          {...popupProps}
          labelledBy={id}
          choices={choices}
          value={value}
          // The popup knows texts; only those of `choices` come back.
          onChange={(next) => onChange(next as T)}
        />
      )}
    </>
  )
}
