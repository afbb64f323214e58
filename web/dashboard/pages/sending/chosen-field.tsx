import { number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { PassFilters } from '../passes/queries.ts'
import type { Chosen } from './queries.ts'

/** What somebody selected in the list of passes, and what the list was narrowed to. */
export interface Selection {
  ids: string[]
  filters: PassFilters
  /** How many match; null where that was not counted. */
  total: number | null
  /** Set where all that match are selected, and not only those in `ids`. */
  everything?: boolean
}

export type Extent = 'selected' | 'all'

/** What is meant until somebody says otherwise. */
export function extentOf({ everything }: Selection): Extent {
  return everything ? 'all' : 'selected'
}

/** The passes that an extent of a selection means. */
export function chosenOf({ ids, filters }: Selection, extent: Extent): Chosen {
  return extent === 'selected' ? { ids } : { filter: filters }
}

/** Asks whether the selected passes are meant, or all that match; nothing where that is the same. */
export function ChosenField(props: {
  selection: Selection
  value: Extent
  onChange: (extent: Extent) => void
}) {
  const { t } = useTranslation()
  const { ids, total } = props.selection
  if (total !== null && total <= ids.length) return null
  return (
    <Field label={t('sending.which')}>
      <Select
        value={props.value}
        onChange={props.onChange}
        choices={[
          { value: 'selected', label: t('sending.selected', { count: ids.length }) },
          {
            value: 'all',
            label: total === null ? t('sending.allMatching') : t('sending.allOf', { number: number(total) }),
          },
        ]}
      />
    </Field>
  )
}
