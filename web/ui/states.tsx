import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { Button } from './button.tsx'
import { cx } from './cx.ts'

interface EmptyProps {
  /** A tiny picture made of the interface's own parts. */
  picture?: ReactNode
  title: string
  /** What the page is for, in one sentence. */
  body: ReactNode
  action?: ReactNode
  /** `h1` where nothing else is on the page. */
  heading?: 'h1' | 'h2'
}

/** What stands where there is nothing yet. */
export function Empty({ picture, title, body, action, heading: Heading = 'h2' }: EmptyProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-6 py-16 text-center">
      {picture && (
        <div className="mb-6 w-56" aria-hidden>
          {picture}
        </div>
      )}
      <Heading className="text-lg font-semibold">{title}</Heading>
      <p className="mt-1 text-quiet">{body}</p>
      {action && <div className="mt-5 flex gap-2">{action}</div>}
    </div>
  )
}

/** A few rows of a list, drawn small, for the empty state of a list. */
export function ListPicture({ icon }: { icon: ReactNode }) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      {['w-24', 'w-16', 'w-20'].map((width, index) => (
        <div
          key={width}
          className={cx('flex h-9 items-center gap-3 px-3', index > 0 && 'border-t border-line')}
          style={{ opacity: 1 - index * 0.3 }}
        >
          <span className="text-faint [&_svg]:size-4">{icon}</span>
          <span className={cx('h-2 rounded-full bg-line', width)} />
          <span className="ml-auto h-3 w-10 rounded-full bg-hover" />
        </div>
      ))}
    </div>
  )
}

interface FailureProps {
  message: string
  onRetry: () => void
  /** Offers to load the whole page anew: what failed is code, which a new release of the server may have replaced. */
  reload?: boolean
}

/** What stands where something could not be loaded. */
export function Failure({ message, onRetry, reload }: FailureProps) {
  const { t } = useTranslation()
  return (
    <div role="alert" className="mx-auto flex max-w-md flex-col items-center px-6 py-16 text-center">
      <h2 className="text-lg font-semibold">{t('common.couldNotLoad')}</h2>
      <p className="mt-1 text-quiet">{message}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-2">
        <Button onClick={onRetry}>
          <RotateCw aria-hidden />
          {t('common.tryAgain')}
        </Button>
        {reload && <Button onClick={() => location.reload()}>{t('common.reload')}</Button>}
      </div>
    </div>
  )
}

/** A grey shape of the size of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx('skeleton block h-4', className)} />
}

/** Several lines of grey, for a panel that loads. */
export function SkeletonLines({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('common.loading')} className="flex flex-col gap-3 p-5">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={line % 3 === 2 ? 'w-1/2' : 'w-full'} />
      ))}
    </div>
  )
}
