/**
 * Where to go after signing in: the path of this dashboard that was asked for, and never another site.
 * @param next What the address says.
 */
export function wayBack(next: string | undefined): string {
  if (!next || !URL.canParse(next, location.origin)) return '/'
  const { origin, pathname, search, hash } = new URL(next, location.origin)
  return origin === location.origin && next.startsWith('/') ? pathname + search + hash : '/'
}
