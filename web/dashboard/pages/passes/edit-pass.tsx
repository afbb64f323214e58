import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { leaveEditing, useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Pass } from '../../../lib/model.ts'
import { useTimeZone } from '../../../lib/time-zone.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { PassFields } from './pass-fields.tsx'
import { namedFields, passOf, type PassValues, valuesOf } from './pass-values.ts'
import { usePassActions } from './queries.ts'

/** Changes a pass; only what was touched is sent. */
export default function EditPass({ pass }: { pass: Pass }) {
  const { t } = useTranslation()
  const zone = useTimeZone()
  const [, setSearch] = useFilters(['tab'])
  const { update } = usePassActions()
  const form = useForm<PassValues>({ defaultValues: valuesOf(pass, zone) })
  const { dirtyFields, isDirty, errors } = form.formState

  const save = (values: PassValues) => {
    const all = passOf(values)
    const touched = new Set<string>(Object.keys(dirtyFields))
    const changes = Object.fromEntries(
      Object.entries(all).filter(([name]) => touched.has(formName[name] ?? name)),
    )
    update.mutate(
      { id: pass.id, changes },
      {
        onSuccess: () => {
          form.reset(values)
          setSearch(leaveEditing)
        },
        onError: (error) => showOnForm(form, error, namedFields),
      },
    )
  }

  return (
    <Form dirty={isDirty} onSubmit={(event) => void form.handleSubmit(save)(event)} className="pb-6">
      <PassFields form={form} existing />
      <FormError message={errors.root?.message} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={update.isPending} disabled={!isDirty}>
          {t('common.save')}
        </Button>
        <Button look="quiet" disabled={!isDirty} onClick={() => form.reset()}>
          {t('common.discard')}
        </Button>
      </div>
    </Form>
  )
}

/** Where the API calls a field otherwise than the form. */
const formName: Record<string, string> = { customFields: 'fields', clientId: 'client', clientName: 'client' }
