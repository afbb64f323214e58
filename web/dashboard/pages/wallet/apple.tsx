import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../lib/api.gen.ts'
import { messageOf } from '../../../lib/errors.ts'
import { readUpload, saveFile } from '../../../lib/save-file.ts'
import { usePermissions, useSession } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts, Notice, Section } from '../../../ui/page.tsx'
import { Time } from '../../../ui/time.tsx'
import { useWalletChange } from './queries.ts'

type Wallet = paths['/api/v1/wallet']['get']['responses'][200]['content']['application/json']

/** Days before its end from which a certificate is warned about. */
const WARN_DAYS = 30

/** The certificate that signs Apple passes, and the wizard that gets one. */
export function AppleSection({ apple }: { apple: Wallet['apple'] }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const { daysLeft } = apple
  return (
    <Section title="Apple Wallet" help={t(apple.source ? 'wallet.appleReady' : 'wallet.appleHelp')}>
      <div className="flex flex-col gap-5">
        {daysLeft !== null && daysLeft <= WARN_DAYS && (
          <Notice tone={daysLeft < 0 ? 'bad' : 'attention'}>
            {t(daysLeft < 0 ? 'wallet.ended' : 'wallet.endsSoon', { days: daysLeft })}
          </Notice>
        )}
        {apple.source && (
          <Facts
            facts={{
              [t('wallet.passType')]: apple.passTypeIdentifier,
              [t('wallet.team')]: apple.teamIdentifier,
              [t('wallet.validUntil')]: apple.validUntil && <Time at={apple.validUntil} />,
              [t('wallet.source')]: t(`wallet.from.${apple.source}`),
            }}
          />
        )}
        {may('wallet:write') && <RequestStep />}
        {may('wallet:write') && apple.requested && <CertificateStep />}
      </div>
    </Section>
  )
}

function RequestStep() {
  const { t } = useTranslation()
  const { person } = useSession()
  const [email, setEmail] = useState(person.email)
  const request = useWalletChange((address: string) =>
    body(api.POST('/api/v1/wallet/apple/request', { body: { email: address } })),
  )
  return (
    <Form
      className="max-w-100"
      onSubmit={(event) => {
        event.preventDefault()
        request.mutate(email, {
          onSuccess: ({ request: pem }) => saveFile('passes.certSigningRequest', pem, 'application/pkcs10'),
        })
      }}
    >
      <Field label={t('wallet.requestEmail')} help={t('wallet.requestHelp')}>
        <Input type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      </Field>
      <FormError message={request.error ? messageOf(request.error) : undefined} />
      <div>
        <Button type="submit" busy={request.isPending}>
          {t('wallet.makeRequest')}
        </Button>
      </div>
    </Form>
  )
}

function CertificateStep() {
  const { t } = useTranslation()
  const upload = useWalletChange(async (file: File) =>
    body(api.POST('/api/v1/wallet/apple/certificate', { body: { certificate: await readUpload(file) } })),
  )
  return (
    <div className="flex flex-col gap-3">
      <FileDrop
        accept=".cer,.pem,.crt"
        label={t('wallet.upload')}
        hint={t('wallet.uploadHint')}
        onFile={(file) => upload.mutate(file)}
      />
      <FormError message={upload.error ? messageOf(upload.error) : undefined} />
      {upload.data && (
        <ul className="flex flex-col gap-2" aria-live="polite">
          {upload.data.findings.map(({ point, ok, message }) => (
            <li key={point} className="flex items-start gap-2">
              {ok ? (
                <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden />
              ) : (
                <CircleX className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden />
              )}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
