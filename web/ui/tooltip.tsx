import { Suspense } from 'react'
import { withFirstSign } from '../lib/later.ts'

const TooltipPopup = withFirstSign(() => import('./tooltip-popup.tsx'))

/**
 * Gives an element a tooltip: props for it.
 * @param label What the element is or does; it must also be its accessible name.
 * @param keys The key that does the same, such as `mod+k`.
 */
export function tooltip(label: string, keys?: string) {
  return { 'data-tooltip': label, 'data-tooltip-keys': keys }
}

/** Shows the tooltips of the whole page, one at a time. Mount once. */
export function Tooltips() {
  return (
    <Suspense>
      <TooltipPopup />
    </Suspense>
  )
}
