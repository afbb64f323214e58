/** The members of `wanted` that are given and differ from those of the same name in `current`. */
export function changesIn<Wanted extends object>(current: object, wanted: Wanted): Partial<Wanted> {
  const present = current as Record<string, unknown>
  const differing = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && !same(present[name], value),
  )
  return Object.fromEntries(differing) as Partial<Wanted>
}

function same(left: unknown, right: unknown): boolean {
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime()
  return left === right || (typeof right === 'object' && JSON.stringify(left) === JSON.stringify(right))
}
