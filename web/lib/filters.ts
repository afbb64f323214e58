import { useNavigate, useSearch } from '@tanstack/react-router'

export type Filters<Name extends string> = { [Each in Name]?: string }

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
 * @returns The filters that are set, and a function that changes some; an empty text removes one.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Filters<Name>, (change: Filters<Name>) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  return [
    filtersIn(names, search),
    (change) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...change }),
        replace: true,
      }),
  ]
}
