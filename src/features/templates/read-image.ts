import { transact } from '../../db/transact.ts'
import type { Deps } from '../../deps.ts'
import { begin } from '../../scope.ts'

/** A picture as it is served. */
export interface ServedImage {
  bytes: Buffer
  mediaType: string
}

/**
 * Reads a picture of a template or the workspace's logo for anybody who knows its address, which names workspace and content.
 * @param tenantId the workspace's id
 * @param hash as in `StoredImage`
 * @returns null where there is no such picture
 */
export async function readImage(
  { database }: Deps,
  tenantId: string,
  hash: string,
): Promise<ServedImage | null> {
  if (!/^\w{1,60}$/.test(tenantId) || !/^[0-9a-f]{32}$/.test(hash)) return null
  return transact(database.app, async (client) => {
    await begin(client, [tenantId], { readOnly: true })
    const { rows } = await client.query<{ bytes: Buffer; content_type: string }>({
      name: 'picture',
      text: `select bytes, content_type from template_images where tenant_id = $1 and content_hash = $2
        union all
        select bytes, content_type from workspace_logos where tenant_id = $1 and content_hash = $2
        limit 1`,
      values: [tenantId, hash],
    })
    await client.query('commit')
    const [row] = rows
    return row ? { bytes: row.bytes, mediaType: row.content_type } : null
  })
}
