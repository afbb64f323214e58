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

function inSight({ scrollTop, clientHeight }: HTMLElement, rowHeight: number): Range {
  return [Math.floor(scrollTop / rowHeight), Math.ceil((scrollTop + clientHeight) / rowHeight)]
}

function withSpare([from, to]: Range): Range {
  return [Math.max(0, Math.floor(from / step) * step - spare), Math.ceil(to / step) * step + spare]
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
    ;[from, to] = atTop(rowHeight)
    setRange([from, to])
  }
  const [afterPaint] = useState(() => new AfterPaint())
  const drawSpare = useCallback(() => {
    if (!element.current) return
    const wide = withSpare(inSight(element.current, rowHeight))
    setRange((before) => (isSame(before, wide) ? before : wide))
  }, [rowHeight])
  // Known from the last scroll: to ask the element would lay the page out once more.
  const scrolled = useRef({ list, top: 0 })
  useLayoutEffect(() => {
    const { list: before, top } = scrolled.current
    if (element.current && before !== list && top > 0) element.current.scrollTop = 0
    scrolled.current.list = list
    afterPaint.run(drawSpare)
  }, [list, afterPaint, drawSpare])
  const measure = useCallback(() => {
    if (!element.current) return
    scrolled.current.top = element.current.scrollTop
    const sight = inSight(element.current, rowHeight)
    onSight(sight[1])
    // Those that are in sight are part of the frame that scrolls to them, the spare ones come after it.
    flushSync(() => setRange((before) => withSight(before, sight)))
    afterPaint.run(drawSpare)
  }, [rowHeight, onSight, afterPaint, drawSpare])
  const scroller = useCallback(
    (node: HTMLElement | null) => {
      element.current = node
      if (!node) return
      const jump = (event: KeyboardEvent) => {
        const top = jumps(event, node)
        if (top === undefined) return
        event.preventDefault()
        node.scrollTop = top
        measure()
      }
      const sizes = new ResizeObserver(measure)
      sizes.observe(node)
      node.addEventListener('scroll', measure, { passive: true })
      node.addEventListener('keydown', jump)
      return () => {
        scrolled.current.top = 0
        afterPaint.drop()
        sizes.disconnect()
        node.removeEventListener('scroll', measure)
        node.removeEventListener('keydown', jump)
        element.current = null
      }
    },
    [measure, afterPaint],
  )
  const show = (index: number) => {
    const node = element.current
    if (!node) return
    const top = index * rowHeight
    const lowest = top + 2 * rowHeight - node.clientHeight
    if (node.scrollTop > top) node.scrollTop = top
    else if (node.scrollTop < lowest) node.scrollTop = lowest
    measure()
  }
  return { scroller, element, from: Math.min(from, count), to: Math.min(to, count), show }
}

/**
 * Where Home and End lead. Chromium glides there for a fifth of a second, past rows that nobody can read and that
 * would be drawn for it.
 */
function jumps(event: KeyboardEvent, { scrollHeight }: HTMLElement): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
  return { Home: 0, End: scrollHeight }[event.key]
}

/** Puts off what can wait until the next frame is painted; what was put off before and has not begun is dropped. */
class AfterPaint {
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  run(act: () => void): void {
    this.drop()
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => startTransition(act))
    })
  }

  drop(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
  }
}
