import { certificateWarnDays } from '../../../../shared/limits.ts'
import { api, body } from '../../../lib/api.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Wallet } from '../../../lib/model.ts'
import { Notice } from '../../../ui/page.tsx'
import { Time } from '../../../ui/time.tsx'
import { AppleWizard } from './apple-wizard.tsx'
import { Setup } from './setup.tsx'

/** The certificate that signs Apple passes, and the wizard that gets or renews one. */
export function AppleSection({ apple }: { apple: Wallet['apple'] }) {
  const { t } = useTranslation()
  const { daysLeft, source, requested } = apple
  return (
    <Setup
      title="Apple Wallet"
      help={t(source ? 'wallet.appleReady' : 'wallet.appleHelp')}
      notice={
        daysLeft !== null &&
        daysLeft <= certificateWarnDays && (
          <Notice tone={daysLeft < 0 ? 'bad' : 'attention'}>
            {daysLeft < 0 ? t('wallet.ended') : t('wallet.endsSoon', { count: daysLeft })}
          </Notice>
        )
      }
      source={source}
      facts={{
        [t('wallet.passType')]: <code>{apple.passTypeIdentifier}</code>,
        [t('wallet.team')]: <code>{apple.teamIdentifier}</code>,
        [t('wallet.validUntil')]: apple.validUntil && <Time at={apple.validUntil} as="exact" />,
      }}
      changeLabel={t('wallet.renew')}
      stop={{
        label: t('wallet.stop'),
        title: t('wallet.stopTitle'),
        body: t('wallet.stopBody'),
        run: () => body(api.DELETE('/api/v1/wallet/apple')),
      }}
      isUnderway={requested}
      steps={(close) => <AppleWizard isRequested={requested} onAccepted={close} />}
    />
  )
}
