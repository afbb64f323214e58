import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { controlClass } from './field.tsx'
import { itemClass, popupClass } from './popup.ts'

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
  return (
    <Base.Root
      items={choices}
      value={value}
      disabled={disabled ?? false}
      onValueChange={(next) => {
        if (next !== null) onChange(next)
      }}
    >
      <Base.Trigger
        {...(label === undefined ? {} : { 'aria-label': label })}
        className={cx(controlClass, 'flex items-center justify-between gap-2 text-left', className)}
      >
        <Base.Value className="truncate" />
        <ChevronsUpDown className="size-3.5 shrink-0 text-faint" aria-hidden />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className={cx(popupClass, 'min-w-(--anchor-width)')}>
            <Base.List className="max-h-72 overflow-y-auto">
              {choices.map((choice) => (
                <Base.Item key={choice.value} value={choice.value} className={itemClass}>
                  <Base.ItemText className="flex-1">{choice.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check className="size-4" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
