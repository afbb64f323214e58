import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePlanConnects } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Select } from '../../../ui/select.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { UpgradeNotice } from '../settings/upgrade-notice.tsx'
import { type WebhookEvent, webhookChanges, webhookEvents } from './queries.ts'

interface Values {
  event: WebhookEvent
  targetUrl: string
}

/** Subscribes an address and shows the secret that its deliveries are signed with. */
export default function NewWebhookPanel() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const connects = usePlanConnects()
  const queries = useQueryClient()
  const [made, setMade] = useState<{ id: string; secret: string }>()
  const form = useForm<Values>({ defaultValues: { event: 'pass.scanned', targetUrl: '' } })
  const { errors, isDirty } = form.formState
  const subscribe = useMutation({
    meta: { quiet: true },
    mutationFn: (values: Values) => webhookChanges.subscribe(values.event, values.targetUrl),
    onSuccess: async (webhook) => {
      await queries.invalidateQueries({ queryKey: ['webhooks'] })
      setMade(webhook)
    },
    onError: (error) => showOnForm(form, error, ['event', 'targetUrl']),
  })
  return (
    <SidePanel title={t('webhooks.add')} onClose={() => void navigate({ to: '/webhooks' })}>
      {!connects ? (
        <div className="p-5">
          <UpgradeNotice text={t('webhooks.proOnly')} />
        </div>
      ) : made ? (
        <div className="flex flex-col gap-4 p-5">
          <p>{t('webhooks.made')}</p>
          <CopyLine label={t('webhooks.secret')} text={made.secret} />
          <p className="text-quiet">{t('webhooks.secretHelp')}</p>
          <div>
            <Button
              look="primary"
              onClick={() => void navigate({ to: '/webhooks/$webhookId', params: { webhookId: made.id } })}
            >
              {t('common.next')}
            </Button>
          </div>
        </div>
      ) : (
        <Form
          dirty={isDirty && !subscribe.isSuccess}
          onSubmit={(event) => void form.handleSubmit((values) => subscribe.mutate(values))(event)}
          className="p-5"
        >
          <Field label={t('webhooks.event')} help={t(`webhooks.eventHelp.${eventKey(form.watch('event'))}`)}>
            <Controller
              control={form.control}
              name="event"
              render={({ field }) => (
                <Select
                  value={field.value}
                  onChange={field.onChange}
                  choices={webhookEvents.map((event) => ({ value: event, label: event }))}
                />
              )}
            />
          </Field>
          <Field
            label={t('webhooks.target')}
            help={t('webhooks.targetHelp')}
            error={errors.targetUrl?.message}
          >
            <Input
              type="url"
              inputMode="url"
              placeholder="https://example.com/hook"
              className="font-mono"
              {...form.register('targetUrl', { required: t('webhooks.targetMissing') })}
            />
          </Field>
          <FormError message={errors.root?.message} />
          <div>
            <Button type="submit" look="primary" busy={subscribe.isPending}>
              {t('webhooks.add')}
            </Button>
          </div>
        </Form>
      )}
    </SidePanel>
  )
}

/** A point in a name would part the catalogue's key. */
export function eventKey(event: WebhookEvent) {
  return event.replace('.', '_') as 'pass_created' | 'pass_scanned' | 'pass_status_changed' | 'client_created'
}
