import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { cx } from './cx.ts'
import { backdropClass, sheetClass } from './dialog-look.ts'
import type { DialogProps } from './dialog.tsx'
import { IconButton } from './icon-button.tsx'

/** What a `Dialog` shows. */
export default function DialogPopup({
  open,
  onClose,
  title,
  description,
  footer,
  wide,
  children,
}: DialogProps) {
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
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          ref={frame}
          initialFocus={startAt}
          className={cx(sheetClass, wide ? 'max-w-3xl' : 'max-w-md')}
        >
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description && <Base.Description className="mt-1 text-quiet">{description}</Base.Description>}
            </div>
            <Base.Close
              render={
                <IconButton label={t('common.close')} keys="escape" className="-mt-1 -mr-2 max-sm:-mt-2" />
              }
            >
              <X />
            </Base.Close>
          </header>
          <div ref={content} className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
