import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, type SyntheticEvent, useRef } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { useShortcuts } from '../lib/shortcuts.ts'
import { cx } from './cx.ts'
import { Confirm } from './dialog.tsx'

interface FormProps {
  onSubmit: (event: SyntheticEvent) => void
  /** While true, leaving the page asks first. */
  dirty?: boolean
  /** The reader may see what it holds, and neither change nor send it. */
  locked?: boolean
  className?: string
  children: ReactNode
}

/** A form that is sent with ⌘↵ too and does not let typed text go unasked. */
export function Form({ onSubmit, dirty = false, locked = false, className, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useShortcuts({ 'mod+enter': () => !locked && form.current?.requestSubmit() })
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className={cx('flex flex-col gap-4', className)}>
      {children}
      <UnsavedGuard dirty={dirty} />
    </form>
  )
}

/** Fields that can be changed, or only read where the role allows no more. */
export function Fields({ locked, children }: { locked: boolean; children: ReactNode }) {
  return (
    <fieldset disabled={locked} className="contents">
      {children}
    </fieldset>
  )
}

function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  return (
    <Confirm
      open={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      title={t('common.unsavedTitle')}
      body={t('common.unsavedBody')}
      confirmLabel={t('common.discard')}
      danger
    />
  )
}
