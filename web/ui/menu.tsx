import { Menu as Base } from '@base-ui/react/menu'
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
              (action) =>
                action && (
                  <Base.Item
                    key={action.label}
                    onClick={action.onSelect}
                    disabled={action.disabled ?? false}
                    className={cx(
                      itemClass,
                      action.danger && 'text-bad',
                      action.separated &&
                        'mt-2 before:absolute before:inset-x-0 before:-mt-10 before:h-px before:bg-line',
                    )}
                  >
                    {action.icon}
                    <span className="flex-1">{action.label}</span>
                    {action.keys && <Keys keys={action.keys} />}
                  </Base.Item>
                ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
