import { samples } from '../samples.js'

/** How far back whoever builds a Zap is shown what happened; a quiet day should not hide everything. */
const shownMs = 30 * 24 * 3_600_000

/**
 * An event as Zapier wants it: `id` is what it tells repetitions by, so it is the event's own id. The id of
 * the thing itself goes by its name.
 */
function toItem(event, item) {
  const { id, ...rest } = item
  const subject = { 'pass.scanned': 'scanId', 'client.created': 'clientId' }[event] ?? 'passId'
  return { ...rest, id: item.eventId, [subject]: id }
}

function eventTrigger({ event, key, noun, label, description }) {
  return {
    key,
    noun,
    display: { label, description },
    operation: {
      type: 'hook',
      performSubscribe: async (z, { targetUrl }) => {
        const { data } = await z.request({ url: '/webhooks', method: 'POST', body: { event, targetUrl } })
        return { id: data.id }
      },
      performUnsubscribe: async (z, { subscribeData }) => {
        const { data } = await z.request({
          url: `/webhooks/${subscribeData.id}`,
          method: 'DELETE',
          skipThrowForStatus: true,
        })
        return data
      },
      perform: (_z, { cleanedRequest }) => [toItem(event, cleanedRequest)],
      performList: async (z) => {
        const since = new Date(Date.now() - shownMs).toISOString()
        const { data } = await z.request({ url: '/triggers', params: { event, since, limit: 10 } })
        return data.map((item) => toItem(event, item))
      },
      sample: toItem(event, {
        ...samples[event],
        event,
        eventId: 'evt_01jx0c7n8k0000m3v9q2b7x4tz',
      }),
    },
  }
}

/** One instant trigger for each event that webhooks know. */
export const eventTriggers = [
  {
    event: 'pass.created',
    key: 'pass_created',
    noun: 'Pass',
    label: 'New Pass',
    description: 'Triggers when a pass is issued.',
  },
  {
    event: 'pass.scanned',
    key: 'pass_scanned',
    noun: 'Scan',
    label: 'Pass Scanned',
    description: 'Triggers when a pass is scanned and admitted.',
  },
  {
    event: 'pass.status_changed',
    key: 'pass_status_changed',
    noun: 'Pass',
    label: 'Pass Status Changed',
    description: 'Triggers when a pass becomes used, expired, revoked or active again.',
  },
  {
    event: 'client.created',
    key: 'client_created',
    noun: 'Client',
    label: 'New Client',
    description: 'Triggers when a client is created.',
  },
].map(eventTrigger)
