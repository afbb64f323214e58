import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { ApiError, messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { makeNonces } from './nonces.ts'
import type { Shown } from './verdict-screen.tsx'

const samePassForMs = 3000
/** A gate does not stand still for one answer. */
const patienceMs = 10_000

/** What is asked of every code. */
export interface Gate {
  direction: 'in' | 'out'
  /** The place that scans are recorded at, if any. */
  locationId: string | undefined
  /** Whether codes are only checked, and nothing is counted. */
  checks: boolean
}

/**
 * Asks for codes, one at a time; one that was asked a moment ago is not asked again.
 * @param onAsked Called when a code is asked for, and not passed over.
 * @returns What to show of the last answer, which goes by itself, and the ways in which a code comes.
 */
export function useScan({ direction, locationId, checks }: Gate, onAsked: () => void) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Shown | null>(null)
  const last = useRef({ code: '', at: 0 })
  const [nonces] = useState(makeNonces)

  const scan = useMutation({
    meta: { quiet: true },
    mutationFn: async (scanned: string): Promise<Shown> => {
      const signal = AbortSignal.timeout(patienceMs)
      if (checks) {
        const check = { code: scanned, direction }
        const verdict = await body(api.POST('/api/v1/scan/check', { body: check, signal }))
        return { verdict, isChecked: true }
      }
      const attempt = {
        code: scanned,
        direction,
        ...(locationId !== undefined && { locationId }),
      }
      const asked = { ...attempt, nonce: nonces.of(attempt) }
      return { verdict: await body(api.POST('/api/v1/scan', { body: asked, signal })) }
    },
    onSuccess: (answer) => {
      nonces.close()
      setShown(answer)
    },
    onError: (error) => {
      if (error instanceof ApiError && error.status === 404) {
        nonces.close()
        setShown({ refusal: t('scan.unknown') })
      } else setShown({ trouble: messageOf(error) })
    },
  })
  const submit = (text: string) => {
    const scanned = text.trim()
    const now = Date.now()
    if (!scanned || scan.isPending) return
    if (last.current.code === scanned && now - last.current.at < samePassForMs) return
    last.current = { code: scanned, at: now }
    onAsked()
    // A code is typed as it is printed, in groups; in what a scanner reads, spaces may count.
    scan.mutate(/[:/]/.test(scanned) ? scanned : scanned.replaceAll(' ', ''))
  }
  const see = (text: string) => {
    submit(text)
    // Who still holds it before the camera is no second guest; where no answer came, it is asked again.
    const isLost = nonces.isOpen() && !scan.isPending
    if (last.current.code === text.trim() && !isLost) last.current.at = Date.now()
  }
  useEffect(() => {
    if (!shown) return
    const isSimple =
      'verdict' in shown && shown.verdict.success && !shown.verdict.attentionNote && !shown.isChecked
    const timer = setTimeout(setShown, isSimple ? 1200 : 2500, null)
    return () => clearTimeout(timer)
  }, [shown])
  return {
    shown,
    setShown,
    isPending: scan.isPending,
    /** Takes a code that was typed or read. */
    submit,
    /** Takes a code that stands before the camera, each time it is seen. */
    see,
    /** Lets the last code be asked at once again. */
    forget: () => {
      last.current = { code: '', at: 0 }
    },
  }
}
