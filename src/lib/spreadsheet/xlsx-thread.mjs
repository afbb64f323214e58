// A thread of its own: reading a large sheet takes seconds of processor time and much memory, and neither may be
// taken from the requests. It reads the whole sheet and hands its rows over as they are asked for.
import { parentPort, workerData } from 'node:worker_threads'
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

const rows = await readSheet(workerData)
let from = 0
parentPort?.on('message', () => {
  const batch = rows.slice(from, from + rowsAtOnce).map((cells) => cells.map(textOf))
  from += batch.length
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(batch)
})
