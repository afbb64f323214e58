import { cloneElement, type HTMLAttributes, type ReactElement, type ReactNode } from 'react'
import { overlay } from './part.tsx'
import { usePopup } from './use-popup.ts'

const MenuPopup = overlay(() => import('./menu-popup.tsx'))

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

type Actions = readonly (MenuAction | false | null | undefined)[]

interface MenuProps {
  /** A button. */
  trigger: ReactElement<HTMLAttributes<HTMLElement>>
  actions: Actions | (() => Actions)
  align?: 'start' | 'end'
}

/**
 * Actions behind a button. Absent entries (a permission that is lacking) are left out. Where there are many such
 * buttons, `actions` is a function: it is called when one is pressed.
 */
export function Menu({ trigger, actions, align = 'end' }: MenuProps) {
  const { triggerProps, popupProps, used } = usePopup('menu')
  return (
    <>
      {cloneElement(trigger, triggerProps)}
      {used && (
        <MenuPopup
          {...popupProps}
          actions={typeof actions === 'function' ? actions() : actions}
          align={align}
        />
      )}
    </>
  )
}
