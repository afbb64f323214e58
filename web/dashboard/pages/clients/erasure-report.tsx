import { Download } from 'lucide-react'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Erasure } from '../../../lib/privacy.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

const kinds = ['clients', 'passes', 'events', 'scans', 'deliveries', 'mails', 'phones', 'jobRows'] as const

/** What an erasure removed, to be kept by whoever was asked for it. */
export function ErasureReport({ report, onClose }: { report: Erasure; onClose: () => void }) {
  const { t } = useTranslation()
  const save = () => {
    const erasedAt = new Date().toISOString()
    saveFile('erasure.json', JSON.stringify({ erasedAt, ...report }, null, 2), 'application/json')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('clients.reportTitle')}
      description={t('clients.reportBody')}
      footer={
        <>
          <Button onClick={save}>
            <Download aria-hidden />
            {t('clients.reportSave')}
          </Button>
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <dl className="divide-y divide-line border-y border-line">
        {kinds.map((kind) => (
          <div key={kind} className="flex items-baseline justify-between gap-4 py-1.5">
            <dt className="text-quiet">{t(`clients.removed.${kind}`)}</dt>
            <dd className="font-medium tabular-nums">{number(report[kind])}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
