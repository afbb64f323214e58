import { useEffect, useState } from 'react'
import { onRemoved } from '../../lib/api.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/**
 * Says over the page that the reader is in this workspace no longer. Closed, it leaves the page for what was typed to
 * be copied; the way on leads to another workspace, or to the page that makes one.
 */
export function Removed() {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const [removed, setRemoved] = useState(false)
  useEffect(() => onRemoved(() => setRemoved(true)), [])
  return (
    <Dialog
      open={removed}
      onClose={() => setRemoved(false)}
      title={t('shell.removed.title', { workspace: workspace.name })}
      footer={
        <Button look="primary" onClick={() => location.assign('/')}>
          {t('shell.removed.action')}
        </Button>
      }
    >
      <p>{t('shell.removed.body')}</p>
    </Dialog>
  )
}
