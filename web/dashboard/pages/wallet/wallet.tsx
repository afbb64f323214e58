import { useQuery } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Wallet } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Page, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { AppleSection } from './apple.tsx'
import { DemoSection } from './demo.tsx'
import { GoogleSection } from './google.tsx'
import { Pushes } from './pushes.tsx'
import { useWalletChange, walletQuery } from './queries.ts'

type Mode = Wallet['mode']

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
          <ModeSection wallet={wallet.data} />
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

const modes = ['off', 'demo', 'live'] as const

function ModeSection({ wallet: { mode, chosen, standard } }: { wallet: Wallet }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const change = useWalletChange((next: Mode | null) =>
    body(api.PUT('/api/v1/wallet/mode', { body: { mode: next } })),
  )
  const shown = change.isPending ? change.variables : chosen
  return (
    <Section title={t('wallet.mode')} help={t(`wallet.modeHelp.${mode}`)}>
      <div className="flex flex-col gap-4">
        {may('wallet:write') ? (
          <Select<Mode | 'standard'>
            className="max-w-100"
            label={t('wallet.mode')}
            value={shown ?? 'standard'}
            onChange={(next) => change.mutate(next === 'standard' ? null : next)}
            choices={[
              {
                value: 'standard',
                label: t('wallet.standard', { mode: t(`wallet.modes.${standard}`) }),
              },
              ...modes.map((value) => ({ value, label: t(`wallet.modes.${value}`) })),
            ]}
          />
        ) : (
          <p>{t(`wallet.modes.${mode}`)}</p>
        )}
        <FormError message={change.error ? messageOf(change.error) : undefined} />
        {mode === 'off' && may('wallet:write') && (
          <div className="grid gap-3 sm:grid-cols-2">
            {(['demo', 'live'] as const).map((next) => (
              <div
                key={next}
                className="flex flex-col items-start gap-3 rounded-card border border-line bg-surface p-4"
              >
                <div className="flex-1">
                  <h3 className="font-medium">{t(`wallet.try.${next}.title`)}</h3>
                  <p className="mt-1 text-quiet">{t(`wallet.try.${next}.body`)}</p>
                </div>
                <Button
                  look={next === 'demo' ? 'primary' : 'plain'}
                  busy={change.isPending && change.variables === next}
                  onClick={() => change.mutate(next)}
                >
                  {t(`wallet.try.${next}.button`)}
                </Button>
              </div>
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}
