import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { cx } from './cx.ts'
import { Field, Input } from './field.tsx'

const backdrop =
  'fixed inset-0 z-40 bg-black/40 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0'
const popup =
  'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-1/2 flex-col rounded-card bg-surface shadow-float outline-none transition-[opacity,scale] duration-150 data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  description?: ReactNode
  /** Buttons at the foot. */
  footer?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A question or a short form over the page. Longer work gets a page or a side panel. */
export function Dialog({ open, onClose, title, description, footer, wide, children }: DialogProps) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  // The first thing to type into, else the dialog itself: not the button that closes it, nor a keyboard on a phone.
  const startAt = (opened: string) =>
    (opened !== 'touch' &&
      content.current?.querySelector<HTMLElement>('input:not([aria-hidden]), textarea')) ||
    frame.current
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Popup ref={frame} initialFocus={startAt} className={cx(popup, wide ? 'max-w-3xl' : 'max-w-md')}>
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description && <Base.Description className="mt-1 text-quiet">{description}</Base.Description>}
            </div>
            <Base.Close render={<IconButton label={t('common.close')} keys="escape" className="-mr-2" />}>
              <X />
            </Base.Close>
          </header>
          <div ref={content} className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">
            {children}
          </div>
          {footer && (
            <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

interface ConfirmProps {
  open: boolean
  onClose: () => void
  onConfirm: () => void
  title: string
  body: ReactNode
  confirmLabel: string
  danger?: boolean
  /** What must be typed before a thing that cannot be undone: usually its name. */
  typed?: { label: string; expected: string }
}

/** Asks once before something that hurts. */
export function Confirm(props: ConfirmProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const ready = !props.typed || text.trim() === props.typed.expected
  return (
    <AlertDialog.Root open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdrop} />
        <AlertDialog.Popup className={cx(popup, 'max-w-md p-5')}>
          <AlertDialog.Title className="text-lg font-semibold">{props.title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="mt-2 text-quiet">
            {props.body}
          </AlertDialog.Description>
          {props.typed && (
            <Field label={props.typed.label} className="mt-4">
              <Input value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" />
            </Field>
          )}
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Close render={<Button />}>{t('common.cancel')}</AlertDialog.Close>
            <Button
              look={props.danger ? 'danger' : 'primary'}
              disabled={!ready}
              onClick={() => {
                props.onConfirm()
                props.onClose()
                setText('')
              }}
            >
              {props.confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
