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
