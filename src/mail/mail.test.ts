import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../test/harness/server.ts'
import { inScope } from '../scope.ts'
import { operator } from '../features/tenants/create.ts'
import { deliverMails } from './deliver.ts'
import { readOutbox } from './outbox.ts'
import { sendMail } from './send.ts'

const received: ParsedMail[] = []
let refuse: number | null = null
const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData(stream, _session, done) {
    const fault = refuse === null ? null : Object.assign(new Error('Not now'), { responseCode: refuse })
    simpleParser(stream, {}, (error, mail) => {
      if (!error && !fault) received.push(mail)
      done(error ?? fault)
    })
  },
})

let server: TestServer
let tenant: Awaited<ReturnType<TestServer['tenant']>>['tenant']
beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const listening = postOffice.listen(0, '127.0.0.1', () => {
      resolve((listening.address() as { port: number }).port)
    })
  })
  server = await startTestServer({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Opera <tickets@opera.example>',
  })
  tenant = (await server.tenant()).tenant
})
beforeEach(() => {
  received.length = 0
  refuse = null
})
afterAll(async () => {
  await server.close()
  await new Promise<void>((resolve) => postOffice.close(() => resolve()))
})

const values = {
  inviter: 'Ana <b>',
  workspace: 'Opera & Co',
  url: 'https://x.example/a?b=1&c=2',
  expires: '1 May',
}
const queue = (locale = 'fr') =>
  inScope(server.deps, { tenant, actor: operator }, (scope) =>
    sendMail(scope, { to: 'mia@example.com', template: 'invitation', values, locale }),
  )

test('a mail says the same as text and as HTML, in the language asked for', async () => {
  await queue()
  await deliverMails(server.deps)
  const [mail] = received
  expect(mail?.from?.text).toBe('"Opera" <tickets@opera.example>')
  expect(mail?.subject).toBe('Ana <b> vous invite à rejoindre Opera & Co')
  expect(mail?.text).toContain('https://x.example/a?b=1&c=2')
  expect(mail?.html).toContain('Ana &lt;b&gt; vous invite')
  expect(mail?.html).toContain('href="https://x.example/a?b=1&amp;c=2"')
  expect(mail?.messageId).toMatch(/^<mail_\w+@opera\.example>$/)
  expect(await readOutbox(server.deps, null)).toEqual([])
})

test('what a transaction takes back is never sent', async () => {
  const attempt = inScope(server.deps, { tenant, actor: operator }, async (scope) => {
    await sendMail(scope, { to: 'mia@example.com', template: 'invitation', values, locale: 'en' })
    throw new Error('rolled back')
  })
  await expect(attempt).rejects.toThrow('rolled back')
  await deliverMails(server.deps)
  expect(received).toEqual([])
})

test('two workers never send the same mail', async () => {
  await Promise.all(Array.from({ length: 8 }, () => queue()))
  await Promise.all([deliverMails(server.deps), deliverMails(server.deps), deliverMails(server.deps)])
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(8)
  expect(received).toHaveLength(8)
})

test('a busy server is asked again later, a refusal is final and told to the operator', async () => {
  refuse = 451
  await queue()
  await deliverMails(server.deps)
  refuse = null
  await deliverMails(server.deps)
  expect(received).toHaveLength(0)
  server.clock.advance(61_000)
  await deliverMails(server.deps)
  expect(received).toHaveLength(1)
  refuse = 550
  await queue()
  await deliverMails(server.deps)
  expect(await readOutbox(server.deps, 'MIA@example.com')).toMatchObject([{ state: 'failed', text: null }])
})
