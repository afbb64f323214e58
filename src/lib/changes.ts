import { isDeepStrictEqual } from 'node:util'

/** The members of `wanted` that are given and differ from those of the same name in `current`. */
export function changesIn<Wanted extends object>(current: object, wanted: Wanted): Partial<Wanted> {
  const present = current as Record<string, unknown>
  const differing = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(present[name], value),
  )
  return Object.fromEntries(differing) as Partial<Wanted>
}

/** What the members that change were before; for the audit log. */
export function formerly(current: object, changes: object): Record<string, unknown> {
  const present = current as Record<string, unknown>
  return Object.fromEntries(Object.keys(changes).map((name) => [name, present[name] ?? null]))
}
