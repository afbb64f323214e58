import { effectiveStatus, type PassStatus } from '../../../shared/admission.ts'
import type { EventPayload } from '../../events.ts'
import type { Scope } from '../../scope.ts'
import { publicUrl } from './link.ts'
import type { PassRow } from './row.ts'
import type { IssuedPass, PassItem, PassStatusAnswer } from './schema.ts'

const time = (at: Date | null) => at?.toISOString() ?? null

/** The status of a pass at the instant of this unit of work. */
export function statusOf(scope: Scope, pass: Pick<PassRow, 'status' | 'valid_until'>): PassStatus {
  return effectiveStatus(pass.status, pass.valid_until?.getTime() ?? null, scope.now.getTime())
}

/** What every answer tells; it is spread last, see docs/decisions/young-objects.md. */
function facts(scope: Scope, pass: PassRow) {
  return {
    id: pass.id,
    code: pass.code,
    name: pass.name,
    type: pass.type,
    status: statusOf(scope, pass),
    usagesCount: pass.usages_count,
    maxUsages: pass.max_usages,
    validFrom: time(pass.valid_from),
    validUntil: time(pass.valid_until),
  }
}

function withClient(scope: Scope, pass: PassRow) {
  const client = pass.client_name === null ? null : { name: pass.client_name, email: pass.client_email }
  return { client, createdAt: pass.created_at.toISOString(), ...facts(scope, pass) }
}

/** A pass as lists show it. */
export function passItem(scope: Scope, pass: PassRow): PassItem {
  return { publicUrl: publicUrl(scope.installation, pass), ...withClient(scope, pass) }
}

/** A pass as an event stores it. */
export function storedPass(
  scope: Scope,
  pass: PassRow,
): Omit<EventPayload<'pass.created'>, `client${string}`> & {
  client: PassItem['client']
} {
  return { linkVersion: pass.link_version, ...withClient(scope, pass) }
}

/** A pass as the answer to issuing it shows it. */
export function issuedPass(scope: Scope, pass: PassRow): IssuedPass {
  const publicAddress = publicUrl(scope.installation, pass)
  return { publicUrl: publicAddress, createdAt: pass.created_at.toISOString(), ...facts(scope, pass) }
}

/** A pass as activate and revoke show it. */
export function statusAnswer(scope: Scope, pass: PassRow): PassStatusAnswer {
  return { id: pass.id, code: pass.code, name: pass.name, status: statusOf(scope, pass) }
}
