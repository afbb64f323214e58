import { Search } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { useShortcuts } from '../lib/shortcuts.ts'
import { Input } from './field.tsx'
import { Keys } from './keys.tsx'

/** Between two reports, so that a key held down does not ask thirty times a second. */
const leastPause = 100

interface SearchBoxProps {
  label: string
  value: string
  /** Called with each key, but no sooner than 100 ms after the last call. */
  onChange: (text: string) => void
}

/** The search above a table; `/` jumps to it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const report = useSparing(onChange)
  useEffect(() => {
    // A saved view or the button that clears all filters has changed it; whoever types knows better.
    const field = input.current
    if (field && field !== document.activeElement) field.value = value
  }, [value])
  useShortcuts({ '/': () => input.current?.focus() })
  return (
    <div className="relative w-full sm:w-auto sm:max-w-68 sm:flex-1 sm:basis-48">
      <Search
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
        aria-hidden
      />
      <Input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        onChange={(event) => report(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
        className="pl-8! sm:pr-8!"
      />
      <span className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-faint max-sm:hidden">
        <Keys keys="/" />
      </span>
    </div>
  )
}

/** Passes texts on at once where there was a pause before, else the last one when the pause is over. */
function useSparing(act: (text: string) => void): (text: string) => void {
  const latest = useRef(act)
  const last = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((text) => {
    clearTimeout(timer.current)
    const now = () => {
      last.current = performance.now()
      latest.current(text)
    }
    const pause = last.current + leastPause - performance.now()
    if (pause <= 0) now()
    else timer.current = setTimeout(now, pause)
  }, [])
}
