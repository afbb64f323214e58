import { Link } from '@tanstack/react-router'
import { Check, X } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Overview } from '../../../lib/model.ts'
import { useRemembered } from '../../../lib/remembered.ts'
import { usePermissions } from '../../../lib/session.ts'
import { cx } from '../../../ui/cx.ts'
import { IconButton } from '../../../ui/icon-button.tsx'

const steps = [
  { name: 'template', to: '/templates/new', needs: 'templates:write' },
  { name: 'pass', to: '/passes/new', needs: 'passes:write' },
  { name: 'scan', to: '/scan', needs: 'scans:write' },
  { name: 'colleague', to: '/team', needs: 'members:write' },
] as const

/** Four steps that tick themselves off; gone when all are done, or when somebody has seen enough of them. */
export function GettingStarted({ started }: { started: Overview['started'] }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const open = steps.filter((step) => may(step.needs) || started[step.name])
  const [hidden, setHidden] = useRemembered('overview.started', false)
  if (hidden || open.every((step) => started[step.name])) return null
  return (
    <section aria-labelledby="getting-started" className="rounded-card border border-line bg-surface p-5">
      <header className="flex items-center justify-between">
        <h2 id="getting-started" className="text-lg font-semibold">
          {t('overview.startTitle')}
        </h2>
        {started.pass && (
          <IconButton label={t('overview.hideSteps')} size="small" onClick={() => setHidden(true)}>
            <X />
          </IconButton>
        )}
      </header>
      <ol className="mt-3 grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
        {open.map((step, index) => {
          const done = started[step.name]
          return (
            <li key={step.name}>
              <Link to={step.to} className="flex h-full gap-3 rounded-control p-2 hover:bg-hover">
                <span
                  className={cx(
                    'flex size-6 shrink-0 items-center justify-center rounded-full text-sm',
                    done ? 'bg-good-soft text-good' : 'border border-edge text-quiet',
                  )}
                >
                  {done ? <Check className="size-4" aria-label={t('overview.done')} /> : index + 1}
                </span>
                <span>
                  <span className={cx('block font-medium', done && 'text-quiet line-through')}>
                    {t(`overview.step.${step.name}`)}
                  </span>
                  <span className="block text-sm text-quiet">{t(`overview.stepHelp.${step.name}`)}</span>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
