import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { usageQuery } from '../../lib/plans.ts'
import { onLimitMet } from '../../lib/upgrade.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { UsageMeters } from '../pages/settings/usage-meters.tsx'

/** Says, wherever a limit of the plan is met, what is full and where a larger plan is. */
export function LimitDialog() {
  const { t } = useTranslation()
  const [message, setMessage] = useState<string | null>(null)
  useEffect(() => onLimitMet(setMessage), [])
  const close = () => setMessage(null)
  return (
    <Dialog
      open={message !== null}
      onClose={close}
      title={t('plan.limitTitle')}
      description={message}
      footer={
        <>
          <Button onClick={close}>{t('plan.notNow')}</Button>
          <Link to="/plan" onClick={close} className={buttonClass('primary')}>
            {t('plan.see')}
          </Link>
        </>
      }
    >
      <FullThings />
    </Dialog>
  )
}

function FullThings() {
  const { data } = useQuery({ ...usageQuery, staleTime: 0 })
  // What the plan has none of is not what filled up.
  const full = data?.counted.filter(({ used, limit }) => limit && used >= limit) ?? []
  return <UsageMeters counted={full} />
}
