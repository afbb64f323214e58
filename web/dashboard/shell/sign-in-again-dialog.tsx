import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { noteSignIn } from '../../lib/api.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { installationQuery } from '../../lib/identity.ts'
import { returnToWorkspace, sessionQuery } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SecondFactorForm } from '../pages/identity/second-factor-form.tsx'
import { SignInForm } from '../pages/identity/sign-in-form.tsx'

/** Asks to sign in again over the page. */
export default function SignInAgainDialog({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [second, setSecond] = useState(false)
  const { data: installation } = useQuery(installationQuery)
  const enter = async () => {
    await returnToWorkspace()
    noteSignIn()
    onDone()
    await queries.invalidateQueries()
  }
  useReturn(() => void enter())
  return (
    <Dialog
      open
      onClose={() => location.assign('/sign-in')}
      title={t('shell.expired.title')}
      description={t('shell.expired.body')}
    >
      {second ? (
        <SecondFactorForm onDone={() => void enter()} />
      ) : (
        <div className="flex flex-col gap-4">
          <SignInForm onDone={() => void enter()} onSecondFactor={() => setSecond(true)} />
          {installation?.singleSignOn && (
            <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonClass('plain', 'large')}>
              {t('identity.with', { provider: installation.singleSignOn })}
            </a>
          )}
        </div>
      )}
    </Dialog>
  )
}

/** Tells when this window comes into view again and somebody has signed in elsewhere meanwhile. */
function useReturn(onReturn: () => void): void {
  const queries = useQueryClient()
  useEffect(() => {
    const look = async () => {
      if (await queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null)) onReturn()
    }
    const listener = () => void look()
    addEventListener('focus', listener)
    return () => removeEventListener('focus', listener)
  })
}
