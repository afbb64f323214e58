import { type RefObject, startTransition, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows beyond the window's edges that are drawn too, and by how many the drawn part moves at once. */
const spare = 12
const step = 6
/** What stands above a table, in pixels: title, filters, its own header. */
const above = 160

interface VisibleRows {
  /** Goes on the element that scrolls. */
  scroller: (element: HTMLElement | null) => (() => void) | undefined
  element: RefObject<HTMLElement | null>
  /** The first row to draw, and the one after the last. */
  from: number
  to: number
  /** Scrolls a row into view, below the header of one row's height, and draws it at once. */
  show: (index: number) => void
}

/**
 * Which rows of a long list stand in its window, so that only those are drawn.
 * @param count How many rows there are.
 * @param rowHeight In pixels, the same for all.
 */
export function useVisibleRows(count: number, rowHeight: number): VisibleRows {
  const element = useRef<HTMLElement>(null)
  const [[from, to], setRange] = useState(() => [0, Math.ceil((window.innerHeight - above) / rowHeight)])
  const measure = useCallback(() => {
    if (!element.current) return
    const { scrollTop, clientHeight } = element.current
    const first = Math.max(0, Math.floor(scrollTop / rowHeight / step) * step - spare)
    const end = Math.ceil((scrollTop + clientHeight) / rowHeight / step) * step + spare
    setRange((before) => (before[0] === first && before[1] === end ? before : [first, end]))
  }, [rowHeight])
  const scroller = useCallback(
    (node: HTMLElement | null) => {
      element.current = node
      if (!node) return
      // Those that are in sight are painted first, the spare ones when there is time.
      const sizes = new ResizeObserver(() => startTransition(measure))
      sizes.observe(node)
      node.addEventListener('scroll', measure, { passive: true })
      return () => {
        sizes.disconnect()
        node.removeEventListener('scroll', measure)
        element.current = null
      }
    },
    [measure],
  )
  const show = (index: number) => {
    const node = element.current
    if (!node) return
    const top = index * rowHeight
    const lowest = top + 2 * rowHeight - node.clientHeight
    if (node.scrollTop > top) node.scrollTop = top
    else if (node.scrollTop < lowest) node.scrollTop = lowest
    flushSync(measure)
  }
  return { scroller, element, from: Math.min(from, count), to: Math.min(to, count), show }
}
