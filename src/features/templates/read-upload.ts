import { largestPicture } from '../../../shared/limits.ts'
import { ImageRefused, storeImage, type StoredImage } from '../../lib/images.ts'
import { sizeText } from '../../lib/size-text.ts'
import { invalidField, problem } from '../../problems.ts'

/** The largest body of an upload in bytes: the picture, and what a form puts around it. */
export const uploadLimit = largestPicture + 64 * 1024

/** What a route that takes a picture says of it. */
export const howToUpload = `Send a PNG, JPEG or WebP file of at most ${sizeText(largestPicture)}, as the body or as the one file of a form. It is checked by its content and encoded anew, without metadata.`

/**
 * An upload as a picture that can be kept.
 * @param field what the refusal names.
 * @param upload the file as received; see `storeImage` for what is taken.
 * @param box what it is made to fit in, in pixels.
 * @throws invalid_field where it is no file, image_refused saying what is wrong with it.
 */
export async function readUpload(
  field: string,
  upload: unknown,
  box: { width: number; height: number },
): Promise<StoredImage> {
  if (!Buffer.isBuffer(upload)) throw invalidField(field, 'not_picture')
  try {
    return await storeImage(upload, box)
  } catch (error) {
    if (error instanceof ImageRefused) throw problem('image_refused', { field, ...error.grounds })
    throw error
  }
}
