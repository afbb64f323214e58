import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Client } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { toast } from '../../../ui/toast.tsx'
import { changeClient, createClient } from './queries.ts'

interface Values {
  name: string
  email: string
  phone: string
  notes: string
}

interface ClientFormProps {
  /** The client to change; without one, a client is added. */
  client?: Client
  onSaved: (client: Client) => void
}

/** Name, address, phone and notes of a client. */
export function ClientForm({ client, onSaved }: ClientFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const form = useForm<Values>({
    defaultValues: {
      name: client?.name ?? '',
      email: client?.email ?? '',
      phone: client?.phone ?? '',
      notes: client?.notes ?? '',
    },
  })
  const { errors, isDirty } = form.formState
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: (values: Values) => {
      const sent = {
        name: values.name,
        email: values.email || null,
        phone: values.phone || null,
        notes: values.notes || null,
      }
      return client ? changeClient(client.id, sent) : createClient(sent)
    },
    onSuccess: async (saved, values) => {
      form.reset(values)
      toast(client ? t('common.saved') : t('clients.added', { name: saved.name }))
      await queries.invalidateQueries({ queryKey: ['clients'] })
      onSaved(saved)
    },
    onError: (error) => showOnForm(form, error, ['name', 'email', 'phone', 'notes']),
  })
  const optional = t('common.optional')
  return (
    <Form
      dirty={isDirty && !save.isSuccess}
      onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values))(event)}
    >
      <Field label={t('common.name')} error={errors.name?.message}>
        <Input maxLength={200} {...form.register('name', { required: t('clients.nameMissing') })} />
      </Field>
      <Field label={t('common.email')} error={errors.email?.message} optional={optional}>
        <Input type="email" maxLength={254} {...form.register('email')} />
      </Field>
      <Field label={t('clients.phone')} error={errors.phone?.message} optional={optional}>
        <Input type="tel" maxLength={50} {...form.register('phone')} />
      </Field>
      <Field
        label={t('clients.notes')}
        help={t('clients.notesHelp')}
        error={errors.notes?.message}
        optional={optional}
      >
        <TextArea maxLength={5000} {...form.register('notes')} />
      </Field>
      <FormError message={errors.root?.message} />
      <div>
        <Button type="submit" look="primary" busy={save.isPending} disabled={client && !isDirty}>
          {client ? t('common.save') : t('clients.add')}
        </Button>
      </div>
    </Form>
  )
}
