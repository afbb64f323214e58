import { Download } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Erasure } from '../../../lib/privacy.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { CountList } from '../../../ui/count-list.tsx'
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
      <CountList rows={kinds.map((kind) => ({ label: t(`clients.removed.${kind}`), count: report[kind] }))} />
    </Dialog>
  )
}
