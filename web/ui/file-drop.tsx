import { Upload } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { cx } from './cx.ts'

interface FileDropProps {
  /** Comma-separated types or endings, as the native `accept`. */
  accept: string
  label: ReactNode
  hint: string
  onFile: (file: File) => void
  className?: string
}

/** Takes one file by dropping, by pasting into the page's picker, or by choosing it. */
export function FileDrop({ accept, label, hint, onFile, className }: FileDropProps) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <button
      type="button"
      onClick={() => input.current?.click()}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
      className={cx(
        'flex w-full flex-col items-center gap-1 rounded-card border border-dashed border-edge px-4 py-6 text-center hover:bg-hover',
        over && 'border-accent bg-accent-soft',
        className,
      )}
    >
      <Upload className="size-5 text-faint" aria-hidden />
      <span className="font-medium">{label}</span>
      <span className="text-sm text-faint">{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-hidden
        className="hidden"
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </button>
  )
}
