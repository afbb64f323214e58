import { useNavigate } from '@tanstack/react-router'
import { ChevronsUpDown, CircleUser, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from '../../lib/i18n.ts'
import { useSession, useSignOut } from '../../lib/session.ts'
import { setLook, type Theme, useLook } from '../../lib/theme.ts'
import { Menu } from '../../ui/menu.tsx'

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const icons = { system: Monitor, light: Sun, dark: Moon }

/** The person at the foot of the rail: account, appearance, signing out. */
export function PersonMenu() {
  const { t } = useTranslation()
  const { person, role } = useSession()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const { theme } = useLook()
  const ThemeIcon = icons[theme]
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex h-11 w-full items-center gap-2.5 rounded-control px-2 text-left hover:bg-hover"
        >
          <CircleUser className="size-5 shrink-0 text-faint" aria-hidden />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-sm leading-4 font-medium">
              {person.name || person.email}
            </span>
            <span className="block truncate text-xs text-faint">{t(`role.${role}`)}</span>
          </span>
          <ChevronsUpDown className="size-4 text-faint" aria-hidden />
        </button>
      }
      actions={[
        {
          label: t('shell.nav.account'),
          icon: <CircleUser aria-hidden />,
          onSelect: () => void navigate({ to: '/account' }),
        },
        {
          label: `${t('theme.label')}: ${t(`theme.${theme}`)}`,
          icon: <ThemeIcon aria-hidden />,
          onSelect: () => setLook({ theme: next[theme] }),
        },
        {
          label: t('shell.signOut'),
          icon: <LogOut aria-hidden />,
          separated: true,
          onSelect: () => signOut.mutate(),
        },
      ]}
    />
  )
}
