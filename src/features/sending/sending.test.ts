import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPostOffice, type PostOffice } from '../../../test/harness/post-office.ts'
import { readQr } from '../../../test/harness/read-qr.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { deliverMails } from '../../mail/deliver.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { workOnJobs } from '../jobs/work.ts'
import { readSigned } from '../signed-codes/payload.ts'

let office: PostOffice
let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  office = await openPostOffice()
  server = await startTestServer({ SMTP_URL: office.url, MAIL_FROM: 'Passwright <tickets@opera.example>' })
  shop = await server.tenant()
})
beforeEach(() => {
  office.received.length = 0
  office.refuse(null)
})
afterAll(async () => {
  await server.close()
  await office.close()
})

let guests = 0
const guest = async (more: object = {}, as = shop) => {
  guests += 1
  const person = { name: `Guest ${guests}`, email: `guest${guests}@example.com`, ...more }
  return (await as.post('/clients', person)).body
}
const passFor = async (clientId: string | null, more: object = {}, as = shop) =>
  (await as.post('/passes', { type: 'single', name: 'Opening night', clientId, ...more })).body

describe('a pass sent to its client', () => {
  test('arrives with its code, its link and its look, and says the same as text', async () => {
    const { body: template } = await shop.post('/templates', {
      name: 'Night',
      kind: 'ticket',
      colours: { background: '#5b1a6e', text: '#ffffff' },
    })
    const ada = await guest({ name: 'Ada <b>' })
    const pass = await passFor(ada.id, {
      templateId: template.id,
      customFields: [
        { key: 'Seat', value: 'B 14', isPublic: true },
        { key: 'Price', value: '12.00', isPublic: false },
      ],
    })
    const sent = await shop.post(`/passes/${pass.id}/send`)
    expect(sent).toMatchObject({
      status: 202,
      body: { to: ada.email, subject: 'Your pass from Test', state: 'waiting', jobId: null, settledAt: null },
    })
    await deliverMails(server.deps)
    const [mail] = office.received
    expect(mail?.from?.text).toBe('"Test" <tickets@opera.example>')
    expect(mail?.subject).toBe('Your pass from Test')
    expect(mail?.headers.has('list-unsubscribe')).toBe(false)
    const html = String(mail?.html)
    const { publicUrl, code } = pass
    for (const body of [html, mail?.text ?? '']) {
      expect(body).toContain('Opening night')
      expect(body).toContain('B 14')
      expect(body).toContain(code.match(/.{4}/g).join(' '))
      expect(body).not.toContain('12.00')
    }
    expect(html).toContain('Hello Ada &lt;b&gt;,')
    expect(html).toContain('#5b1a6e')
    expect(html).toContain(`href="${publicUrl}"`)
    expect(mail?.text).toContain(publicUrl)
    expect(mail?.attachments).toHaveLength(1)
    expect(mail?.attachments[0]).toMatchObject({
      contentType: 'image/png',
      cid: 'qr',
      contentDisposition: 'inline',
    })
  })
})

describe('what cannot be sent', () => {
  test('is refused with the name of what is missing', async () => {
    const silent = await guest({ email: null })
    const send = async (passId: string) => (await shop.post(`/passes/${passId}/send`, {})) as never
    expect(await send((await passFor(silent.id)).id)).toMatchObject({
      status: 400,
      body: { field: 'client.email' },
    })
    expect(await send((await passFor(null)).id)).toMatchObject({ status: 400, body: { field: 'clientId' } })
    const revoked = await passFor((await guest()).id)
    await shop.post(`/passes/${revoked.id}/revoke`)
    expect(await send(revoked.id)).toMatchObject({ status: 409, body: { code: 'pass_admits_nobody' } })
    const other = await server.tenant()
    expect((await other.post(`/passes/${revoked.id}/send`)).status).toBe(404)
    expect((await other.get(`/passes/${revoked.id}/mails`)).status).toBe(404)
    expect((await other.get(`/passes/${revoked.id}/mail-preview`)).status).toBe(404)
  })

  test('issues no pass either, where the pass was to be sent at once', async () => {
    const lonely = await server.tenant()
    const bad = await lonely.post('/passes', { type: 'single', clientName: 'Nobody', sendEmail: true })
    expect(bad).toMatchObject({ status: 400, body: { field: 'sendEmail' } })
    const many = await lonely.post('/passes/bulk', {
      passes: [{ type: 'single', clientName: 'Nobody', sendEmail: true }],
    })
    expect(many.body).toMatchObject({ failed: 1, results: [{ error: { field: 'passes[0].sendEmail' } }] })
    expect((await lonely.get('/passes')).body).toEqual([])
    expect((await lonely.get('/clients')).body).toEqual([])
  })
})

