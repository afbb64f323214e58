import { useEffect } from 'react'

/**
 * Names the window after the page, so that tabs, the history and screen readers tell one page from another.
 * @param title What the page is called, in the reader's language.
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Passwright`
  }, [title])
}
