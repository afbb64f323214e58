import { cloneElement, type HTMLAttributes, type ReactElement, type ReactNode, Suspense } from 'react'
import { later } from '../lib/later.ts'
import { usePopup } from './use-popup.ts'

const MenuPopup = later(() => import('./menu-popup.tsx'))

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
  /** A button. */
  trigger: ReactElement<HTMLAttributes<HTMLElement>>
  actions: readonly (MenuAction | false | null | undefined)[]
  align?: 'start' | 'end'
}

/** Actions behind a button. Absent entries (a permission that is lacking) are left out. */
export function Menu({ trigger, actions, align = 'end' }: MenuProps) {
  const { triggerProps, popupProps, used } = usePopup('menu')
  return (
    <>
      {cloneElement(trigger, triggerProps)}
      {used && (
        <Suspense>
          <MenuPopup {...popupProps} actions={actions} align={align} />
        </Suspense>
      )}
    </>
  )
}