test('passes are sent as they are issued, one and many', async () => {
  const [ada, bea] = [await guest(), await guest()]
  const one = await shop.post('/passes', { type: 'single', clientId: ada.id, sendEmail: true })
  expect(one.status).toBe(201)
  await shop.post('/passes/bulk', {
    passes: [
      { type: 'single', clientName: bea.name.toUpperCase(), sendEmail: true },
      { type: 'single', clientId: bea.id },
    ],
  })
  await deliverMails(server.deps)
  expect(office.received.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual([ada.email, bea.email])
})

test('a pass tells of its mails: waiting, refused for good, sent', async () => {
  const ada = await guest()
  const pass = await passFor(ada.id)
  office.refuse(550)
  await shop.post(`/passes/${pass.id}/send`)
  await deliverMails(server.deps)
  office.refuse(null)
  server.clock.advance(3_600_000)
  await deliverMails(server.deps)
  await shop.post(`/passes/${pass.id}/send`, { language: 'de' })
  await deliverMails(server.deps)
  expect(office.received.map(({ subject }) => subject)).toEqual(['Ihr Pass von Test'])
  const { body: mails } = await shop.get(`/passes/${pass.id}/mails`)
  expect(mails).toMatchObject([
    { to: ada.email, state: 'sent', lastError: null, settledAt: expect.any(String) },
    { to: ada.email, state: 'failed', lastError: expect.stringContaining('Not now') },
  ])
  const { body: events } = await shop.get(`/passes/${pass.id}/events`)
  expect(events.map((event: { type: string }) => event.type)).toEqual([
    'pass.mailed',
    'pass.mailed',
    'pass.created',
  ])
})

describe('passes sent to many', () => {
  const work = async () => {
    while (await workOnJobs(server.deps, jobKinds));
  }
  const deliver = async () => {
    while (await deliverMails(server.deps));
  }
  const header = (mail: { headerLines: readonly { key: string; line: string }[] } | undefined, key: string) =>
    mail?.headerLines.find((line) => line.key === key)?.line.replaceAll(/\s+/g, ' ') ?? ''

  test('go out as a job that counts them, and leave out who refused with one click', async () => {
    const tour = await server.tenant()
    const people = [await guest({}, tour), await guest({}, tour), await guest({ email: null }, tour)]
    const passes = await Promise.all(people.map(({ id }) => passFor(id, {}, tour)))
    const start = () => tour.post('/passes/send', { filter: { status: 'active' } })
    const { status, body: job, headers } = await start()
    expect(status).toBe(202)
    expect(headers.location).toBe(`/api/v1/jobs/${job.id}`)
    await work()
    expect((await tour.get(`/jobs/${job.id}`)).body).toMatchObject({ status: 'done', done: 3, failed: 1 })
    expect((await tour.get(`/jobs/${job.id}/mails`)).body).toEqual({
      waiting: 2,
      sent: 0,
      failed: 0,
      cancelled: 0,
    })
    await deliver()
    expect((await tour.get(`/jobs/${job.id}/mails`)).body).toMatchObject({ waiting: 0, sent: 2 })
    const mine = office.received.find(({ to }) => [to].flat()[0]?.text === people[0].email)
    expect(header(mine, 'list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const [, link = ''] = /<(https:[^>]+)>/.exec(header(mine, 'list-unsubscribe')) ?? []
    const url = link.replace('https://passes.example.com', '')

    // A program that merely opens the link refuses nothing.
    const page = await server.app.inject({ method: 'GET', url, headers: { 'accept-language': 'fr' } })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Ne plus recevoir ces messages')
    const forged = await server.app.inject({
      method: 'POST',
      url: url.replace(/token=(.)/, (_, first) => `token=${first === '_' ? '-' : '_'}`),
    })
    expect(forged.statusCode).toBe(404)
    const click = await server.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(click.statusCode).toBe(200)

    office.received.length = 0
    const { body: second } = await start()
    await work()
    await deliver()
    expect(office.received.map(({ to }) => [to].flat()[0]?.text)).toEqual([people[1].email])
    const { body: results } = await tour.get(`/jobs/${second.id}/results`)
    const errorOf = (id: string) => results.find((result: { id: string }) => result.id === id).error?.code
    expect(passes.map(({ id }) => errorOf(id))).toEqual(['mail_refused', undefined, 'invalid_field'])
    // By itself, a pass still arrives.
    expect((await tour.post(`/passes/${passes[0].id}/send`)).status).toBe(202)

    await server.app.inject({ method: 'POST', url: `${url}&again=1` })
    office.received.length = 0
    await start()
    await work()
    await deliver()
    expect(office.received.length).toBe(3)
  })

  test('never reach anybody twice, whether a portion or the sending stops in the middle', async () => {
    const tour = await server.tenant()
    const people = [await guest({}, tour), await guest({}, tour)]
    const ids = (await Promise.all(people.map(({ id }) => passFor(id, {}, tour)))).map(({ id }) => id)
    const { body: job } = await tour.post('/passes/send', { ids: [...ids, ids[0]] })
    expect(job.total).toBe(2)
    const dying = {
      'passes.send': async (...given: Parameters<NonNullable<(typeof jobKinds)[string]>>) => {
        await jobKinds['passes.send']?.(...given)
        throw new Error('the power went')
      },
    }
    await workOnJobs(server.deps, dying)
    server.clock.advance(61_000)
    await work()
    // The mail server takes the mails, and the worker dies before it can write that down.
    const { mailer } = server.deps
    const broken = {
      ...server.deps,
      mailer: async (mail: never) => {
        await mailer?.(mail)
        return new Promise<void>(() => {})
      },
    }
    void deliverMails(broken as never)
    await expect.poll(() => office.received.length).toBe(2)
    server.clock.advance(600_000)
    await deliver()
    expect(office.received).toHaveLength(2)
    expect((await tour.get(`/jobs/${job.id}/mails`)).body).toMatchObject({ failed: 2, sent: 0 })
    expect((await tour.get(`/passes/${ids[0]}/mails`)).body[0].lastError).toMatch(/may have arrived/)
  })

  test('stop when they are cancelled', async () => {
    const tour = await server.tenant()
    const pass = await passFor((await guest({}, tour)).id, {}, tour)
    const { body: job } = await tour.post('/passes/send', { ids: [pass.id] })
    await work()
    expect((await tour.post(`/jobs/${job.id}/cancel`)).status).toBe(200)
    await deliver()
    expect(office.received).toEqual([])
    expect((await tour.get(`/jobs/${job.id}/mails`)).body).toMatchObject({ cancelled: 1, waiting: 0 })
    expect((await tour.post(`/jobs/${job.id}/cancel`)).status).toBe(409)
  })

  test('must be meant one way, and match something', async () => {
    expect((await shop.post('/passes/send', {})).body.field).toBe('ids')
    expect((await shop.post('/passes/send', { ids: ['pass_x'], filter: {} })).body.field).toBe('ids')
    expect((await shop.post('/passes/send', { filter: { search: 'nobody at all' } })).body.field).toBe(
      'filter',
    )
  })
})

/** The picture of the code in a previewed mail. */
const qrIn = (html: string) =>
  Buffer.from(/data:image\/png;base64,([\w+/=]+)/.exec(html)?.[1] ?? '', 'base64')

describe('a workspace', () => {
  test('words its mails itself, tries them first, and takes them back', async () => {
    const opera = await server.tenant()
    const wrong = await opera.patch('/workspace', { mail: { subject: 'For {{nobody}}' } })
    expect(wrong).toMatchObject({ status: 400, body: { field: 'mail.subject' } })
    const mail = {
      subject: '{{pass}}, for {{ client }}',
      greeting: 'Welcome to <{{workspace}}>!\n\nDoors open at seven.',
      replyTo: 'box@opera.example',
    }
    const query = new URLSearchParams({ subject: mail.subject, greeting: mail.greeting })
    const tried = await opera.get(`/workspace/mail-preview?${query}`)
    expect(tried.body.subject).toBe('Ada Lovelace, for Ada Lovelace')
    expect(tried.body.html).toContain('Welcome to &lt;Test&gt;!')
    expect(await readQr(qrIn(tried.body.html))).toMatch(/\/p\/AbCd2345EfGh\?token=\w+$/)
    await opera.post('/templates', { name: 'Signed', kind: 'ticket', qrContent: 'signed' })
    const signed = await opera.get(`/workspace/mail-preview?${query}`)
    expect(readSigned(await readQr(qrIn(signed.body.html)))).toMatchObject({ code: 'AbCd2345EfGh' })
    const frame = await opera.get(`/workspace/mail-preview?${query}&format=html`)
    expect(frame.headers['content-type']).toContain('text/html')
    expect(frame.headers['content-security-policy']).toContain("frame-ancestors 'self'; sandbox")

    expect((await opera.patch('/workspace', { mail })).body.mail).toEqual(mail)
    const ada = await guest({}, opera)
    const pass = await passFor(ada.id, {}, opera)
    expect((await opera.get(`/passes/${pass.id}/mail-preview`)).body).toMatchObject({
      to: ada.email,
      subject: `Opening night, for ${ada.name}`,
    })
    await opera.post(`/passes/${pass.id}/send`)
    await deliverMails(server.deps)
    expect(office.received[0]).toMatchObject({ subject: `Opening night, for ${ada.name}` })
    expect(office.received[0]?.replyTo?.text).toBe('box@opera.example')
    expect(office.received[0]?.text).toContain('Doors open at seven.')
    const back = await opera.patch('/workspace', { mail: { subject: '', greeting: null } })
    expect(back.body.mail).toEqual({ subject: null, greeting: null, replyTo: 'box@opera.example' })
  })

  test('has a logo that stands in wherever a template has none', async () => {
    const opera = await server.tenant()
    const picture = (background: string) =>
      sharp({ create: { width: 300, height: 100, channels: 3, background } })
        .png()
        .toBuffer()
    const put = async (payload: Buffer) =>
      opera.ask({
        method: 'PUT',
        url: '/api/v1/workspace/logo',
        payload,
        headers: { 'content-type': 'image/png' },
      })
    expect(await put(Buffer.from('<svg></svg>'))).toMatchObject({ status: 400, body: { field: 'logo' } })
    const pass = await passFor((await guest({}, opera)).id, {}, opera)
    const page = () => opera.get(pass.publicUrl.replace('https://passes.example.com', ''))
    expect((await page()).body).not.toContain('class="logo"')
    const { body } = await put(await picture('#123456'))
    expect(body.logo).toMatchObject({ width: 300, height: 100 })
    const path = new URL(body.logo.url).pathname
    expect((await page()).body).toContain(path.replace('/p/', ''))
    const served = await server.app.inject({ url: path })
    expect(served.statusCode).toBe(200)
    expect(await sharp(served.rawPayload).metadata()).toMatchObject({ width: 300, height: 100 })
    await opera.post(`/passes/${pass.id}/send`)
    await deliverMails(server.deps)
    expect(office.received[0]?.attachments.map(({ cid }) => cid)).toEqual(['qr', 'logo'])
    expect(office.received[0]?.attachments[1]?.content.equals(served.rawPayload)).toBe(true)

    const { body: template } = await opera.post('/templates', { name: 'Own', kind: 'ticket' })
    await opera.ask({
      method: 'PUT',
      url: `/api/v1/templates/${template.id}/logo`,
      payload: await picture('#ff0000'),
      headers: { 'content-type': 'image/png' },
    })
    await opera.patch(`/passes/${pass.id}`, { templateId: template.id })
    expect((await page()).body).not.toContain(path.replace('/p/', ''))
    expect((await opera.ask({ method: 'DELETE', url: '/api/v1/workspace/logo' })).body.logo).toBeNull()
    expect((await opera.ask({ method: 'DELETE', url: '/api/v1/workspace/logo' })).status).toBe(404)
    expect((await server.app.inject({ url: path })).statusCode).toBe(404)
  })
})
