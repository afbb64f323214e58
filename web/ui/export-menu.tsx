import { Download } from 'lucide-react'
import { useTranslation } from '../lib/i18n.ts'
import { saveFrom } from '../lib/save-file.ts'
import { Button } from './button.tsx'
import { Menu } from './menu.tsx'

interface ExportMenuProps {
  /** Where the API answers the file, such as `/api/v1/passes/export`. */
  address: string
  /** The filters of the list: what is shown is what is exported. */
  filters: Record<string, string | undefined>
}

/** Saves what a list shows, all of it, as a file. */
export function ExportMenu({ address, filters }: ExportMenuProps) {
  const { t } = useTranslation()
  const save = (format: 'csv' | 'xlsx') => {
    const given = Object.entries({ ...filters, format }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    )
    saveFrom(`${address}?${new URLSearchParams(given)}`)
  }
  return (
    <Menu
      trigger={
        <Button>
          <Download aria-hidden />
          <span className="max-sm:sr-only">{t('exports.button')}</span>
        </Button>
      }
      actions={[
        { label: t('exports.xlsx'), onSelect: () => save('xlsx') },
        { label: t('exports.csv'), onSelect: () => save('csv') },
      ]}
    />
  )
}
