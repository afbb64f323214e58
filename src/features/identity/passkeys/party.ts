import type { IdentityDeps } from '../place.ts'

/** Who a passkey is for: the host that people reach us at, and the one origin that may use it. */
export function partyOf({ installation }: IdentityDeps): { id: string; origin: string } {
  const { hostname, origin } = new URL(installation.publicUrl)
  return { id: hostname, origin }
}
