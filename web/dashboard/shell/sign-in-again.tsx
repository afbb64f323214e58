import { useEffect, useState } from 'react'
import { onSessionExpired } from '../../lib/api.ts'
import { overlay } from '../../ui/part.tsx'

// There before it is needed: when a session ends, the server may have other files.
const SignInAgainDialog = overlay(() => import('./sign-in-again-dialog.tsx'))

/** Asks to sign in again over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain() {
  const [expired, setExpired] = useState(false)
  useEffect(() => onSessionExpired(() => setExpired(true)), [])
  return expired && <SignInAgainDialog onDone={() => setExpired(false)} />
}
