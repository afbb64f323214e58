import { useQueryClient } from '@tanstack/react-query'
import { Ban, CalendarClock, CircleCheck, Ellipsis, LayoutTemplate, MapPin, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { messageOf } from '../../../lib/errors.ts'
import { inParallel } from '../../../lib/in-parallel.ts'
import type { PassChanges, PassItem } from '../../../lib/model.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { toast, toastError } from '../../../ui/toast.tsx'
import { AssignDialog, type Assignment } from './assign-dialog.tsx'
import { changePass, deletePass, setPassStatus } from './queries.ts'

interface BulkBarProps {
  passes: readonly PassItem[]
  onDone: () => void
}

/** What can be done to the selected passes together. */
export function BulkBar({ passes, onDone }: BulkBarProps) {
  const { t } = useTranslation()
  const run = useBulk(onDone)
  const [assigning, setAssigning] = useState<Assignment | null>(null)
  const [deleting, setDeleting] = useState(false)
  const active = passes.filter((pass) => pass.status === 'active')
  const revoked = passes.filter((pass) => pass.status === 'revoked')
  const setAll = (them: readonly PassItem[], status: 'active' | 'revoked') =>
    run(
      them,
      (pass) => setPassStatus(pass.id, status),
      (pass) => setPassStatus(pass.id, opposite[status]),
    )
  const changeAll = (changes: PassChanges, before?: (pass: PassItem) => PassChanges) =>
    run(
      passes,
      (pass) => changePass(pass.id, changes),
      before && ((pass) => changePass(pass.id, before(pass))),
    )
  return (
    <>
      <Button size="small" disabled={active.length === 0} onClick={() => void setAll(active, 'revoked')}>
        <Ban aria-hidden />
        {t('passes.revoke')}
      </Button>
      <Button size="small" disabled={revoked.length === 0} onClick={() => void setAll(revoked, 'active')}>
        <CircleCheck aria-hidden />
        {t('passes.activate')}
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
        <AssignDialog
          assignment={assigning}
          onClose={() => setAssigning(null)}
          onAssign={(value) => {
            setAssigning(null)
            void changeAll(
              { [assigning]: value },
              assigning === 'validUntil' ? (pass) => ({ validUntil: pass.validUntil }) : undefined,
            )
          }}
        />
      )}
      <Confirm
        open={deleting}
        onClose={() => setDeleting(false)}
        onConfirm={() => void run(passes, (pass) => deletePass(pass.id))}
        title={t('passes.deleteManyTitle', { count: passes.length })}
        body={t('passes.deleteBody')}
        confirmLabel={t('common.delete')}
        danger
      />
    </>
  )
}

const opposite = { active: 'revoked', revoked: 'active' } as const

type Work = (pass: PassItem) => Promise<unknown>

/** Runs a change over many passes, says how many it reached, and offers to take it back. */
function useBulk(onDone: () => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return async function run(passes: readonly PassItem[], work: Work, undo?: Work): Promise<void> {
    const { done, failed, firstError } = await inParallel(passes, work)
    await queries.invalidateQueries({ queryKey: ['passes'] })
    onDone()
    if (failed.length > 0) {
      toastError(t('passes.bulkFailed', { count: failed.length, reason: messageOf(firstError) }))
    }
    if (done.length > 0) {
      toast(
        t('passes.bulkDone', { count: done.length }),
        undo && { label: t('common.undo'), run: () => void run(done, undo) },
      )
    }
  }
}
