import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importing } from '../../../test/harness/imports.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterAll(() => server.close())

const { work, send, importFile, errorsOf } = importing(() => ({ server, shop }))

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
    expect(preview.body[4]).toMatchObject({
      row: 6,
      column: 3,
      code: 'invalid_field',
      reason: 'cell_no_date',
      params: { text: '40.12.2026' },
    })

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
      expect.stringContaining('5,“E-Mail” must be an email address such as ana@example.com,Zoë,kein-mail'),
      expect.stringContaining('“Gültig bis”: “40.12.2026” is not a date'),
      expect.stringContaining('Row 2 has the same reference already'),
    ])
    const inGerman = (await shop.get(`/imports/${sent.id}/errors?language=de`)).body
    expect(inGerman.split('\n').slice(1, -1)).toEqual([
      expect.stringContaining('„E-Mail“ muss eine E-Mail-Adresse sein'),
      expect.stringContaining('„Gültig bis“: „40.12.2026“ ist kein Datum'),
      expect.stringContaining('Zeile 2 hat dieselbe Referenz schon'),
    ])
    expect(inGerman).toMatch(/^.?Zeile,Fehler,/)
    for (const refused of [errors, inGerman]) {
      const again = await send(refused.replace('kein-mail', 'zoe@example.com'))
      expect(again.body.settings.columns[0]).toEqual({ column: 2, to: 'clientName' })
    }
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

  test('a client is told by the email address, in the file and in the workspace', async () => {
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
