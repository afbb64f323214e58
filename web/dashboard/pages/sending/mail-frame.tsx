import { useEffect, useRef, useState } from 'react'
import { cx } from '../../../ui/cx.ts'

interface MailFrameProps {
  /** Where the mail is, as a document; an empty frame until it is known. */
  source: string | undefined
  title: string
}

/** A mail as its reader sees it, closed off from the page around it; what scrolls there takes the focus. */
export function MailFrame({ source, title }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    // A frame that takes the focus is told of nothing and matches no `:focus`; its window is told that it lost it.
    const look = () => setFocused(document.activeElement === frame.current)
    addEventListener('blur', look)
    addEventListener('focusin', look)
    return () => {
      removeEventListener('blur', look)
      removeEventListener('focusin', look)
    }
  }, [])
  return (
    <iframe
      ref={frame}
      src={source}
      title={title}
      sandbox=""
      className={cx(
        'h-[52vh] min-h-80 w-full rounded-card border border-line bg-white scheme-light',
        focused && 'outline-2 outline-offset-1 outline-accent-strong',
      )}
    />
  )
}
