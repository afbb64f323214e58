import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** A piece of text of a page, in points from its upper left corner. */
export interface PlacedText {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** A page as another program reads it. */
export interface ReadPage {
  width: number
  height: number
  texts: PlacedText[]
  /** What its QR codes say, read from the rendered page. */
  codes: string[]
  png: Buffer
}

const dotsPerInch = 220

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer } })

/** Reads and renders a PDF with pdf.js, and its QR codes with ZXing. */
export async function readPdf(bytes: Buffer): Promise<ReadPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const content = await page.getTextContent()
    const texts = content.items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? {
            text: item.str,
            x: item.transform[4],
            y: height - item.transform[5],
            width: item.width,
            height: item.height,
          }
        : [],
    )
    const viewport = page.getViewport({ scale: dotsPerInch / 72 })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas: canvas as never, viewport }).promise
    const png = canvas.toBuffer('image/png')
    const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'], maxNumberOfSymbols: 255 })
    pages.push({ width, height, texts, codes: found.map(({ text }) => text), png })
  }
  await task.destroy()
  return pages
}
