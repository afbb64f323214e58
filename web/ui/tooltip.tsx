import { firstSign } from '../lib/later.ts'
import { apart } from './part.tsx'

// What a tooltip says is a name that its element has anyway: nobody has to be told that there are none.
const TooltipPopup = apart<object>(() => firstSign.then(() => import('./tooltip-popup.tsx')), {
  coming: () => null,
  missing: () => null,
})

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
  return <TooltipPopup />
}
