import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { cx } from './cx.ts'
import { Keys } from './keys.tsx'
import { itemClass } from './popup.ts'

export interface Command {
  value: string
  label: string
  detail?: string | undefined
  icon?: ReactNode
  keys?: string | undefined
  run: () => void
}

export interface CommandGroup {
  value: string
  items: Command[]
}

interface PaletteProps {
  open: boolean
  onClose: () => void
  /** Commands in groups. With `onSearch`, the caller filters them. */
  groups: CommandGroup[]
  text: string
  onSearch: (text: string) => void
}

/** Everything the dashboard can do or open, one key away. */
export function CommandPalette({ open, onClose, groups, text, onSearch }: PaletteProps) {
  const { t } = useTranslation()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label={t('palette.title')}
          className="fixed top-[12vh] left-1/2 z-40 flex max-h-[70vh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 flex-col overflow-hidden rounded-card bg-raised shadow-float outline-none"
        >
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            autoHighlight="always"
            keepHighlight
            itemToStringValue={(item: Command) => item.label}
            value={text}
            onValueChange={(typed) => onSearch(typed)}
          >
            <div className="flex items-center gap-2 border-b border-line px-4">
              <Search className="size-4 text-faint" aria-hidden />
              <Autocomplete.Input
                aria-label={t('palette.title')}
                placeholder={t('palette.placeholder')}
                className="h-12 flex-1 bg-transparent text-lg outline-none"
              />
              <Dialog.Close className="text-faint" aria-label={t('common.close')}>
                <Keys keys="escape" />
              </Dialog.Close>
            </div>
            <Autocomplete.Empty>
              <div className="px-4 py-6 text-center text-quiet">{t('common.nothingFound')}</div>
            </Autocomplete.Empty>
            <Autocomplete.List className="min-h-0 overflow-y-auto p-2 data-empty:p-0">
              {(group: CommandGroup) => (
                <Autocomplete.Group key={group.value} items={group.items} className="mb-1">
                  <Autocomplete.GroupLabel className="px-2 py-1 text-xs font-medium text-faint">
                    {group.value}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Command) => (
                      <Autocomplete.Item
                        key={item.value}
                        value={item}
                        onClick={() => {
                          onClose()
                          item.run()
                        }}
                        className={cx(itemClass, 'min-h-9')}
                      >
                        <span className="text-faint">{item.icon}</span>
                        <span className="min-w-0 flex-1 truncate">{item.label}</span>
                        {item.detail && <span className="truncate text-sm text-faint">{item.detail}</span>}
                        {item.keys && <Keys keys={item.keys} />}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
