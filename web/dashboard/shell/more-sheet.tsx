import { Dialog } from '@base-ui/react/dialog'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../lib/i18n.ts'
import type { PageRow } from '../pages.ts'
import { PersonMenu } from './person-menu.tsx'
import { WorkspaceSwitcher } from './workspace-switcher.tsx'

interface MoreSheetProps {
  open: boolean
  onClose: () => void
  /** The pages that the bar itself has no room for. */
  rows: readonly PageRow[]
}

/** Everything that the bar at the foot of phones has no room for. */
export default function MoreSheet({ open, onClose, rows }: MoreSheetProps) {
  const { t } = useTranslation()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-40 max-h-[80dvh] overflow-y-auto rounded-t-[14px] bg-surface p-4 pb-[calc(env(safe-area-inset-bottom)+16px)] shadow-float outline-none">
          <Dialog.Title className="sr-only">{t('shell.nav.more')}</Dialog.Title>
          <WorkspaceSwitcher />
          <ul className="my-3 grid grid-cols-2 gap-1">
            {rows.map((row) => {
              if (!row.nav) return null
              const Icon = row.nav.icon
              return (
                <li key={row.path}>
                  <Link
                    to={row.path}
                    onClick={onClose}
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
  )
}
