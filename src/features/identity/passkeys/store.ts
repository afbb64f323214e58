import type { IdentityDeps } from '../place.ts'

/** A passkey as its owner sees it. */
export interface ShownPasskey {
  id: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
  /** Whether it is kept by a service that brings it to other devices. */
  synced: boolean
}

/** What is needed to check an answer. */
export interface StoredPasskey {
  id: string
  userId: string
  credentialID: string
  /** COSE key, base64url. */
  publicKey: string
  counter: number
}

/** Most passkeys an account may have. */
export const mostPasskeys = 20

/** The passkeys of an account, oldest first. */
export async function listPasskeys({ database }: IdentityDeps, userId: string): Promise<ShownPasskey[]> {
  const { rows } = await database.identity.query<ShownPasskey>(
    `select id, coalesce(name, '') as name, "createdAt", "lastUsedAt", "backedUp" as synced
     from passkey where "userId" = $1 order by "createdAt", id`,
    [userId],
  )
  return rows
}

/** The credential ids of an account with how each is reached, for the authenticator to know its own. */
export async function credentialsOf({ database }: IdentityDeps, userId: string) {
  const { rows } = await database.identity.query<{ id: string; transports: string | null }>(
    'select "credentialID" as id, transports from passkey where "userId" = $1',
    [userId],
  )
  return rows
}

/** The passkey with a credential id. */
export async function findPasskey({ database }: IdentityDeps, credentialId: string) {
  const { rows } = await database.identity.query<StoredPasskey>(
    'select id, "userId", "credentialID", "publicKey", counter from passkey where "credentialID" = $1',
    [credentialId],
  )
  return rows[0]
}

/** Notes a use, where no later one was noted meanwhile; an authenticator without a counter always says 0. */
export async function noteUse(
  { database, now }: IdentityDeps,
  id: string,
  before: number,
  counter: number,
): Promise<boolean> {
  const { rowCount } = await database.identity.query(
    'update passkey set counter = $3, "lastUsedAt" = $4 where id = $1 and counter = $2',
    [id, before, counter, now()],
  )
  return rowCount === 1
}

/** Gives a passkey of this account another name; returns whether there is one. */
export async function renamePasskey({ database }: IdentityDeps, userId: string, id: string, name: string) {
  const { rowCount } = await database.identity.query(
    'update passkey set name = $3 where id = $1 and "userId" = $2',
    [id, userId, name],
  )
  return rowCount === 1
}

/** Removes a passkey of this account; returns whether there was one. */
export async function removePasskey({ database }: IdentityDeps, userId: string, id: string) {
  const { rowCount } = await database.identity.query('delete from passkey where id = $1 and "userId" = $2', [
    id,
    userId,
  ])
  return rowCount === 1
}
