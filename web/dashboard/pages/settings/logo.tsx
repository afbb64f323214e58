import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { removeLogo, setLogo, workspaceQuery } from '../sending/queries.ts'
import { PictureDrop } from '../templates/picture-drop.tsx'

/** The workspace's own logo. */
export function LogoSection() {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const { data: workspace } = useQuery(workspaceQuery)
  const onSuccess = async () => {
    toast(t('common.saved'))
    await queries.invalidateQueries()
  }
  const set = useMutation({ mutationFn: setLogo, onSuccess })
  const remove = useMutation({ mutationFn: removeLogo, onSuccess })
  const logo = workspace?.logo
  return (
    <Section title={t('sending.logo')} help={t('sending.logoHelp')}>
      {logo ? (
        <div className="flex max-w-100 items-center gap-4 rounded-card border border-line bg-sunken p-3">
          <img src={logo.url} alt={t('sending.logo')} className="h-16 max-w-48 object-contain" />
          <span className="flex-1 text-sm text-faint">
            {logo.width} × {logo.height}
          </span>
          {may('workspace:write') && (
            <Button busy={remove.isPending} onClick={() => remove.mutate()}>
              <Trash2 aria-hidden />
              {t('common.remove')}
            </Button>
          )}
        </div>
      ) : (
        may('workspace:write') && (
          <div className="max-w-100">
            <PictureDrop picture="logo" onFile={(file) => set.mutate(file)} />
          </div>
        )
      )}
    </Section>
  )
}
