import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions } from '../../lib/session.ts'
import { Keys } from '../../ui/keys.tsx'
import { memberPages, type PageRow } from '../pages.ts'
import { PersonMenu } from './person-menu.tsx'
import { WorkspaceSwitcher } from './workspace-switcher.tsx'

const groups = ['top', 'design', 'connect', 'foot'] as const

/** The left rail of wide windows: workspace, search, every page the role includes, the person. */
export function Rail({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const visible = memberPages.filter((row) => row.nav && (!row.needs || may(row.needs)))
  return (
    <aside className="flex w-58 shrink-0 flex-col border-r border-line bg-sunken px-3 py-3 max-md:hidden">
      <WorkspaceSwitcher />
      <button
        type="button"
        onClick={onSearch}
        className="mt-2 flex h-8 items-center gap-2 rounded-control border border-line bg-surface px-2 text-faint hover:text-ink"
      >
        <Search className="size-4" aria-hidden />
        <span className="flex-1 truncate text-left">{t('shell.search')}</span>
        <Keys keys="mod+k" />
      </button>
      <nav aria-label={t('shell.nav.main')} className="mt-3 flex min-h-0 flex-1 flex-col overflow-y-auto">
        {groups.map((group) => (
          <ul key={group} className="mb-4 last:mt-auto last:mb-2">
            {visible
              .filter((row) => row.nav?.group === group)
              .map((row) => (
                <li key={row.path}>
                  <RailLink row={row} />
                </li>
              ))}
          </ul>
        ))}
      </nav>
      <PersonMenu />
    </aside>
  )
}

function RailLink({ row }: { row: PageRow }) {
  const { t } = useTranslation()
  if (!row.nav) return null
  const Icon = row.nav.icon
  return (
    <Link
      to={row.path}
      activeOptions={{ exact: row.path === '/', includeSearch: false }}
      className="flex h-8 items-center gap-2.5 rounded-control px-2 text-quiet hover:bg-hover hover:text-ink data-[status=active]:bg-hover data-[status=active]:font-medium data-[status=active]:text-ink"
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      {t(`shell.nav.${row.nav.name}`)}
    </Link>
  )
}
