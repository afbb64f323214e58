import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { papers, placeOf, printFormats, sheetOf } from '../../../shared/print-formats.ts'
import { type PlacedText, readPdf } from '../../../test/harness/read-pdf.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
let templateId: string
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
  templateId = (
    await shop.post('/templates', {
      name: 'Night',
      kind: 'ticket',
      colours: { background: '#5b1a6e', text: '#ffffff' },
      backText: 'No refunds.\n\nDoors open at seven.',
    })
  ).body.id
  const logo = await sharp({ create: { width: 300, height: 80, channels: 4, background: '#ffffffcc' } })
    .png()
    .toBuffer()
  await shop.ask({
    method: 'PUT',
    url: `/api/v1/templates/${templateId}/logo`,
    payload: logo,
    headers: { 'content-type': 'image/png' },
  })
})
afterAll(() => server.close())

const issue = async (more: object = {}) =>
  (await shop.post('/passes', { type: 'single', templateId, ...more })).body as {
    id: string
    code: string
    publicUrl: string
  }
const fetchPdf = async (options: { method: 'GET' | 'POST'; url: string; payload?: object }) => {
  const answer = await server.app.inject({
    ...options,
    url: `/api/v1${options.url}`,
    headers: { authorization: `Bearer ${shop.key}` },
  })
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200)
  expect(answer.headers['content-type']).toBe('application/pdf')
  const pages = await readPdf(answer.rawPayload)
  const folder = process.env['PRINT_FOLDER']
  if (folder) {
    for (const [index, { png }] of pages.entries())
      await writeFile(
        `${folder}/${options.url.replaceAll(/\W+/g, '-')}-${options.payload ? (options.payload as { format: string }).format : ''}-${index}.png`,
        png,
      )
  }
  return { pages, headers: answer.headers }
}
const print = (payload: object) => fetchPdf({ method: 'POST', url: '/passes/print', payload })
const said = (texts: PlacedText[]) => texts.map(({ text }) => text).join(' ')

const overlap = (one: PlacedText, other: PlacedText) =>
  one.x + 0.5 < other.x + other.width &&
  other.x + 0.5 < one.x + one.width &&
  one.y - one.height * 0.7 + 0.5 < other.y &&
  other.y - other.height * 0.7 + 0.5 < one.y

test('a pass is one page with its words, its look and a code that another reader reads', async () => {
  const pass = await issue({
    name: 'Opening night',
    clientName: 'Łucja Ωmega Жанна',
    validUntil: '2099-05-03',
    customFields: [
      { key: 'Seat', value: 'B 14', isPublic: true },
      { key: 'Price', value: '12.00', isPublic: false },
    ],
  })
  const { pages, headers } = await fetchPdf({ method: 'GET', url: `/passes/${pass.id}/pdf` })
  expect(headers['content-disposition']).toBe(`attachment; filename="pass-${pass.code}.pdf"`)
  expect(headers['x-incomplete-passes']).toBe('0')
  expect(pages).toHaveLength(1)
  const [page] = pages as [NonNullable<(typeof pages)[0]>]
  expect([page.width, page.height]).toEqual(
    [papers.a4.width, papers.a4.height].map((side) => expect.closeTo(side, 1)),
  )
  expect(page.codes).toEqual([pass.publicUrl])
  const text = said(page.texts)
  for (const words of ['Opening night', 'Ticket', 'B 14', 'May 3, 2099', 'Doors open at seven.'])
    expect(text).toContain(words)
  expect(text).toContain(pass.code.match(/.{4}/g)?.join(' '))
  expect(text).not.toContain('12.00')
  const letter = await fetchPdf({
    method: 'GET',
    url: `/passes/${pass.id}/pdf?format=ticket-letter&language=de`,
  })
  expect(letter.pages[0]).toMatchObject({ width: 612, height: 792 })
  expect(said(letter.pages[0]?.texts ?? [])).toContain('Zeigen Sie diesen Code am Einlass.')
})

const endless = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(5).trim()

describe.each(printFormats)('%s', (format) => {
  const sheet = sheetOf(format)
  const places = sheet.columns * sheet.rows

  test('puts each pass on its place, whatever it is called', async () => {
    const names = ['Ada', endless, 'Мария Ανδρέας', 'X'.repeat(200)]
    const passes = []
    for (const name of names) {
      passes.push(
        await issue({
          name,
          clientName: `${name} `.slice(0, 190),
          customFields: [{ key: 'Seat', value: endless, isPublic: true }],
        }),
      )
    }
    const { pages } = await print({ ids: passes.map(({ id }) => id), format })
    expect(pages).toHaveLength(Math.ceil(names.length / places))
    expect(pages.flatMap(({ codes }) => codes).toSorted()).toEqual(
      passes.map(({ publicUrl }) => publicUrl).toSorted(),
    )
    for (const [number, page] of pages.entries()) {
      const boxes = passes
        .slice(number * places, (number + 1) * places)
        .map((_, index) => placeOf(sheet, index))
      for (const text of page.texts) {
        const isInside = boxes.some(
          (box) =>
            text.x >= box.x &&
            text.x + text.width <= box.x + box.width + 0.5 &&
            text.y <= box.y + box.height &&
            text.y - text.height * 0.7 >= box.y,
        )
        expect(isInside, `“${text.text}” at ${text.x}, ${text.y} is on no place`).toBe(true)
      }
      for (const [index, one] of page.texts.entries()) {
        for (const other of page.texts.slice(index + 1)) {
          expect(overlap(one, other), `“${one.text}” and “${other.text}” overlap`).toBe(false)
        }
      }
    }
  })

  test('lies on the paper, and no place on another', () => {
    const paper = papers[sheet.paper]
    const boxes = Array.from({ length: places }, (_, index) => placeOf(sheet, index))
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(-0.01)
      expect(box.y).toBeGreaterThanOrEqual(-0.01)
      expect(box.x + box.width).toBeLessThanOrEqual(paper.width + 0.01)
      expect(box.y + box.height).toBeLessThanOrEqual(paper.height + 0.01)
      for (const other of boxes.slice(index + 1)) {
        const apart =
          other.x >= box.x + box.width - 0.01 ||
          other.y >= box.y + box.height - 0.01 ||
          other.x + other.width <= box.x + 0.01
        expect(apart).toBe(true)
      }
    }
  })
})

