import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { buttonClass } from './button.tsx'
import { cx } from './cx.ts'
import type { MenuAction } from './menu.tsx'
import { overlay } from './part.tsx'
import { tooltip } from './tooltip.tsx'

const MenuPopup = overlay(() => import('./menu-popup.tsx'))

/** Opens the menu of a row beside the button that asks for it, or closes it if it is open. */
export type OpenRowMenu<Row> = (row: Row, button: HTMLElement, byKey: boolean) => void

interface RowMenuProps<Row> {
  /** Is given the function that opens the menu. */
  ref: Ref<OpenRowMenu<Row>>
  actionsOf: (row: Row) => (MenuAction | false | undefined)[]
}

/** The menu of all rows of a table: one for each would be half of what a row costs. */
export function RowMenu<Row>({ ref, actionsOf }: RowMenuProps<Row>) {
  const id = useId()
  const anchor = useRef<HTMLElement>(null)
  const [asked, setAsked] = useState<{ row: Row; byKey: boolean }>()
  const [open, setOpen] = useState(false)
  useImperativeHandle(
    ref,
    () => (row, button, byKey) => {
      const same = anchor.current === button
      anchor.current = button
      setAsked({ row, byKey })
      setOpen((before) => !(before && same))
    },
    [],
  )
  useEffect(() => {
    const button = anchor.current
    if (!open || !button) return
    button.id = id
    button.ariaExpanded = 'true'
    button.setAttribute('aria-controls', `${id}-popup`)
    button.dataset['popupOpen'] = ''
    return () => {
      button.removeAttribute('id')
      button.ariaExpanded = 'false'
      button.removeAttribute('aria-controls')
      delete button.dataset['popupOpen']
    }
  }, [open, id])
  return (
    asked && (
      <MenuPopup
        open={open}
        onOpenChange={setOpen}
        anchor={anchor}
        labelledBy={id}
        id={`${id}-popup`}
        byKey={asked.byKey}
        actions={actionsOf(asked.row)}
        align="end"
      />
    )
  )
}

interface RowMenuButtonProps {
  label: string
  onOpen: (button: HTMLElement, byKey: boolean) => void
}

const buttonLook = cx(
  buttonClass('quiet', 'small'),
  'w-7 px-0! opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100',
)

/** The button of a row that opens its menu. */
export function RowMenuButton({ label, onOpen }: RowMenuButtonProps) {
  return (
    <button
      type="button"
      {...tooltip(label)}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      // A click without a pointer is Enter or Space.
      onClick={({ currentTarget, detail }: MouseEvent<HTMLElement>) => onOpen(currentTarget, detail === 0)}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        onOpen(event.currentTarget, true)
      }}
      className={buttonLook}
    >
      <svg viewBox="0 0 24 24" className="stroked" aria-hidden>
        <path d="M5 12h.01M12 12h.01M19 12h.01" />
      </svg>
    </button>
  )
}
