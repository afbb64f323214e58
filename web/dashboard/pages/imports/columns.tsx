import { useTranslation } from '../../../lib/i18n.ts'
import type { Import, ImportSettings } from '../../../lib/model.ts'
import { Checkbox, Input } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { targetsOf } from './targets.ts'

type Mapping = ImportSettings['columns'][number]

interface ColumnsProps {
  found: Import
  settings: ImportSettings
  onChange: (columns: Mapping[]) => void
}

/** Every column of the file with its first values, and what it becomes. */
export function Columns({ found, settings, onChange }: ColumnsProps) {
  const { t } = useTranslation()
  const choices = [
    { value: 'leaveOut' as const, label: t('imports.target.leaveOut') },
    ...targetsOf(found.subject).map((value) => ({ value, label: t(`imports.target.${value}`) })),
  ]
  const replace = (column: number, next: Mapping | null) => {
    const others = settings.columns.filter(
      (each) => each.column !== column && (next === null || next.to === 'field' || each.to !== next.to),
    )
    onChange([...others, ...(next ? [next] : [])].toSorted((a, b) => a.column - b.column))
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {found.columns.map(({ heading, samples }, column) => {
        const name = heading || t('imports.columnNumber', { number: column + 1 })
        const mapping = settings.columns.find((each) => each.column === column)
        return (
          <li key={column} className="grid gap-x-4 gap-y-2 py-2.5 sm:grid-cols-[1fr_15rem]">
            <div className="min-w-0">
              <div className="truncate font-medium" dir="auto">
                {name}
              </div>
              <div className="truncate text-sm text-quiet" dir="auto">
                {samples.length > 0 ? samples.join(' · ') : t('imports.empty')}
              </div>
            </div>
            <div className="flex min-w-0 flex-col gap-2">
              <Select
                label={t('imports.becomes', { heading: name })}
                value={mapping?.to ?? 'leaveOut'}
                onChange={(to) =>
                  replace(
                    column,
                    to === 'leaveOut'
                      ? null
                      : { column, to, ...(to === 'field' && { key: name.slice(0, 100) }) },
                  )
                }
                choices={choices}
              />
              {mapping?.to === 'field' && (
                <>
                  <Input
                    aria-label={t('imports.fieldKey', { heading: name })}
                    value={mapping.key ?? ''}
                    maxLength={100}
                    onChange={(event) => replace(column, { ...mapping, key: event.target.value })}
                  />
                  <Checkbox
                    label={t('imports.public')}
                    checked={mapping.isPublic ?? false}
                    onChange={(isPublic) => replace(column, { ...mapping, isPublic })}
                  />
                </>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
