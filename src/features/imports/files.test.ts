import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { importing } from '../../../test/harness/imports.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterAll(() => server.close())

const { send } = importing(() => ({ server, shop }))

describe('files', () => {
  const guests = 'Name,Email\nJosé Müller,jose@example.com\n'
  test.each([
    ['UTF-8', Buffer.from(guests), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${guests}`), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${guests}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(guests, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${guests}`, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from(guests, 'latin1'), 'windows-1252'],
  ])('%s is read, and said', async (_name, content, encoding) => {
    const { body } = await send(content)
    expect(body.file.encoding).toBe(encoding)
    expect(body.columns[0].samples).toEqual(['José Müller'])
    expect(body.columns[0].heading).toBe('Name')
  })

  test.each([
    ['comma', 'Name,Note\n"A, B","say ""hi""\nand more"\n', ','],
    ['semicolon', 'Name;Note\nA;1,5\n', ';'],
    ['tab', 'Name\tNote\nA, B\tx\n', '\t'],
    ['bar', 'Name|Note\nA|x\n', '|'],
    ['as the first line says', 'sep=;\r\nName, first;Note\r\nA;x\r\n', ';'],
  ])('cells are separated by %s', async (_name, content, delimiter) => {
    const { body } = await send(content)
    expect(body.file.delimiter).toBe(delimiter)
    expect(body.columns).toHaveLength(2)
  })

  test.each([
    ['nothing', '', 'The file is empty; choose'],
    ['only blank lines', '\n\n', 'The file has no rows'],
    ['only headings', 'Name,Email\n', 'no rows beneath'],
    ['a PDF', '%PDF-1.7 ...', 'The file is a PDF'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'PNG'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1aaaa', 'hex'), 'old Excel file (.xls)'],
    ['a web page', '<!DOCTYPE html><table>', 'a web page'],
    ['bytes', Buffer.from([1, 0, 0, 0, 5, 6, 7, 0, 0, 0, 9]), 'neither text nor'],
    ['a ZIP archive cut off', Buffer.from('504b03040a000000', 'hex'), 'damaged'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',')}\n1\n`,
      '10000 columns; at most 200',
    ],
    ['a row of 10,000 columns', `a,b\n${'x,'.repeat(9_999)}x\n`, 'Row 2 has 10000 columns'],
    ['a quotation mark that stays open', `Name\n"${'x'.repeat(2_000_000)}`, 'quotation mark'],
    ['1,048,577 rows that are empty', `Name,Email\n${',\n'.repeat(1_048_576)}`, 'more than 1,048,576 rows'],
    ['100,001 rows', `Name\n${'x\n'.repeat(100_001)}`, 'more than 100,000 rows'],
  ])('%s is refused, and nothing of it stays', async (_name, content, why) => {
    const { status, body } = await send(content)
    expect([status, body.code, body.field]).toEqual([400, 'file_refused', 'file'])
    expect(body.error).toContain(why)
    const { rows } = await server.deps.database.worker.query(
      "select 1 from jobs where kind = 'import' and total <> (select count(*) from job_items i where i.job_id = jobs.id)",
    )
    expect(rows).toEqual([])
  })

  const workbook = (sheet: string, more: Record<string, Uint8Array> = {}) =>
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        ),
        'xl/workbook.xml': strToU8(
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
        ),
        ...more,
      }),
    )
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`

  test('XLSX is read: formulas as the value saved with them, numbers, truths and gaps', async () => {
    const sheet = [
      row(1, cell('A1', 'Name') + cell('B1', 'Seat') + cell('C1', 'Paid')),
      row(
        3,
        `<c r="A3" t="str"><f>UPPER("ada")</f><v>ADA</v></c><c r="B3"><v>12</v></c><c r="C3" t="b"><v>1</v></c>`,
      ),
    ].join('')
    const { body } = await send(workbook(sheet), { name: 'guests.xlsx' })
    expect(body.columns.map(({ samples }: { samples: string[] }) => samples)).toEqual([
      ['ADA'],
      ['12'],
      ['TRUE'],
    ])
    expect((await shop.post(`/imports/${body.id}/preview`, body.settings)).body[0].row).toBe(3)
  })

  test.each([
    ['a damaged sheet', workbook('<row r="x"><c>'), 'damaged'],
    [
      'a sheet of 10,000 columns',
      workbook(row(1, cell('NTP1', 'x')) + row(2, cell('A2', 'x'))),
      '10000 columns; at most 200',
    ],
    [
      'a cell far beyond the last column',
      workbook('<row r="1048576"><c r="XFDZZZ999999999" t="inlineStr"><is><t>x</t></is></c></row>'),
      'too large',
    ],
    [
      'a bomb',
      workbook('', { 'xl/media/image1.bin': new Uint8Array(270 * 1024 * 1024) }),
      'unpacks to more than 256 MiB',
    ],
    ['an OpenDocument file', Buffer.from(zipSync({ 'content.xml': strToU8('<x/>') })), 'OpenDocument'],
    ['any archive', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'a ZIP archive and no spreadsheet'],
  ])('%s is refused', async (_name, content, why) => {
    const { status, body } = await send(content, { name: 'guests.xlsx' })
    expect([status, body.code]).toEqual([400, 'file_refused'])
    expect(body.error).toContain(why)
  })

  test('a sheet of too many rows is refused, and nobody reads it any more', async () => {
    const rows = Array.from({ length: 110_000 }, (_, n) => row(n + 1, cell(`A${n + 1}`, `Guest ${n}`)))
    const { body } = await send(workbook(rows.join('')), { name: 'guests.xlsx' })
    expect(body.error).toContain('more than 100,000 rows')
    const readers = () => {
      const processes = String(spawnSync('ps', ['-A', '-o', 'ppid=,args=']).stdout).split('\n')
      return processes.filter(
        (line) => line.trim().startsWith(`${process.pid} `) && line.includes('xlsx-reader'),
      )
    }
    await expect.poll(readers).toEqual([])
  })

  test('text that is called a spreadsheet is not believed', async () => {
    const { body } = await send('Name\nA\n', { name: 'guests.xlsx' })
    expect(body.error).toContain('called a spreadsheet, but its content is plain text')
  })

  test('a file that says to be too large is refused before it is read, one that is so without saying meanwhile', async () => {
    const large = { 'content-type': 'text/csv', 'content-length': String(200 * 1024 * 1024) }
    const early = await shop.ask({
      method: 'POST',
      url: '/api/v1/imports?subject=passes',
      headers: large,
      payload: 'x',
    })
    expect(early).toMatchObject({ status: 413, body: { error: 'The request body is larger than 32 MiB' } })
    const late = await send(Buffer.alloc(32 * 1024 * 1024 + 1, 'x'))
    expect(late).toMatchObject({ status: 413, body: { code: 'body_too_large' } })
  })

  test('a raw body works too, with its name in the query', async () => {
    const headers = { 'content-type': 'text/csv' }
    const url = '/api/v1/imports?subject=clients&name=my.csv'
    const { status, body } = await shop.ask({ method: 'POST', url, headers, payload: guests })
    expect([status, body.file.name, body.rows]).toEqual([201, 'my.csv', 1])
    const none = await shop.ask({
      method: 'POST',
      url: '/api/v1/imports?subject=clients',
      headers: { 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(none.status).toBe(415)
    expect((await send(guests, { subject: 'events' })).body.field).toBe('subject')
  })

  test('files that arrive under one request id are not taken for one another', async () => {
    const ask = (name: string) =>
      shop.ask({
        method: 'POST',
        url: '/api/v1/imports?subject=clients',
        headers: { 'content-type': 'text/csv', 'x-request-id': 'mine' },
        payload: `Name\n${name.repeat(20_000)}`,
      })
    const both = await Promise.all([ask('Ada\n'), ask('Bo\n')])
    expect(both.map(({ body }) => body.columns?.[0].samples[0])).toEqual(['Ada', 'Bo'])
  })

  test('a repeated Idempotency-Key makes one import', async () => {
    const once = () =>
      shop.ask({
        method: 'POST',
        url: '/api/v1/imports?subject=clients',
        headers: { 'content-type': 'text/csv', 'idempotency-key': 'file-1' },
        payload: guests,
      })
    const [first, again] = [await once(), await once()]
    expect(again.status).toBe(201)
    expect(again.body.id).toBe(first.body.id)
  })
})

test('what a server that was killed had received is removed at the next start, and nothing else', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  const place = async (owner: number, { isOld = false, id = randomUUID() as string } = {}) => {
    const path = join(tmpdir(), `passwright-${owner}-${id}`)
    await writeFile(path, 'Name')
    if (isOld) await utimes(path, 0, 0)
    onTestFinished(() => rm(path, { force: true }))
    return path
  }
  const left = [await place(gone), await place(process.pid, { isOld: true })]
  const kept = [
    await place(process.pid),
    await place(process.ppid, { isOld: true }),
    await place(gone, { id: 'notes' }),
  ]
  await server.node()
  expect(left.filter((path) => existsSync(path))).toEqual([])
  expect(kept.filter((path) => existsSync(path))).toEqual(kept)
})
