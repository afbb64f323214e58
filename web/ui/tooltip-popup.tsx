import { Tooltip as Base } from '@base-ui/react/tooltip'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Keys } from './keys.tsx'

const beforeShown = 400
/** Time to move from the element onto its tooltip. */
const beforeHidden = 100

/** Follows pointer and focus over the page and names what they rest on. */
export default function TooltipPopup() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const show = useCallback((element: HTMLElement, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!element.isConnected || element.ariaExpanded === 'true') return
      setAnchor(element)
      setOpen(true)
    }, after)
  }, [])
  const hide = useCallback((after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(false), after)
  }, [])
  useEffect(() => {
    const over = (event: PointerEvent) => {
      const element = event.pointerType === 'mouse' ? named(event.target) : null
      if (element) show(element, beforeShown)
    }
    const out = (event: PointerEvent) => {
      if (named(event.target)) hide(beforeHidden)
    }
    const focus = ({ target }: FocusEvent) => {
      const element = named(target)
      if (element?.matches(':focus-visible')) show(element, 0)
    }
    const away = () => hide(0)
    document.addEventListener('pointerover', over)
    document.addEventListener('pointerout', out)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', away)
    document.addEventListener('pointerdown', away)
    return () => {
      document.removeEventListener('pointerover', over)
      document.removeEventListener('pointerout', out)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', away)
      document.removeEventListener('pointerdown', away)
      clearTimeout(timer.current)
    }
  }, [show, hide])
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && setOpen(false)}>
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          sideOffset={6}
          className="z-60"
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => hide(beforeHidden)}
        >
          <Base.Popup className="flex max-w-72 items-center gap-2 rounded-control border border-transparent bg-ink px-2 py-1 text-xs text-paper transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {anchor?.dataset['tooltip']}
            {anchor?.dataset['tooltipKeys'] && <Keys keys={anchor.dataset['tooltipKeys']} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function named(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null
}
