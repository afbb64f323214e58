import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Failure } from '../../../ui/states.tsx'
import { bundleQuery } from './queries.ts'

/** All active passes of a client for an iPhone, to download or to pass on; nothing where there are none to make. */
export function ClientWallet({ clientId }: { clientId: string }) {
  const { t } = useTranslation()
  const bundle = useQuery(bundleQuery(clientId))
  if (bundle.error) return <Failure message={messageOf(bundle.error)} onRetry={() => void bundle.refetch()} />
  if (!bundle.data?.url) return null
  const { url, passes, active, isDemo } = bundle.data
  const { pathname, search } = new URL(url)
  return (
    <section className="flex flex-col items-start gap-3">
      <div>
        <h3 className="font-semibold">Apple Wallet</h3>
        <p className="text-quiet">
          {active > passes
            ? t('wallet.bundleNewest', { most: passes, active })
            : t('wallet.bundle', { count: passes })}{' '}
          {isDemo && t('wallet.demoRefused')}
        </p>
      </div>
      <div className="w-full">
        <CopyLine label={t('wallet.bundleLink')} text={url} />
      </div>
      <a className={buttonClass()} href={pathname + search}>
        <Download aria-hidden />
        {t('wallet.bundleSave')}
      </a>
    </section>
  )
}
