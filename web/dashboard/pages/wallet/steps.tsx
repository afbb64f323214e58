import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { cx } from '../../../ui/cx.ts'

/** Steps that are taken one after the other. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className="flex max-w-140 flex-col gap-6">{children}</ol>
}

/** One of them, with its number or a tick. */
export function Step(props: { number: number; title: string; done?: boolean; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <li className="flex gap-3">
      <span
        className={cx(
          'flex size-6 shrink-0 items-center justify-center rounded-full text-sm',
          props.done ? 'bg-good-soft text-good' : 'border border-edge text-quiet',
        )}
      >
        {props.done ? <Check className="size-4" aria-label={t('overview.done')} /> : props.number}
      </span>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3">
        <h3 className="font-medium">{props.title}</h3>
        {props.children}
      </div>
    </li>
  )
}

interface StepOutsideProps {
  number: number
  title: string
  help: string
  to: string
  link: string
}

/** One that is taken in another company's console, which opens in a window of its own. */
export function StepOutside({ number, title, help, to, link }: StepOutsideProps) {
  return (
    <Step number={number} title={title}>
      <p className="max-w-prose text-quiet">
        {help}{' '}
        <a href={to} target="_blank" rel="noreferrer" className="text-link underline underline-offset-2">
          {link}
        </a>
      </p>
    </Step>
  )
}
