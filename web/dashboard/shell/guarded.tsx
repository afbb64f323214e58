import { useLocation, useMatches } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions, useSession } from '../../lib/session.ts'
import { Notice } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'

/**
 * Shows a page to those whose role includes it, and tells the others whom to ask. A page that was open when the right
 * to write was taken away stays, for what is typed there.
 */
export function Guarded({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const may = usePermissions()
  const page = useLocation({ select: ({ pathname }) => pathname })
  const needed = useMatches().flatMap(({ staticData }) => staticData.needs ?? [])
  const lacking = needed.filter((permission) => !may(permission))
  const [opened, setOpened] = useState<string>()
  if (lacking.length === 0 && opened !== page) setOpened(page)
  if ((opened !== page && lacking.length > 0) || lacking.some((permission) => permission.endsWith(':read'))) {
    return (
      <Empty
        title={t('shell.forbidden.title')}
        body={t('shell.forbidden.body', { workspace: workspace.name })}
      />
    )
  }
  return (
    <>
      <div role="status">
        {lacking.length > 0 && (
          <Notice tone="attention" icon={<TriangleAlert aria-hidden />}>
            {t('shell.forbidden.since', { workspace: workspace.name })}
          </Notice>
        )}
      </div>
      {children}
    </>
  )
}
