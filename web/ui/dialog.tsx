import type { ReactNode } from 'react'
import { overlay } from './part.tsx'
import { useOnce } from './use-once.ts'

const DialogPopup = overlay(() => import('./dialog-popup.tsx'))
const ConfirmPopup = overlay(() => import('./confirm-popup.tsx'))

export interface DialogProps {
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
export function Dialog(props: DialogProps) {
  return useOnce(props.open) && <DialogPopup {...props} />
}

export interface ConfirmProps {
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
  return useOnce(props.open) && <ConfirmPopup {...props} />
}
