import { idPrefixes } from '../../ids.ts'

interface DeliveryKey {
  webhookId: string
  eventId: string
}

const bareLength = 26
const pattern = new RegExp(`^${idPrefixes.delivery}_([0-9a-z]{${bareLength}})([0-9a-z]{${bareLength}})$`)

const bare = (id: string) => id.slice(-bareLength)

/** The id of the delivery of an event to a webhook: what is unique of both of theirs. */
export function deliveryId({ webhookId, eventId }: DeliveryKey): string {
  return `${idPrefixes.delivery}_${bare(eventId)}${bare(webhookId)}`
}

/** The event and the webhook that a delivery's id names, or undefined where it is none. */
export function readDeliveryId(id: string): DeliveryKey | undefined {
  const [, event, webhook] = pattern.exec(id) ?? []
  if (!event || !webhook) return undefined
  return { webhookId: `${idPrefixes.webhook}_${webhook}`, eventId: `${idPrefixes.event}_${event}` }
}
