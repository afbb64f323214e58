import { useEffect, useRef } from 'react'

/** A scanner that types is faster than any finger: the longest pause between two of its keys. */
const pauseBetweenKeys = 50
const shortestCode = 6

/**
 * Listens for a USB or Bluetooth scanner that types its code and ends with Enter.
 * @param onCode Called with what was typed, unless it was typed into a field.
 */
export function useWedge(onCode: (code: string) => void): void {
  const report = useRef(onCode)
  useEffect(() => {
    report.current = onCode
  })
  useEffect(() => {
    let typed = ''
    let lastAt = 0
    const listen = (event: KeyboardEvent) => {
      if (isField(event.target) || event.ctrlKey || event.metaKey) return
      if (event.timeStamp - lastAt > pauseBetweenKeys) typed = ''
      lastAt = event.timeStamp
      if (event.key === 'Enter' && typed.length >= shortestCode) {
        event.preventDefault()
        report.current(typed)
        typed = ''
      } else if (event.key.length === 1 && event.key !== ' ') {
        // A code has letters that are shortcuts elsewhere.
        event.preventDefault()
        typed += event.key
      }
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="listbox"]') !== null
}
