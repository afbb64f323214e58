import { useState } from 'react'

/**
 * A choice that this browser remembers.
 * @param name Distinguishes it from other choices.
 * @param usual What holds before a choice is made.
 */
export function useRemembered<T>(name: string, usual: T): [T, (value: T) => void] {
  const key = `passwright.${name}`
  const [value, setValue] = useState<T>(() => {
    const stored = localStorage.getItem(key)
    if (stored === null) return usual
    try {
      return JSON.parse(stored) as T
    } catch {
      return usual
    }
  })
  return [
    value,
    (next) => {
      localStorage.setItem(key, JSON.stringify(next))
      setValue(next)
    },
  ]
}
