import { Outlet, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from '../../lib/i18n.ts'
import { returnToWorkspace, usePermissions, useSession } from '../../lib/session.ts'
import { onOtherWorkspaceEntered } from '../../lib/shown-workspace.ts'
import { useShortcuts } from '../../lib/shortcuts.ts'
import { TimeZoneContext } from '../../lib/time-zone.ts'
import { useTypedAhead } from '../../lib/typed-ahead.ts'
import { overlay } from '../../ui/part.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { Guarded } from './guarded.tsx'
import { LimitDialog } from './limit-dialog.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { Rail } from './rail.tsx'
import { Removed } from './removed.tsx'
import { SignInAgain } from './sign-in-again.tsx'

const Palette = overlay(() => import('./palette.tsx'))
const ShortcutsDialog = overlay(() => import('./shortcuts-dialog.tsx'))

/** The frame around every page of a member: rail or bottom bar, palette, shortcuts. */
export function Shell() {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const mayIssue = usePermissions()('passes:write')
  const navigate = useNavigate()
  /** What is typed into the palette; null while that is closed. */
  const [searched, setSearched] = useState<string | null>(null)
  const [helping, setHelping] = useState(false)
  // The frame is painted first; the page follows bit by bit, between what else the browser has to do.
  const framed = useDeferredValue(true, false)
  useEffect(() => onOtherWorkspaceEntered((id) => void returnToWorkspace(id)), [])
  const search = () => setSearched((text) => text ?? '')
  useShortcuts({
    'mod+k': search,
    ...(mayIssue && { c: () => void navigate({ to: '/passes/new' }) }),
    '?': () => setHelping(true),
  })
  useTypedAhead(searched !== null, (letter) => setSearched((text) => (text ?? '') + letter))
  return (
    <TimeZoneContext value={workspace.timeZone}>
      <div className="flex h-dvh max-md:flex-col">
        <a
          href="#content"
          className="fixed top-2 left-2 z-60 -translate-y-16 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
        >
          {t('shell.skip')}
        </a>
        <Rail onSearch={search} />
        <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          <OfflineNotice />
          {framed && (
            <Guarded>
              <Outlet />
            </Guarded>
          )}
        </main>
        <BottomBar />
      </div>
      {searched !== null && (
        <Palette text={searched} onText={setSearched} onClose={() => setSearched(null)} />
      )}
      {helping && <ShortcutsDialog onClose={() => setHelping(false)} />}
      <SignInAgain />
      <Removed />
      <LimitDialog />
    </TimeZoneContext>
  )
}
