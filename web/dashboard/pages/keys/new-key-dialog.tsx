import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, body } from '../../../lib/api.ts'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { NewKey } from '../../../lib/model.ts'
import { useSession } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { CopyLine } from '../../../ui/copy.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Checkbox, Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Notice } from '../../../ui/page.tsx'

interface Values {
  name: string
  expiresAt: string
}

/** Makes a key, and shows it this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(permissions))
  const form = useForm<Values>({ defaultValues: { name: '', expiresAt: '' } })
  const { errors } = form.formState
  const make = useMutation({
    meta: { quiet: true },
    mutationFn: ({ name, expiresAt }: Values) =>
      body(
        api.POST('/api/v1/keys', {
          body: {
            name,
            expiresAt: expiresAt || null,
            permissions: chosen.size === permissions.length ? null : ([...chosen] as NewKey['permissions']),
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keys'] }),
    onError: (error) => showOnForm(form, error, ['name', 'expiresAt']),
  })
  if (make.data) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('keys.madeTitle')}
        footer={
          <Button look="primary" onClick={onClose}>
            {t('keys.stored')}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <Notice tone="attention">{t('keys.once')}</Notice>
          <CopyLine label={t('keys.key')} text={make.data.key} />
        </div>
      </Dialog>
    )
  }
  const toggle = (permission: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(permission)
    else next.delete(permission)
    setChosen(next)
  }
  return (
    <Dialog open onClose={onClose} title={t('keys.add')} description={t('keys.addHelp')}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => make.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field label={t('common.name')} help={t('keys.nameHelp')} error={errors.name?.message}>
          <Input maxLength={100} {...form.register('name', { required: t('keys.nameMissing') })} />
        </Field>
        <Field label={t('keys.expires')} error={errors.expiresAt?.message} optional={t('common.optional')}>
          <DateTimeField
            label={t('keys.expires')}
            value={form.watch('expiresAt')}
            onChange={(value) => form.setValue('expiresAt', value)}
          />
        </Field>
        <fieldset>
          <legend className="mb-2 text-sm font-medium">{t('keys.permissions')}</legend>
          <div className="grid gap-1.5 sm:grid-cols-2">
            {permissions.map((permission) => (
              <Checkbox
                key={permission}
                label={<code className="text-sm">{permission}</code>}
                checked={chosen.has(permission)}
                onChange={(on) => toggle(permission, on)}
              />
            ))}
          </div>
        </fieldset>
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" busy={make.isPending} disabled={chosen.size === 0}>
          {t('keys.add')}
        </Button>
      </form>
    </Dialog>
  )
}
