import { useMutation, useQuery } from '@tanstack/react-query'
import { Camera, CameraOff, Eye, Keyboard } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { ApiError, messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useRemembered } from '../../../lib/remembered.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Notice, Page } from '../../../ui/page.tsx'
import { part } from '../../../ui/part.tsx'
import { Select } from '../../../ui/select.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { makeNonces } from './nonces.ts'
import { useWedge } from './wedge.ts'
import { type Shown, VerdictScreen } from './verdict-screen.tsx'

const CameraView = part(() => import('./camera-view.tsx'))
const samePassForMs = 3000
/** A gate does not stand still for one answer. */
const patienceMs = 10_000

/** Scans for a member who is signed in: with the camera, a USB scanner, or by typing. */
export default function ScanPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const [locationId, setLocationId] = useRemembered('scan.location', '')
  const [direction, setDirection] = useRemembered<'in' | 'out'>('scan.direction', 'in')
  // Not remembered: who comes back to a gate means to count.
  const [checks, setChecks] = useState(false)
  const [camera, setCamera] = useState(false)
  const [code, setCode] = useState('')
  const [shown, setShown] = useState<Shown | null>(null)
  const last = useRef({ code: '', at: 0 })
  const [nonces] = useState(makeNonces)
  const { data: locations = [] } = useQuery(locationsQuery)

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
        ...(locations.some((each) => each.id === locationId) && { locationId }),
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
    setCode('')
    // A code is typed as it is printed, in groups; in what a scanner reads, spaces may count.
    scan.mutate(/[:/]/.test(scanned) ? scanned : scanned.replaceAll(' ', ''))
  }
  const see = (text: string) => {
    submit(text)
    // Who still holds it before the camera is no second guest; where no answer came, it is asked again.
    const isLost = nonces.isOpen() && !scan.isPending
    if (last.current.code === text.trim() && !isLost) last.current.at = Date.now()
  }
  useWedge(submit)
  useEffect(() => {
    if (!shown) return
    const isSimple =
      'verdict' in shown && shown.verdict.success && !shown.verdict.attentionNote && !shown.isChecked
    const timer = setTimeout(setShown, isSimple ? 1200 : 2500, null)
    return () => clearTimeout(timer)
  }, [shown])

  return (
    <Page narrow title={t('shell.nav.scan')}>
      <div className="flex flex-col gap-6">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('passes.location')} help={t('scan.locationHelp')}>
            <Select
              value={locations.some((each) => each.id === locationId) ? locationId : ''}
              onChange={setLocationId}
              choices={[
                { value: '', label: t('common.none') },
                ...locations.map((each) => ({ value: each.id, label: each.name })),
              ]}
            />
          </Field>
          <Field label={t('scans.direction')}>
            <Select
              value={checks ? 'check' : direction}
              onChange={(chosen) => {
                // What was checked may be counted at once.
                last.current = { code: '', at: 0 }
                setChecks(chosen === 'check')
                if (chosen !== 'check') setDirection(chosen)
              }}
              choices={[
                { value: 'in', label: t('scans.in') },
                { value: 'out', label: t('scans.out') },
                ...(may('passes:read') ? [{ value: 'check' as const, label: t('scan.checkOnly') }] : []),
              ]}
            />
          </Field>
        </div>
        <div role="status" className="empty:hidden">
          {checks && (
            <Notice tone="attention" icon={<Eye aria-hidden />}>
              {t('scan.checkOnlyHelp')}
            </Notice>
          )}
        </div>
        <div className="overflow-hidden rounded-card border border-line bg-sunken">
          {camera ? (
            <CameraView
              onCode={see}
              onFailure={(reason) => {
                setCamera(false)
                setShown({ trouble: reason })
              }}
              place={<div className="aspect-video" />}
            />
          ) : (
            <div className="flex aspect-video flex-col items-center justify-center gap-3 p-6 text-center text-quiet">
              <Camera className="size-8 text-faint" aria-hidden />
              {t('scan.cameraHelp')}
            </div>
          )}
        </div>
        <Button size="large" look={camera ? 'plain' : 'primary'} onClick={() => setCamera(!camera)}>
          {camera ? <CameraOff aria-hidden /> : <Camera aria-hidden />}
          {t(camera ? 'scan.stopCamera' : 'scan.startCamera')}
        </Button>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            submit(code)
          }}
          className="flex items-end gap-2"
        >
          <Field label={t('scan.code')} help={t('scan.codeHelp')} className="flex-1">
            <Input
              value={code}
              onChange={(event) => setCode(event.target.value)}
              autoCapitalize="off"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              className="font-mono"
            />
          </Field>
          <Button type="submit" className="mb-6" busy={scan.isPending} disabled={!code.trim()}>
            <Keyboard aria-hidden />
            {t('shell.nav.scan')}
          </Button>
        </form>
      </div>
      <VerdictScreen shown={shown} onClose={() => setShown(null)} />
    </Page>
  )
}
