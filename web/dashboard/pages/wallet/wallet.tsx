import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { usePermissions } from '../../../lib/session.ts'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Page, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { AppleSection } from './apple.tsx'
import { DemoSection } from './demo.tsx'
import { GoogleSection } from './google.tsx'
import { Pushes } from './pushes.tsx'
import { useWalletChange, walletQuery } from './queries.ts'

type Mode = 'off' | 'demo' | 'live'

/** Apple and Google Wallet: the mode, what each needs, and what was pushed. */
export default function WalletPage() {
  const { t } = useTranslation()
  const wallet = useQuery(walletQuery)
  if (wallet.error) {
    return (
      <Page title={t('shell.nav.wallet')} narrow>
        <Failure message={messageOf(wallet.error)} onRetry={() => void wallet.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={t('shell.nav.wallet')} narrow>
      {wallet.data ? (
        <>
          <ModeSection mode={wallet.data.mode} />
          {wallet.data.mode === 'demo' && <DemoSection />}
          {wallet.data.mode === 'live' && <AppleSection apple={wallet.data.apple} />}
          {wallet.data.mode === 'live' && <GoogleSection google={wallet.data.google} />}
          {wallet.data.mode !== 'off' && (
            <>
              <Section title={t('wallet.counts')}>
                <Facts
                  facts={{
                    [t('wallet.passes')]: number(wallet.data.counts.passes),
                    [t('wallet.installs')]: number(wallet.data.counts.installs),
                    [t('wallet.removals')]: number(wallet.data.counts.removals),
                  }}
                />
              </Section>
              <Pushes isDemo={wallet.data.mode === 'demo'} />
            </>
          )}
        </>
      ) : (
        <SkeletonLines lines={8} />
      )}
    </Page>
  )
}

function ModeSection({ mode }: { mode: Mode }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const change = useWalletChange((next: Mode) =>
    body(api.PUT('/api/v1/wallet/mode', { body: { mode: next } })),
  )
  return (
    <Section title={t('wallet.mode')} help={t(`wallet.modeHelp.${mode}`)}>
      <div className="flex max-w-100 flex-col gap-2">
        {may('wallet:write') ? (
          <Select<Mode>
            label={t('wallet.mode')}
            value={change.isPending ? (change.variables ?? mode) : mode}
            onChange={(next) => change.mutate(next)}
            choices={(['off', 'demo', 'live'] as const).map((value) => ({
              value,
              label: t(`wallet.modes.${value}`),
            }))}
          />
        ) : (
          <p>{t(`wallet.modes.${mode}`)}</p>
        )}
        <FormError message={change.error ? messageOf(change.error) : undefined} />
      </div>
    </Section>
  )
}
