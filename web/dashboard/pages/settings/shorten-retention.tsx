import { useTranslation } from '../../../lib/i18n.ts'
import type { Retention, RetentionDue } from '../../../lib/privacy.ts'
import { Confirm } from '../../../ui/dialog.tsx'
import { CountList } from '../../../ui/count-list.tsx'

export interface Shortening {
  wanted: Retention
  /** What would go at once. */
  due: RetentionDue
}

interface ShortenRetentionProps extends Shortening {
  onClose: () => void
  onConfirm: () => void
}

const kinds = ['clients', 'scans', 'events'] as const

/** Asks before a rule forgets more, and says how much that would be now. */
export function ShortenRetention({ wanted, due, onClose, onConfirm }: ShortenRetentionProps) {
  const { t } = useTranslation()
  const ruled = kinds.filter((kind) => wanted[`${kind}Days`] !== null)
  const isEmpty = ruled.every((kind) => due[kind] === 0)
  const rows = ruled.map((kind) => ({ label: t(`settings.due.${kind}`), count: due[kind] }))
  return (
    <Confirm
      open
      onClose={onClose}
      onConfirm={onConfirm}
      title={t('settings.shortenTitle')}
      body={
        isEmpty ? (
          t('settings.shortenNothing')
        ) : (
          <>
            <p className="mb-3">{t('settings.shortenBody')}</p>
            <CountList rows={rows} />
          </>
        )
      }
      confirmLabel={t('settings.shorten')}
      danger
    />
  )
}
