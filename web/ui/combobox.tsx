import { type ReactNode, useId, useState } from 'react'
import { firstSign } from '../lib/later.ts'
import type { ComboboxBoxProps } from './combobox-box.tsx'
import { cx } from './cx.ts'
import { controlClass, useTies } from './field.tsx'
import { apart, MissingNote } from './part.tsx'

const ComboboxBox = apart<ComboboxBoxProps & { resting: ReactNode }, ComboboxBoxProps>(
  () => firstSign.then(() => import('./combobox-box.tsx')),
  {
    coming: ({ resting }) => resting,
    missing: ({ resting }, _fault, again) => (
      <div className="flex flex-col gap-1">
        {resting}
        <MissingNote onRetry={again} />
      </div>
    ),
  },
)

export interface Option {
  value: string
  label: string
  /** A second, quieter line that tells namesakes apart. */
  detail?: string
}

export interface ComboboxProps {
  options: readonly Option[]
  value: Option | null
  onChange: (value: Option | null) => void
  /** Called as the reader types; give it to search on the server, and filtering here is switched off. */
  onSearch?: (text: string) => void
  placeholder?: string
  label?: string
  disabled?: boolean
  className?: string
}

/** One of many choices, found by typing. */
export function Combobox(props: ComboboxProps) {
  const { value, onSearch, placeholder, label, disabled, className } = props
  const ties = useTies()
  const list = useId()
  const [focused, setFocused] = useState(false)
  const [typed, setTyped] = useState<string>()
  const resting = (
    <div className={className}>
      <input
        role="combobox"
        aria-expanded={false}
        aria-controls={list}
        {...ties}
        aria-label={label}
        placeholder={placeholder}
        disabled={disabled}
        defaultValue={value?.label}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onSearch?.(currentTarget.value)
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'ArrowDown' || key === 'ArrowUp') setTyped(currentTarget.value)
        }}
        className={cx(controlClass, 'pr-8')}
      />
    </div>
  )
  return <ComboboxBox {...props} ties={ties} focused={focused} typed={typed} resting={resting} />
}