test('a sheet that was begun goes on where it is still whole', async () => {
  const pass = await issue({ name: 'Late' })
  const { pages } = await print({ ids: [pass.id], format: 'avery-l7160', skip: 4 })
  const box = placeOf(sheetOf('avery-l7160'), 4)
  for (const { x, y } of pages[0]?.texts ?? []) {
    expect(x).toBeGreaterThanOrEqual(box.x)
    expect(y).toBeGreaterThanOrEqual(box.y)
  }
  const full = await shop.post('/passes/print', { ids: [pass.id], format: 'avery-l7160', skip: 21 })
  expect(full).toMatchObject({ status: 400, body: { field: 'skip' } })
})

test('characters that no font has are told of, and pictures are left out', async () => {
  const { body: hebrew } = await shop.post('/passes', { type: 'single', name: 'אדה 🎉 Ada' })
  const { headers, pages } = await print({
    ids: [hebrew.id, (await issue({ name: 'Bea 🎉' })).id],
    format: 'badge-a4',
  })
  expect(headers['x-incomplete-passes']).toBe('1')
  expect(said(pages[0]?.texts ?? [])).toContain('□□□')
  expect(said(pages[0]?.texts ?? [])).not.toContain('🎉')
})

test('a double name is parted at its hyphen before it becomes small, and a picture leaves no gap before a name', async () => {
  const ids = []
  for (const name of ['Wilhelmina-Łukaszewicz', '🎉 Zoë', 'Zoë']) ids.push((await issue({ name })).id)
  const { pages } = await print({ ids, format: 'avery-l7163' })
  const texts = pages[0]?.texts ?? []
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Wilhelmina-', 'Łukaszewicz']))
  const [withPicture, without] = texts.filter(({ text }) => text === 'Zoë')
  const startOf = (text: PlacedText | undefined, place: number) =>
    (text?.x ?? 0) - placeOf(sheetOf('avery-l7163'), place).x
  expect(startOf(withPicture, 1)).toBeCloseTo(startOf(without, 2), 3)
})

test('a wide badge keeps a long name whole and large, and its words off the code', async () => {
  const name = 'Admission to the opening night of the Festival of Contemporary Light Art in Hamburg'
  const customFields = [{ key: 'Area', value: 'A value of moderate length', isPublic: true }]
  const { pages } = await print({ ids: [(await issue({ name, customFields })).id], format: 'badge-a4' })
  const texts = pages[0]?.texts ?? []
  expect(said(texts)).toContain(name)
  const { x, width } = placeOf(sheetOf('badge-a4'), 0)
  for (const each of texts) expect(each.x + each.width).toBeLessThan(x + width - 74)
  expect(texts.find(({ text }) => name.startsWith(text))?.height).toBeGreaterThan(9)
})

test('what is meant must be there, in this workspace, and fit', async () => {
  const other = await server.tenant()
  const pass = await issue()
  expect((await other.get(`/passes/${pass.id}/pdf`)).status).toBe(404)
  expect((await other.post('/passes/print', { ids: [pass.id], format: 'badge-a4' })).status).toBe(404)
  expect((await shop.post('/passes/print', { format: 'badge-a4' })).body.field).toBe('ids')
  expect((await shop.post('/passes/print', { ids: [pass.id], format: 'a3' })).body.field).toBe('format')
  expect(
    (await shop.post('/passes/print', { filter: { search: 'nobody at all' }, format: 'badge-a4' })).status,
  ).toBe(404)
})

test('a picture that many share is in the document once', async () => {
  const ids = []
  for (let index = 0; index < 8; index += 1) ids.push((await issue({ name: `Guest ${index}` })).id)
  const size = async (some: string[]) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/passes/print',
      headers: { authorization: `Bearer ${shop.key}` },
      payload: { ids: some, format: 'badge-a4' },
    })
    return answer.rawPayload.toString('latin1').match(/\/Subtype \/Image/g)?.length
  }
  expect(await size(ids)).toBe(await size(ids.slice(0, 1)))
})

test('a sheet is printed once for an Idempotency-Key, and given again byte for byte', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'single' })
  const print = () =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/passes/print',
      headers: { authorization: `Bearer ${shop.key}`, 'idempotency-key': 'sheet' },
      payload: { ids: [pass.id], format: 'badge-a4' },
    })
  const [first, again] = [await print(), await print()]
  expect(first.rawPayload.toString('latin1', 0, 5)).toBe('%PDF-')
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
  expect(again.headers).toMatchObject({ 'content-type': 'application/pdf', 'idempotent-replayed': 'true' })
})
