import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useForm } from 'react-hook-form'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Answer } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { changeWorkspace } from '../../../lib/workspace.ts'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Form } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { MailFrame } from '../sending/mail-frame.tsx'
import { workspaceQuery } from '../sending/queries.ts'
import { SaveSettings } from './save-settings.tsx'

type Wording = Answer<paths['/api/v1/workspace']['get']>['mail']

/** The workspace's own words for the mails that bring passes. */
export function MailWordingSection() {
  const { t } = useTranslation()
  const { data: workspace } = useQuery(workspaceQuery)
  return (
    <Section title={t('sending.wording')} help={t('sending.wordingHelp')}>
      {/* At its size from the start: what comes later would push away what somebody is about to press. */}
      <div inert={!workspace} aria-busy={!workspace}>
        <WordingForm mail={workspace?.mail} />
      </div>
    </Section>
  )
}

/** @param props `mail` is left out until it is known. */
function WordingForm({ mail }: { mail: Wording | undefined }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const form = useForm({
    values: {
      mail: {
        subject: mail?.subject ?? '',
        greeting: mail?.greeting ?? '',
        replyTo: mail?.replyTo ?? '',
      },
    },
    resetOptions: { keepDirtyValues: true },
  })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: ({ mail: words }: { mail: { subject: string; greeting: string; replyTo: string } }) =>
      changeWorkspace({ mail: { ...words, replyTo: words.replyTo || null } }),
    onSuccess: async (_saved, values) => {
      form.reset(values)
      toast(t('common.saved'))
      await queries.invalidateQueries({ queryKey: workspaceQuery.queryKey })
    },
    onError: (error) => showOnForm(form, error, ['mail.subject', 'mail.greeting', 'mail.replyTo']),
  })
  const tried = useDeferredValue(form.watch('mail'))
  const query = new URLSearchParams({ format: 'html', subject: tried.subject, greeting: tried.greeting })
  const places = '{{client}}, {{pass}}, {{workspace}}'
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Form
        locked={!may('workspace:write')}
        dirty={isDirty && !save.isSuccess}
        onSubmit={(event) => void form.handleSubmit((words) => save.mutate(words))(event)}
      >
        <Field
          label={t('sending.subject')}
          help={t('sending.placesHelp', { places })}
          error={errors.mail?.subject?.message}
          optional={t('common.optional')}
        >
          <Input maxLength={200} disabled={!may('workspace:write')} {...form.register('mail.subject')} />
        </Field>
        <Field
          label={t('sending.greeting')}
          help={t('sending.greetingHelp')}
          error={errors.mail?.greeting?.message}
          optional={t('common.optional')}
        >
          <TextArea
            rows={5}
            maxLength={2000}
            disabled={!may('workspace:write')}
            {...form.register('mail.greeting')}
          />
        </Field>
        <Field
          label={t('sending.replyTo')}
          help={t('sending.replyToHelp')}
          error={errors.mail?.replyTo?.message}
          optional={t('common.optional')}
        >
          <Input
            type="email"
            maxLength={320}
            disabled={!may('workspace:write')}
            {...form.register('mail.replyTo')}
          />
        </Field>
        <FormError message={errors.root?.message} />
        <SaveSettings busy={save.isPending} disabled={!isDirty} />
      </Form>
      <MailFrame source={mail && `/api/v1/workspace/mail-preview?${query}`} title={t('sending.preview')} />
    </div>
  )
}
