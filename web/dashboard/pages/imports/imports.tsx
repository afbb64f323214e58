import { useQuery } from '@tanstack/react-query'
import { messageOf } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Page } from '../../../ui/page.tsx'
import { Failure, SkeletonLines } from '../../../ui/states.tsx'
import { ChooseFile } from './choose-file.tsx'
import { Mapping } from './mapping.tsx'
import { importQuery, isRunning } from './queries.ts'
import { Running } from './running.tsx'
import { Result } from './result.tsx'

/** From a file to passes or clients; each step has its address, and the work goes on without the page. */
export default function ImportPage() {
  const { t } = useTranslation()
  const [{ id, subject }, setFilters] = useFilters(['id', 'subject'])
  return (
    <Page title={t('imports.title')} narrow>
      {id ? (
        <OneImport id={id} onAnother={() => setFilters({ id: '' })} />
      ) : (
        <ChooseFile
          subject={subject === 'clients' ? 'clients' : 'passes'}
          onSubject={(chosen) => setFilters({ subject: chosen })}
          onSent={(sent) => setFilters({ id: sent.id })}
        />
      )}
    </Page>
  )
}

function OneImport({ id, onAnother }: { id: string; onAnother: () => void }) {
  const { data, error, refetch } = useQuery(importQuery(id))
  if (error) return <Failure message={messageOf(error)} onRetry={() => void refetch()} />
  if (!data) return <SkeletonLines lines={6} />
  if (isRunning(data)) return <Running found={data} />
  if (data.status === 'mapping' || data.status === 'checked') {
    return <Mapping key={data.id} found={data} onAnother={onAnother} />
  }
  return <Result found={data} onAnother={onAnother} />
}
