import { useNavigate } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '../../lib/session.ts'
import { CommandPalette, type Command } from '../../ui/command-palette.tsx'
import { memberPages } from '../pages.ts'

/** ⌘K: pages, actions, and passes and clients found as one types. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const may = usePermissions()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const go = (to: string) => () => void navigate({ to })

  const pages = memberPages.flatMap((row): Command[] => {
    if (!row.nav || (row.needs && !may(row.needs))) return []
    const Icon = row.nav.icon
    return [
      {
        value: row.path,
        label: t(`shell.nav.${row.nav.name}`),
        icon: <Icon aria-hidden />,
        run: go(row.path),
      },
    ]
  })
  const actions: Command[] = may('passes:write')
    ? [
        {
          value: 'new-pass',
          label: t('shell.keys.create'),
          icon: <Plus aria-hidden />,
          keys: 'c',
          run: go('/passes/new'),
        },
      ]
    : []
  const matches = (command: Command) => command.label.toLowerCase().includes(text.trim().toLowerCase())
  const groups = [
    { value: t('palette.actions'), items: actions.filter(matches) },
    { value: t('palette.pages'), items: pages.filter(matches) },
  ].filter((group) => group.items.length > 0)
  return <CommandPalette open onClose={onClose} groups={groups} onSearch={setText} />
}
