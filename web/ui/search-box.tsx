import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useShortcuts } from '../lib/shortcuts.ts'
import { Input } from './field.tsx'
import { Keys } from './keys.tsx'

interface SearchBoxProps {
  label: string
  value: string
  /** Called 200 ms after the last key. */
  onChange: (text: string) => void
}

/** The search above a table; `/` jumps to it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const report = useRef(onChange)
  useEffect(() => {
    report.current = onChange
  })
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => report.current(text), 200)
    return () => clearTimeout(timer)
  }, [text, value])
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
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
        className="pr-8! pl-8!"
      />
      <span className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-faint max-sm:hidden">
        <Keys keys="/" />
      </span>
    </div>
  )
}
