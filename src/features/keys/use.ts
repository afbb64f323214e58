import type { Pool } from 'pg'

/** Remembers which keys were used, so that the time of last use costs a request nothing. */
export interface KeyUse {
  note(tenantId: string, keyId: string): void
  /** Writes what was noted since the last time. */
  write(worker: Pool, now: Date): Promise<void>
}

/** A fresh memory of key use; `write` is called once a minute and at the end. */
export function createKeyUse(): KeyUse {
  const used = new Map<string, { tenantId: string; keyId: string }>()
  return {
    note(tenantId, keyId) {
      used.set(keyId, { tenantId, keyId })
    },
    async write(worker, now) {
      if (used.size === 0) return
      const batch = [...used.values()]
      used.clear()
      await worker.query(
        `update credentials set last_used_at = $1
         from unnest($2::text[], $3::text[]) as noted (tenant_id, key_id)
         where credentials.tenant_id = noted.tenant_id and credentials.id = noted.key_id`,
        [now, batch.map((use) => use.tenantId), batch.map((use) => use.keyId)],
      )
    },
  }
}
