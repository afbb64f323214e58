import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onSessionExpired } from '../../lib/api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SecondFactorForm } from '../pages/identity/second-factor-form.tsx'
import { SignInForm } from '../pages/identity/sign-in-form.tsx'

/** Asks to sign in again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [expired, setExpired] = useState(false)
  const [second, setSecond] = useState(false)
  useEffect(() => onSessionExpired(() => setExpired(true)), [])
  const enter = () => {
    setExpired(false)
    setSecond(false)
    void queries.invalidateQueries()
  }
  return (
    <Dialog
      open={expired}
      onClose={() => location.assign('/sign-in')}
      title={t('shell.expired.title')}
      description={t('shell.expired.body')}
    >
      {second ? (
        <SecondFactorForm onDone={enter} />
      ) : (
        <SignInForm onDone={enter} onSecondFactor={() => setSecond(true)} />
      )}
    </Dialog>
  )
}
