import { useEffect, useRef } from 'react'

/**
 * Hands on what is typed before there is a field for it; nobody else hears those letters, which could mean something
 * to the page.
 * @param isComing Whether a field is on its way.
 * @param onLetter Takes each letter that reached neither a field nor a dialog.
 */
export function useTypedAhead(isComing: boolean, onLetter: (letter: string) => void): void {
  const take = useRef(onLetter)
  useEffect(() => {
    take.current = onLetter
  })
  useEffect(() => {
    if (!isComing) return
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || [...key].length !== 1 || isTaken(key, target)) return
      event.preventDefault()
      event.stopPropagation()
      take.current(key)
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [isComing])
}

/** Whether a field or a dialog with one takes the key, or a button, which a space presses. */
function isTaken(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable]')) return true
  if (key === ' ' && target.closest('button')) return true
  return Boolean(target.closest('[role=dialog]')?.querySelector('input'))
}
