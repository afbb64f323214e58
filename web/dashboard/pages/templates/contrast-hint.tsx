import { Check, TriangleAlert } from 'lucide-react'
import { contrast, formatHex, nearestReadable, parseColour, READABLE } from '../../../../shared/colour.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'

interface ContrastHintProps {
  colour: string
  background: string
  onChange: (colour: string) => void
}

/** How well a colour is read on the background; where it is not, the nearest one that is, to be taken with a click. */
export function ContrastHint({ colour, background, onChange }: ContrastHintProps) {
  const { t } = useTranslation()
  const [front, back] = [parseColour(colour), parseColour(background)]
  if (!front || !back) return null
  const ratio = contrast(front, back)
  const told = t('templates.contrast', { ratio: number(Math.floor(ratio * 10) / 10) })
  if (ratio >= READABLE) {
    return (
      <span className="inline-flex items-center gap-1">
        <Check className="size-3.5 text-good" aria-hidden />
        {told}
      </span>
    )
  }
  const better = formatHex(nearestReadable(front, back))
  return (
    <span className="text-attention">
      <TriangleAlert className="mr-1 inline size-3.5" aria-hidden />
      {told} {t('templates.contrastLow')}{' '}
      <button
        type="button"
        className="rounded-control font-medium text-link underline"
        onClick={() => onChange(better)}
      >
        {t('templates.takeColour', { colour: better })}
      </button>
    </span>
  )
}
