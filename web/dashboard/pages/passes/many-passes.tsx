import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { mostAtOnce } from '../../../../shared/limits.ts'
import { messageOf } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { noteLimit } from '../../../lib/upgrade.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { toast } from '../../../ui/toast.tsx'
import { PassFields } from './pass-fields.tsx'
import { emptyPass, passOf, type PassValues } from './pass-values.ts'
import { issuePasses } from './queries.ts'

/** A pass for every line of a list of names; what they share is filled in once. */
export function ManyPasses() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const form = useForm<PassValues>({ defaultValues: emptyPass })
  const [text, setText] = useState('')
  const [issuing, setIssuing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const tooMany = names.length > mostAtOnce

  const issueAll = async (shared: PassValues) => {
    setProblem(undefined)
    setIssuing(true)
    try {
      const refusals = await issuePasses(
        names.map((name) => passOf({ ...shared, name, client: { value: '', label: name } })),
      )
      const refused = names.filter((_name, index) => refusals[index])
      setText(refused.join('\n'))
      const done = names.length - refused.length
      if (done > 0) toast(t('passes.issuedMany', { count: done }))
      if (refused.length > 0) {
        const reason = messageOf(refusals.find(Boolean))
        refusals.some(noteLimit)
        setProblem(t('passes.someNotIssued', { count: refused.length, reason }))
      }
    } catch (error) {
      setProblem(messageOf(error))
    } finally {
      setIssuing(false)
      await queries.invalidateQueries({ queryKey: ['passes'] })
    }
  }

  return (
    <Form
      dirty={text !== '' && !issuing}
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
      <div>
        <Button type="submit" look="primary" busy={issuing} disabled={names.length === 0 || tooMany}>
          {t('passes.issueCount', { count: names.length })}
        </Button>
      </div>
    </Form>
  )
}
