import { useQuery } from '@tanstack/react-query'
import { Columns3, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { DateFilter } from '../../../ui/date-filter.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Select } from '../../../ui/select.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { templatesQuery } from '../templates/queries.ts'
import { type PassColumnKey, passColumnKeys } from './columns.tsx'
import { type PassFilters, passFilters } from './queries.ts'

interface FilterBarProps {
  filters: PassFilters
  onChange: (change: PassFilters) => void
  columns: readonly PassColumnKey[]
  onColumns: (columns: PassColumnKey[]) => void
  children?: ReactNode
}

/** Search, filters and the choice of columns above the passes. */
export function FilterBar({ filters, onChange, columns, onColumns, children }: FilterBarProps) {
  const { t } = useTranslation()
  const may = usePermissions()
  const { data: templates } = useQuery({ ...templatesQuery, enabled: may('templates:read') })
  const { data: locations } = useQuery(locationsQuery)
  // A filter has its place before its choices have come, so that nothing moves.
  const place = (things: readonly unknown[] | undefined) => things === undefined || things.length > 0
  const named = (all: string, things: readonly { id: string; name: string }[] = []) => [
    { value: '', label: all },
    ...things.map((thing) => ({ value: thing.id, label: thing.name })),
  ]
  const filtered = passFilters.some((name) => filters[name])
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        label={t('passes.search')}
        value={filters.search ?? ''}
        onChange={(search) => onChange({ search })}
      />
      <Select
        label={t('passes.column.status')}
        value={filters.status ?? ''}
        onChange={(status) => onChange({ status })}
        choices={[
          { value: '', label: t('passes.anyStatus') },
          ...(['active', 'used', 'expired', 'revoked'] as const).map((value) => ({
            value,
            label: t(`status.${value}`),
          })),
        ]}
        className="w-36! max-sm:w-48! 2xl:w-44!"
      />
      {may('templates:read') && place(templates) && (
        <Select
          label={t('passes.template')}
          value={filters.templateId ?? ''}
          onChange={(templateId) => onChange({ templateId })}
          choices={named(t('passes.anyTemplate'), templates)}
          className="w-36! max-md:hidden 2xl:w-44!"
        />
      )}
      {place(locations) && (
        <Select
          label={t('passes.location')}
          value={filters.locationId ?? ''}
          onChange={(locationId) => onChange({ locationId })}
          choices={named(t('passes.anyLocation'), locations)}
          className="w-36! max-md:hidden 2xl:w-44!"
        />
      )}
      <DateFilter
        label={t('passes.createdAfter')}
        value={filters.createdAfter ?? ''}
        onChange={(createdAfter) => onChange({ createdAfter })}
        className="max-lg:hidden"
      />
      {filtered && (
        <Button
          look="quiet"
          onClick={() => onChange(Object.fromEntries(passFilters.map((name) => [name, ''])))}
        >
          <X aria-hidden />
          {t('passes.clearFilters')}
        </Button>
      )}
      <div className="ml-auto flex items-center gap-1">
        {children}
        <Menu
          trigger={
            <IconButton label={t('passes.columns')} className="max-sm:hidden">
              <Columns3 />
            </IconButton>
          }
          actions={passColumnKeys.map((key) => ({
            label: t(`passes.column.${key}`),
            checked: columns.includes(key),
            onSelect: () =>
              onColumns(columns.includes(key) ? columns.filter((other) => other !== key) : [...columns, key]),
          }))}
        />
      </div>
    </div>
  )
}
