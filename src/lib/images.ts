import { createHash } from 'node:crypto'
import type { OutputInfo, Sharp } from 'sharp'
import { largestPicture } from '../../shared/limits.ts'
import { because, type Grounds, inWords } from '../../shared/reasons/index.ts'
import { sharp } from './sharp.ts'

/** The most pixels taken: 4,096 × 4,096. A few kilobytes can claim to be a hundred times that. */
export const MAX_IMAGE_PIXELS = 4096 * 4096

const DECODE_SECONDS = 5

/** A picture as we keep it: re-encoded by us, upright, without metadata. */
export interface StoredImage {
  bytes: Buffer
  mediaType: 'image/png' | 'image/jpeg'
  /** Pixels. */
  width: number
  height: number
  /** SHA-256 of the bytes, the first 32 hex digits: names the picture in its URL. */
  hash: string
}

/** A picture as the columns of its row. */
export function imageColumns({ hash, mediaType, width, height, bytes }: StoredImage) {
  return { content_hash: hash, content_type: mediaType, width, height, bytes }
}

/** An upload was refused; the grounds say what is wrong and what would do. */
export class ImageRefused extends Error {
  override name = 'ImageRefused'
  readonly grounds: Grounds

  constructor(grounds: Grounds, cause?: unknown) {
    super(inWords(grounds), { cause })
    this.grounds = grounds
  }
}

/**
 * Checks an uploaded picture by its content and encodes it anew, which drops metadata, scripts and anything appended.
 * PNG, JPEG and WebP are taken; size and dimensions are checked before a pixel is decoded. A picture with transparency
 * becomes a PNG, any other a JPEG where that is smaller; EXIF orientation is applied, colours become sRGB.
 * @param upload the file as received
 * @param box the picture is made to fit in it, in pixels; it is never enlarged
 * @throws ImageRefused with grounds for whoever uploaded it
 */
export async function storeImage(
  upload: Buffer,
  box: { width: number; height: number },
): Promise<StoredImage> {
  await check(upload)
  const upright = open(upload)
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
  try {
    const { data, info } = await upright.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
    return await encode(data, info)
  } catch (cause) {
    throw new ImageRefused(because('picture_damaged'), cause)
  }
}

/**
 * Renders a stored picture for a place of fixed size, such as a wallet's logo at one of its densities.
 * @param image a picture made by `storeImage`
 * @param place target in pixels; `cover` fills it and crops the rest, `inside` fits without cropping, `contain` too and
 *   fills what is left with the background
 * @returns PNG bytes
 */
export function renderPng(
  image: Pick<StoredImage, 'bytes'>,
  place: { width: number; height: number; fit: 'cover' | 'inside' | 'contain'; background?: string },
): Promise<Buffer> {
  return open(image.bytes).resize(place).png({ compressionLevel: 9 }).toBuffer()
}

function open(bytes: Buffer): Sharp {
  return sharp()(bytes, { limitInputPixels: MAX_IMAGE_PIXELS, failOn: 'error', pages: 1 })
}

async function check(upload: Buffer): Promise<void> {
  if (upload.length === 0) throw new ImageRefused(because('picture_empty'))
  if (upload.length > largestPicture) {
    throw new ImageRefused(because('picture_too_heavy', { size: formatMiB(upload.length) }))
  }
  const kind = recognise(upload)
  if (!ACCEPTED.has(kind)) throw new ImageRefused(because('picture_other_kind', { kind }))
  const { width, height } = await readHeader(upload)
  if (width * height > MAX_IMAGE_PIXELS) {
    const most = MAX_IMAGE_PIXELS.toLocaleString('en')
    throw new ImageRefused(because('picture_too_large', { width, height, most }))
  }
}

async function readHeader(upload: Buffer): Promise<{ width: number; height: number }> {
  try {
    // Only the header: the limit is ours to name, and nothing is decoded yet.
    return await sharp()(upload, { limitInputPixels: false, failOn: 'error', pages: 1 }).metadata()
  } catch (cause) {
    throw new ImageRefused(because('picture_no_header'), cause)
  }
}

async function encode(pixels: Buffer, info: OutputInfo): Promise<StoredImage> {
  const { width, height, channels } = info
  const picture = sharp()(pixels, { raw: { width, height, channels } })
  const png = picture.clone().png({ compressionLevel: 9, effort: 7 }).toBuffer()
  const opaque = channels === 3 || channels === 1 || (await picture.stats()).isOpaque
  const jpeg = opaque ? picture.clone().removeAlpha().jpeg({ quality: 86, mozjpeg: true }).toBuffer() : null
  const [asPng, asJpeg] = await Promise.all([png, jpeg])
  const useJpeg = asJpeg !== null && asJpeg.length < asPng.length
  const bytes = useJpeg ? asJpeg : asPng
  return {
    bytes,
    mediaType: useJpeg ? 'image/jpeg' : 'image/png',
    width,
    height,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
  }
}

const PNG = 'a PNG'
const JPEG = 'a JPEG'
const WEBP = 'a WebP'
const ACCEPTED = new Set([PNG, JPEG, WEBP])

// The file's own first bytes; its name and the declared type are only what somebody says about it.
const SIGNATURES: { kind: string; at: number; bytes: number[] | string }[] = [
  { kind: PNG, at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: JPEG, at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: WEBP, at: 8, bytes: 'WEBP' },
  { kind: 'a GIF', at: 0, bytes: 'GIF8' },
  { kind: 'a PDF', at: 0, bytes: '%PDF' },
  { kind: 'a BMP', at: 0, bytes: 'BM' },
  { kind: 'a TIFF', at: 0, bytes: 'II*\0' },
  { kind: 'a TIFF', at: 0, bytes: 'MM\0*' },
  { kind: 'a HEIC or AVIF', at: 4, bytes: 'ftyp' },
  { kind: 'an SVG', at: 0, bytes: '<svg' },
  { kind: 'an SVG or HTML file', at: 0, bytes: '<' },
]

function recognise(upload: Buffer): string {
  const found = SIGNATURES.find(({ at, bytes }) => {
    const expected = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes)
    return upload.subarray(at, at + expected.length).equals(expected)
  })
  return found?.kind ?? 'no picture that we know'
}

function formatMiB(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 100) / 100).toFixed(2)
}
