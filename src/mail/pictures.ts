import type { Deps } from '../deps.ts'
import { qrPng } from '../lib/qr.ts'

/** A picture that a mail carries and its HTML names as `cid:<cid>` (RFC 2392). */
export type MailPicture =
  | { cid: string; qr: string }
  /** `image` is the content hash of a logo of the workspace or of one of its templates. */
  | { cid: string; image: string }

/** A picture as it goes into a mail. */
export interface InlinePicture {
  cid: string
  filename: string
  contentType: string
  content: Buffer
}

/** How wide the QR code of a mail is, in pixels: some more than twice what it is shown at. */
export const qrPixels = 480

/** Makes the pictures of a mail of a workspace; one whose content was replaced meanwhile is left out. */
export async function makePictures(
  deps: Deps,
  tenantId: string,
  pictures: MailPicture[],
): Promise<InlinePicture[]> {
  const made = await Promise.all(pictures.map((picture) => makePicture(deps, tenantId, picture)))
  return made.filter((picture) => picture !== null)
}

async function makePicture(
  { database }: Deps,
  tenantId: string,
  picture: MailPicture,
): Promise<InlinePicture | null> {
  const { cid } = picture
  if ('qr' in picture) {
    const content = await qrPng(picture.qr, qrPixels)
    return { cid, filename: `${cid}.png`, contentType: 'image/png', content }
  }
  const { rows } = await database.worker.query<{ bytes: Buffer; content_type: string }>(
    `select bytes, content_type from workspace_logos where tenant_id = $1 and content_hash = $2
     union all
     select bytes, content_type from template_images where tenant_id = $1 and content_hash = $2
     limit 1`,
    [tenantId, picture.image],
  )
  const [row] = rows
  if (!row) return null
  const extension = row.content_type === 'image/png' ? 'png' : 'jpg'
  return { cid, filename: `${cid}.${extension}`, contentType: row.content_type, content: row.bytes }
}
