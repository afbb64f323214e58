import type { FastifyRequest } from 'fastify'
import type { Permission } from '../permissions.ts'
import type { Actor, Tenant } from '../scope.ts'

/** Somebody who proved who they are, and what they may do. */
export interface Principal {
  tenant: Tenant
  actor: Actor
  permissions: ReadonlySet<Permission>
  /** API keys exist on plans with an API and are limited most; people and gate devices are not. */
  kind: 'api_key' | 'member' | 'device'
}

/**
 * Recognises one kind of credential.
 * @returns undefined where the request carries no credential of this kind.
 * @throws unauthorized where it carries one that does not hold.
 */
export type Authenticator = (request: FastifyRequest) => Promise<Principal | undefined>
