import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Template } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { PictureDrop } from './picture-drop.tsx'
import { type PictureRole, templateChanges, templateQuery } from './queries.ts'

/** A picture of a template: dropped or chosen, shown at once, removable. */
export function PictureField({ template, role }: { template: Template; role: PictureRole }) {
  const { t } = useTranslation()
  const mayChange = usePermissions()('templates:write')
  const queries = useQueryClient()
  const onSuccess = async (saved: Template) => {
    queries.setQueryData(templateQuery(template.id).queryKey, saved)
    await queries.invalidateQueries({ queryKey: ['templates', 'list'] })
  }
  const set = useMutation({
    mutationFn: (file: File) => templateChanges.setPicture(template.id, role, file),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: () => templateChanges.removePicture(template.id, role),
    onSuccess,
  })
  const picture = template[role]
  if (!picture && !mayChange) return null
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">{t(`templates.picture.${role}`)}</span>
      {picture ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-sunken p-3">
          <img
            src={picture.url}
            alt={t(`templates.picture.${role}`)}
            className="h-16 max-w-40 min-w-0 object-contain"
          />
          <span className="flex-1 text-sm whitespace-nowrap text-faint">
            {picture.width} × {picture.height}
          </span>
          {mayChange && (
            <Button busy={remove.isPending} onClick={() => remove.mutate()}>
              <Trash2 aria-hidden />
              {t('common.remove')}
            </Button>
          )}
        </div>
      ) : (
        <PictureDrop picture={role} onFile={(file) => set.mutate(file)} />
      )}
    </div>
  )
}
