const storageKey = 'passwright.workspace'
let shown: string | undefined

/**
 * Binds what this window asks to the workspace it shows, whatever another window enters meanwhile, so that nothing
 * typed here is saved there.
 * @param id The workspace of the session when the window was opened.
 */
export function showWorkspace(id: string): void {
  shown = id
  localStorage.setItem(storageKey, id)
}

/** The header that names the workspace of this window; none before it shows one. */
export function workspaceHeader(): Record<string, string> {
  return shown === undefined ? {} : { 'x-workspace': shown }
}

/** The workspace that this browser showed last, in this window or another, before signing out too. */
export function lastShownWorkspace(): string | null {
  return shown ?? localStorage.getItem(storageKey)
}

/**
 * Tells when this window comes into view while another one has entered another workspace. What cannot carry the
 * header, such as downloads and live updates, follows the session, so the window in view has to enter its own again.
 * @returns A function that stops telling.
 */
export function onOtherWorkspaceEntered(enterAgain: (id: string) => void): () => void {
  const look = () => {
    if (document.hidden || shown === undefined || localStorage.getItem(storageKey) === shown) return
    localStorage.setItem(storageKey, shown)
    enterAgain(shown)
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('focus', look)
  }
}
