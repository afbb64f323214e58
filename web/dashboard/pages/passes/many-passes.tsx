import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { messageOf } from '../../../lib/errors.ts'
import { inParallel } from '../../../lib/in-parallel.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Form, FormError } from '../../../ui/form.tsx'
import { Meter } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.tsx'
import { PassFields } from './pass-fields.tsx'
import { emptyPass, passOf, type PassValues } from './pass-values.ts'
import { issuePass } from './queries.ts'

const mostAtOnce = 500

/** A pass for every line of a list of names; what they share is filled in once. */
export function ManyPasses() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const form = useForm<PassValues>({ defaultValues: emptyPass })
  const [text, setText] = useState('')
  const [finished, setFinished] = useState<number | null>(null)
  const [problem, setProblem] = useState<string>()
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const tooMany = names.length > mostAtOnce

  const issueAll = async (shared: PassValues) => {
    setProblem(undefined)
    setFinished(0)
    const issueOne = (name: string) =>
      issuePass(passOf({ ...shared, name, client: { value: '', label: name } }))
    const { done, failed, firstError } = await inParallel(names, issueOne, setFinished)
    setFinished(null)
    await queries.invalidateQueries({ queryKey: ['passes'] })
    if (done.length > 0) toast(t('passes.issuedMany', { count: done.length }))
    setText(failed.join('\n'))
    if (failed.length > 0) {
      setProblem(t('passes.someNotIssued', { count: failed.length, reason: messageOf(firstError) }))
    }
  }

  return (
    <Form
      dirty={text !== '' && finished === null}
      onSubmit={(event) => void form.handleSubmit(issueAll)(event)}
      className="max-w-160"
    >
      <Field
        label={t('passes.names')}
        help={t('passes.namesHelp', { count: mostAtOnce })}
        error={tooMany ? t('passes.tooMany', { count: mostAtOnce }) : undefined}
      >
        <TextArea rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <PassFields form={form} many />
      <FormError message={problem} />
      {finished !== null && (
        <Meter
          label={t('passes.issuing')}
          used={finished}
          limit={names.length}
          text={`${finished} / ${names.length}`}
        />
      )}
      <div>
        <Button
          type="submit"
          look="primary"
          busy={finished !== null}
          disabled={names.length === 0 || tooMany}
        >
          {t('passes.issueCount', { count: names.length })}
        </Button>
      </div>
    </Form>
  )
}
