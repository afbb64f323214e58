import { WifiOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { Notice } from '../../ui/page.tsx'

/** Says that the network is gone, while it is. */
export function OfflineNotice() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(watch, () => navigator.onLine)
  return (
    <div role="status">
      {!online && (
        <Notice tone="attention" icon={<WifiOff aria-hidden />}>
          {t('shell.offline')}
        </Notice>
      )}
    </div>
  )
}

function watch(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
