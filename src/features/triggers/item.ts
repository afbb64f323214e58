import type { Installation } from '../../deps.ts'
import { publicUrl } from '../passes/link.ts'

/** An event as the log has it. */
export interface RecordedEvent {
  id: string
  type: string
  payload: unknown
}

/**
 * The item that triggers answer and webhooks deliver for a recorded event: what was stored, the pass's link
 * as it is on this installation, and the event's own name and id.
 */
export function publicItem(installation: Installation, event: RecordedEvent): Record<string, unknown> {
  const { linkVersion, ...payload } = event.payload as Record<string, unknown> & { linkVersion?: number }
  const link =
    linkVersion === undefined
      ? {}
      : { publicUrl: publicUrl(installation, { code: String(payload.code), link_version: linkVersion }) }
  return { ...payload, ...link, event: event.type, eventId: event.id }
}
