// A process of its own: reading a large sheet takes seconds of processor time and much memory, and neither may be taken
// from the requests; and a sheet that is made for it ends the whole process that reads it. It reads the whole sheet of the
// file it is called with, and hands its rows over as they are asked for.
import { readSheet } from 'read-excel-file/node'

const rowsAtOnce = 1_000

/**
 * @param {unknown} cell
 * @returns {string} its text; a date in ISO 8601, without an hour where it has none
 */
function textOf(cell) {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    // Excel keeps times as fractions of a day, which miss the second by some thousandths.
    const iso = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}

const reading = readSheet(String(process.argv[2]))
reading.catch(() => undefined)
let from = 0
process.on('message', async () => {
  try {
    const batch = (await reading).slice(from, from + rowsAtOnce).map((cells) => cells.map(textOf))
    from += batch.length
    process.send?.({ rows: batch })
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? { name: error.name, stack: error.stack } : {} })
  }
})
