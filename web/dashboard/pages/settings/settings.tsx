import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useForm } from 'react-hook-form'
import { isLanguage, languages } from '../../../../shared/languages.ts'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { saveFrom } from '../../../lib/save-file.ts'
import { usePermissions, useSession } from '../../../lib/session.ts'
import { changeWorkspace } from '../../../lib/workspace.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { TimeZoneSelect } from '../../../ui/time-zone-select.tsx'
import { toast } from '../../../ui/toast.tsx'
import { LogoSection } from './logo.tsx'
import { MailWordingSection } from './mail-wording.tsx'
import { SaveSettings } from './save-settings.tsx'

/** What holds for the whole workspace: name, zone, language, plan. */
export default function SettingsPage() {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const may = usePermissions()
  const queries = useQueryClient()
  const form = useForm({
    defaultValues: {
      name: workspace.name,
      timeZone: workspace.timeZone,
      locale: isLanguage(workspace.locale) ? workspace.locale : 'en',
    },
  })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: changeWorkspace,
    onSuccess: async (_saved, values) => {
      form.reset({ ...form.getValues(), ...values })
      toast(t('common.saved'))
      await queries.invalidateQueries()
    },
    onError: (error) => showOnForm(form, error, ['name', 'timeZone', 'locale']),
  })
  return (
    <Page title={t('shell.nav.settings')} narrow>
      <Section title={t('settings.workspace')}>
        <Form
          locked={!may('workspace:write')}
          dirty={isDirty && !save.isSuccess}
          onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
          className="max-w-100"
        >
          <Field label={t('common.name')} help={t('identity.workspaceNameHelp')} error={errors.name?.message}>
            <Input
              maxLength={200}
              disabled={!may('workspace:write')}
              {...form.register('name', { required: t('identity.workspaceNameMissing') })}
            />
          </Field>
          <Field
            label={t('locations.timeZone')}
            help={t('identity.timeZoneHelp')}
            error={errors.timeZone?.message}
          >
            <TimeZoneSelect
              disabled={!may('workspace:write')}
              value={form.watch('timeZone')}
              onChange={(zone) => form.setValue('timeZone', zone, { shouldDirty: true })}
            />
          </Field>
          <Field label={t('language')} help={t('settings.languageHelp')} error={errors.locale?.message}>
            <Select
              disabled={!may('workspace:write')}
              value={form.watch('locale')}
              onChange={(language) => form.setValue('locale', language, { shouldDirty: true })}
              choices={Object.entries(languages).map(([value, label]) => ({
                value: value as keyof typeof languages,
                label,
              }))}
            />
          </Field>
          <FormError message={errors.root?.message} />
          <SaveSettings busy={save.isPending} disabled={!isDirty} />
        </Form>
      </Section>
      <LogoSection />
      <MailWordingSection />
      <Elsewhere
        to="/settings/privacy"
        title={t('settings.privacy')}
        help={t('settings.privacyHelp')}
        link={t('settings.privacyOpen')}
      />
      {may('scans:read') && (
        <Elsewhere
          to="/settings/signing-keys"
          title={t('settings.signingKeys')}
          help={t('settings.signingKeysHelp')}
          link={t('settings.signingKeysOpen')}
        />
      )}
      <Elsewhere to="/plan" title={t('shell.nav.plan')} help={t('settings.planHelp')} link={t('plan.see')} />
      {may('workspace:write') && (
        <Section
          title={t('exports.everything')}
          help={t('exports.everythingHelp')}
          actions={
            <Button onClick={() => saveFrom('/api/v1/workspace/export')}>
              <Download aria-hidden />
              {t('exports.everythingButton')}
            </Button>
          }
        />
      )}
    </Page>
  )
}

/** Settings that have a page of their own. */
function Elsewhere({ to, title, help, link }: { to: string; title: string; help: string; link: string }) {
  return (
    <Section
      title={title}
      help={help}
      actions={
        <Link to={to} className={buttonClass('plain')}>
          {link}
        </Link>
      }
    />
  )
}
