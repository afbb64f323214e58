import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { inScope } from '../../scope.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { forgetJobs, type Work, workOnJobs } from '../jobs/work.ts'
import { issueMany } from '../passes/issue-many.ts'
import { operator } from '../tenants/create.ts'
import { setPlan } from '../tenants/set-plan.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterAll(() => server.close())

async function work(): Promise<void> {
  while (await workOnJobs(server.deps, jobKinds));
}

/** A form with one file, as a browser sends it. */
function form(content: string | Buffer, name: string) {
  const payload = Buffer.concat([
    Buffer.from(`--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n--edge--\r\n'),
  ])
  return { payload, headers: { 'content-type': 'multipart/form-data; boundary=edge' } }
}

const send = (
  content: string | Buffer,
  {
    name = 'guests.csv',
    subject = 'passes',
    to = shop,
  }: { name?: string; subject?: string; to?: TestTenant } = {},
) => to.ask({ method: 'POST', url: `/api/v1/imports?subject=${subject}`, ...form(content, name) })

/** Sends a file, imports it as guessed but for `changes`, and waits for the end. */
async function importFile(
  content: string | Buffer,
  { changes = {}, ...options }: Parameters<typeof send>[1] & { changes?: object } = {},
) {
  const { to = shop } = options
  const { body, status } = await send(content, options)
  expect(status, JSON.stringify(body)).toBe(201)
  const started = await to.post(`/imports/${body.id}/start`, { ...body.settings, ...changes })
  expect(started.status, JSON.stringify(started.body)).toBe(202)
  await work()
  return (await to.get(`/imports/${body.id}`)).body
}

const errorsOf = async (id: string, to = shop): Promise<string> =>
  (await to.get(`/imports/${id}/errors`)).body

describe('a guest list becomes passes', () => {
  test('columns are guessed, rows checked without a trace, then imported with clients and fields', async () => {
    const csv = [
      'Name;E-Mail;Telefon;Gültig bis;Tisch;Bestellnummer',
      'Jürgen Groß;jürgen@example.com;+49 30 1;31.12.2026;7;A-1',
      'محمد علي 🎟️;ali@example.com;;31.12.2026 18:30;8;A-2',
      '=1+1;;;;9;A-3',
      'Zoë;kein-mail;;;9;A-4',
      'Max;;;40.12.2026;9;A-5',
      'Mia;;;;9;A-1',
    ].join('\n')
    const { body: sent, status, headers } = await send(csv)
    expect(status).toBe(201)
    expect(headers.location).toBe(`/api/v1/imports/${sent.id}`)
    expect(sent).toMatchObject({
      status: 'mapping',
      rows: 6,
      file: { name: 'guests.csv', format: 'csv', encoding: 'utf-8', delimiter: ';' },
    })
    expect(sent.settings.columns).toEqual([
      { column: 0, to: 'clientName' },
      { column: 1, to: 'clientEmail' },
      { column: 2, to: 'clientPhone' },
      { column: 3, to: 'validUntil' },
      { column: 4, to: 'field', key: 'Tisch' },
      { column: 5, to: 'externalId' },
    ])

    const preview = await shop.post(`/imports/${sent.id}/preview`, sent.settings)
    expect(preview.body[1]).toMatchObject({
      row: 3,
      values: { type: 'single', validUntil: '2026-12-31T18:30:00', name: 'محمد علي 🎟️' },
      error: null,
    })
    expect(preview.body[4]).toMatchObject({ row: 6, column: 3 })

    expect((await shop.post(`/imports/${sent.id}/check`, sent.settings)).body.status).toBe('checking')
    await work()
    const checked = (await shop.get(`/imports/${sent.id}`)).body
    expect(checked).toMatchObject({ status: 'checked', accepted: 3, refused: 3, done: 6 })
    expect((await shop.get('/passes')).body).toEqual([])
    expect((await shop.get('/clients')).body).toEqual([])
    expect((await shop.get('/triggers?event=pass.created')).body).toEqual([])

    await shop.post(`/imports/${sent.id}/start`, sent.settings)
    await work()
    expect((await shop.get(`/imports/${sent.id}`)).body).toMatchObject({
      status: 'done',
      accepted: 3,
      refused: 3,
      skipped: 0,
    })
    const passes = (await shop.get('/passes')).body
    expect(passes.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      ['=1+1', 'Jürgen Groß', 'محمد علي 🎟️'].toSorted(),
    )
    const [jürgen] = (await shop.get('/passes?externalId=A-1')).body
    expect((await shop.get(`/passes/${jürgen.id}`)).body).toMatchObject({
      validUntil: '2026-12-31T22:59:59.999Z',
      fields: [{ key: 'Tisch', value: '7', isPublic: false }],
      client: { name: 'Jürgen Groß', email: 'jürgen@example.com', phone: '+49 30 1' },
    })
    const errors = await errorsOf(sent.id)
    expect(errors.split('\n').slice(1, -1)).toEqual([
      expect.stringContaining('5,“E-Mail” must be an e-mail address such as ana@example.com,Zoë,kein-mail'),
      expect.stringContaining('“Gültig bis”: “40.12.2026” is not a date'),
      expect.stringContaining('Row 2 has the same external id already'),
    ])
  })
})

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
    ['nothing', '', 'The file is empty'],
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

describe('progress', () => {
  test('is told as server-sent events, to the end, of the import and of its job', async () => {
    const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
    const follow = (path: string, key = shop.key) =>
      fetch(`${address}/api/v1${path}`, {
        headers: { accept: 'text/event-stream', authorization: `Bearer ${key}` },
      })
    const told = async (answer: Response) =>
      [...(await answer.text()).matchAll(/^event: progress\ndata: (.*)$/gm)].map(([, data = '']) =>
        JSON.parse(data),
      )
    const { body } = await send(`Name\n${Array.from({ length: 600 }, (_, n) => `Guest ${n}`).join('\n')}`)
    await shop.post(`/imports/${body.id}/start`, body.settings)
    const streams = await Promise.all([follow(`/imports/${body.id}`), follow(`/jobs/${body.id}`)])
    const hearing = Promise.all(streams.map(told))
    await work()
    const [ofImport = [], ofJob = []] = await hearing
    expect(ofImport[0]).toMatchObject({ id: body.id, status: 'importing' })
    expect(ofImport.at(-1)).toMatchObject({ status: 'done', accepted: 600, done: 600 })
    expect(ofJob.at(-1)).toMatchObject({ id: body.id, status: 'done', total: 600 })
    const other = await server.tenant()
    expect((await follow(`/imports/${body.id}`, other.key)).status).toBe(404)
  })
})

describe('dates', () => {
  const dated = (...dates: string[]) =>
    `Name,Valid until\n${dates.map((date) => `Guest,${date}`).join('\n')}\n`
  const ends = async (content: string, changes = {}) => {
    const to = await server.tenant()
    const done = await importFile(content, { to, changes: { duplicates: 'keep', ...changes } })
    expect(done.refused, await errorsOf(done.id, to)).toBe(0)
    const { body } = await to.get('/passes')
    return body.map(({ validUntil }: { validUntil: string }) => validUntil.slice(0, 10)).toSorted()
  }

  test('are read as people write them', async () => {
    const dates = [
      '2026-03-04',
      '4.3.2026',
      '2026/3/4',
      '4 March 2026',
      '"Mar 4, 2026"',
      '4. März 2026',
      '4 mars 2026',
      '4 de marzo de 2026',
      '04-Mar-26',
      '2026-03-04T10:00:00Z',
      '4.3.26 10:00',
    ]
    expect(await ends(dated(...dates))).toEqual(dates.map(() => '2026-03-04'))
  })

  test('a file shows its order of day and month, or somebody says it', async () => {
    expect(await ends(dated('31/12/2026', '03/04/2026'))).toEqual(['2026-04-03', '2026-12-31'])
    expect(await ends(dated('12/31/2026', '03/04/2026'))).toEqual(['2026-03-04', '2026-12-31'])
    const { body } = await send(dated('03/04/2026'))
    expect(body.columns[1].dates).toEqual({ dayFirst: 0, monthFirst: 0, either: 1, example: '03/04/2026' })
    const refused = await shop.post(`/imports/${body.id}/start`, body.settings)
    expect(refused).toMatchObject({ status: 400, body: { field: 'dateOrder' } })
    expect(refused.body.error).toContain(
      '“Valid until” has dates that can be read two ways, such as 03/04/2026',
    )
    expect(await ends(dated('31/12/2026', '12/31/2026', '1.12.2026'))).toEqual([
      '2026-12-01',
      '2026-12-31',
      '2026-12-31',
    ])
    const both = await send(dated('31/12/2026', '12/31/2026', '03/04/2026'))
    expect(await shop.post(`/imports/${both.body.id}/start`, both.body.settings)).toMatchObject({
      body: { field: 'dateOrder', error: expect.stringContaining('such as 03/04/2026') },
    })
    expect(await ends(dated('31/12/2026', '12/31/2026', '03/04/2026'), { dateOrder: 'month-first' })).toEqual(
      ['2026-03-04', '2026-12-31', '2026-12-31'],
    )
    expect(await ends(dated('03/04/2026'), { dateOrder: 'month-first' })).toEqual(['2026-03-04'])
    expect(await ends(dated('03/04/2026 6:30 pm'), { dateOrder: 'day-first' })).toEqual(['2026-04-03'])
  })
})

describe('settings', () => {
  test.each([
    ['a column the file does not have', { columns: [{ column: 7, to: 'name' }] }, 'columns[0].column'],
    ['a target of something else', { columns: [{ column: 0, to: 'email' }] }, 'columns[0].to'],
    ['no such target', { columns: [{ column: 0, to: 'colour' }] }, 'columns[0].to'],
    [
      'one target twice',
      {
        columns: [
          { column: 0, to: 'name' },
          { column: 1, to: 'name' },
        ],
      },
      'columns[1].to',
    ],
    [
      'one column twice',
      {
        columns: [
          { column: 0, to: 'name' },
          { column: 0, to: 'note' },
        ],
      },
      'columns[1].column',
    ],
    ['no column', { columns: [] }, 'columns'],
    ['a foreign template', { columns: [{ column: 0, to: 'name' }], templateId: 'tpl_none' }, 'templateId'],
    ['a bad date', { columns: [{ column: 0, to: 'name' }], validUntil: '31.12.2026' }, 'validUntil'],
  ])('%s is refused by name', async (_name, settings, field) => {
    const { body } = await send('Name,Email\nA,a@example.com\n')
    for (const act of ['preview', 'check', 'start']) {
      expect(await shop.post(`/imports/${body.id}/${act}`, settings)).toMatchObject({
        status: 400,
        body: { field },
      })
    }
  })

  test('stand in for what a row leaves out; templates and places are found by name', async () => {
    const to = await server.tenant()
    const { body: gate } = await to.post('/locations', { name: 'Gate B' })
    const { body: look } = await to.post('/templates', { name: 'VIP', kind: 'ticket' })
    const csv =
      'Guest,Uses,Type,Location,Template,Internal\nA,3,,gate b,,x\nB,,single,,vip,y\nC,,mehrfach,Gate Z,,z\nD,many,,,,\n'
    const done = await importFile(csv, { to, changes: { locationId: gate.id, validUntil: '2099-01-01' } })
    expect(done).toMatchObject({ accepted: 2, refused: 2 })
    expect(await errorsOf(done.id, to)).toMatch(
      /“Gate Z” is not the name or id of a location[^]*“Uses” must be/,
    )
    const passes = (await to.get('/passes')).body
    const shown = await Promise.all(
      passes.map(async ({ id }: { id: string }) => (await to.get(`/passes/${id}`)).body),
    )
    expect(shown.find(({ name }) => name === 'A')).toMatchObject({
      type: 'multi',
      maxUsages: 3,
      location: { id: gate.id },
    })
    expect(shown.find(({ name }) => name === 'B')).toMatchObject({
      type: 'single',
      template: { id: look.id },
      location: { id: gate.id },
      validUntil: '2099-01-01T23:59:59.999Z',
    })
  })

  test('headings are known in five languages', async () => {
    const files = {
      de: 'Vorname;Nachname;E-Mail-Adresse;Gültig ab;Bemerkung',
      fr: 'Prénom;Nom;Courriel;Valable du;Remarques',
      es: 'Nombre;Apellidos;Correo electrónico;Válido desde;Observaciones',
      it: 'Nome;Cognome;Posta elettronica;Valido dal;Osservazioni',
      en: 'First name;Last name;Email address;Valid from;Comments',
    }
    for (const headings of Object.values(files)) {
      const { body } = await send(`${headings}\na;b;c;d;e\n`)
      expect(
        body.settings.columns.map(({ to }: { to: string }) => to),
        headings,
      ).toEqual(['clientFirstName', 'clientLastName', 'clientEmail', 'validFrom', 'note'])
    }
  })
})

describe('repeated rows', () => {
  test('are skipped, or kept where somebody says so', async () => {
    const csv = 'Name,Seat\nAda,1\nBo,2\nAda,1\n'
    const to = await server.tenant()
    expect(await importFile(csv, { to })).toMatchObject({ accepted: 2, skipped: 1, refused: 0 })
    expect(await importFile(csv, { to, changes: { duplicates: 'keep' } })).toMatchObject({
      accepted: 3,
      skipped: 0,
    })
    expect((await to.get('/clients')).body).toHaveLength(2)
  })

  test('a client is told by the e-mail address, in the file and in the workspace', async () => {
    const to = await server.tenant()
    await to.post('/clients', { name: 'Known', email: 'Known@example.com' })
    const csv =
      'First name,Last name,Email\nAda,Lovelace,ada@example.com\nA,L,ADA@example.com\nK,,known@example.com\n,,only@example.com\n,,bad\n'
    const file = { subject: 'clients', to }
    expect(await importFile(csv, file)).toMatchObject({ accepted: 2, skipped: 2, refused: 1 })
    const names = (await to.get('/clients')).body.map(({ name }: { name: string }) => name)
    expect(names.toSorted()).toEqual(['Ada Lovelace', 'Known', 'only@example.com'])
    expect(await importFile(csv, { ...file, changes: { duplicates: 'keep' } })).toMatchObject({
      accepted: 4,
      skipped: 0,
    })
  })
})

const many = (count: number) =>
  `Name,Email,Order\n${Array.from({ length: count }, (_, n) => `Guest ${n},g${n}@example.com,o${n}`).join('\n')}\n`
const countOf = async (to: TestTenant, what = 'passes') =>
  Number((await to.get(`/${what}`)).headers['x-total-count'])

describe('a plan that is met in the middle', () => {
  /** The worker finds the plan in the table; only Pro has an API to ask. */
  async function onBasic(to: TestTenant, run: () => Promise<unknown>): Promise<void> {
    await setPlan(server.deps, to.tenant.id, 'basic')
    await run()
    await setPlan(server.deps, to.tenant.id, 'pro')
  }
  const issueBeside = (to: TestTenant, count: number) =>
    inScope(server.deps, { tenant: { ...to.tenant, plan: 'basic' }, actor: operator }, (scope) =>
      issueMany(
        scope,
        Array.from({ length: count }, () => ({ type: 'single', name: 'Beside' })),
        0,
      ),
    )

  const leftOf = async (to: TestTenant) =>
    (await issueBeside(to, 801)).filter(({ pass }) => pass !== null).length

  test('is told by the check, and keeps the rows that fit', async () => {
    const to = await server.tenant()
    const { body } = await send(many(1_200), { to })
    await to.post(`/imports/${body.id}/check`, body.settings)
    await onBasic(to, work)
    const met = { accepted: 1_000, refused: 200, done: 1_200 }
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ ...met, status: 'checked' })
    expect(await countOf(to)).toBe(0)
    await to.post(`/imports/${body.id}/start`, body.settings)
    await onBasic(to, work)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ ...met, status: 'done' })
    expect(await countOf(to)).toBe(1_000)
    expect(await errorsOf(body.id, to)).toContain('The Basic plan allows 1000 passes a month')
  })

  test('or none, where somebody says so', async () => {
    const to = await server.tenant()
    const { body } = await send(many(1_200), { to })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    await onBasic(to, work)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'refused', refused: 200 })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([0, 0])
    expect(await to.post(`/imports/${body.id}/cancel`)).toMatchObject({ status: 409 })
  })

  test('and what was written is taken back where others were quicker meanwhile', async () => {
    const to = await server.tenant()
    await to.post('/clients', { name: 'Guest 1', email: 'g1@example.com' })
    const { body } = await send(many(900), { to })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    await onBasic(to, async () => {
      for (let portion = 0; portion < 3; portion += 1) await workOnJobs(server.deps, jobKinds)
      await issueBeside(to, 200)
      await work()
      expect([await leftOf(to), await leftOf(to)]).toEqual([800, 0])
    })
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'refused',
      accepted: 0,
      refused: 100,
    })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([1_000, 1])
    expect((await to.post('/passes', { type: 'single', externalId: 'o1' })).status).toBe(201)
  })
})

describe('a long import', () => {
  test('goes on where a worker died, and no row is in twice', async () => {
    const to = await server.tenant()
    const { body } = await send(many(1_300), { to })
    await to.post(`/imports/${body.id}/start`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'importing',
      done: 500,
      accepted: 500,
    })
    const dying = {
      ...jobKinds,
      import: async (...given: Parameters<Work>) => {
        await jobKinds['import']?.(...given)
        throw new Error('the power went')
      },
    }
    await workOnJobs(server.deps, dying)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ done: 500, accepted: 500 })
    server.clock.advance(61_000)
    await Promise.all([work(), work(), work()])
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'done',
      done: 1_300,
      accepted: 1_300,
      refused: 0,
    })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([1_300, 1_300])
    expect((await to.get(`/jobs/${body.id}`)).body).toMatchObject({ kind: 'import', status: 'done' })
    expect(await to.post(`/imports/${body.id}/start`, body.settings)).toMatchObject({ status: 409 })
    const { rows } = await server.deps.database.worker.query(
      "select 1 from job_items where job_id = $1 and input::text like '%example.com%'",
      [body.id],
    )
    expect(rows).toEqual([])
  })

  test('is cancelled between two portions: what is in stays', async () => {
    const to = await server.tenant()
    const { body } = await send(many(1_300), { to })
    await to.post(`/imports/${body.id}/start`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect(await to.post(`/jobs/${body.id}/cancel`)).toMatchObject({ status: 409 })
    expect(await to.delete(`/imports/${body.id}`)).toMatchObject({ status: 409 })
    expect((await to.post(`/imports/${body.id}/cancel`)).body.status).toBe('cancelled')
    await work()
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'cancelled', accepted: 500 })
    expect(await countOf(to)).toBe(500)
    for (const type of ['import.started', 'import.cancelled'])
      expect((await to.get(`/audit?type=${type}`)).body, type).toHaveLength(1)
    expect((await to.delete(`/imports/${body.id}`)).body).toEqual({ success: true })
    expect((await to.get(`/imports/${body.id}`)).status).toBe(404)
  })

  test('that was to be all or nothing leaves nothing when it is cancelled', async () => {
    const to = await server.tenant()
    const { body } = await send(many(700), { to, subject: 'clients' })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    for (let portion = 0; portion < 3; portion += 1) await workOnJobs(server.deps, jobKinds)
    expect(await countOf(to, 'clients')).toBe(500)
    expect((await to.post(`/imports/${body.id}/cancel`)).body.status).toBe('undoing')
    await work()
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'cancelled', accepted: 0 })
    expect(await countOf(to, 'clients')).toBe(0)
  })

  test('a check that is cancelled goes back to the columns', async () => {
    const { body } = await send(many(700))
    await shop.post(`/imports/${body.id}/check`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect((await shop.post(`/imports/${body.id}/cancel`)).body).toMatchObject({ status: 'mapping', done: 0 })
    expect(await workOnJobs(server.deps, jobKinds)).toBe(false)
  })
})

test('an import belongs to its workspace', async () => {
  const { body } = await send('Name\nSecret\n')
  const other = await server.tenant()
  const { settings } = body
  expect((await other.get('/imports')).body).toEqual([])
  expect((await shop.get('/imports?limit=1')).body).toMatchObject([{ id: body.id }])
  const asked = await Promise.all([
    other.get(`/imports/${body.id}`),
    other.get(`/imports/${body.id}/errors`),
    other.post(`/imports/${body.id}/preview`, settings),
    other.post(`/imports/${body.id}/check`, settings),
    other.post(`/imports/${body.id}/start`, settings),
    other.post(`/imports/${body.id}/cancel`),
    other.delete(`/imports/${body.id}`),
  ])
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
  expect((await shop.get(`/imports/${body.id}`)).body.status).toBe('mapping')
})

test('what nobody starts is forgotten after a week, the rest after a month', async () => {
  const to = await server.tenant()
  const { body: waiting } = await send('Name\nA\n', { to })
  const { id } = await importFile('Name\nA\n', { to })
  const statuses = async () => [
    (await to.get(`/imports/${waiting.id}`)).status,
    (await to.get(`/imports/${id}`)).status,
  ]
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([200, 200])
  server.clock.advance(8 * 86_400_000)
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([404, 200])
  server.clock.advance(23 * 86_400_000)
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([404, 404])
})
