import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { cx } from './cx.ts'

/** Copies a text and says so for a moment. With `label` it is a full button, else an icon. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const icon = copied ? <Check className="text-good" aria-hidden /> : <Copy aria-hidden />
  const copy = () => {
    void copyText(text).then(() => {
      setCopied(true)
      setTimeout(setCopied, 1500, false)
    })
  }
  return label ? (
    <Button onClick={copy}>
      {icon}
      {copied ? t('common.copied') : label}
    </Button>
  ) : (
    <IconButton label={copied ? t('common.copied') : t('common.copy')} size="small" onClick={copy}>
      {icon}
    </IconButton>
  )
}

/** Copies a text. A page that came over plain http has no clipboard, and copies what is selected. */
async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}

/** A line that must be copied exactly: a link, a key, a secret. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  return (
    <div className="flex h-9 items-center gap-1 rounded-control border border-line bg-sunken pr-1 pl-3">
      <output aria-label={label} className="min-w-0 flex-1 truncate font-mono text-sm">
        {text}
      </output>
      <CopyButton text={text} />
    </div>
  )
}

interface CodeBlockProps {
  code: string
  label: string
  /** Whether a long line goes on in the next, so that all of it can be read and typed. */
  wraps?: boolean
  className?: string
}

/** Several lines of code or JSON with a button to copy them. */
export function CodeBlock({ code, label, wraps = false, className }: CodeBlockProps) {
  return (
    <div className={cx('relative rounded-control border border-line bg-sunken', className)}>
      <div className="absolute top-1 right-1 rounded-control bg-sunken">
        <CopyButton text={code} />
      </div>
      <pre
        // Long lines scroll, and what scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        className={cx(
          'max-h-96 overflow-auto p-3 pr-12 font-mono text-xs leading-5',
          wraps && 'break-all whitespace-pre-wrap',
        )}
      >
        {code}
      </pre>
    </div>
  )
}
