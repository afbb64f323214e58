import { useQueryClient } from '@tanstack/react-query'
import {
  Ban,
  CalendarClock,
  CircleCheck,
  Ellipsis,
  LayoutTemplate,
  MapPin,
  Printer,
  Send,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../../../lib/errors.ts'
import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Job, PassItem } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { overlay } from '../../../ui/part.tsx'
import { toast, toastError } from '../../../ui/toast.tsx'
import type { Assignment } from './assign-dialog.tsx'
import {
  type Chosen,
  changeMany,
  type ManyChange,
  type Outcome,
  outcomeOfJob,
  type Result,
} from './change-many.ts'
import type { PassFilters } from './queries.ts'

const AssignDialog = overlay(() => import('./assign-dialog.tsx'))
const ChangeProgress = overlay(() => import('./change-progress.tsx'))
const PrintDialog = overlay(() => import('../sending/print-dialog.tsx'))
const SendManyDialog = overlay(() => import('../sending/send-many-dialog.tsx'))

interface BulkBarProps {
  passes: readonly PassItem[]
  /** What the list is narrowed to, and how many match. */
  filters: PassFilters
  total: number | null
  /** All that match are meant, and not only `passes`. */
  everything: boolean
  /** Selects all that match; there only where more match than are selected. */
  onEverything?: () => void
  onDone: () => void
}

/** What can be done to the selected passes together. */
export default function BulkBar(props: BulkBarProps) {
  const { passes, filters, total, everything, onEverything, onDone } = props
  const { t } = useTranslation()
  const { run, job, onOver } = useBulk(onDone)
  const [assigning, setAssigning] = useState<Assignment | null>(null)
  const [deleting, setDeleting] = useState(false)
  const [handing, setHanding] = useState<'send' | 'print' | null>(null)
  const selection = { ids: idsOf(passes), filters, total, everything }
  const chosen: Chosen = everything ? { filter: filters } : { ids: idsOf(passes) }
  /** Those of the selected passes that have a status; a change of status is for them alone. */
  const withStatus = (status: 'active' | 'revoked'): Chosen | null => {
    if (!everything) {
      const them = passes.filter((pass) => pass.status === status)
      return them.length > 0 ? { ids: idsOf(them) } : null
    }
    return !filters.status || filters.status === status ? { filter: { ...filters, status } } : null
  }
  const revocable = withStatus('active')
  const revoked = withStatus('revoked')
  const setAll = (them: Chosen | null, action: 'activate' | 'revoke') =>
    them && void run(them, { action }, (changed) => [[idsOf(changed), { action: opposite[action] }]])
  const assign = (value: string | null) => {
    if (assigning === null) return
    setAssigning(null)
    void run(chosen, { action: 'update', [assigning]: value }, formerValues)
  }
  return (
    <>
      {onEverything && (
        <Button size="small" look="quiet" className="text-link!" onClick={onEverything}>
          {total === null
            ? t('passes.selectAllMatching')
            : t('passes.selectAllOf', { number: number(total) })}
        </Button>
      )}
      <Button size="small" disabled={!revocable} onClick={() => setAll(revocable, 'revoke')}>
        <Ban aria-hidden />
        {t('passes.revoke')}
      </Button>
      <Button size="small" disabled={!revoked} onClick={() => setAll(revoked, 'activate')}>
        <CircleCheck aria-hidden />
        {t('passes.activate')}
      </Button>
      <Button size="small" disabled={passes.length === 0} onClick={() => setHanding('send')}>
        <Send aria-hidden />
        {t('sending.action')}
      </Button>
      <Button size="small" disabled={passes.length === 0} onClick={() => setHanding('print')}>
        <Printer aria-hidden />
        {t('sending.print')}
      </Button>
      <Menu
        trigger={
          <IconButton label={t('common.more')} size="small">
            <Ellipsis />
          </IconButton>
        }
        actions={[
          {
            label: t('passes.extend'),
            icon: <CalendarClock aria-hidden />,
            onSelect: () => setAssigning('validUntil'),
          },
          {
            label: t('passes.assignTemplate'),
            icon: <LayoutTemplate aria-hidden />,
            onSelect: () => setAssigning('templateId'),
          },
          {
            label: t('passes.assignLocation'),
            icon: <MapPin aria-hidden />,
            onSelect: () => setAssigning('locationId'),
          },
          {
            label: t('common.delete'),
            icon: <Trash2 aria-hidden />,
            danger: true,
            separated: true,
            onSelect: () => setDeleting(true),
          },
        ]}
      />
      {assigning && (
        <AssignDialog assignment={assigning} onClose={() => setAssigning(null)} onAssign={assign} />
      )}
      {handing === 'send' && <SendManyDialog selection={selection} onClose={() => setHanding(null)} />}
      {handing === 'print' && <PrintDialog selection={selection} onClose={() => setHanding(null)} />}
      {job && <ChangeProgress job={job} onOver={onOver} />}
      <Confirm
        open={deleting}
        onClose={() => setDeleting(false)}
        onConfirm={() =>
          void run(chosen, { action: 'delete' }, (deleted) => [[idsOf(deleted), { action: 'restore' }]])
        }
        title={
          everything ? t('passes.deleteAllTitle') : t('passes.deleteManyTitle', { count: passes.length })
        }
        body={t('passes.deleteBody')}
        confirmLabel={t('common.delete')}
        danger
      />
    </>
  )
}

const opposite = { activate: 'revoke', revoke: 'activate' } as const
const idsOf = (passes: readonly { id: string }[]) => passes.map(({ id }) => id)

/** Changes that take another one back, for those that it reached. */
type Undo = (changed: readonly Result[]) => [ids: readonly string[], change: ManyChange][]

/** Gives passes what they had before an update, one change for all that had the same. */
const formerValues: Undo = (changed) =>
  [...Map.groupBy(changed, ({ before }) => JSON.stringify(before)).values()].map((alike) => [
    idsOf(alike),
    { action: 'update', ...alike[0]?.before },
  ])

/** Runs a change over many passes, says how many it reached, and offers to take it back. */
function useBulk(onDone: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [running, setRunning] = useState<{ job: Job; undo: Undo | undefined } | null>(null)

  const tell = async (outcome: Outcome, undo?: Undo) => {
    onDone()
    if (outcome.failed > 0) {
      const reason = messageOf(await outcome.reason())
      toastError(t('passes.bulkFailed', { count: outcome.failed, reason }))
    }
    const takeBack = async (back: Undo) => {
      for (const [ids, change] of back(await outcome.changes())) await run({ ids }, change)
    }
    if (outcome.changed > 0) {
      toast(
        t('passes.bulkDone', { count: outcome.changed }),
        undo && { label: t('common.undo'), run: () => void attempt(() => takeBack(undo)) },
      )
    }
  }
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      toastError(messageOf(error))
    } finally {
      await queries.invalidateQueries({ queryKey: ['passes'] })
    }
  }
  const run = (chosen: Chosen, change: ManyChange, undo?: Undo): Promise<void> =>
    attempt(async () => {
      const answer = await changeMany(chosen, change)
      if ('kind' in answer) setRunning({ job: answer, undo })
      else await tell(answer, undo)
    })
  const onOver = (over: Job) => {
    setRunning(null)
    void attempt(() => tell(outcomeOfJob(over), running?.undo))
  }
  return { run, job: running?.job, onOver }
}
