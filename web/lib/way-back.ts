/**
 * Where to go after signing in: the path of this dashboard that was asked for, and never another site.
 * @param next What the address says.
 */
export function wayBack(next: string | undefined): string {
  if (!next || !URL.canParse(next, location.origin)) return '/'
  const { origin, pathname, search, hash } = new URL(next, location.origin)
  if (origin !== location.origin || !next.startsWith('/')) return '/'
  // What is left of /..//host would be read as the address of another host.
  return pathname.replace(/^\/{2,}/, '/') + search + hash
}
