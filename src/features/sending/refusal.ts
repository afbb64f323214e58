import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Installation } from '../../deps.ts'
import { isSameSecret } from '../../lib/same-secret.ts'
import type { Scope } from '../../scope.ts'

const hashBytes = 18
const signatureBytes = 12

/** What stands for an address in one workspace, where the address itself is not kept. */
function hashAddress(installation: Installation, tenantId: string, address: string): Buffer {
  const text = `${tenantId}\n${address.trim().toLowerCase()}`
  return createHmac('sha256', installation.key('mail refusals')).update(text).digest().subarray(0, hashBytes)
}

/** Proves that we made a hash, so that nobody fills the table with others. */
function sign(installation: Installation, tenantId: string, hash: Buffer): Buffer {
  const mac = createHmac('sha256', installation.key('mail refusal links'))
    .update(`${tenantId}\n`)
    .update(hash)
  return mac.digest().subarray(0, signatureBytes)
}

/** The page where whoever reads mail at an address refuses what a workspace sends to many; it works for ever. */
export function refusalUrl(installation: Installation, tenantId: string, address: string): string {
  const hash = hashAddress(installation, tenantId, address)
  const token = Buffer.concat([hash, sign(installation, tenantId, hash)]).toString('base64url')
  return `${installation.publicUrl}/p/unsubscribe?of=${tenantId}&token=${token}`
}

/** The hash in a link of ours; null where we did not make it. */
export function readRefusalToken(installation: Installation, tenantId: string, token: string): Buffer | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== hashBytes + signatureBytes) return null
  const hash = bytes.subarray(0, hashBytes)
  const given = bytes.subarray(hashBytes).toString('base64url')
  return isSameSecret(given, sign(installation, tenantId, hash).toString('base64url')) ? hash : null
}

/** Those of some addresses that refuse what this workspace sends to many, in lower case. */
export async function readRefusals(scope: Scope, addresses: string[]): Promise<Set<string>> {
  const { installation, tenant } = scope
  const byHash = new Map(
    addresses.map((address) => [hashAddress(installation, tenant.id, address).toString('hex'), address]),
  )
  const { rows } = await sql<{ hash: string }>`
    select encode(address_hash, 'hex') as hash from mail_refusals
    where tenant_id = ${tenant.id}
      and address_hash in (select decode(given, 'hex') from unnest(${[...byHash.keys()]}::text[]) as given)`.execute(
    scope.tx,
  )
  return new Set(rows.map(({ hash }) => byHash.get(hash)?.toLowerCase() ?? ''))
}
