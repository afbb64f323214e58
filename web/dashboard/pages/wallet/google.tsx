import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../lib/api.gen.ts'
import { messageOf } from '../../../lib/errors.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice, Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useWalletChange } from './queries.ts'

type Wallet = paths['/api/v1/wallet']['get']['responses'][200]['content']['application/json']

/** The service account that makes Google passes. */
export function GoogleSection({ google }: { google: Wallet['google'] }) {
  const { t } = useTranslation()
  const may = usePermissions()
  return (
    <Section title="Google Wallet" help={t('wallet.googleHelp')}>
      <div className="flex flex-col gap-5">
        {google.lastError && <Notice tone="bad">{google.lastError}</Notice>}
        {google.source && (
          <Facts
            facts={{
              [t('wallet.serviceAccount')]: google.clientEmail,
              [t('wallet.issuerId')]: google.issuerId,
              [t('wallet.source')]: t(`wallet.from.${google.source}`),
            }}
          />
        )}
        {may('wallet:write') && <ConnectForm />}
      </div>
    </Section>
  )
}

function ConnectForm() {
  const { t } = useTranslation()
  const [account, setAccount] = useState('')
  const [issuerId, setIssuerId] = useState('')
  const connect = useWalletChange((serviceAccount: string) =>
    body(api.PUT('/api/v1/wallet/google', { body: { serviceAccount, issuerId: issuerId.trim() } })),
  )
  return (
    <Form
      className="max-w-100"
      onSubmit={(event) => {
        event.preventDefault()
        connect.mutate(account, {
          onSuccess: () => {
            setAccount('')
            toast(t('common.saved'))
          },
        })
      }}
    >
      <Field label={t('wallet.issuerId')} help={t('wallet.issuerHelp')}>
        <Input inputMode="numeric" value={issuerId} onChange={(event) => setIssuerId(event.target.value)} />
      </Field>
      <Field label={t('wallet.accountJson')} help={t('wallet.accountHelp')}>
        <TextArea spellCheck={false} value={account} onChange={(event) => setAccount(event.target.value)} />
      </Field>
      <FormError message={connect.error ? messageOf(connect.error) : undefined} />
      <div>
        <Button type="submit" busy={connect.isPending} disabled={!account || !issuerId}>
          {t('wallet.connect')}
        </Button>
      </div>
    </Form>
  )
}
