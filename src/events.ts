import Type, { type Static, type TObject } from 'typebox'
import { Client } from './features/clients/schema.ts'
import { PassItem } from './features/passes/schema.ts'
import { Nullable, OneOf, Time } from './lib/fields.ts'

/** What an event stores of a pass: the item without its link, which is rendered when the event is read. */
const StoredPass = Type.Object({
  ...Type.Omit(PassItem, ['publicUrl']).properties,
  linkVersion: Type.Integer(),
})

const ScanItem = Type.Object({
  id: Type.String(),
  result: Type.String(),
  direction: Type.String(),
  scannedAt: Time(),
  passId: Type.String(),
  passCode: Type.String(),
  passName: Nullable(Type.String()),
  passType: Type.String(),
  passStatus: Type.String(),
  usagesCount: Type.Integer(),
  maxUsages: Nullable(Type.Integer()),
  clientName: Nullable(Type.String()),
  clientEmail: Nullable(Type.String()),
  locationName: Nullable(Type.String()),
  deviceName: Nullable(Type.String()),
})

const Changes = Type.Object({
  changes: Type.Record(Type.String(), Type.Unknown(), { description: 'New value by changed field.' }),
  before: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), { description: 'Old value by changed field.' }),
  ),
})

const publicEvent = <Payload extends TObject, Extra extends TObject>(payload: Payload, item: Extra) => ({
  public: true as const,
  payload,
  item,
})
const privateEvent = <Payload extends TObject>(payload: Payload) => ({ public: false as const, payload })

const named = Type.Object({ id: Type.String(), name: Type.String() })
const namedChanges = Type.Object({ ...named.properties, ...Changes.properties })
const aboutWebhook = Type.Object({ id: Type.String(), event: Type.String(), targetUrl: Type.String() })

const member = Type.Object({ id: Type.String(), name: Type.String(), role: Type.String() })
const invited = Type.Object({ id: Type.String(), email: Nullable(Type.String()), role: Type.String() })

const createdFields = {
  clientName: Nullable(Type.String()),
  clientEmail: Nullable(Type.String()),
  clientPhone: Nullable(Type.String()),
}
const changedFields = { previousStatus: Type.String(), changedAt: Time() }

/**
 * Every event: what its record stores (`payload`) and, for public ones, the item that triggers answer and
 * webhooks deliver. Private events are the history and the audit log.
 */
export const events = {
  'pass.created': publicEvent(
    Type.Object({ ...StoredPass.properties, ...createdFields }),
    Type.Object({ ...PassItem.properties, ...createdFields }),
  ),
  'pass.scanned': publicEvent(ScanItem, ScanItem),
  'pass.status_changed': publicEvent(
    Type.Object({ ...StoredPass.properties, ...changedFields }),
    Type.Object({ ...PassItem.properties, ...changedFields }),
  ),
  'client.created': publicEvent(Client, Client),
  'pass.updated': privateEvent(Changes),
  'pass.deleted': privateEvent(Type.Object({ externalId: Nullable(Type.String()) })),
  'pass.restored': privateEvent(Type.Object({})),
  'pass.link_regenerated': privateEvent(Type.Object({})),
  'pass.mailed': privateEvent(Type.Object({ mailId: Type.String(), jobId: Nullable(Type.String()) })),
  'client.updated': privateEvent(Changes),
  'client.erased': privateEvent(
    Type.Object({
      removed: Type.Optional(
        Type.Record(Type.String(), Type.Integer(), { description: 'How much of each kind was removed.' }),
      ),
    }),
  ),
  'client.merged': privateEvent(Type.Object({ into: Type.String() })),
  'template.created': privateEvent(named),
  'template.updated': privateEvent(namedChanges),
  'template.deleted': privateEvent(named),
  'location.created': privateEvent(named),
  'location.updated': privateEvent(namedChanges),
  'location.deleted': privateEvent(named),
  'webhook.created': privateEvent(aboutWebhook),
  'webhook.paused': privateEvent(aboutWebhook),
  'webhook.resumed': privateEvent(aboutWebhook),
  'webhook.disabled': privateEvent(
    Type.Object({ ...aboutWebhook.properties, reason: OneOf(['failing', 'gone'] as const) }),
  ),
  'webhook.secret_rotated': privateEvent(aboutWebhook),
  'webhook.deleted': privateEvent(aboutWebhook),
  'key.created': privateEvent(named),
  'key.revoked': privateEvent(named),
  'signing_key.created': privateEvent(named),
  'signing_key.revoked': privateEvent(named),
  'workspace.created': privateEvent(named),
  'workspace.updated': privateEvent(Changes),
  'workspace.transferred': privateEvent(Type.Object({ from: member, to: member })),
  'member.invited': privateEvent(invited),
  'member.invitation_revoked': privateEvent(invited),
  'member.joined': privateEvent(member),
  'member.role_changed': privateEvent(Type.Object({ ...member.properties, previousRole: Type.String() })),
  'member.removed': privateEvent(member),
  'member.left': privateEvent(member),
  'member.signed_in': privateEvent(Type.Object({ way: Type.String() })),
  'member.sign_in_failed': privateEvent(Type.Object({ way: Type.String() })),
  'import.started': privateEvent(Type.Object({ ...named.properties, rows: Type.Integer() })),
  'import.cancelled': privateEvent(named),
  'data.exported': privateEvent(Type.Object({ name: Type.String(), format: Type.String() })),
} as const

export type EventName = keyof typeof events
type EventPayloads = { [Name in EventName]: Static<(typeof events)[Name]['payload']> }
export type EventPayload<Name extends EventName> = EventPayloads[Name]

type PublicName<Name extends EventName> = Name extends EventName
  ? (typeof events)[Name]['public'] extends true
    ? Name
    : never
  : never

/** The events that webhooks and triggers know. */
export type PublicEventName = PublicName<EventName>

export const eventNames = Object.keys(events) as EventName[]
export const publicEventNames = eventNames.filter((name): name is PublicEventName => events[name].public)
