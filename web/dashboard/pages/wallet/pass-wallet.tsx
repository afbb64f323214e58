import { useQuery } from '@tanstack/react-query'
import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Pass } from '../../../lib/model.ts'
import { Badge } from '../../../ui/badge.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Facts, Notice } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Time } from '../../../ui/time.tsx'
import { Told } from '../../../ui/told.tsx'
import { AppleCard, GoogleCard, type WalletFace } from '../../../ui/wallet-cards.tsx'
import { usePassFace } from '../passes/pass-preview.tsx'
import { styleByKind } from './face.ts'
import { PushList } from './pushes.tsx'
import { walletPassQuery, walletTemplateQuery } from './queries.ts'

/**
 * What wallets know of a pass: how it looks there, where it is to be had, which phones hold it, the last pushes and
 * what went wrong.
 */
export default function PassWallet({ pass }: { pass: Pass }) {
  const { t } = useTranslation()
  const wallet = useQuery(walletPassQuery(pass.id))
  if (wallet.error) return <Failure message={messageOf(wallet.error)} onRetry={() => void wallet.refetch()} />
  if (!wallet.data) return <SkeletonLines lines={6} />
  const { apple, google, lastPushAt, changedAt, lastError, lastErrorGrounds } = wallet.data
  return (
    <div className="flex flex-col gap-5 py-4">
      {lastError && (
        <Notice tone="bad">
          <Told error={lastError} {...lastErrorGrounds} />
        </Notice>
      )}
      {!apple.url && !google.url && <p className="text-quiet">{t('wallet.passOff')}</p>}
      {apple.url && <Address wallet="Apple Wallet" url={apple.url} />}
      {google.url && <Address wallet="Google Wallet" url={google.url} />}
      <Looks pass={pass} />
      <Facts
        facts={{
          [t('wallet.installs')]: number(apple.installs + google.saves),
          [t('wallet.removals')]: number(apple.removals + google.removals),
          [t('wallet.changedAt')]: changedAt && <Time at={changedAt} />,
          [t('wallet.lastPush')]: lastPushAt && <Time at={lastPushAt} />,
          [t('wallet.googlePush')]: google.pending ? t('wallet.pending') : undefined,
        }}
      />
      {apple.registrations.length > 0 && (
        <section>
          <h3 className="mb-1 font-semibold">{t('wallet.phones')}</h3>
          <ul className="divide-y divide-line">
            {apple.registrations.map(({ deviceId, since, pending }) => (
              <li key={deviceId} className="flex items-center gap-3 py-2">
                <Smartphone className="size-4 shrink-0 text-faint" aria-hidden />
                <code className="min-w-0 flex-1 truncate">{deviceId}</code>
                {pending && <Badge tone="attention">{t('wallet.pending')}</Badge>}
                <Time at={since} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="mb-1 font-semibold">{t('wallet.pushes')}</h3>
        <PushList passId={pass.id} />
      </section>
    </div>
  )
}

function Address({ wallet, url }: { wallet: string; url: string }) {
  return (
    <div>
      <p className="mb-1 font-medium" aria-hidden>
        {wallet}
      </p>
      <CopyLine label={wallet} text={url} />
    </div>
  )
}

function Looks({ pass }: { pass: Pass }) {
  const { t } = useTranslation()
  const [where, setWhere] = useState<'apple' | 'google'>('apple')
  const templateId = pass.template?.id ?? ''
  const settings = useQuery({ ...walletTemplateQuery(templateId), enabled: templateId !== '' })
  const { face, kind } = usePassFace({ pass: { ...pass, name: pass.name ?? '', templateId } })
  const shown: WalletFace = {
    ...face,
    logoUrl: face.logoUrl ?? null,
    heroUrl: face.heroUrl ?? null,
    status: { label: t('wallet.status'), text: t(`status.${face.status}`) },
    fields: [...(pass.client ? [{ key: t('wallet.holder'), value: pass.client.name }] : []), ...face.fields],
  }
  return (
    <div className="rounded-card bg-sunken px-4 py-3">
      <Tabs
        label={t('passes.preview')}
        value={where}
        onChange={setWhere}
        tabs={[
          {
            value: 'apple',
            label: 'Apple',
            content: (
              <div className="flex justify-center pb-3">
                <AppleCard face={shown} style={settings.data?.style ?? styleByKind[kind]} />
              </div>
            ),
          },
          {
            value: 'google',
            label: 'Google',
            content: (
              <div className="flex justify-center pb-3">
                <GoogleCard face={shown} />
              </div>
            ),
          },
        ]}
      />
    </div>
  )
}
