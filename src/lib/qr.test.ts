import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readQr } from '../../test/harness/read-qr.ts'
import { qrPng, qrSvg } from './qr.ts'

const extent = (values: number[]) => [
  values.reduce((a, b) => Math.min(a, b)),
  values.reduce((a, b) => Math.max(a, b)),
]

const rasterise = (svg: string, width: number, background: string) =>
  sharp(Buffer.from(svg), { density: 300 })
    .resize(width)
    .flatten({ background })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background })
    .png()
    .toBuffer()

const texts = [
  'AbCd2345EfGh',
  'https://pass.example.com/p/AbCd2345EfGh?token=abcdefghijklmnopqrstuv',
  'Zoë & <Łukasz> — 東京',
]

describe('qrSvg', () => {
  it.each(texts)('of %j is read by zbarimg, on light and on dark pages, small and large', async (text) => {
    expect(await readQr(await rasterise(qrSvg(text), 180, '#ffffff'))).toBe(text)
    expect(await readQr(await rasterise(qrSvg(text), 1000, '#000000'))).toBe(text)
  })

  it('keeps four light modules on every side, also where the page is dark', async () => {
    const size = 29
    const { data, info } = await sharp(Buffer.from(qrSvg('AbCd2345EfGh')))
      .resize(size * 10)
      .flatten({ background: '#000000' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const dark: number[] = []
    for (const [index, value] of data.entries()) if (value < 128) dark.push(index)
    const columns = dark.map((index) => index % info.width)
    const rows = dark.map((index) => Math.floor(index / info.width))
    expect(extent(columns)).toEqual([40, size * 10 - 41])
    expect(extent(rows)).toEqual([40, size * 10 - 41])
  })

  it('says what it is to a screen reader, escaped, or hides', () => {
    expect(qrSvg('x', 'Code "A" & <B>')).toContain(
      'role="img" aria-label="Code &quot;A&quot; &amp; &lt;B&gt;"',
    )
    expect(qrSvg('x')).toContain('aria-hidden="true"')
  })
})

describe('qrPng', () => {
  it.each(texts)('of %j is read by zbarimg', async (text) => {
    expect(await readQr(await qrPng(text, 600))).toBe(text)
  })

  it('is never wider than asked and has whole pixels a module', async () => {
    const { width, height } = await sharp(await qrPng('AbCd2345EfGh', 600)).metadata()
    expect(width).toBe(29 * 20)
    expect(height).toBe(width)
  })
})
