import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Switch } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts } from '../../../ui/page.tsx'
import { useWalletChange, walletTemplateQuery } from './queries.ts'

/** How a template's passes behave in wallets, and how many phones hold one. */
export function TemplateWallet({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const settings = useQuery(walletTemplateQuery(templateId))
  const change = useWalletChange((changes: { voidWhenUsed?: boolean; sharingProhibited?: boolean }) =>
    body(api.PATCH('/api/v1/wallet/templates/{id}', { params: { path: { id: templateId } }, body: changes })),
  )
  if (!settings.data) return null
  const { voidWhenUsed, sharingProhibited, counts } = { ...settings.data, ...change.variables }
  return (
    <div className="flex max-w-100 flex-col gap-4 py-4">
      <Switch
        label={t('wallet.voidWhenUsed')}
        help={t('wallet.voidWhenUsedHelp')}
        checked={voidWhenUsed}
        disabled={!may('wallet:write')}
        onChange={(on) => change.mutate({ voidWhenUsed: on })}
      />
      <Switch
        label={t('wallet.noSharing')}
        help={t('wallet.noSharingHelp')}
        checked={sharingProhibited}
        disabled={!may('wallet:write')}
        onChange={(on) => change.mutate({ sharingProhibited: on })}
      />
      <FormError message={change.error ? messageOf(change.error) : undefined} />
      <Facts
        facts={{
          [t('wallet.passes')]: number(counts.passes),
          [t('wallet.installs')]: number(counts.installs),
          [t('wallet.removals')]: number(counts.removals),
        }}
      />
    </div>
  )
}
