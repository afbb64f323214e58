import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFilters } from '../../../lib/filters.ts'
import { installationQuery, signInWithProvider } from '../../../lib/identity.ts'
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
  const [{ next, verified }] = useFilters(['next', 'verified'])
  const { data: installation } = useQuery(installationQuery)
  const [second, setSecond] = useState(false)
  const target = next?.startsWith('/') && !next.startsWith('//') ? next : '/'
  const enter = async () => {
    queries.clear()
    await navigate({ href: target, replace: true })
  }
  if (second) {
    return (
      <Entrance title={t('identity.secondFactor')} lead={t('identity.secondFactorLead')}>
        <SecondFactorForm onDone={() => void enter()} />
      </Entrance>
    )
  }
  const open = installation?.needsOwner || installation?.signUp === 'open'
  return (
    <Entrance
      title={t('identity.signInTitle')}
      aside={
        <>
          {open && (
            <p>
              {t(installation?.needsOwner ? 'identity.nobodyYet' : 'identity.noAccount')}{' '}
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
        {verified && <Notice>{t('identity.verified')}</Notice>}
        <SignInForm onDone={() => void enter()} onSecondFactor={() => setSecond(true)} />
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
