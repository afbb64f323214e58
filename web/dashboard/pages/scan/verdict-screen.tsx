import { Check, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { exactTime } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Check as Checked, Verdict } from '../../../lib/model.ts'
import { useTimeZone } from '../../../lib/time-zone.ts'
import { cx } from '../../../ui/cx.ts'
import { play } from './sounds.ts'

/**
 * What the gate shows: a verdict, which counted or was only asked for; a refusal without a pass; or trouble that decided
 * nothing.
 */
export type Shown =
  | { verdict: Verdict; isChecked?: never }
  | { verdict: Checked; isChecked: true }
  | { refusal: string }
  | { trouble: string }

/** The verdict over the whole screen, in colour, icon, words and sound; a tap sends it away. */
export function VerdictScreen({ shown, onClose }: { shown: Shown | null; onClose: () => void }) {
  const { t } = useTranslation()
  const zone = useTimeZone()
  const kind = shown && kindOf(shown)
  useEffect(() => {
    if (shown) play(kindOf(shown))
  }, [shown])
  const { title, detail, note } = wordsOf()
  return (
    <>
      <div aria-live="assertive" className="sr-only">
        {shown && `${title}. ${detail} ${note ?? ''}`}
      </div>
      {shown && kind && (
        <button
          type="button"
          onClick={onClose}
          className={cx(
            'fixed inset-0 z-50 flex forced-color-adjust-none flex-col items-center justify-center gap-4 p-6 text-center',
            kind === 'admit' && 'bg-verdict-admit text-white',
            kind === 'refuse' && 'bg-verdict-refuse text-white',
            kind === 'attention' && 'bg-verdict-attention text-on-verdict-attention',
          )}
        >
          {kind === 'admit' && <Check className="size-24 sm:size-40" strokeWidth={3} aria-hidden />}
          {kind === 'refuse' && <X className="size-24 sm:size-40" strokeWidth={3} aria-hidden />}
          {kind === 'attention' && (
            <TriangleAlert className="size-24 sm:size-40" strokeWidth={2.5} aria-hidden />
          )}
          <span className="text-verdict font-semibold text-balance break-words">{title}</span>
          <span className="text-xl">{detail}</span>
          {note && (
            <span className="flex max-w-xl items-start gap-3 rounded-card bg-verdict-attention px-5 py-4 text-start text-xl font-semibold whitespace-pre-line text-on-verdict-attention">
              <TriangleAlert className="mt-0.5 size-7 shrink-0" aria-hidden />
              {note}
            </span>
          )}
        </button>
      )}
    </>
  )

  function wordsOf(): { title: string; detail: string; note?: string | undefined } {
    if (!shown) return { title: '', detail: '' }
    if ('refusal' in shown) return { title: shown.refusal, detail: t('scan.unknownHelp') }
    if ('trouble' in shown) return { title: t('scan.trouble'), detail: shown.trouble }
    const { verdict } = shown
    const name = verdict.pass.name ?? t('passes.unnamed')
    const note = verdict.attentionNote
    if (verdict.success) {
      return { title: name, detail: t(shown.isChecked ? 'scan.checked' : 'scanResult.success'), note }
    }
    const first = verdict.firstScannedAt
    return {
      title: t(`scanResult.${verdict.result}`),
      detail: first ? t('scan.firstScanned', { name, time: exactTime(first, zone) }) : name,
      note,
    }
  }
}

function kindOf(shown: Shown): 'admit' | 'refuse' | 'attention' {
  if ('trouble' in shown) return 'attention'
  if ('refusal' in shown) return 'refuse'
  return shown.verdict.success ? 'admit' : 'refuse'
}
