import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionExpired } from '../../lib/api.ts'

const load = () => import('./sign-in-again-dialog.tsx')
const SignInAgainDialog = lazy(load)
/** The page comes first; later the dialog must be there even if the server has other files by then. */
const loadAfterMs = 5_000

/** Asks to sign in again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const [expired, setExpired] = useState(false)
  useEffect(() => onSessionExpired(() => setExpired(true)), [])
  useEffect(() => {
    const timer = setTimeout(() => void load(), loadAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense>{expired && <SignInAgainDialog onDone={() => setExpired(false)} />}</Suspense>
}
