import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useRef } from 'react'
import { cx } from './cx.ts'
import { Keys } from './keys.tsx'
import type { MenuAction } from './menu.tsx'
import { itemClass, popupClass } from './popup.ts'
import type { PopupProps } from './use-popup.ts'

interface MenuPopupProps extends PopupProps {
  actions: readonly (MenuAction | false | null | undefined)[]
  align: 'start' | 'end'
}

/** The list that a `Menu` opens. */
export default function MenuPopup(props: MenuPopupProps) {
  const { open, onOpenChange, anchor, labelledBy, byKey, actions, align } = props
  const popup = useRef<HTMLDivElement>(null)
  const first = () => popup.current?.querySelector<HTMLElement>('[role^=menuitem]') ?? popup.current
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={4} align={align} className="z-50">
          <Base.Popup
            ref={popup}
            id={props.id}
            aria-labelledby={labelledBy}
            {...(byKey && { initialFocus: first })}
            finalFocus={anchor}
            className={cx(popupClass, 'min-w-44')}
          >
            {actions.map(
              (action, index) => action && <MenuLine key={`${index} ${action.label}`} action={action} />,
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function MenuLine({ action }: { action: MenuAction }) {
  const className = cx(itemClass, action.danger && 'text-bad')
  if (action.checked !== undefined) {
    return (
      <Base.CheckboxItem checked={action.checked} onCheckedChange={action.onSelect} className={className}>
        <span className="flex size-4">
          <Base.CheckboxItemIndicator className="flex">
            <Check aria-hidden />
          </Base.CheckboxItemIndicator>
        </span>
        {action.label}
      </Base.CheckboxItem>
    )
  }
  return (
    <>
      {action.separated && <Base.Separator className="my-1 h-px bg-line" />}
      <Base.Item onClick={action.onSelect} disabled={action.disabled ?? false} className={className}>
        {action.icon}
        <span className="flex-1">{action.label}</span>
        {action.keys && <Keys keys={action.keys} />}
      </Base.Item>
    </>
  )
}
