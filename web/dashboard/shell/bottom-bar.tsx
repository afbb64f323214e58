import { Dialog } from '@base-ui/react/dialog'
import { Link } from '@tanstack/react-router'
import { Menu } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '../../lib/session.ts'
import { cx } from '../../ui/cx.ts'
import { memberPages, type NavName } from '../pages.ts'
import { PersonMenu } from './person-menu.tsx'
import { WorkspaceSwitcher } from './workspace-switcher.tsx'

const shown: readonly NavName[] = ['overview', 'passes', 'scan', 'clients']
const cell =
  'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-quiet outline-offset-[-3px] data-[status=active]:font-medium data-[status=active]:text-link'

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
              className={cx('flex', name === 'scan' && 'rounded-full bg-accent px-4 py-1 text-on-accent')}
            >
              <Icon className="size-5" aria-hidden />
            </span>
            {t(`shell.nav.${name}`)}
          </Link>
        )
      })}
      <Dialog.Root open={open} onOpenChange={setOpen}>
        <Dialog.Trigger className={cell}>
          <Menu className="size-5" aria-hidden />
          {t('shell.nav.more')}
        </Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
          <Dialog.Popup className="fixed inset-x-0 bottom-0 z-40 max-h-[80dvh] overflow-y-auto rounded-t-[14px] bg-surface p-4 pb-[calc(env(safe-area-inset-bottom)+16px)] shadow-float outline-none">
            <Dialog.Title className="sr-only">{t('shell.nav.more')}</Dialog.Title>
            <WorkspaceSwitcher />
            <ul className="my-3 grid grid-cols-2 gap-1">
              {rest.map((row) => {
                if (!row.nav) return null
                const Icon = row.nav.icon
                return (
                  <li key={row.path}>
                    <Link
                      to={row.path}
                      onClick={() => setOpen(false)}
                      className="flex h-11 items-center gap-3 rounded-control px-3 hover:bg-hover data-[status=active]:bg-hover"
                    >
                      <Icon className="size-4 text-faint" aria-hidden />
                      {t(`shell.nav.${row.nav.name}`)}
                    </Link>
                  </li>
                )
              })}
            </ul>
            <PersonMenu />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </nav>
  )
}
