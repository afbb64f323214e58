import { useMatches } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions, useSession } from '../../lib/session.ts'
import { Empty } from '../../ui/states.tsx'

/** Shows a page to those whose role includes it, and tells the others whom to ask. */
export function Guarded({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const may = usePermissions()
  const lacking = useMatches().some(({ staticData }) => staticData.needs && !may(staticData.needs))
  if (!lacking) return children
  return (
    <Empty
      title={t('shell.forbidden.title')}
      body={t('shell.forbidden.body', { workspace: workspace.name })}
    />
  )
}
