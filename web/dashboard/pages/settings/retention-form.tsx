import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { fewestDaysKept, mostDaysKept } from '../../../../shared/limits.ts'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { changeRetention, countDue, type Retention, retentionQuery } from '../../../lib/privacy.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Form } from '../../../ui/form.tsx'
import { toast } from '../../../ui/toast.tsx'
import { type Shortening, ShortenRetention } from './shorten-retention.tsx'
import { SaveSettings } from './save-settings.tsx'

type Rule = keyof typeof fewestDaysKept
const ruleNames = Object.keys(fewestDaysKept) as Rule[]
type Values = Record<Rule, string>

const daysIn = (text: string) => (text.trim() === '' ? null : Number(text))
const textOf = (retention: Retention): Values => ({
  clientsDays: String(retention.clientsDays ?? ''),
  scansDays: String(retention.scansDays ?? ''),
  eventsDays: String(retention.eventsDays ?? ''),
})

/** For how many days clients, scans and events are kept. What is shortened is asked about once, with what would go. */
export function RetentionForm({ retention }: { retention: Retention }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const queries = useQueryClient()
  const form = useForm<Values>({ defaultValues: textOf(retention) })
  const { errors, isDirty } = form.formState
  const [asked, setAsked] = useState<Shortening | null>(null)
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: changeRetention,
    onSuccess: async (workspace) => {
      form.reset(textOf(workspace.retention))
      toast(t('common.saved'))
      await queries.invalidateQueries({ queryKey: retentionQuery.queryKey })
    },
    onError: (error) => showOnForm(form, error, ruleNames),
  })
  const count = useMutation({
    meta: { quiet: true },
    mutationFn: async (wanted: Retention) => ({ wanted, due: await countDue(wanted) }),
    onSuccess: setAsked,
    onError: (error) => showOnForm(form, error, ruleNames),
  })
  const submit = (values: Values) => {
    const wanted = Object.fromEntries(ruleNames.map((rule) => [rule, daysIn(values[rule])])) as Retention
    const isShorter = ruleNames.some((rule) => (wanted[rule] ?? Infinity) < (retention[rule] ?? Infinity))
    if (isShorter) count.mutate(wanted)
    else save.mutate(wanted)
  }
  return (
    <Form
      locked={!may('workspace:write')}
      dirty={isDirty && !save.isSuccess}
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
      className="max-w-100"
    >
      {ruleNames.map((rule) => (
        <Field
          key={rule}
          label={t(`settings.keep.${rule}`)}
          help={t(`settings.keepHelp.${rule}`)}
          error={errors[rule]?.message}
        >
          <Input
            inputMode="numeric"
            placeholder={t('settings.forGood')}
            disabled={!may('workspace:write')}
            {...form.register(rule, {
              validate: (text) => {
                const days = daysIn(text)
                const fits =
                  days === null ||
                  (Number.isInteger(days) && days >= fewestDaysKept[rule] && days <= mostDaysKept)
                return fits || t('settings.daysWrong', { least: fewestDaysKept[rule], most: mostDaysKept })
              },
            })}
          />
        </Field>
      ))}
      <FormError message={errors.root?.message} />
      <SaveSettings busy={save.isPending || count.isPending} disabled={!isDirty} />
      {asked && (
        <ShortenRetention
          {...asked}
          onClose={() => setAsked(null)}
          onConfirm={() => save.mutate(asked.wanted)}
        />
      )}
    </Form>
  )
}
