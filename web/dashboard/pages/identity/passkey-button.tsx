import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { knowsPasskeys, signInWithPasskey, stopSuggesting, suggestsPasskeys } from '../../../lib/passkeys.ts'
import { Button } from '../../../ui/button.tsx'
import { FormError } from '../../../ui/form-error.tsx'

/** Signs in with a passkey, by this button or by one that the browser suggests in the address field. */
export function PasskeyButton({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const enter = useMutation({
    meta: { quiet: true },
    mutationFn: signInWithPasskey,
    onSuccess: (isIn) => isIn && onDone(),
  })
  const { mutate } = enter
  const isAsked = useRef(false)
  useEffect(() => {
    let isHere = true
    void suggestsPasskeys().then((suggests) => suggests && isHere && !isAsked.current && mutate(true))
    return () => {
      isHere = false
      void stopSuggesting()
    }
  }, [mutate])
  if (!knowsPasskeys()) return null
  const ask = () => {
    isAsked.current = true
    mutate(false)
  }
  const isAsking = enter.isPending && !enter.variables
  return (
    <>
      <Button size="large" busy={isAsking} onClick={ask}>
        <KeyRound aria-hidden />
        {t('identity.withPasskey')}
      </Button>
      {enter.error && <FormError message={messageOf(enter.error)} />}
    </>
  )
}
