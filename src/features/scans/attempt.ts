import type { IdKind } from '../../ids.ts'
import { requireInstant } from '../../input.ts'
import { invalidField } from '../../problems.ts'
import type { Actor, Tenant } from '../../scope.ts'
import type { NewScan } from './schema.ts'
import type { AttemptRow } from './statement.ts'

/** Clocks at the door may be ahead of ours by this much. */
const clockToleranceMs = 5 * 60_000

interface Unit {
  tenant: Tenant
  actor: Actor
  now: Date
  newId(kind: IdKind): string
}

/**
 * An attempt as the scan statement takes it.
 * @param code the pass code, out of what was scanned
 * @throws invalid_field for a time that is none or lies ahead.
 */
export function readAttempt(
  { tenant, actor, now, newId }: Unit,
  code: string,
  input: Omit<NewScan, 'code'>,
): AttemptRow {
  return {
    n: 0,
    tenant_id: tenant.id,
    code,
    scan_id: newId('scan'),
    direction: input.direction ?? 'in',
    location_id: input.locationId || null,
    device_id: actor.kind === 'device' ? actor.id : input.deviceId || null,
    principal_id: actor.id,
    actor: { kind: actor.kind, id: actor.id, name: actor.name },
    nonce: input.nonce || null,
    at: scannedAt(tenant, now, input).toISOString(),
    scanned_event: newId('event'),
    status_event: newId('event'),
  }
}

function scannedAt(tenant: Tenant, now: Date, input: Pick<NewScan, 'scannedAt'>): Date {
  const at = requireInstant('scannedAt', input.scannedAt, tenant.timeZone, 'start') ?? now
  if (at.getTime() > now.getTime() + clockToleranceMs) throw invalidField('scannedAt', 'not_past')
  return at > now ? now : at
}
