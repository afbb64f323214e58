import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, X } from 'lucide-react'
import { useTranslation } from '../lib/i18n.ts'
import { cx } from './cx.ts'
import type { ComboboxProps, Option } from './combobox.tsx'
import { controlClass, type Ties } from './field.tsx'
import { itemClass, popupClass } from './popup.ts'

export interface ComboboxBoxProps extends ComboboxProps {
  /** What the `Field` around it says of the control. */
  ties: Ties
  /** Whether the reader is in it already, and what they typed before it came. */
  focused: boolean
  typed: string | undefined
}

/** A `Combobox` that has come to life. */
export default function ComboboxBox(props: ComboboxBoxProps) {
  const { options, value, onChange, onSearch, placeholder, label, disabled = false, className } = props
  const { t } = useTranslation()
  return (
    <Base.Root
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(next) => onChange(next)}
      onInputValueChange={(text) => onSearch?.(text)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      {...(onSearch ? { filter: null } : {})}
      {...(props.typed !== undefined && { defaultInputValue: props.typed, defaultOpen: true })}
    >
      <Base.InputGroup className={cx('relative', className)}>
        <Base.Input
          {...props.ties}
          // The reader was in this field a moment ago, before it came to life.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={props.focused}
          placeholder={placeholder}
          {...(label === undefined ? {} : { 'aria-label': label })}
          className={cx(controlClass, 'pr-8')}
        />
        <Base.Clear
          aria-label={t('common.clear')}
          className="absolute top-0 right-0 flex h-full w-8 items-center justify-center text-faint hover:text-ink"
        >
          <X className="size-4" />
        </Base.Clear>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50">
          <Base.Popup className={cx(popupClass, 'w-(--anchor-width)')}>
            <Base.Empty>
              <div className="px-2 py-1.5 text-faint">{t('common.nothingFound')}</div>
            </Base.Empty>
            <Base.List className="max-h-72 overflow-y-auto">
              {(option: Option) => (
                <Base.Item key={option.value} value={option} className={itemClass}>
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{option.label}</span>
                    {option.detail && (
                      <span className="block truncate text-sm text-faint">{option.detail}</span>
                    )}
                  </span>
                  <Base.ItemIndicator>
                    <Check className="size-4" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
