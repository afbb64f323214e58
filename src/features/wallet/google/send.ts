import type { Deps } from '../../../deps.ts'
import type { GoogleVerdict } from '../../../lib/google-wallet/client.ts'
import type { Scope } from '../../../scope.ts'
import { keptFault } from '../fault.ts'
import type { WalletView } from '../view.ts'
import {
  classResource,
  type GoogleKind,
  googleKind,
  objectId,
  objectResource,
  resourceHash,
} from './content.ts'
import { type GoogleCredential, googleClient } from './credential.ts'

/** What has to be sent to Google for one pass; read in a transaction, sent outside of it. */
export interface GoogleParcel {
  credential: GoogleCredential
  kind: GoogleKind
  /** Google has it already: it was made there by an account of this issuer. */
  isKnown: boolean
  classToSend: { id: string; resource: ReturnType<typeof classResource>; hash: string } | null
  object: ReturnType<typeof objectResource>
}

/**
 * Gathers what Google has to hear of a pass; its class only where it differs from what was sent before. A pass that
 * Google has stays of the type it was made with: a class takes only objects of its own type, and an id serves one
 * object of an issuer, whatever its type. So a template that becomes another kind changes what such a pass says.
 */
export async function packParcel(
  scope: Scope,
  credential: GoogleCredential,
  view: WalletView,
): Promise<GoogleParcel> {
  const { installation, tenant } = scope
  const { issuerId } = credential
  const made = await scope.tx
    .selectFrom('wallet_passes')
    .select('google_kind')
    .where('tenant_id', '=', tenant.id)
    .where('pass_id', '=', view.passId)
    .where('google_object_id', '=', objectId(issuerId, view))
    .executeTakeFirst()
  const kind = (made?.google_kind as GoogleKind | null | undefined) ?? googleKind(view)
  const resource = classResource(installation, tenant, issuerId, view, kind)
  const hash = resourceHash(resource)
  const known = await scope.tx
    .selectFrom('google_classes')
    .select('content_hash')
    .where('tenant_id', '=', tenant.id)
    .where('class_id', '=', resource.id)
    .executeTakeFirst()
  return {
    credential,
    kind,
    isKnown: made !== undefined,
    classToSend: known?.content_hash === hash ? null : { id: resource.id, resource, hash },
    object: objectResource(installation, tenant, issuerId, view, kind),
  }
}

/**
 * Sends a parcel: the class where needed, then the object.
 * @param how `first` for a pass that Google does not know yet; `silently` and `notifying` for a change of one it knows,
 *   the latter with a message on the phone
 */
export async function sendParcel(
  deps: Deps,
  { credential, kind, classToSend, object }: GoogleParcel,
  how: 'first' | 'silently' | 'notifying',
): Promise<GoogleVerdict> {
  const client = googleClient(deps, credential)
  if (classToSend) {
    const verdict = await client.insert(`${kind}Class`, classToSend.resource)
    if (verdict.outcome !== 'done') return verdict
  }
  if (how === 'first') return client.insert(`${kind}Object`, object)
  const message = how === 'notifying' ? { notifyPreference: 'NOTIFY_ON_UPDATE' } : {}
  return client.patch(`${kind}Object`, { ...object, ...message })
}

/** Writes down on the workspace's account what Google says of it, null for nothing to complain about. */
export async function noteAccount(
  scope: Scope,
  credential: GoogleCredential,
  verdict: GoogleVerdict,
): Promise<void> {
  const error = verdict.outcome === 'blocked' ? keptFault(verdict.grounds) : null
  await scope.tx
    .updateTable('wallet_credentials')
    .set({ last_error: error })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', credential.id)
    .where('last_error', 'is distinct from', error)
    .execute()
}

/** Writes down that a pass is at Google, its class as it was sent, and of what type. */
export async function noteSent(
  scope: Scope,
  passId: string,
  { kind, object, classToSend }: GoogleParcel,
): Promise<void> {
  await scope.tx
    .updateTable('wallet_passes')
    .set({ google_object_id: object.id, google_kind: kind })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .execute()
  if (!classToSend) return
  const { id: class_id, hash: content_hash } = classToSend
  await scope.tx
    .insertInto('google_classes')
    .values({ tenant_id: scope.tenant.id, class_id, content_hash })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'class_id']).doUpdateSet({ content_hash }))
    .execute()
}
