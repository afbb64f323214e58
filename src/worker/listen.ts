import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'

const reconnectMs = 1_000

/**
 * Calls `wake` whenever another transaction notifies the channel. A broken connection is opened again; what was
 * notified in between is missed, so callers must look for work on their own from time to time.
 * @param signal ends listening
 */
export async function listen(
  pool: Pool,
  channel: string,
  wake: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const client = await pool.connect().catch(() => null)
    if (client) await listenOn(client, channel, wake, signal)
    else await sleep(reconnectMs, undefined, { signal }).catch(() => {})
  }
}

async function listenOn(
  client: PoolClient,
  channel: string,
  wake: () => void,
  signal: AbortSignal,
): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
    if (signal.aborted) resolve()
  })
  client.on('notification', wake)
  try {
    await client.query(`listen ${channel}`)
    wake()
    await ended
  } catch {
    await sleep(reconnectMs, undefined, { signal }).catch(() => {})
  } finally {
    client.release(true)
  }
}
