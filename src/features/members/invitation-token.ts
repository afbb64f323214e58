import { createHash, randomBytes } from 'node:crypto'
import { idPrefixes } from '../../ids.ts'

const tenantLength = 26
const secretBytes = 24
const shape = new RegExp(`^([0-9a-z]{${tenantLength}})[A-Za-z0-9_-]{32}$`)

/**
 * The token of an invitation link: the workspace it leads to and 192 random bits, of which only the hash of
 * the whole is kept.
 */
export function makeInvitationToken(tenantId: string): string {
  return tenantId.slice(idPrefixes.tenant.length + 1) + randomBytes(secretBytes).toString('base64url')
}

/** SHA-256 of a token, by which its invitation is found. */
export function hashInvitationToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The workspace a token leads to, or null where it is no token. */
export function tenantOfToken(token: string): string | null {
  const tenant = shape.exec(token)?.[1]
  return tenant === undefined ? null : `${idPrefixes.tenant}_${tenant}`
}
