import { type EventPayload, type PublicEventName, publicEventNames } from '../../events.ts'

type Samples = { [Name in PublicEventName]: EventPayload<Name> }

function samples(at: string): Samples {
  const client = { name: 'John Doe', email: 'john@example.com' }
  const pass = {
    id: 'pass_00000000000000000000sample',
    code: 'SampleSample',
    name: 'VIP Guest',
    type: 'single' as const,
    status: 'active' as const,
    usagesCount: 0,
    maxUsages: null,
    validFrom: null,
    validUntil: null,
    client,
    createdAt: at,
    linkVersion: 1,
  }
  return {
    'pass.created': { ...pass, clientName: client.name, clientEmail: client.email, clientPhone: null },
    'pass.scanned': {
      id: 'scan_00000000000000000000sample',
      result: 'success',
      direction: 'in',
      scannedAt: at,
      passId: pass.id,
      passCode: pass.code,
      passName: pass.name,
      passType: pass.type,
      passStatus: 'used',
      usagesCount: 1,
      maxUsages: null,
      clientName: client.name,
      clientEmail: client.email,
      locationName: 'Main entrance',
      deviceName: null,
    },
    'pass.status_changed': { ...pass, status: 'revoked', previousStatus: 'active', changedAt: at },
    'client.created': {
      id: 'cli_00000000000000000000sample',
      name: client.name,
      email: client.email,
      phone: null,
      notes: null,
      createdAt: at,
    },
  }
}

/**
 * A made-up payload of an event, as the event log would store it. It belongs to no pass or client there is.
 * @throws Error for a name that is no public event
 */
export function samplePayload(event: string, at: Date): Samples[PublicEventName] {
  const name = publicEventNames.find((known) => known === event)
  if (!name) throw new Error(`${event} is no public event`)
  return samples(at.toISOString())[name]
}
