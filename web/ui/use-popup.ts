import { type KeyboardEvent, type MouseEvent, type RefObject, useId, useRef, useState } from 'react'
import { useOnce } from './use-once.ts'

/** What a popup has to know of the button that opens it. */
export interface PopupProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The button: the popup stands beside it, is named by it and gives focus back to it. */
  anchor: RefObject<HTMLElement | null>
  labelledBy: string
  id: string
  /** Opened by a key: the first entry is taken at once. */
  byKey: boolean
}

/**
 * A button that opens a popup, without the popup: that one is code which comes later, and a table has a
 * hundred such buttons.
 * @param kind What opens, as the button says to screen readers.
 */
export function usePopup(kind: 'menu' | 'listbox') {
  const id = useId()
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, onOpenChange] = useState(false)
  const [byKey, setByKey] = useState(false)
  const show = (key: boolean) => {
    setByKey(key)
    onOpenChange(true)
  }
  const triggerProps = {
    ref: anchor,
    id,
    'aria-haspopup': kind,
    'aria-expanded': open,
    'aria-controls': `${id}-popup`,
    'data-popup-open': open ? '' : undefined,
    // A click without a pointer is Enter or Space.
    onClick: (event: MouseEvent) => (open ? onOpenChange(false) : show(event.detail === 0)),
    onKeyDown: (event: KeyboardEvent) => {
      if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      event.preventDefault()
      show(true)
    },
  }
  const popupProps: PopupProps = { open, onOpenChange, anchor, labelledBy: id, id: `${id}-popup`, byKey }
  return { triggerProps, popupProps, used: useOnce(open) }
}
