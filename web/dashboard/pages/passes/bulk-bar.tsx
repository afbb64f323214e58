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
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageOf } from '../../../lib/errors.ts'
import { later } from '../../../lib/later.ts'
import type { PassItem } from '../../../lib/model.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { toast, toastError } from '../../../ui/toast.tsx'
import type { Assignment } from './assign-dialog.tsx'
import { changePasses, type ManyChange, type PassFilters } from './queries.ts'

const AssignDialog = later(() => import('./assign-dialog.tsx'))
const PrintDialog = later(() => import('../sending/print-dialog.tsx'))
const SendManyDialog = later(() => import('../sending/send-many-dialog.tsx'))

interface BulkBarProps {
  passes: readonly PassItem[]
  /** What the list is narrowed to, and how many match. */
  filters: PassFilters
  total: number | null
  onDone: () => void
}

/** What can be done to the selected passes together. */
export default function BulkBar({ passes, filters, total, onDone }: BulkBarProps) {
  const { t } = useTranslation()
  const run = useBulk(onDone)
  const [assigning, setAssigning] = useState<Assignment | null>(null)
  const [deleting, setDeleting] = useState(false)
  const [handing, setHanding] = useState<'send' | 'print' | null>(null)
  const selection = { ids: idsOf(passes), filters, total }
  const active = passes.filter((pass) => pass.status === 'active')
  const revoked = passes.filter((pass) => pass.status === 'revoked')
  const setAll = (them: readonly PassItem[], action: 'activate' | 'revoke') =>
    run(idsOf(them), { action }, (changed) => [[changed, { action: opposite[action] }]])
  const assign = (value: string | null) => {
    if (assigning === null) return
    setAssigning(null)
    const undo = assigning === 'validUntil' ? formerEnds(passes) : undefined
    void run(idsOf(passes), { action: 'update', [assigning]: value }, undo)
  }
  return (
    <>
      <Button size="small" disabled={active.length === 0} onClick={() => void setAll(active, 'revoke')}>
        <Ban aria-hidden />
        {t('passes.revoke')}
      </Button>
      <Button size="small" disabled={revoked.length === 0} onClick={() => void setAll(revoked, 'activate')}>
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
      <Suspense>
        {assigning && (
          <AssignDialog assignment={assigning} onClose={() => setAssigning(null)} onAssign={assign} />
        )}
        {handing === 'send' && <SendManyDialog selection={selection} onClose={() => setHanding(null)} />}
        {handing === 'print' && <PrintDialog selection={selection} onClose={() => setHanding(null)} />}
      </Suspense>
      <Confirm
        open={deleting}
        onClose={() => setDeleting(false)}
        onConfirm={() =>
          void run(idsOf(passes), { action: 'delete' }, (deleted) => [[deleted, { action: 'restore' }]])
        }
        title={t('passes.deleteManyTitle', { count: passes.length })}
        body={t('passes.deleteBody')}
        confirmLabel={t('common.delete')}
        danger
      />
    </>
  )
}

const opposite = { activate: 'revoke', revoke: 'activate' } as const
const idsOf = (passes: readonly PassItem[]) => passes.map(({ id }) => id)

/** Changes that take another one back, for those that it reached. */
type Undo = (changed: readonly string[]) => [ids: readonly string[], change: ManyChange][]

/** Gives passes the ends they have now, one change for each different end. */
function formerEnds(passes: readonly PassItem[]): Undo {
  return (changed) => {
    const byEnd = Map.groupBy(
      passes.filter(({ id }) => changed.includes(id)),
      ({ validUntil }) => validUntil,
    )
    return [...byEnd].map(([validUntil, them]) => [idsOf(them), { action: 'update', validUntil }])
  }
}

/** Runs a change over many passes, says how many it reached, and offers to take it back. */
function useBulk(onDone: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return async function run(ids: readonly string[], change: ManyChange, undo?: Undo): Promise<void> {
    try {
      const { changed, refusals } = await changePasses(ids, change)
      onDone()
      if (refusals.length > 0) {
        toastError(t('passes.bulkFailed', { count: refusals.length, reason: messageOf(refusals[0]) }))
      }
      if (changed.length > 0) {
        const takeBack = () => undo?.(changed).forEach(([those, back]) => void run(those, back))
        toast(
          t('passes.bulkDone', { count: changed.length }),
          undo && { label: t('common.undo'), run: takeBack },
        )
      }
    } catch (error) {
      toastError(messageOf(error))
    } finally {
      await queries.invalidateQueries({ queryKey: ['passes'] })
    }
  }
}
