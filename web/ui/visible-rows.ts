import { type RefObject, startTransition, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows beyond the window's edges that are drawn too, and by how many the drawn part moves at once. */
const spare = 8
const step = 4
/** So many rows may be drawn besides those in sight, before those that were left go at once. */
const mostLeft = 40
/** What stands above a table, in pixels: title, filters, its own header. */
const above = 160

type Range = readonly [from: number, to: number]

const isSame = (one: Range, other: Range) => one[0] === other[0] && one[1] === other[1]

/** What is drawn and what must be: what has left the window goes later, unless that is much. */
function withSight(drawn: Range, sight: Range): Range {
  const both: Range = [Math.min(drawn[0], sight[0]), Math.max(drawn[1], sight[1])]
  if (both[1] - both[0] > sight[1] - sight[0] + mostLeft) return sight
  return isSame(both, drawn) ? drawn : both
}

function atTop(rowHeight: number): Range {
  return [0, Math.ceil((window.innerHeight - above) / rowHeight)]
}

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

interface LongList {
  /** How many rows there are. */
  count: number
  /** In pixels, the same for all. */
  rowHeight: number
  /** Names the list: one of another name is shown from its top. */
  list: string
  /** Is told of the row after the last in sight while somebody scrolls, before it is drawn. */
  onSight: (end: number) => void
}

/** Which rows of a long list stand in its window, so that only those are drawn. */
export function useVisibleRows({ count, rowHeight, list, onSight }: LongList): VisibleRows {
  const element = useRef<HTMLElement>(null)
  const [range, setRange] = useState(() => atTop(rowHeight))
  let [from, to] = range
  const [shown, setShown] = useState(list)
  if (shown !== list) {
    setShown(list)
    if (from > 0) {
      ;[from, to] = atTop(rowHeight)
      setRange([from, to])
    }
  }
  // Known from the last scroll: to ask the element would lay the page out once more.
  const scrolled = useRef({ list, top: 0 })
  useLayoutEffect(() => {
    const { list: before, top } = scrolled.current
    if (element.current && before !== list && top > 0) element.current.scrollTop = 0
    scrolled.current.list = list
  }, [list])
  const measure = useCallback(() => {
    if (!element.current) return
    const { scrollTop, clientHeight } = element.current
    scrolled.current.top = scrollTop
    const first = Math.floor(scrollTop / rowHeight)
    const end = Math.ceil((scrollTop + clientHeight) / rowHeight)
    onSight(end)
    // Those that are in sight are painted first, the spare ones when there is time.
    setRange((before) => withSight(before, [first, end]))
    const wide: Range = [
      Math.max(0, Math.floor(first / step) * step - spare),
      Math.ceil(end / step) * step + spare,
    ]
    startTransition(() => setRange((before) => (isSame(before, wide) ? before : wide)))
  }, [rowHeight, onSight])
  const scroller = useCallback(
    (node: HTMLElement | null) => {
      element.current = node
      if (!node) return
      const sizes = new ResizeObserver(measure)
      sizes.observe(node)
      node.addEventListener('scroll', measure, { passive: true })
      return () => {
        scrolled.current.top = 0
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
