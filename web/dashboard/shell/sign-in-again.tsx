import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onSessionExpired } from '../../lib/api.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SignInForm } from '../pages/identity/sign-in-form.tsx'

/** Asks to sign in again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [expired, setExpired] = useState(false)
  useEffect(() => onSessionExpired(() => setExpired(true)), [])
  return (
    <Dialog
      open={expired}
      onClose={() => location.assign('/sign-in')}
      title={t('shell.expired.title')}
      description={t('shell.expired.body')}
    >
      <SignInForm
        onDone={() => {
          setExpired(false)
          void queries.invalidateQueries()
        }}
      />
    </Dialog>
  )
}
