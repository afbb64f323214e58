import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { Badge } from '../../../ui/badge.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Facts, Notice } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { walletPassQuery } from './queries.ts'

/** What wallets know of a pass: where it is to be had, which phones hold it, the last push and what went wrong. */
export function PassWallet({ passId }: { passId: string }) {
  const { t } = useTranslation()
  const wallet = useQuery(walletPassQuery(passId))
  if (wallet.error) return <Failure message={messageOf(wallet.error)} onRetry={() => void wallet.refetch()} />
  if (!wallet.data) return <SkeletonLines lines={6} />
  const { apple, google, lastPushAt, changedAt, lastError } = wallet.data
  return (
    <div className="flex flex-col gap-4 py-4">
      {lastError && <Notice tone="bad">{lastError}</Notice>}
      {!apple.url && !google.url && <p className="text-quiet">{t('wallet.passOff')}</p>}
      {apple.url && <CopyLine label="Apple Wallet" text={apple.url} />}
      {google.url && <CopyLine label="Google Wallet" text={google.url} />}
      <Facts
        facts={{
          [t('wallet.installs')]: number(apple.installs + google.saves),
          [t('wallet.removals')]: number(apple.removals + google.removals),
          [t('wallet.changedAt')]: changedAt && <Time at={changedAt} />,
          [t('wallet.lastPush')]: lastPushAt && <Time at={lastPushAt} />,
        }}
      />
      <ul className="divide-y divide-line">
        {apple.registrations.map(({ deviceId, since, pending }) => (
          <li key={deviceId} className="flex items-center gap-3 py-2">
            <code className="min-w-0 flex-1 truncate">{deviceId}</code>
            {pending && <Badge tone="attention">{t('wallet.pending')}</Badge>}
            <Time at={since} />
          </li>
        ))}
      </ul>
    </div>
  )
}
