import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Import, ImportSettings } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Notice, Section } from '../../../ui/page.tsx'
import { Columns } from './columns.tsx'
import { Options } from './options.tsx'
import { Preview } from './preview.tsx'
import { previewQuery, runImport } from './queries.ts'
import { Counts, ErrorsButton } from './result.tsx'

/** The second step: what each column is, what holds for all rows, and a look at what comes of it. */
export function Mapping({ found, onAnother }: { found: Import; onAnother: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [settings, setSettings] = useState<ImportSettings>(found.settings)
  const preview = useQuery(previewQuery(found.id, settings))
  const run = useMutation({
    meta: { quiet: true },
    mutationFn: (act: 'check' | 'start') => runImport(found.id, act, settings),
    onSuccess: (started) => queries.setQueryData(['imports', 'one', found.id], started),
  })
  const change = (changes: Partial<ImportSettings>) => {
    run.reset()
    setSettings((before) => ({ ...before, ...changes }))
  }
  const isChecked = found.status === 'checked'
  const wouldCome = isChecked ? found.accepted : found.rows
  return (
    <>
      <p className="mb-4 text-quiet">
        <span className="font-medium text-ink">{found.file.name}</span> {useAbout(found)}
      </p>
      {isChecked && (
        <div className="mb-4">
          <Notice tone={found.refused > 0 ? 'attention' : 'accent'} action={<ErrorsButton found={found} />}>
            <Counts found={found} word="checkedGood" />
          </Notice>
        </div>
      )}
      <Section title={t('imports.columns')} help={t('imports.columnsHelp')}>
        <Columns found={found} settings={settings} onChange={(columns) => change({ columns })} />
      </Section>
      <Options found={found} settings={settings} onChange={change} />
      <Section title={t('imports.preview')} help={t('imports.previewHelp')}>
        {preview.error ? (
          <Notice tone="attention">{messageOf(preview.error)}</Notice>
        ) : (
          <Preview rows={preview.data ?? []} found={found} settings={settings} />
        )}
      </Section>
      <FormError message={run.error ? messageOf(run.error) : undefined} />
      <div className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-paper py-3">
        <Button
          look="primary"
          busy={run.isPending && run.variables === 'start'}
          disabled={wouldCome === 0}
          onClick={() => run.mutate('start')}
        >
          {t('imports.start', { count: wouldCome })}
        </Button>
        <Button busy={run.isPending && run.variables === 'check'} onClick={() => run.mutate('check')}>
          {t('imports.check')}
        </Button>
        <Button look="quiet" onClick={onAnother}>
          {t('imports.another')}
        </Button>
      </div>
    </>
  )
}

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

/** What the file turned out to be, in a sentence. */
function useAbout({ file, rows }: Import): string {
  const { t } = useTranslation()
  const count = t('imports.rowCount', { count: rows }).replace(String(rows), number(rows))
  if (file.format === 'xlsx') return t('imports.about.xlsx', { rows: count })
  const name = delimiterNames[(file.delimiter ?? ',') as keyof typeof delimiterNames]
  return t('imports.about.csv', {
    rows: count,
    encoding: (file.encoding ?? '').toUpperCase(),
    delimiter: t(`imports.delimiter.${name}`),
  })
}
