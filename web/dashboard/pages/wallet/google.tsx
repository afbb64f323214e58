import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../lib/api.gen.ts'
import { messageOf } from '../../../lib/errors.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice, Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useWalletChange } from './queries.ts'
import { Outside, Step, Steps } from './steps.tsx'

type Wallet = paths['/api/v1/wallet']['get']['responses'][200]['content']['application/json']

const CONSOLE = 'https://pay.google.com/business/console'
const ACCOUNTS = 'https://console.cloud.google.com/iam-admin/serviceaccounts'

/** The service account that makes Google passes, and the steps to one. */
export function GoogleSection({ google }: { google: Wallet['google'] }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const [changing, setChanging] = useState(false)
  const isOpen = changing || google.source === null
  return (
    <Section title="Google Wallet" help={t('wallet.googleHelp')}>
      <div className="flex flex-col gap-5">
        {google.lastError && <Notice tone="bad">{google.lastError}</Notice>}
        {google.source && (
          <Facts
            facts={{
              [t('wallet.serviceAccount')]: google.clientEmail,
              [t('wallet.issuerId')]: <code>{google.issuerId}</code>,
              [t('wallet.source')]: t(`wallet.from.${google.source}`),
            }}
          />
        )}
        {may('wallet:write') && google.source && !isOpen && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setChanging(true)}>
              {t(google.source === 'workspace' ? 'wallet.changeAccount' : 'wallet.useOwn')}
            </Button>
            {google.source === 'workspace' && <Disconnect />}
          </div>
        )}
        {may('wallet:write') && isOpen && <ConnectSteps onConnected={() => setChanging(false)} />}
      </div>
    </Section>
  )
}

function ConnectSteps({ onConnected }: { onConnected: () => void }) {
  const { t } = useTranslation()
  return (
    <Steps>
      <Step number={1} title={t('wallet.stepIssuer')}>
        <p className="max-w-prose text-quiet">
          {t('wallet.stepIssuerHelp')} <Outside to={CONSOLE}>{t('wallet.openConsole')}</Outside>
        </p>
      </Step>
      <Step number={2} title={t('wallet.stepAccount')}>
        <p className="max-w-prose text-quiet">
          {t('wallet.stepAccountHelp')} <Outside to={ACCOUNTS}>{t('wallet.openCloud')}</Outside>
        </p>
      </Step>
      <Step number={3} title={t('wallet.stepConnect')}>
        <ConnectForm onConnected={onConnected} />
      </Step>
    </Steps>
  )
}

function ConnectForm({ onConnected }: { onConnected: () => void }) {
  const { t } = useTranslation()
  const [account, setAccount] = useState('')
  const [issuerId, setIssuerId] = useState('')
  const connect = useWalletChange((serviceAccount: string) =>
    body(api.PUT('/api/v1/wallet/google', { body: { serviceAccount, issuerId: issuerId.trim() } })),
  )
  return (
    <Form
      className="w-full max-w-100"
      onSubmit={(event) => {
        event.preventDefault()
        connect.mutate(account, {
          onSuccess: () => {
            setAccount('')
            toast(t('common.saved'))
            onConnected()
          },
        })
      }}
    >
      <Field label={t('wallet.issuerId')} help={t('wallet.issuerHelp')}>
        <Input inputMode="numeric" value={issuerId} onChange={(event) => setIssuerId(event.target.value)} />
      </Field>
      <Field label={t('wallet.accountJson')} help={t('wallet.accountHelp')}>
        <TextArea
          spellCheck={false}
          className="h-32 font-mono text-sm"
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        />
      </Field>
      <FormError message={connect.error ? messageOf(connect.error) : undefined} />
      <div>
        <Button type="submit" look="primary" busy={connect.isPending} disabled={!account || !issuerId}>
          {t('wallet.connect')}
        </Button>
      </div>
    </Form>
  )
}

function Disconnect() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const disconnect = useWalletChange(() => body(api.DELETE('/api/v1/wallet/google')))
  return (
    <>
      <Button look="quiet" busy={disconnect.isPending} onClick={() => setAsking(true)}>
        {t('wallet.disconnect')}
      </Button>
      <FormError message={disconnect.error ? messageOf(disconnect.error) : undefined} />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => disconnect.mutate(undefined)}
        title={t('wallet.disconnectTitle')}
        body={t('wallet.disconnectBody')}
        confirmLabel={t('wallet.disconnect')}
        danger
      />
    </>
  )
}
