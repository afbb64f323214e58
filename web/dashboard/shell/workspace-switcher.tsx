import { useNavigate } from '@tanstack/react-router'
import { Check, ChevronsUpDown, Plus } from 'lucide-react'
import { useTranslation } from '../../lib/i18n.ts'
import { useEnterWorkspace, useSession } from '../../lib/session.ts'
import { Menu } from '../../ui/menu.tsx'

/** Shows the workspace one is in, and changes to another. */
export function WorkspaceSwitcher() {
  const { t } = useTranslation()
  const { workspace, workspaces, mayMakeWorkspaces } = useSession()
  const navigate = useNavigate()
  const enter = useEnterWorkspace()
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('shell.workspace', { name: workspace.name })}
          className="flex h-9 w-full items-center gap-2 rounded-control px-1.5 text-left font-medium hover:bg-hover"
        >
          <Initial name={workspace.name} />
          <span className="min-w-0 flex-1 truncate">{workspace.name}</span>
          <ChevronsUpDown className="size-4 text-faint" aria-hidden />
        </button>
      }
      actions={[
        ...workspaces.map((each) => ({
          label: each.name,
          icon: each.id === workspace.id ? <Check aria-hidden /> : <span className="size-4" />,
          onSelect: () => enter.mutate(each.id),
        })),
        mayMakeWorkspaces && {
          label: t('shell.newWorkspace'),
          icon: <Plus aria-hidden />,
          separated: true,
          onSelect: () => void navigate({ to: '/welcome' }),
        },
      ]}
    />
  )
}

function Initial({ name }: { name: string }) {
  return (
    <span
      // Drawn and no text: for those who speak to their browser the button is called what its name says.
      data-initial={[...name.trim()][0]?.toUpperCase() ?? '·'}
      className="flex size-6 shrink-0 items-center justify-center rounded-control bg-accent text-xs font-semibold text-on-accent before:content-[attr(data-initial)]"
    />
  )
}
