import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { ApiError, messageOf } from '../../lib/errors.ts'
import { useTranslation } from '../../lib/i18n.ts'
import { usePageTitle } from '../../lib/page-title.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty, Failure } from '../../ui/states.tsx'

/** Shown for an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  const title = t('shell.notFound.title')
  usePageTitle(title)
  return (
    <main>
      <Empty
        heading="h1"
        title={title}
        body={t('shell.notFound.body')}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('shell.notFound.action')}
          </Link>
        }
      />
    </main>
  )
}

/** Shown in place of a page that threw: a refusal can be tried again, a fault of ours needs a reload. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  if (error instanceof ApiError) return <Failure message={messageOf(error)} onRetry={reset} />
  return (
    <Empty
      title={t('shell.crashed.title')}
      body={t('shell.crashed.body')}
      action={
        <Button look="primary" onClick={() => location.reload()}>
          {t('shell.crashed.action')}
        </Button>
      }
    />
  )
}
