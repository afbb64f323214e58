import { useNavigate, useSearch } from '@tanstack/react-router'

export type Filters<Name extends string> = { [Each in Name]?: string }

type Change<Name extends string> = Filters<Name> | ((now: Filters<Name>) => Filters<Name>)

/**
 * Picks the filters out of what an address says.
 * @param names The parameters of the address that are filters here.
 */
export function filtersIn<Name extends string>(
  names: readonly Name[],
  search: Record<string, unknown>,
): Filters<Name> {
  const filters: Filters<Name> = {}
  for (const name of names) {
    const value = search[name]
    if (typeof value === 'string' && value) filters[name] = value
  }
  return filters
}

/**
 * Filters that live in the address, so that a filtered list can be linked, reloaded and left by Back.
 * @param names The parameters of the address that are filters here.
 * @returns The filters that are set, and a function that changes some; an empty text removes one. What is to change may
 *   follow from what is set by then.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Filters<Name>, (change: Change<Name>) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  return [
    filtersIn(names, search),
    (change) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({
          ...before,
          ...(typeof change === 'function' ? change(filtersIn(names, before)) : change),
        }),
        replace: true,
      }),
  ]
}

/** Leaves the tab for editing, unless the reader went on to another while the change was saved. */
export function leaveEditing({ tab }: Filters<'tab'>): Filters<'tab'> {
  return tab === 'edit' ? { tab: '' } : {}
}
