import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { installationQuery, signInWithProvider } from '../../../lib/identity.ts'
import { returnToWorkspace } from '../../../lib/session.ts'
import { wayBack } from '../../../lib/way-back.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/page.tsx'
import { Entrance, entranceLink } from './entrance.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The way in: password, then the second factor where there is one; or the identity provider. */
export default function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [{ next, verified, error }] = useFilters(['next', 'verified', 'error'])
  const { data: installation } = useQuery(installationQuery)
  const [second, setSecond] = useState(false)
  const target = wayBack(next)
  const enter = async () => {
    await returnToWorkspace()
    queries.clear()
    await navigate({ href: target, replace: true })
  }
  if (installation?.needsOwner) return <Navigate to="/sign-up" search={true} replace />
  if (second) {
    return (
      <Entrance title={t('identity.secondFactor')} lead={t('identity.secondFactorLead')}>
        <SecondFactorForm onDone={() => void enter()} />
      </Entrance>
    )
  }
  return (
    <Entrance
      title={t('identity.signInTitle')}
      aside={
        <>
          {installation?.signUp === 'open' && (
            <p>
              {t('identity.noAccount')}{' '}
              <Link to="/sign-up" search={true} className={entranceLink}>
                {t('identity.signUp')}
              </Link>
            </p>
          )}
          {installation?.sellsPlans && (
            <Link to="/pricing" className={entranceLink}>
              {t('plan.plans')}
            </Link>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {verified && !error && <Notice>{t('identity.verified')}</Notice>}
        {error && (
          <Notice tone="attention" icon={<CircleAlert aria-hidden />}>
            {t(verified ? 'identity.linkOver' : 'identity.providerFailed')}
          </Notice>
        )}
        <SignInForm next={target} onDone={() => void enter()} onSecondFactor={() => setSecond(true)} />
        <Link to="/forgot-password" className={`self-center ${entranceLink}`}>
          {t('identity.forgot')}
        </Link>
        {installation?.singleSignOn && (
          <Button size="large" onClick={() => void signInWithProvider(target)}>
            {t('identity.with', { provider: installation.singleSignOn })}
          </Button>
        )}
      </div>
    </Entrance>
  )
}
