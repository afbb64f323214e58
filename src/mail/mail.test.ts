import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPostOffice, type PostOffice } from '../../test/harness/post-office.ts'
import { startTestServer, type TestServer } from '../../test/harness/server.ts'
import { inScope } from '../scope.ts'
import { operator } from '../features/tenants/create.ts'
import { deliverMails } from './deliver.ts'
import { readOutbox } from './outbox.ts'
import { sendMail } from './send.ts'

let office: PostOffice
let server: TestServer
let tenant: Awaited<ReturnType<TestServer['tenant']>>['tenant']
beforeAll(async () => {
  office = await openPostOffice()
  server = await startTestServer({
    SMTP_URL: office.url,
    MAIL_FROM: 'Opera <tickets@opera.example>',
  })
  tenant = (await server.tenant()).tenant
})
beforeEach(() => {
  office.received.length = 0
  office.refuse(null)
})
afterAll(async () => {
  await server.close()
  await office.close()
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
  const [mail] = office.received
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
  expect(office.received).toEqual([])
})

test('two workers never send the same mail', async () => {
  await Promise.all(Array.from({ length: 8 }, () => queue()))
  await Promise.all([deliverMails(server.deps), deliverMails(server.deps), deliverMails(server.deps)])
  expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(8)
  expect(office.received).toHaveLength(8)
})

test('a busy server is asked again later, a refusal is final and told to the operator', async () => {
  office.refuse(451)
  await queue()
  await deliverMails(server.deps)
  office.refuse(null)
  await deliverMails(server.deps)
  expect(office.received).toHaveLength(0)
  server.clock.advance(61_000)
  await deliverMails(server.deps)
  expect(office.received).toHaveLength(1)
  office.refuse(550)
  await queue()
  await deliverMails(server.deps)
  expect(await readOutbox(server.deps, 'MIA@example.com')).toMatchObject([{ state: 'failed', text: null }])
})
