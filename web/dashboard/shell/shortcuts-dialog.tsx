import { useTranslation } from '../../lib/i18n.ts'
import { usePermissions } from '../../lib/session.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Keys } from '../../ui/keys.tsx'

const shortcuts = [
  ['mod+k', 'palette'],
  ['c', 'create'],
  ['/', 'search'],
  ['j', 'down'],
  ['k', 'up'],
  ['x', 'select'],
  ['mod+enter', 'save'],
  ['escape', 'close'],
  ['?', 'help'],
] as const

/** The list of keys, behind `?`. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const mayWrite = usePermissions()('passes:write')
  // Without the right to change passes there is nothing to issue and nothing to select.
  const shown = shortcuts.filter(([, name]) => mayWrite || (name !== 'create' && name !== 'select'))
  return (
    <Dialog open onClose={onClose} title={t('shell.keys.title')}>
      <dl className="flex flex-col divide-y divide-line">
        {shown.map(([keys, name]) => (
          <div key={keys} className="flex h-9 items-center justify-between">
            <dt>{t(`shell.keys.${name}`)}</dt>
            <dd className="text-quiet">
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
