import { encodeQR } from 'qr'
import { escapeHtml } from './html.ts'
import { sharp } from './sharp.ts'

/** Light modules around the symbol that readers need to find it (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4

/**
 * The modules of a QR code, for whoever draws it.
 * @returns rows of a square; true is a dark module, and the quiet zone is part of it
 */
export function qrModules(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
}

/**
 * Draws a QR code (ISO/IEC 18004, error correction M, quiet zone of 4 modules) as an SVG element.
 * Dark on white whatever surrounds it, since many readers miss inverted symbols.
 * @param text what the code says, UTF-8
 * @param label what a screen reader says in its place; without one the picture is hidden from it
 * @returns `<svg …>` without a size of its own, square; the label is escaped
 */
export function qrSvg(text: string, label?: string): string {
  const rows = qrModules(text)
  const size = rows.length
  const name = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(label)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" ${name}>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${strokes(rows)}"/></svg>`
  )
}

/**
 * Draws the same QR code as a PNG, for mail, printing and tools that take no SVG.
 * @param text what the code says, UTF-8
 * @param width wanted width in pixels; the picture has the next multiple of its modules below it, at least 4 px each
 * @returns an 8-bit greyscale PNG with exact module edges
 */
export async function qrPng(text: string, width: number): Promise<Buffer> {
  const rows = qrModules(text)
  const scale = Math.max(4, Math.floor(width / rows.length))
  const pixels = Buffer.from(rows.flatMap((row) => row.map((dark) => (dark ? 0 : 255))))
  return sharp()(pixels, { raw: { width: rows.length, height: rows.length, channels: 1 } })
    .resize(rows.length * scale, rows.length * scale, { kernel: 'nearest' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer()
}

// One horizontal stroke for each run of dark modules, drawn from where the last one ended: fewer bytes and less time
// than a square a module.
function strokes(rows: boolean[][]): string {
  // Joined at the end: a string that grew piece by piece keeps all its pieces as long as it is kept.
  const path = ['M0 .5']
  let [atX, atY] = [0, 0]
  for (const [y, row] of rows.entries()) {
    let start = -1
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x]) {
        if (start < 0) start = x
      } else if (start >= 0) {
        path.push(`m${start - atX} ${y - atY}h${x - start}`)
        atX = x
        atY = y
        start = -1
      }
    }
  }
  return path.join('')
}
