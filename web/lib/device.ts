/** "Firefox, Linux" from what a browser says of itself; null for one that says nothing known. */
export function deviceName(userAgent: string | null): string | null {
  const browser = /Edg|Firefox|Chrome|Safari/.exec(userAgent ?? '')?.[0]
  const system = /iPhone|iPad|Android|Windows|Mac OS|Linux/.exec(userAgent ?? '')?.[0]
  const name = [browser?.replace('Edg', 'Edge'), system].filter(Boolean).join(', ')
  return name || null
}
