import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ShieldCheck, ShieldOff } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import {
  beginSecondFactor,
  refreshSessions,
  removeSecondFactor,
  renewBackupCodes,
  verifySecondFactor,
} from '../../../lib/identity.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useSession } from '../../../lib/session.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { CodeBlock } from '../../../ui/copy.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Qr } from '../../../ui/qr.tsx'
import { toast } from '../../../ui/toast.tsx'

/** Six digits from an app beside the password: set up with a QR code, kept with backup codes. */
export function SecondFactor() {
  const { t } = useTranslation()
  const { person } = useSession()
  const [open, setOpen] = useState<'set-up' | 'turn-off' | 'codes' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Badge
        tone={person.twoFactorEnabled ? 'good' : 'neutral'}
        icon={person.twoFactorEnabled ? ShieldCheck : ShieldOff}
      >
        {t(person.twoFactorEnabled ? 'account.on' : 'account.off')}
      </Badge>
      {person.twoFactorEnabled ? (
        <>
          <Button onClick={() => setOpen('codes')}>{t('account.newCodes')}</Button>
          <Button onClick={() => setOpen('turn-off')}>{t('account.turnOff')}</Button>
        </>
      ) : (
        <Button onClick={() => setOpen('set-up')}>{t('account.setUp')}</Button>
      )}
      {open === 'set-up' && <SetUp onClose={close} />}
      {open === 'turn-off' && <TurnOff onClose={close} />}
      {open === 'codes' && <NewCodes onClose={close} />}
    </div>
  )
}

function SetUp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const begin = useMutation({ meta: { quiet: true }, mutationFn: beginSecondFactor })
  const verify = useMutation({
    meta: { quiet: true },
    mutationFn: verifySecondFactor,
    onSuccess: useSwitched(t('account.isOn'), onClose),
  })
  return (
    <Dialog open onClose={onClose} title={t('account.secondFactor')}>
      {begin.data ? (
        <div className="flex flex-col gap-4">
          <p className="text-quiet">{t('account.scanThis')}</p>
          <Qr
            text={begin.data.totpURI}
            label={t('account.qr')}
            className="w-48 self-center rounded-control"
          />
          <CodeBlock
            label={t('account.secret')}
            wraps
            code={new URL(begin.data.totpURI).searchParams.get('secret') ?? ''}
          />
          <BackupCodes codes={begin.data.backupCodes} />
          <Asked
            label={t('identity.code')}
            button={t('account.confirm')}
            busy={verify.isPending}
            error={verify.error}
            onSubmit={(code) => verify.mutate(code)}
          />
        </div>
      ) : (
        <AskedPassword button={t('common.next')} allow={begin} />
      )}
    </Dialog>
  )
}

function NewCodes({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const renew = useMutation({ meta: { quiet: true }, mutationFn: renewBackupCodes })
  return (
    <Dialog open onClose={onClose} title={t('account.newCodes')} description={t('account.newCodesHelp')}>
      {renew.data ? (
        <div className="flex flex-col gap-4">
          <BackupCodes codes={renew.data.backupCodes} />
          <Button look="primary" onClick={onClose}>
            {t('account.codesStored')}
          </Button>
        </div>
      ) : (
        <AskedPassword button={t('account.newCodes')} allow={renew} />
      )}
    </Dialog>
  )
}

function BackupCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="text-quiet">{t('account.backupHelp')}</p>
      <CodeBlock label={t('account.backupCodes')} code={codes.join('\n')} />
    </>
  )
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const remove = useMutation({
    meta: { quiet: true },
    mutationFn: removeSecondFactor,
    onSuccess: useSwitched(t('account.isOff'), onClose),
  })
  return (
    <Dialog open onClose={onClose} title={t('account.turnOff')} description={t('account.turnOffHelp')}>
      <AskedPassword button={t('account.turnOff')} allow={remove} />
    </Dialog>
  )
}

/** Shows that the second factor is on or off now. */
function useSwitched(words: string, onClose: () => void) {
  const queries = useQueryClient()
  return async () => {
    await refreshSessions(queries)
    toast(words)
    onClose()
  }
}

interface AskedPasswordProps {
  button: string
  /** What the password allows. */
  allow: { isPending: boolean; error: unknown; mutate: (password: string) => void }
}

function AskedPassword({ button, allow }: AskedPasswordProps) {
  const { t } = useTranslation()
  return (
    <Asked
      label={t('identity.password')}
      isPassword
      button={button}
      busy={allow.isPending}
      error={allow.error}
      onSubmit={(password) => allow.mutate(password)}
    />
  )
}

interface AskedProps {
  label: string
  button: string
  isPassword?: boolean
  busy: boolean
  error: unknown
  onSubmit: (text: string) => void
}

/** One question with one button. */
function Asked({ label, button, isPassword = false, busy, error, onSubmit }: AskedProps) {
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(isPassword ? text : text.replaceAll(' ', ''))
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field label={label} error={error ? messageOf(error) : undefined}>
        <Input
          type={isPassword ? 'password' : 'text'}
          autoComplete={isPassword ? 'current-password' : 'one-time-code'}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Button type="submit" look="primary" busy={busy} disabled={!text}>
        {button}
      </Button>
    </form>
  )
}
