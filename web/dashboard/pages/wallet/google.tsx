import { useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Wallet } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Notice } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Told } from '../../../ui/told.tsx'
import { useWalletChange } from './queries.ts'
import { Setup } from './setup.tsx'
import { Step, StepOutside, Steps } from './steps.tsx'

const CONSOLE = 'https://pay.google.com/business/console'
const ACCOUNTS = 'https://console.cloud.google.com/iam-admin/serviceaccounts'

/** The service account that makes Google passes, and the steps to one. */
export function GoogleSection({ google }: { google: Wallet['google'] }) {
  const { t } = useTranslation()
  return (
    <Setup
      title="Google Wallet"
      help={t('wallet.googleHelp')}
      notice={
        google.lastError && (
          <Notice tone="bad">
            <Told error={google.lastError} {...google.lastErrorGrounds} />
          </Notice>
        )
      }
      source={google.source}
      facts={{
        [t('wallet.serviceAccount')]: google.clientEmail,
        [t('wallet.issuerId')]: <code>{google.issuerId}</code>,
      }}
      changeLabel={t('wallet.changeAccount')}
      stop={{
        label: t('wallet.disconnect'),
        title: t('wallet.disconnectTitle'),
        body: t('wallet.disconnectBody'),
        run: () => body(api.DELETE('/api/v1/wallet/google')),
      }}
      steps={(close) => <ConnectSteps onConnected={close} />}
    />
  )
}

function ConnectSteps({ onConnected }: { onConnected: () => void }) {
  const { t } = useTranslation()
  return (
    <Steps>
      <StepOutside
        number={1}
        title={t('wallet.stepIssuer')}
        help={t('wallet.stepIssuerHelp')}
        to={CONSOLE}
        link={t('wallet.openConsole')}
      />
      <StepOutside
        number={2}
        title={t('wallet.stepAccount')}
        help={t('wallet.stepAccountHelp')}
        to={ACCOUNTS}
        link={t('wallet.openCloud')}
      />
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
