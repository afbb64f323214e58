import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** Comes with the first sign of a person: a pointer that moves, a key, a touch. */
export const firstSign = new Promise<void>((resolve) => {
  for (const name of ['pointermove', 'pointerdown', 'keydown', 'input']) {
    addEventListener(name, () => resolve(), { once: true, capture: true, passive: true })
  }
})

/**
 * Loads code that a page can do without for now. Without a network it waits for one: a part that cannot come is no
 * reason to lose the page around it, and what was typed there.
 * @param load Imports a module.
 * @throws what `load` throws twice with a network.
 */
export async function patiently<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch {
    // The network can be gone a moment before the browser says so.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    if (navigator.onLine) return load()
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }))
    return patiently(load)
  }
}

/**
 * A component that nobody can need before they do something. It is no part of the first load: it comes with
 * the first sign of a person, and so is there when they open it.
 * @param load Imports the module whose default export it is.
 */
export function later<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  // A failure here costs nothing: whoever opens it loads it again.
  firstSign.then(load).catch(() => undefined)
  return lazy(() => patiently(load))
}

/**
 * A component that stands on the page from the beginning and only comes to life with the first sign of a
 * person; until then its fallback stands there.
 * @param load Imports the module whose default export it is.
 */
export function withFirstSign<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => firstSign.then(() => patiently(load)))
}
