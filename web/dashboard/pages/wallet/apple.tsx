import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../lib/api.gen.ts'
import { messageOf } from '../../../lib/errors.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice, Section } from '../../../ui/page.tsx'
import { Time } from '../../../ui/time.tsx'
import { AppleWizard } from './apple-wizard.tsx'
import { useWalletChange } from './queries.ts'

type Wallet = paths['/api/v1/wallet']['get']['responses'][200]['content']['application/json']

/** Days before its end from which a certificate is warned about. */
const WARN_DAYS = 30

/** The certificate that signs Apple passes, and the wizard that gets or renews one. */
export function AppleSection({ apple }: { apple: Wallet['apple'] }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const [wizard, setWizard] = useState(false)
  const { daysLeft, source } = apple
  const isOpen = wizard || apple.requested || source === null
  return (
    <Section title="Apple Wallet" help={t(source ? 'wallet.appleReady' : 'wallet.appleHelp')}>
      <div className="flex flex-col gap-5">
        {daysLeft !== null && daysLeft <= WARN_DAYS && (
          <Notice tone={daysLeft < 0 ? 'bad' : 'attention'}>
            {daysLeft < 0 ? t('wallet.ended') : t('wallet.endsSoon', { count: daysLeft })}
          </Notice>
        )}
        {source && (
          <Facts
            facts={{
              [t('wallet.passType')]: <code>{apple.passTypeIdentifier}</code>,
              [t('wallet.team')]: <code>{apple.teamIdentifier}</code>,
              [t('wallet.validUntil')]: apple.validUntil && <Time at={apple.validUntil} as="exact" />,
              [t('wallet.source')]: t(`wallet.from.${source}`),
            }}
          />
        )}
        {may('wallet:write') && source && !isOpen && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setWizard(true)}>
              {t(source === 'workspace' ? 'wallet.renew' : 'wallet.useOwn')}
            </Button>
            {source === 'workspace' && <StopUsing />}
          </div>
        )}
        {may('wallet:write') && isOpen && (
          <AppleWizard isRequested={apple.requested} onAccepted={() => setWizard(false)} />
        )}
      </div>
    </Section>
  )
}

function StopUsing() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const stop = useWalletChange(() => body(api.DELETE('/api/v1/wallet/apple')))
  return (
    <>
      <Button look="quiet" busy={stop.isPending} onClick={() => setAsking(true)}>
        {t('wallet.stop')}
      </Button>
      <FormError message={stop.error ? messageOf(stop.error) : undefined} />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => stop.mutate(undefined)}
        title={t('wallet.stopTitle')}
        body={t('wallet.stopBody')}
        confirmLabel={t('wallet.stop')}
        danger
      />
    </>
  )
}
