import type { Deps } from '../../deps.ts'

/** What the identity library is given to work with. */
export type IdentityDeps = Pick<Deps, 'config' | 'database' | 'installation' | 'log' | 'newId' | 'now'>

/** Below which path its routes lie. */
export const identityPath = '/auth'

/** The header that carries the address of whoever asks, as the server itself worked it out. */
export const addressHeader = 'x-passwright-address'
