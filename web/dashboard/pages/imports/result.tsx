import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useEffect } from 'react'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Import } from '../../../lib/model.ts'
import { usageQuery } from '../../../lib/plans.ts'
import { saveFrom } from '../../../lib/save-file.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/page.tsx'
import { errorsAddress } from './queries.ts'

/** What became of the file. */
export function Result({ found, onAnother }: { found: Import; onAnother: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { status, subject, accepted } = found
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['passes'] })
    void queries.invalidateQueries({ queryKey: ['clients'] })
  }, [queries])
  return (
    <div className="flex max-w-160 flex-col gap-4" role="status">
      <h2 className="text-lg font-semibold">{t(`imports.status.${status}`)}</h2>
      {status === 'refused' && <p>{t('imports.nothingImported')}</p>}
      {status === 'failed' && <p>{t('imports.failedBody')}</p>}
      {status === 'cancelled' && <p>{t(accepted > 0 ? 'imports.cancelled' : 'imports.takenBack')}</p>}
      <Counts found={found} word={status === 'refused' ? 'checkedGood' : 'imported'} />
      <div className="flex flex-wrap gap-2">
        {accepted > 0 && status !== 'refused' && (
          <Link to={`/${subject}`} className={buttonClass('primary')}>
            {t(`imports.see.${subject}`)}
          </Link>
        )}
        <ErrorsButton found={found} />
        <Button onClick={onAnother}>{t('imports.another')}</Button>
      </div>
    </div>
  )
}

/** How many rows went which way, as sentences. */
export function Counts({ found, word }: { found: Import; word: 'imported' | 'checkedGood' }) {
  const { t } = useTranslation()
  const { subject, accepted, refused, skipped } = found
  return (
    <>
      <p className="text-quiet">
        {accepted > 0 && `${t(`imports.${word}`, { count: accepted })} `}
        {refused > 0 && `${t('imports.refused', { count: refused })} `}
        {skipped > 0 && t('imports.skipped', { count: skipped })}
      </p>
      {subject === 'passes' && refused > 0 && <PlanFull coming={word === 'imported' ? 0 : accepted} />}
    </>
  )
}

/** Says that the plan has no room for more passes, where that is so once those that are coming are there. */
function PlanFull({ coming }: { coming: number }) {
  const { t } = useTranslation()
  const { data } = useQuery({ ...usageQuery, staleTime: 0 })
  const passes = data?.counted.find(({ thing }) => thing === 'passesPerMonth')
  if (!passes || passes.limit === null || passes.used + coming < passes.limit) return null
  return (
    <Notice
      tone="attention"
      action={
        <Link to="/plan" className={buttonClass()}>
          {t('plan.see')}
        </Link>
      }
    >
      {t('imports.planFull', { limit: number(passes.limit) })}
    </Notice>
  )
}

/** Saves the refused rows with the reasons, where there are any. */
export function ErrorsButton({ found }: { found: Import }) {
  const { t } = useTranslation()
  if (found.refused === 0) return null
  return (
    <Button onClick={() => saveFrom(errorsAddress(found.id))}>
      <Download aria-hidden />
      {t('imports.errors')}
    </Button>
  )
}
