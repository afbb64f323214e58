import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type FieldErrors, type Path, useForm } from 'react-hook-form'
import { messageOf, showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Template } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { Fields, Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { toast } from '../../../ui/toast.tsx'
import { labelNames, templateOf, type TemplateValues, valuesOf } from './design.ts'
import { GateFields } from './gate-fields.tsx'
import { LookFields } from './look-fields.tsx'
import { walletTemplateQuery } from '../wallet/queries.ts'
import { TemplateWallet } from '../wallet/template-wallet.tsx'
import { Previews } from './previews.tsx'
import { templateChanges, templateQuery } from './queries.ts'
import { WordsFields } from './words-fields.tsx'

/** Designs a template (`/templates/new`) or changes one, beside a live preview. */
export default function TemplateEditorPage() {
  const { t } = useTranslation()
  const { templateId } = useParams({ strict: false })
  const template = useQuery({ ...templateQuery(templateId ?? ''), enabled: templateId !== undefined })
  return (
    <Page title={template.data?.name ?? t(templateId ? 'passes.template' : 'templates.add')}>
      {template.error ? (
        <Failure message={messageOf(template.error)} onRetry={() => void template.refetch()} />
      ) : templateId && !template.data ? (
        <SkeletonLines lines={10} />
      ) : (
        <Editor key={templateId ?? 'new'} template={template.data} />
      )}
    </Page>
  )
}

const fieldsOf = {
  look: ['name', 'background', 'text', 'label'],
  words: [...labelNames.map((name) => `labels.${name}` as const), 'backText'],
  gate: ['validForDays', 'attentionNote'],
} satisfies Record<string, Path<TemplateValues>[]>
const fieldNames = Object.values(fieldsOf).flat()

/** The tab that a field stands in. */
function partOf(field: Path<TemplateValues>) {
  const parts = ['words', 'gate'] as const
  return parts.find((part) => (fieldsOf[part] as string[]).includes(field)) ?? 'look'
}

function Editor({ template }: { template: Template | undefined }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const mayWrite = may('templates:write')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [part, setPart] = useState<'look' | 'words' | 'gate' | 'wallet'>('look')
  const form = useForm<TemplateValues>({ defaultValues: valuesOf(template) })
  const { errors, isDirty } = form.formState
  const values = form.watch()
  const wallet = useQuery({
    ...walletTemplateQuery(template?.id ?? ''),
    enabled: template !== undefined && may('wallet:read'),
  })
  const save = useMutation({
    meta: { quiet: true },
    mutationFn: (values: TemplateValues) =>
      template
        ? templateChanges.change(template.id, templateOf(values))
        : templateChanges.create(templateOf(values)),
    onSuccess: async (saved) => {
      form.reset(valuesOf(saved))
      toast(t('common.saved'))
      await queries.invalidateQueries({ queryKey: ['templates'] })
      if (!template) await navigate({ to: '/templates/$templateId', params: { templateId: saved.id } })
    },
    onError: (error) => {
      const field = showOnForm(form, error, fieldNames)
      if (field) setPart(partOf(field))
    },
  })
  const showFirst = (invalid: FieldErrors<TemplateValues>) => {
    const field = fieldNames.find((name) => name in invalid)
    if (field) setPart(partOf(field))
  }
  return (
    <div className="flex flex-col gap-10 lg:flex-row lg:justify-between">
      <Form
        locked={!mayWrite}
        dirty={isDirty}
        onSubmit={(event) => void form.handleSubmit((values) => save.mutate(values), showFirst)(event)}
        className="min-w-0 flex-1 lg:max-w-160"
      >
        <Tabs
          label={t('templates.parts')}
          value={part}
          onChange={setPart}
          tabs={[
            {
              value: 'look',
              label: t('templates.part.look'),
              content: (
                <Fields locked={!mayWrite}>
                  <LookFields form={form} template={template} />
                </Fields>
              ),
            },
            {
              value: 'words',
              label: t('templates.part.words'),
              content: (
                <Fields locked={!mayWrite}>
                  <WordsFields form={form} />
                </Fields>
              ),
            },
            {
              value: 'gate',
              label: t('templates.part.gate'),
              content: (
                <Fields locked={!mayWrite}>
                  <GateFields form={form} />
                </Fields>
              ),
            },
            ...(template && may('wallet:read')
              ? [
                  {
                    value: 'wallet' as const,
                    label: t('wallet.tab'),
                    content: <TemplateWallet template={template} />,
                  },
                ]
              : []),
          ]}
        />
        <FormError message={errors.root?.message} />
        <div className="flex gap-2">
          {mayWrite && (
            <Button type="submit" look="primary" busy={save.isPending} disabled={template && !isDirty}>
              {t(template ? 'common.save' : 'templates.create')}
            </Button>
          )}
          <Link to="/templates" className={buttonClass('quiet')}>
            {t('common.back')}
          </Link>
        </div>
      </Form>
      <Previews
        values={values}
        logoUrl={template?.logo?.url ?? null}
        heroUrl={template?.hero?.url ?? null}
        style={wallet.data?.style ?? null}
        begin={part === 'wallet' ? 'apple' : 'page'}
      />
    </div>
  )
}
