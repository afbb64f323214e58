import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../lib/i18n.ts'
import { useShortcuts } from '../lib/shortcuts.ts'
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
  const panel = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    panel.current?.focus()
    return () => {
      // Gone with the panel, focus is nowhere; whoever has moved on keeps theirs.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  useShortcuts({ escape: onClose })
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    const inside = target instanceof HTMLElement && event.currentTarget.contains(target)
    // What opened over the panel closes first.
    if (event.key !== 'Escape' || !inside || target.ariaExpanded === 'true') return
    event.preventDefault()
    onClose()
  }
  return createPortal(
    // A dialog is left with Escape, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
      className="fixed inset-y-0 right-0 z-30 flex w-full max-w-[560px] flex-col bg-surface shadow-float outline-none transition-transform duration-150 starting:translate-x-8 max-sm:max-w-none"
    >
      <header className="flex min-h-14 flex-wrap items-center gap-2 border-b border-line py-2 pr-3 pl-5">
        <h2 id={id} className="min-w-0 flex-1 truncate text-lg font-semibold">
          {title}
        </h2>
        {actions}
        <IconButton label={t('common.close')} keys="escape" onClick={onClose}>
          <X />
        </IconButton>
        {bar && <div className="flex w-full flex-wrap items-center gap-1.5 pb-1">{bar}</div>}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
      {footer && <footer className="flex flex-wrap gap-2 border-t border-line px-5 py-3">{footer}</footer>}
    </section>,
    document.body,
  )
}
