import { useMutation, useQueryClient } from '@tanstack/react-query'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useProgress } from '../../../lib/live.ts'
import type { Import } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/page.tsx'
import { cancelImport, importQuery, progressAddress } from './queries.ts'

/** How far the work is, and the way to stop it. */
export function Running({ found }: { found: Import }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  useProgress<Import>(progressAddress(found.id), (seen) =>
    queries.setQueryData(importQuery(found.id).queryKey, seen),
  )
  const cancel = useMutation({
    mutationFn: () => cancelImport(found.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  })
  const text = t('imports.progress', { done: number(found.done), total: number(found.rows) })
  return (
    <div className="flex max-w-120 flex-col gap-3">
      <h2 className="text-lg font-semibold">{t(`imports.status.${found.status}`)}</h2>
      <ProgressBar
        label={t(`imports.status.${found.status}`)}
        done={found.done}
        total={found.rows}
        text={text}
      />
      <p className="text-quiet tabular-nums">
        {text}
        {found.refused > 0 && ` · ${t('imports.refused', { count: found.refused })}`}
      </p>
      <p className="text-quiet">{t('imports.background')}</p>
      {found.status !== 'undoing' && (
        <div>
          <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('imports.cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}
