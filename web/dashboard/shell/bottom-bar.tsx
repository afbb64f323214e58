import { Link } from '@tanstack/react-router'
import { Menu } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions } from '../../lib/session.ts'
import { cx } from '../../ui/cx.ts'
import { overlay } from '../../ui/part.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { memberPages, type NavName } from '../pages.ts'

const MoreSheet = overlay(() => import('./more-sheet.tsx'))

const shown: readonly NavName[] = ['overview', 'passes', 'scan', 'clients']
const cell =
  'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-center text-xs text-quiet outline-offset-[-3px] data-[status=active]:font-medium data-[status=active]:text-link'

/** The bar at the foot of phones: four pages and everything else behind More. */
export function BottomBar() {
  const { t } = useTranslation()
  const may = usePermissions()
  const [open, setOpen] = useState(false)
  const visible = memberPages.filter((row) => row.nav && (!row.needs || may(row.needs)))
  const rest = visible.filter((row) => row.nav && !shown.includes(row.nav.name))
  return (
    <nav
      aria-label={t('shell.nav.main')}
      className="flex shrink-0 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {shown.map((name) => {
        const row = visible.find((page) => page.nav?.name === name)
        if (!row?.nav) return null
        const Icon = row.nav.icon
        return (
          <Link
            key={name}
            to={row.path}
            activeOptions={{ exact: row.path === '/', includeSearch: false }}
            className={cell}
          >
            <span
              className={cx(
                'flex',
                name === 'scan' && '-my-1 rounded-full bg-accent px-4 py-1 text-on-accent',
              )}
            >
              <Icon className="size-5" aria-hidden />
            </span>
            <span className="max-w-full truncate">{t(`shell.nav.${name}`)}</span>
          </Link>
        )
      })}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className={cell}
      >
        <Menu className="size-5" aria-hidden />
        <span className="max-w-full truncate">{t('shell.nav.more')}</span>
      </button>
      {useOnce(open) && <MoreSheet open={open} onClose={() => setOpen(false)} rows={rest} />}
    </nav>
  )
}
