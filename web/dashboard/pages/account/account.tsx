import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleAlert, MailCheck } from 'lucide-react'
import { useForm } from 'react-hook-form'
import { languages } from '../../../../shared/languages.ts'
import { showOnForm } from '../../../lib/errors.ts'
import { speak, useTranslation } from '../../../lib/i18n.ts'
import { useFilters } from '../../../lib/filters.ts'
import { changeEmail, changeName, changePassword, refreshSessions } from '../../../lib/identity.ts'
import { useSession } from '../../../lib/session.ts'
import { setLook, type Theme, useLook } from '../../../lib/theme.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input, Switch } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Notice, Page, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toast.tsx'
import { NoMail } from '../identity/no-mail.tsx'
import { NewPassword } from '../identity/new-password.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

/** One's own account: name, address, password, passkeys, second factor, sessions, appearance. */
export default function AccountPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.nav.account')} narrow>
      <Section title={t('account.you')}>
        <div className="flex max-w-100 flex-col gap-6">
          <NameForm />
          <EmailForm />
        </div>
      </Section>
      <Section title={t('theme.label')}>
        <Appearance />
      </Section>
      <Section title={t('identity.password')}>
        <PasswordForm />
      </Section>
      <Section title={t('account.passkeys')} help={t('account.passkeysHelp')}>
        <Passkeys />
      </Section>
      <Section title={t('account.secondFactor')} help={t('account.secondFactorHelp')}>
        <SecondFactor />
      </Section>
      <Section title={t('account.sessions')} help={t('account.sessionsHelp')}>
        <Sessions />
      </Section>
    </Page>
  )
}

function NameForm() {
  const { t } = useTranslation()
  const { person } = useSession()
  const queries = useQueryClient()
  const form = useForm({ defaultValues: { name: person.name } })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: ({ name }: { name: string }) => changeName(name),
    onSuccess: async (_answer, values) => {
      form.reset(values)
      toast(t('common.saved'))
      await queries.invalidateQueries({ queryKey: ['session'] })
    },
    onError: (error) => showOnForm(form, error, ['name']),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
      className="flex items-start gap-2"
    >
      <Field label={t('identity.yourName')} error={errors.name?.message} className="flex-1">
        <Input
          autoComplete="name"
          maxLength={200}
          {...form.register('name', { required: t('identity.nameMissing') })}
        />
      </Field>
      <Button type="submit" className="mt-6" busy={save.isPending} disabled={!isDirty}>
        {t('common.save')}
      </Button>
    </form>
  )
}

function EmailForm() {
  const { t } = useTranslation()
  const { person } = useSession()
  const form = useForm({ defaultValues: { email: person.email } })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: ({ email }: { email: string }) => changeEmail(email),
    onSuccess: () => form.reset(),
    onError: (error) => showOnForm(form, error, ['email']),
  })
  return (
    <div className="flex flex-col gap-3">
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
        className="flex items-start gap-2"
      >
        <Field
          label={t('common.email')}
          help={t('account.emailHelp')}
          error={errors.email?.message ?? errors.root?.message}
          className="flex-1"
        >
          <Input
            type="email"
            autoComplete="email"
            {...form.register('email', { required: t('identity.emailMissing') })}
          />
        </Field>
        <Button type="submit" className="mt-6" busy={save.isPending} disabled={!isDirty}>
          {t('account.changeEmail')}
        </Button>
      </form>
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {save.isSuccess && (
          <>
            <Notice icon={<MailCheck aria-hidden />}>
              {t('account.emailAsked', { email: person.email, next: save.variables.email })}
            </Notice>
            <NoMail />
          </>
        )}
        {save.isIdle && <CameFromMail />}
      </div>
    </div>
  )
}

/** What the mailed link brought about that led here: each of the two that change the address leads here. */
function CameFromMail() {
  const { t } = useTranslation()
  const { person } = useSession()
  const [{ email, error }] = useFilters(['email', 'error'])
  if (!email) return null
  if (person.email === email.toLowerCase()) {
    return (
      <Notice icon={<MailCheck aria-hidden />}>{t('account.emailMoved', { email: person.email })}</Notice>
    )
  }
  if (error) {
    return (
      <Notice tone="attention" icon={<CircleAlert aria-hidden />}>
        {t('account.emailLinkOver')}
      </Notice>
    )
  }
  return (
    <>
      <Notice icon={<MailCheck aria-hidden />}>{t('account.emailHalf', { next: email })}</Notice>
      <NoMail />
    </>
  )
}

function PasswordForm() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const form = useForm({ defaultValues: { current: '', next: '' } })
  const { errors } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: ({ current, next }: { current: string; next: string }) => changePassword(current, next),
    onSuccess: async () => {
      form.reset()
      toast(t('identity.passwordChanged'))
      await refreshSessions(queries)
    },
    onError: (error) => showOnForm(form, error, ['current', 'next']),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
      className="flex max-w-100 flex-col gap-4"
    >
      <Field label={t('identity.currentPassword')} error={errors.current?.message}>
        <Input
          type="password"
          autoComplete="current-password"
          {...form.register('current', { required: t('identity.passwordMissing') })}
        />
      </Field>
      <NewPassword
        label={t('identity.newPassword')}
        error={errors.next?.message}
        register={(rules) => form.register('next', rules)}
      />
      <FormError message={errors.root?.message} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('account.changePassword')}
        </Button>
      </div>
    </form>
  )
}

function Appearance() {
  const { t, language } = useTranslation()
  const { theme, contrast } = useLook()
  return (
    <div className="flex max-w-100 flex-col gap-4">
      <Field label={t('theme.label')}>
        <Select<Theme>
          value={theme}
          onChange={(next) => setLook({ theme: next })}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`theme.${value}`),
          }))}
        />
      </Field>
      <Field label={t('language')}>
        <Select
          value={language}
          onChange={(language) => void speak(language)}
          choices={Object.entries(languages).map(([value, label]) => ({
            value: value as keyof typeof languages,
            label,
          }))}
        />
      </Field>
      <Switch
        label={t('theme.contrast')}
        checked={contrast === 'more'}
        onChange={(on) => setLook({ contrast: on ? 'more' : 'system' })}
      />
    </div>
  )
}
