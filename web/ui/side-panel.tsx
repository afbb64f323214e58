import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './icon-button.tsx'

interface SidePanelProps {
  title: ReactNode
  /** A menu beside the title; what needs words stands in `bar`. */
  actions?: ReactNode
  /** Buttons in a row of their own, so that the title keeps its room. */
  bar?: ReactNode
  onClose: () => void
  footer?: ReactNode
  children: ReactNode
}

/**
 * One thing in detail, from the right, while its list stays usable behind it.
 * Mount it where its own URL is shown; `onClose` navigates back to the list.
 */
export function SidePanel({ title, actions, bar, onClose, footer, children }: SidePanelProps) {
  const { t } = useTranslation()
  const panel = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          ref={panel}
          initialFocus={panel}
          className="fixed inset-y-0 right-0 z-30 flex w-full max-w-[560px] flex-col bg-surface shadow-float outline-none transition-transform duration-150 data-starting-style:translate-x-8 max-sm:max-w-none"
        >
          <header className="flex min-h-14 flex-wrap items-center gap-2 border-b border-line py-2 pr-3 pl-5">
            <Dialog.Title className="min-w-0 flex-1 truncate text-lg font-semibold">{title}</Dialog.Title>
            {actions}
            <Dialog.Close render={<IconButton label={t('common.close')} keys="escape" />}>
              <X />
            </Dialog.Close>
            {bar && <div className="flex w-full flex-wrap items-center gap-2 pb-1">{bar}</div>}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
          {footer && <footer className="flex gap-2 border-t border-line px-5 py-3">{footer}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
