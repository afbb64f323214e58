import { useQuery } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Template } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Field, Switch } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Time } from '../../../ui/time.tsx'
import { Told } from '../../../ui/told.tsx'
import type { AppleStyle } from '../../../ui/wallet-cards.tsx'
import { styleByKind } from './face.ts'
import { useWalletChange, walletTemplateQuery } from './queries.ts'

const styles = ['generic', 'eventTicket', 'storeCard', 'coupon'] as const

interface Changes {
  style?: AppleStyle | null
  voidWhenUsed?: boolean
  sharingProhibited?: boolean
}

/** How a template's passes behave in wallets, how many phones hold one, and whether pushes reach them. */
export function TemplateWallet({ template }: { template: Template }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const settings = useQuery(walletTemplateQuery(template.id))
  const change = useWalletChange((changes: Changes) =>
    body(
      api.PATCH('/api/v1/wallet/templates/{id}', { params: { path: { id: template.id } }, body: changes }),
    ),
  )
  if (settings.error)
    return <Failure message={messageOf(settings.error)} onRetry={() => void settings.refetch()} />
  if (!settings.data) return <SkeletonLines lines={6} />
  const underway = change.isPending ? change.variables : {}
  const { style, voidWhenUsed, sharingProhibited, counts, lastPushAt, failing, lastError, lastErrorGrounds } =
    {
      ...settings.data,
      ...underway,
    }
  return (
    <div className="flex max-w-100 flex-col gap-5 py-4">
      <Field label={t('wallet.style')} help={t('wallet.styleHelp')}>
        <Select<AppleStyle | 'kind'>
          value={style ?? 'kind'}
          disabled={!may('wallet:write')}
          onChange={(next) => change.mutate({ style: next === 'kind' ? null : next })}
          choices={[
            {
              value: 'kind',
              label: t('wallet.styleByKind', { style: t(`wallet.styles.${styleByKind[template.kind]}`) }),
            },
            ...styles.map((value) => ({ value, label: t(`wallet.styles.${value}`) })),
          ]}
        />
      </Field>
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
      {lastError && (
        <Notice tone="bad">
          {t('wallet.failing', { count: failing })} <Told error={lastError} {...lastErrorGrounds} />
        </Notice>
      )}
      <Facts
        facts={{
          [t('wallet.passes')]: number(counts.passes),
          [t('wallet.installs')]: number(counts.installs),
          [t('wallet.removals')]: number(counts.removals),
          [t('wallet.lastPush')]: lastPushAt && <Time at={lastPushAt} />,
        }}
      />
    </div>
  )
}
