import { useQuery } from '@tanstack/react-query'
import { Camera, CameraOff, Eye, Keyboard } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { useRemembered } from '../../../lib/remembered.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Notice, Page } from '../../../ui/page.tsx'
import { part } from '../../../ui/part.tsx'
import { Select } from '../../../ui/select.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { useScan } from './use-scan.ts'
import { useWedge } from './wedge.ts'
import { VerdictScreen } from './verdict-screen.tsx'

const CameraView = part(() => import('./camera-view.tsx'))

/** Scans for a member who is signed in: with the camera, a USB scanner, or by typing. */
export default function ScanPage() {
  const { t } = useTranslation()
  const may = usePermissions()
  const [locationId, setLocationId] = useRemembered('scan.location', '')
  const [direction, setDirection] = useRemembered<'in' | 'out'>('scan.direction', 'in')
  // Not remembered: who comes back to a gate means to count.
  const [checks, setChecks] = useState(false)
  const [camera, setCamera] = useState(false)
  const [fault, setFault] = useState<string>()
  const [code, setCode] = useState('')
  const { data: locations = [] } = useQuery(locationsQuery)

  const place = locations.some((each) => each.id === locationId) ? locationId : undefined
  const gate = { direction, locationId: place, checks }
  const { shown, setShown, isPending, submit, see, forget } = useScan(gate, () => setCode(''))
  useWedge(submit)
  return (
    <Page narrow title={t('shell.nav.scan')}>
      <div className="flex flex-col gap-6">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('passes.location')} help={t('scan.locationHelp')}>
            <Select
              value={place ?? ''}
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
                forget()
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
                setFault(reason)
              }}
              place={<div className="aspect-video" />}
            />
          ) : (
            <div className="flex aspect-video flex-col items-center justify-center gap-3 p-6 text-center text-quiet">
              {fault ? (
                <CameraOff className="size-8 text-attention" aria-hidden />
              ) : (
                <Camera className="size-8 text-faint" aria-hidden />
              )}
              <p role="alert" className="text-ink empty:hidden">
                {fault}
              </p>
              {!fault && t('scan.cameraHelp')}
            </div>
          )}
        </div>
        <Button
          size="large"
          look={camera ? 'plain' : 'primary'}
          onClick={() => {
            setFault(undefined)
            setCamera(!camera)
          }}
        >
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
          <Button type="submit" className="mb-6" busy={isPending} disabled={!code.trim()}>
            <Keyboard aria-hidden />
            {t('shell.nav.scan')}
          </Button>
        </form>
      </div>
      <VerdictScreen shown={shown} onClose={() => setShown(null)} />
    </Page>
  )
}
