import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { installationQuery } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Facts } from '../../../ui/page.tsx'
import { NamedProgress } from '../../../ui/progress.tsx'
import { ChosenField, chosenOf, type Extent, extentOf, type Selection } from './chosen-field.tsx'
import { LanguageField, useWorkspaceLanguage } from './language-field.tsx'
import { MailFrame } from './mail-frame.tsx'
import { NoMailServer } from './no-mail-server.tsx'
import { cancelSending, sendingQuery, sendMany } from './queries.ts'

/** Sends the selected passes to their clients, and shows how far that is. */
export default function SendManyDialog({
  selection,
  onClose,
}: {
  selection: Selection
  onClose: () => void
}) {
  const { t } = useTranslation()
  const [language, setLanguage] = useState(useWorkspaceLanguage())
  const [extent, setExtent] = useState<Extent>(extentOf(selection))
  const start = useMutation({
    meta: { quiet: true },
    mutationFn: () => sendMany(chosenOf(selection, extent), language),
  })
  const count = extent === 'selected' ? selection.ids.length : selection.total
  if (start.data) return <Progress jobId={start.data.id} onClose={onClose} />
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('sending.sendManyTitle')}
      description={t('sending.sendManyHelp')}
      footer={
        <Button look="primary" busy={start.isPending} onClick={() => start.mutate()}>
          <Send aria-hidden />
          {count === null ? t('sending.send') : t('sending.sendPasses', { count, number: number(count) })}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <NoMailServer />
        <div className="grid gap-4 sm:grid-cols-2">
          <ChosenField selection={selection} value={extent} onChange={setExtent} />
          <LanguageField value={language} onChange={setLanguage} />
        </div>
        <MailFrame
          source={`/api/v1/passes/${selection.ids[0]}/mail-preview?format=html&language=${language}`}
          title={t('sending.preview')}
        />
        <FormError message={start.error ? messageOf(start.error) : undefined} />
      </div>
    </Dialog>
  )
}

const pollMs = 1000

function Progress({ jobId, onClose }: { jobId: string; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { data: installation } = useQuery(installationQuery)
  const sending = useQuery({
    ...sendingQuery(jobId),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : pollMs),
  })
  const cancel = useMutation({
    mutationFn: () => cancelSending(jobId),
    onSettled: () => queries.invalidateQueries({ queryKey: sendingQuery(jobId).queryKey }),
  })
  const close = () => {
    void queries.invalidateQueries({ queryKey: ['passes'] })
    onClose()
  }
  const over = sending.data ? isOver(sending.data) : false
  const { job, mails } = sending.data ?? {}
  const settled = mails ? mails.sent + mails.failed + mails.cancelled + (job?.failed ?? 0) : 0
  return (
    <Dialog
      open
      onClose={close}
      title={t(over ? 'sending.overTitle' : 'sending.runningTitle')}
      description={over ? undefined : t('sending.runningHelp')}
      footer={
        over ? (
          <Button look="primary" onClick={close}>
            {t('common.close')}
          </Button>
        ) : (
          <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('sending.cancel')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4" aria-live="polite">
        {installation && !installation.sendsMail && <NoMailServer />}
        <NamedProgress
          label={t('sending.progress')}
          done={settled}
          total={job?.total ?? null}
          text={job ? `${number(settled)} / ${number(job.total)}` : ''}
        />
        {job && mails && (
          <Facts
            facts={{
              [t('sending.state.sent')]: number(mails.sent),
              [t('sending.state.waiting')]: number(mails.waiting),
              [t('sending.state.failed')]: mails.failed > 0 ? number(mails.failed) : undefined,
              [t('sending.state.cancelled')]: mails.cancelled > 0 ? number(mails.cancelled) : undefined,
              [t('sending.leftOut')]: job.failed > 0 ? number(job.failed) : undefined,
            }}
          />
        )}
        <FormError message={sending.error ? messageOf(sending.error) : undefined} />
      </div>
    </Dialog>
  )
}

function isOver({ job, mails }: { job: { status: string }; mails: { waiting: number } }): boolean {
  return job.status !== 'queued' && job.status !== 'running' && mails.waiting === 0
}
