import { Select as Base } from '@base-ui/react/select'
import { Check } from 'lucide-react'
import { cx } from './cx.ts'
import { itemClass, popupClass } from './popup.ts'
import type { Choice } from './select.tsx'
import type { PopupProps } from './use-popup.ts'

interface SelectPopupProps extends PopupProps {
  choices: readonly Choice<string>[]
  value: string
  onChange: (value: string) => void
}

/** The list that a `Select` opens. */
export default function SelectPopup(props: SelectPopupProps) {
  const { open, onOpenChange, anchor, labelledBy, choices, value, onChange } = props
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => onOpenChange(next)}
      items={choices}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          sideOffset={4}
          align="start"
          alignItemWithTrigger={false}
          className="z-50"
        >
          <Base.Popup finalFocus={anchor} className={cx(popupClass, 'min-w-(--anchor-width)')}>
            <Base.List id={props.id} aria-labelledby={labelledBy} className="max-h-72 overflow-y-auto">
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
