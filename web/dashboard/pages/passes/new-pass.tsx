import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { toast } from '../../../ui/toast.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { ManyPasses } from './many-passes.tsx'
import { PassFields } from './pass-fields.tsx'
import { PassPreview } from './pass-preview.tsx'
import { emptyPass, namedFields, passOf, type PassValues } from './pass-values.ts'
import { issuePass } from './queries.ts'

/** Issues one pass, or many from a list of names. */
export default function NewPassPage() {
  const { t } = useTranslation()
  const [way, setWay] = useState<'one' | 'many'>('one')
  return (
    <Page title={t('passes.issue')}>
      <Tabs
        label={t('passes.issue')}
        value={way}
        onChange={setWay}
        tabs={[
          { value: 'one', label: t('passes.one'), content: <OnePass /> },
          { value: 'many', label: t('passes.many'), content: <ManyPasses /> },
        ]}
      />
    </Page>
  )
}

function OnePass() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useForm<PassValues>({ defaultValues: emptyPass })
  const issue = useMutation({
    meta: { quiet: true },
    mutationFn: (values: PassValues) => issuePass(passOf(values)),
    onSuccess: async (pass, values) => {
      form.reset(values)
      toast(t('passes.issued', { name: pass.name ?? t('passes.unnamed') }))
      await queries.invalidateQueries({ queryKey: ['passes'] })
      await navigate({ to: '/passes/$passId', params: { passId: pass.id } })
    },
    onError: (error) => showOnForm(form, error, namedFields),
  })
  const values = form.watch()
  const { data: locations = [] } = useQuery(locationsQuery)
  return (
    <div className="flex flex-col gap-10 lg:flex-row lg:justify-between">
      <Form
        dirty={form.formState.isDirty && !issue.isSuccess}
        onSubmit={(event) => void form.handleSubmit((values) => issue.mutate(values))(event)}
        className="min-w-0 flex-1 lg:max-w-160"
      >
        <PassFields form={form} />
        <FormError message={form.formState.errors.root?.message} />
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={issue.isPending}>
            {t('passes.issueButton')}
          </Button>
          <Link to="/passes" className={buttonClass('quiet')}>
            {t('common.cancel')}
          </Link>
        </div>
      </Form>
      <aside aria-label={t('passes.preview')} className="flex shrink-0 justify-center lg:w-80 lg:pt-6">
        <PassPreview
          pass={{
            ...values,
            maxUsages: Number(values.maxUsages) || null,
            location: locations.find(({ id }) => id === values.locationId) ?? null,
            validFrom: middayOf(values.validFrom),
            validUntil: middayOf(values.validUntil),
          }}
        />
      </aside>
    </div>
  )
}

/** An instant of the day that was typed, whatever the hour and the zone. */
function middayOf(typed: string): string | null {
  return typed ? `${typed.slice(0, 10)}T12:00Z` : null
}
