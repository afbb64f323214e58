import type { Installation } from '../../deps.ts'
import { seal, unseal } from '../../lib/seal.ts'

/** How long after a rotation messages are signed with the old secret too. */
export const overlapMs = 24 * 3_600_000

const purpose = 'webhook secrets'

interface Place {
  tenantId: string
  webhookId: string
}

interface SealedSecrets extends Place {
  secret: Buffer
  previousSecret: Buffer | null
  previousSecretUntil: Date | null
}

const placeOf = ({ tenantId, webhookId }: Place) => `${tenantId}/${webhookId}`

/** Encrypts a webhook's signing secret for its row. */
export function sealSecret(installation: Installation, place: Place, secret: string): Buffer {
  return seal(installation.key(purpose), placeOf(place), secret)
}

/**
 * The secrets a message is signed with at an instant: the current one first, then the one before it while their
 * overlap lasts.
 * @throws Error when they were sealed with another installation key
 */
export function openSecrets(installation: Installation, sealed: SealedSecrets, now: Date): string[] {
  const { secret, previousSecret, previousSecretUntil } = sealed
  const isKept = previousSecret && previousSecretUntil && previousSecretUntil > now
  const key = installation.key(purpose)
  return [secret, ...(isKept ? [previousSecret] : [])].map((each) =>
    unseal(key, placeOf(sealed), each).toString(),
  )
}
