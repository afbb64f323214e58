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
}

/** An attempt as it is asked for. Its time is null unless it happened before it arrived. */
export interface Attempt extends Omit<AttemptRow, 'at' | 'scan_id' | 'scanned_event' | 'status_event'> {
  at: string | null
}

/**
 * Reads an attempt.
 * @param code the pass code, out of what was scanned
 * @throws invalid_field for a time that is none or lies ahead.
 */
export function readAttempt(
  { tenant, actor, now }: Unit,
  code: string,
  input: Omit<NewScan, 'code'>,
): Attempt {
  return {
    tenant_id: tenant.id,
    code,
    direction: input.direction ?? 'in',
    location_id: input.locationId || null,
    device_id: actor.kind === 'device' ? actor.id : input.deviceId || null,
    principal_id: actor.id,
    actor: { kind: actor.kind, id: actor.id, name: actor.name },
    nonce: input.nonce || null,
    at: scannedBefore(tenant, now, input)?.toISOString() ?? null,
  }
}

/**
 * An attempt as the scan statement takes it. Its ids are of the instant at which it is recorded, as are the times that
 * its events tell: whoever asks for what came since one of them misses nothing.
 */
export function recordAt(now: Date, newId: (kind: IdKind) => string, attempt: Attempt): AttemptRow {
  return {
    tenant_id: attempt.tenant_id,
    code: attempt.code,
    scan_id: newId('scan'),
    direction: attempt.direction,
    location_id: attempt.location_id,
    device_id: attempt.device_id,
    principal_id: attempt.principal_id,
    actor: attempt.actor,
    nonce: attempt.nonce,
    at: attempt.at ?? now.toISOString(),
    scanned_event: newId('event'),
    status_event: newId('event'),
  }
}

function scannedBefore(tenant: Tenant, now: Date, input: Pick<NewScan, 'scannedAt'>): Date | null {
  const at = requireInstant('scannedAt', input.scannedAt, tenant.timeZone, 'start')
  if (at && at.getTime() > now.getTime() + clockToleranceMs) throw invalidField('scannedAt', 'not_past')
  return at && at < now ? at : null
}
