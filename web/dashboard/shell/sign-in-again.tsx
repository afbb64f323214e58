import { Suspense, useEffect, useState } from 'react'
import { onSessionExpired } from '../../lib/api.ts'
import { later } from '../../lib/later.ts'

// There before it is needed: when a session ends, the server may have other files.
const SignInAgainDialog = later(() => import('./sign-in-again-dialog.tsx'))

/** Asks to sign in again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const [expired, setExpired] = useState(false)
  useEffect(() => onSessionExpired(() => setExpired(true)), [])
  return <Suspense>{expired && <SignInAgainDialog onDone={() => setExpired(false)} />}</Suspense>
}
