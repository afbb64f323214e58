import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { largestImport, mebibyte, mostImportRows } from '../../../../shared/limits.ts'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Import } from '../../../lib/model.ts'
import { Field } from '../../../ui/field.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Notice, Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Time } from '../../../ui/time.tsx'
import { importsQuery, sendFile } from './queries.ts'

interface ChooseFileProps {
  subject: Import['subject']
  onSubject: (subject: Import['subject']) => void
  onSent: (sent: Import) => void
}

/** In MiB. */
const most = largestImport / mebibyte

/** The first step: what is imported, and from which file. */
export function ChooseFile({ subject, onSubject, onSent }: ChooseFileProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [tooLarge, setTooLarge] = useState(false)
  const send = useMutation({
    meta: { quiet: true },
    mutationFn: (file: File) => sendFile(subject, file),
    onSuccess: (sent) => {
      queries.setQueryData(['imports', 'one', sent.id], sent)
      onSent(sent)
    },
  })
  const refusal = tooLarge ? t('imports.tooLarge', { most }) : send.error && messageOf(send.error)
  return (
    <>
      <div className="flex flex-col gap-4">
        <Field label={t('imports.subject')} className="max-w-60">
          <Select
            value={subject}
            onChange={onSubject}
            choices={(['passes', 'clients'] as const).map((value) => ({
              value,
              label: t(`imports.${value}`),
            }))}
          />
        </Field>
        <FileDrop
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          label={send.isPending ? t('imports.uploading', { name: send.variables.name }) : t('imports.drop')}
          hint={t('imports.dropHint', { most, rows: number(mostImportRows) })}
          onFile={(file) => {
            setTooLarge(file.size > largestImport)
            if (file.size <= largestImport && !send.isPending) send.mutate(file)
          }}
          className={send.isPending ? 'animate-pulse' : ''}
        />
        <div role="alert">{refusal && <Notice tone="bad">{refusal}</Notice>}</div>
      </div>
      <Recent />
    </>
  )
}

function Recent() {
  const { t } = useTranslation()
  const { data = [] } = useQuery(importsQuery)
  if (data.length === 0) return null
  return (
    <div className="mt-6">
      <Section title={t('imports.recent')}>
        <ul className="divide-y divide-line border-y border-line">
          {data.map((each) => (
            <li key={each.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
              <Link
                to="/import"
                search={{ id: each.id }}
                className="min-w-0 flex-1 truncate font-medium text-link max-sm:basis-full"
              >
                {each.file.name || t(`imports.${each.subject}`)}
              </Link>
              <span className="text-quiet">{t('imports.rowCount', { count: each.rows })}</span>
              <span className="text-quiet">{t(`imports.status.${each.status}`)}</span>
              <Time at={each.createdAt} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
