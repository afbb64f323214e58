import { useEffect, useRef } from 'react'

/** Shortcut to action; `mod` is ⌘ on Apple's keyboards and Ctrl elsewhere: `mod+k`, `c`, `/`, `escape`. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

/**
 * Listens for shortcuts while the component is mounted. Plain keys are left alone while the reader
 * types or a modal dialog is open; those with `mod` always act.
 * @param shortcuts What each key does. The newest mounted component wins.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts)
  useEffect(() => {
    current.current = shortcuts
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = nameOf(event)
      const action = current.current[name]
      if (!action || (!name.startsWith('mod+') && isBusy(event.target))) return
      event.preventDefault()
      action(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  return event.metaKey || event.ctrlKey ? `mod+${key}` : event.altKey ? `alt+${key}` : key
}

function isBusy(target: EventTarget | null): boolean {
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  return (
    Boolean(typing) || document.querySelector('[aria-modal="true"], [role="menu"], [role="listbox"]') !== null
  )
}
