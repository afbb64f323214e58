import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'

/** What saves a form of the workspace, for those who may. */
export function SaveSettings({ busy, disabled }: { busy: boolean; disabled: boolean }) {
  const { t } = useTranslation()
  const may = usePermissions()
  if (!may('workspace:write')) return null
  return (
    <div>
      <Button type="submit" look="primary" busy={busy} disabled={disabled}>
        {t('common.save')}
      </Button>
    </div>
  )
}
