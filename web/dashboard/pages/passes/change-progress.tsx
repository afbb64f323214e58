import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useProgress } from '../../../lib/live.ts'
import type { Job } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NamedProgress } from '../../../ui/progress.tsx'
import { cancelJob } from './change-many.ts'

/** How far a change of many passes is, and the way to stop it. */
export default function ChangeProgress({ job, onOver }: { job: Job; onOver: (job: Job) => void }) {
  const { t } = useTranslation()
  const [seen, setSeen] = useState(job)
  useProgress<Job>(`/api/v1/jobs/${job.id}`, (now) => (now.finishedAt ? onOver(now) : setSeen(now)))
  const cancel = useMutation({ mutationFn: () => cancelJob(job.id) })
  return (
    <Dialog
      open
      onClose={() => cancel.mutate()}
      title={t('passes.changing')}
      description={t('passes.changingHelp')}
      footer={
        <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('passes.stopChange')}
        </Button>
      }
    >
      <NamedProgress
        label={t('passes.changeProgress')}
        done={seen.done}
        total={seen.total}
        text={`${number(seen.done)} / ${number(seen.total)}`}
      />
    </Dialog>
  )
}
