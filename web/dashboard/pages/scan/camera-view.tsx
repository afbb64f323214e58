import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'

prepareZXingModule({ overrides: { locateFile: () => wasmUrl } })

const lookEvery = 80

interface CameraViewProps {
  onCode: (code: string) => void
  onFailure: (reason: string) => void
}

/** The camera's picture, searched for QR codes several times a second. */
export default function CameraView({ onCode, onFailure }: CameraViewProps) {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const report = useRef({ onCode, onFailure })
  useEffect(() => {
    report.current = { onCode, onFailure }
  })
  useEffect(() => {
    const element = video.current
    if (!element) return
    const stop = new AbortController()
    let stream: MediaStream | undefined
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (stop.signal.aborted) return
      element.srcObject = stream
      await element.play()
      while (!stop.signal.aborted) {
        const [found] = element.readyState >= 2 ? await detector.detect(element) : []
        if (found?.rawValue) report.current.onCode(found.rawValue)
        await new Promise((resolve) => setTimeout(resolve, lookEvery))
      }
    }
    run().catch(() => {
      if (!stop.signal.aborted) report.current.onFailure(t('scan.noCamera'))
    })
    return () => {
      stop.abort()
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [t])
  return (
    <video
      ref={video}
      muted
      playsInline
      aria-label={t('scan.picture')}
      className="aspect-video w-full object-cover"
    />
  )
}
