import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { Keys } from './keys.tsx'
import { itemClass, popupClass } from './popup.ts'

export interface MenuAction {
  label: string
  icon?: ReactNode
  keys?: string
  danger?: boolean
  disabled?: boolean
  /** Set for choices that are on or off; such a menu stays open. */
  checked?: boolean
  /** Draws a hairline above, to part groups. */
  separated?: boolean
  onSelect: () => void
}

interface MenuProps {
  trigger: ReactElement
  actions: readonly (MenuAction | false | null | undefined)[]
  align?: 'start' | 'end'
}

/** Actions behind a button. Absent entries (a permission that is lacking) are left out. */
export function Menu({ trigger, actions, align = 'end' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={cx(popupClass, 'min-w-44')}>
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
