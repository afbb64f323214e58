import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { largestPicture } from '../../shared/limits.ts'
import { ImageRefused, renderPng, storeImage } from './images.ts'

const box = { width: 1600, height: 1600 }
const plain = (width: number, height: number, background = '#3366cc') =>
  sharp({ create: { width, height, channels: 3, background } })
const transparent = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 10, g: 20, b: 30, alpha: 0.5 } } })

describe('storeImage', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'takes a %s and gives back a picture of the same size',
    async (format) => {
      const upload = await plain(400, 300).toFormat(format).toBuffer()
      const stored = await storeImage(upload, box)
      expect(stored).toMatchObject({ width: 400, height: 300 })
      expect(`image/${(await sharp(stored.bytes).metadata()).format}`).toBe(stored.mediaType)
      expect(stored.hash).toMatch(/^[0-9a-f]{32}$/)
    },
  )

  it('keeps transparency', async () => {
    const stored = await storeImage(await transparent(40, 40).png().toBuffer(), box)
    expect(stored.mediaType).toBe('image/png')
    expect((await sharp(stored.bytes).metadata()).hasAlpha).toBe(true)
  })

  it('drops metadata and turns the picture upright', async () => {
    const upload = await plain(300, 200)
      .withExif({ IFD0: { Copyright: 'secret-place' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const stored = await storeImage(upload, box)
    expect(stored).toMatchObject({ width: 200, height: 300 })
    const { exif, orientation, icc, xmp } = await sharp(stored.bytes).metadata()
    expect({ exif, orientation, icc, xmp }).toEqual({})
    expect(stored.bytes.includes('secret-place')).toBe(false)
  })

  it('drops what was appended to the picture', async () => {
    const upload = Buffer.concat([
      await plain(20, 20).png().toBuffer(),
      Buffer.from('<script>alert(1)</script>'),
    ])
    expect((await storeImage(upload, box)).bytes.includes('script')).toBe(false)
  })

  it('fits a large picture into the box and never enlarges a small one', async () => {
    expect(await storeImage(await plain(3000, 1500).jpeg().toBuffer(), box)).toMatchObject({
      width: 1600,
      height: 800,
    })
    expect(await storeImage(await plain(10, 10).png().toBuffer(), box)).toMatchObject({
      width: 10,
      height: 10,
    })
  })

  it('gives the same bytes and hash for the same picture', async () => {
    const upload = await transparent(64, 64).webp().toBuffer()
    expect(await storeImage(upload, box)).toEqual(await storeImage(upload, box))
  })

  it.each<[string, () => Promise<Buffer>, RegExp]>([
    ['nothing', async () => Buffer.alloc(0), /empty/],
    ['a GIF', () => plain(10, 10).gif().toBuffer(), /is a GIF\. Send a PNG, JPEG or WebP/],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /is an SVG/],
    ['an AVIF', () => plain(16, 16).avif().toBuffer(), /HEIC or AVIF/],
    ['a PDF', async () => Buffer.from('%PDF-1.7 …'), /is a PDF/],
    ['text', async () => Buffer.from('hello'), /no picture that we know/],
    ['2 MiB and a byte', async () => Buffer.alloc(largestPicture + 1, 0xff), /has 2\.01 MiB; at most 2 MiB/],
    [
      'a PNG that lost its second half',
      async () => half(await noise(200).png().toBuffer()),
      /damaged or cut short/,
    ],
    [
      'a JPEG that lost its second half',
      async () => half(await noise(200).jpeg().toBuffer()),
      /damaged or cut short/,
    ],
    ['a PNG of nothing but its signature', async () => Buffer.from('89504e470d0a1a0a', 'hex'), /damaged/],
    [
      'a PNG that claims 50,000 × 50,000 pixels',
      async () => bomb(50_000, 50_000),
      /50000 × 50000 pixels; at most 16,777,216/,
    ],
  ])('refuses %s and says so', async (_name, upload, message) => {
    const refusal = storeImage(await upload(), box)
    await expect(refusal).rejects.toBeInstanceOf(ImageRefused)
    await expect(refusal).rejects.toThrow(message)
  })

  it('refuses a pixel bomb before decoding it', async () => {
    const before = process.memoryUsage().rss
    await expect(storeImage(bomb(30_000, 30_000), box)).rejects.toBeInstanceOf(ImageRefused)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('renderPng', () => {
  it('fills a place or fits into it', async () => {
    const stored = await storeImage(await plain(400, 100).png().toBuffer(), box)
    const size = async (fit: 'cover' | 'inside') => {
      const { width, height, format } = await sharp(
        await renderPng(stored, { width: 160, height: 50, fit }),
      ).metadata()
      return { width, height, format }
    }
    expect(await size('cover')).toEqual({ width: 160, height: 50, format: 'png' })
    expect(await size('inside')).toEqual({ width: 160, height: 40, format: 'png' })
  })
})

const noise = (size: number) =>
  sharp({
    create: {
      width: size,
      height: size,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)

/** A well-formed greyscale PNG of blank rows: tiny to send, huge to hold. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * 1000))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
