import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import { api, body } from '../../../lib/api.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Answer } from '../../../lib/model.ts'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { readUpload, saveFile } from '../../../lib/save-file.ts'
import { useSession } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Told } from '../../../ui/told.tsx'
import { useWalletChange } from './queries.ts'
import { Step, StepOutside, Steps } from './steps.tsx'

const PASS_TYPES = 'https://developer.apple.com/account/resources/identifiers/list/passTypeId'

interface AppleWizardProps {
  /** A request waits for its certificate. */
  isRequested: boolean
  onAccepted: () => void
}

/** Three steps to a certificate, without a Mac: a request made here, a certificate made by Apple, its upload. */
export function AppleWizard({ isRequested, onAccepted }: AppleWizardProps) {
  const { t } = useTranslation()
  return (
    <Steps>
      <Step number={1} title={t('wallet.stepRequest')} done={isRequested}>
        <RequestStep isRequested={isRequested} />
      </Step>
      <StepOutside
        number={2}
        title={t('wallet.stepApple')}
        help={t('wallet.stepAppleHelp')}
        to={PASS_TYPES}
        link={t('wallet.openApple')}
      />
      <Step number={3} title={t('wallet.stepUpload')}>
        {isRequested ? (
          <UploadStep onAccepted={onAccepted} />
        ) : (
          <p className="text-quiet">{t('wallet.requestFirst')}</p>
        )}
      </Step>
    </Steps>
  )
}

const save = (pem: string) => saveFile('passes.certSigningRequest', pem, 'application/pkcs10')

function RequestStep({ isRequested }: { isRequested: boolean }) {
  const { t } = useTranslation()
  const { person } = useSession()
  const [email, setEmail] = useState(person.email)
  const [again, setAgain] = useState(false)
  const request = useWalletChange((address: string) =>
    body(api.POST('/api/v1/wallet/apple/request', { body: { email: address } })),
  )
  const waiting = useWalletChange(() => body(api.GET('/api/v1/wallet/apple/request')))
  if (isRequested && !again) {
    return (
      <>
        <p className="text-quiet">{t('wallet.requestWaits')}</p>
        <div className="flex flex-wrap gap-2">
          <Button
            busy={waiting.isPending}
            onClick={() => waiting.mutate(undefined, { onSuccess: ({ request: pem }) => save(pem) })}
          >
            {t('wallet.requestAgain')}
          </Button>
          <Button look="quiet" onClick={() => setAgain(true)}>
            {t('wallet.requestNew')}
          </Button>
        </div>
        <FormError message={waiting.error ? messageOf(waiting.error) : undefined} />
      </>
    )
  }
  return (
    <Form
      className="w-full max-w-100"
      onSubmit={(event) => {
        event.preventDefault()
        request.mutate(email, {
          onSuccess: ({ request: pem }) => {
            save(pem)
            setAgain(false)
          },
        })
      }}
    >
      <Field label={t('wallet.requestEmail')} help={t('wallet.requestHelp')}>
        <Input type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      </Field>
      <FormError message={request.error ? messageOf(request.error) : undefined} />
      <div>
        <Button type="submit" look="primary" busy={request.isPending}>
          {t('wallet.makeRequest')}
        </Button>
      </div>
    </Form>
  )
}

interface Upload {
  certificate: string
  authority?: string
}

function UploadStep({ onAccepted }: { onAccepted: () => void }) {
  const { t } = useTranslation()
  const upload = useWalletChange(async (files: Upload) => {
    const answer = await body(api.POST('/api/v1/wallet/apple/certificate', { body: files }))
    if (answer.accepted) {
      toast(t('wallet.certificateTaken', { passType: answer.passTypeIdentifier }))
      onAccepted()
    }
    return answer
  })
  const send = (files: Upload) => upload.mutate(files)
  const needsAuthority = upload.data?.findings.some(({ point, ok }) => point === 'issuer' && !ok)
  const certificate = upload.variables?.certificate
  return (
    <>
      <FileDrop
        accept=".cer,.pem,.crt"
        label={t('wallet.upload')}
        hint={t('wallet.uploadHint')}
        onFile={(file) => void readUpload(file).then((content) => send({ certificate: content }))}
      />
      <FormError message={upload.error ? messageOf(upload.error) : undefined} />
      {upload.data && <Findings findings={upload.data.findings} />}
      {needsAuthority && certificate && (
        <FileDrop
          accept=".cer,.pem,.crt"
          label={t('wallet.uploadAuthority')}
          hint={t('wallet.uploadAuthorityHint')}
          onFile={(file) => void readUpload(file).then((authority) => send({ certificate, authority }))}
        />
      )}
    </>
  )
}

type Findings = Answer<paths['/api/v1/wallet/apple/certificate']['post']>['findings']

function Findings({ findings }: { findings: Findings }) {
  return (
    <ul className="flex flex-col gap-2" aria-live="polite">
      {findings.map(({ point, ok, message, ...grounds }) => (
        <li key={point} className="flex items-start gap-2">
          {ok ? (
            <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden />
          ) : (
            <CircleX className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden />
          )}
          <span className="min-w-0 break-words">
            <Told error={message} {...grounds} />
          </span>
        </li>
      ))}
    </ul>
  )
}
