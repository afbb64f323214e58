import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'
export type Contrast = 'system' | 'more'

interface Look {
  theme: Theme
  contrast: Contrast
}

const storageKey = 'passwright.look'
const moreContrast = matchMedia('(prefers-contrast: more)')
const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
let look = read()

/** Applies the remembered look before anything is drawn. */
export function startLook(): void {
  apply()
  moreContrast.addEventListener('change', apply)
}

/** The chosen look; components that show it follow every change. */
export function useLook(): Look {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => look,
  )
}

/** Names the look that is shown, for what is drawn and not styled: a new name means other colours. */
export function useShownLook(): string {
  return useSyncExternalStore(
    (listener) => {
      const queries = [dark, moreContrast]
      for (const query of queries) query.addEventListener('change', listener)
      listeners.add(listener)
      return () => {
        for (const query of queries) query.removeEventListener('change', listener)
        listeners.delete(listener)
      }
    },
    () => [look.theme, look.contrast, dark.matches, moreContrast.matches].join(' '),
  )
}

/**
 * Changes theme or contrast and remembers it in this browser.
 * @param change The parts that change.
 */
export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change }
  localStorage.setItem(storageKey, JSON.stringify(look))
  apply()
  for (const listener of listeners) listener()
}

function read(): Look {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return { theme: 'system', contrast: 'system', ...(stored as Partial<Look>) }
  } catch {
    return { theme: 'system', contrast: 'system' }
  }
}

function apply(): void {
  const { dataset } = document.documentElement
  if (look.theme === 'system') delete dataset['theme']
  else dataset['theme'] = look.theme
  dataset['contrast'] = look.contrast === 'more' || moreContrast.matches ? 'more' : 'normal'
}
