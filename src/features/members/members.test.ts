import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastMail, signedIn, type Visitor } from '../../../test/harness/browser-session.ts'
import { lockIsAwaited } from '../../../test/harness/database.ts'
import { type Answer, startTestServer, type TestServer } from '../../../test/harness/server.ts'
import { inScope, type Scope, type Tenant } from '../../scope.ts'
import { loadTenant } from '../tenants/load.ts'
import { transferWorkspace } from './change-role.ts'
import { removeMember } from './remove.ts'

let server: TestServer
let owner: Visitor
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'invite' })
  owner = await signedIn(server, 'owner@example.com')
  await owner.send('POST', '/api/v1/workspaces', { name: 'Opera', timeZone: 'Europe/Vienna', locale: 'de' })
})
afterAll(() => server.close())

const api = '/api/v1'

async function invited(email: string, role: string): Promise<Visitor> {
  const { body, status } = await owner.send('POST', `${api}/invitations`, { email, role })
  expect(status, JSON.stringify(body)).toBe(201)
  const person = await signedIn(server, email)
  const token = new URL(body.url).pathname.split('/').at(-1)
  const accepted = await person.send('POST', `${api}/invitations/${token}/accept`)
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
  return person
}

const memberId = async (email: string) =>
  (await owner.get(`${api}/members`)).body.find((member: { email: string }) => member.email === email).id

test('a workspace is made, shown and changed', async () => {
  const { body } = await owner.get(`${api}/session`)
  expect(body).toMatchObject({ workspace: { name: 'Opera', timeZone: 'Europe/Vienna' }, role: 'owner' })
  const bad = await owner.send('PATCH', `${api}/workspace`, { timeZone: 'Europe/Atlantis' })
  expect(bad).toMatchObject({ status: 400, body: { field: 'timeZone' } })
  const changed = await owner.send('PATCH', `${api}/workspace`, {
    name: 'Opera House',
    retention: { scansDays: 90 },
  })
  expect(changed.body).toMatchObject({
    name: 'Opera House',
    retention: { clientsDays: null, scansDays: 90, eventsDays: null },
  })
})

test('an invitation works once, for the address it names', async () => {
  const { body } = await owner.send('POST', `${api}/invitations`, {
    email: 'Mia@example.com',
    role: 'manager',
  })
  const mail = await lastMail(server, 'mia@example.com')
  expect(mail?.subject).toBe('owner lädt Sie zu Opera House ein')
  expect(mail?.link.href).toBe(body.url)
  const token = body.url.split('/').at(-1)
  const preview = await owner.get(`${api}/invitations/${token}/preview`)
  expect(preview.body).toMatchObject({
    workspace: { name: 'Opera House' },
    email: 'Mia@example.com',
    role: 'manager',
  })
  const forAnother = await owner.send('POST', `${api}/invitations/${token}/accept`)
  expect(forAnother.body.code).toBe('invitation_for_another')
  const mia = await signedIn(server, 'mia@example.com')
  const answers = await Promise.all([1, 2].map(() => mia.send('POST', `${api}/invitations/${token}/accept`)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await mia.get(`${api}/session`)).body).toMatchObject({
    workspace: { name: 'Opera House' },
    role: 'manager',
  })
  expect((await owner.get(`${api}/invitations`)).body).toEqual([])
})

test('a link without an address admits a new account, for seven days', async () => {
  const { body } = await owner.send('POST', `${api}/invitations`, { role: 'viewer' })
  const token = body.url.split('/').at(-1)
  const vera = await signedIn(server, 'vera@example.com', token)
  server.clock.advance(7 * 86_400_000 + 1_000)
  const late = await vera.send('POST', `${api}/invitations/${token}/accept`)
  server.clock.advance(-7 * 86_400_000 - 1_000)
  expect(late.body.code).toBe('invitation_over')
  const accept = (key: string) =>
    vera.send('POST', `${api}/invitations/${token}/accept`, undefined, { 'idempotency-key': key })
  const accepted = await accept('once')
  expect(accepted.body.role).toBe('viewer')
  const again = await accept('once')
  expect(again).toMatchObject({
    status: 200,
    body: accepted.body,
    headers: { 'idempotent-replayed': 'true' },
  })
  expect((await accept('anew')).status).toBe(409)
  await expect(signedIn(server, 'uninvited@example.com')).rejects.toThrow('cannot sign in')
})

test('a changed or removed role acts on the next request', async () => {
  const tom = await invited('tom@example.com', 'admin')
  expect((await tom.get(`${api}/audit`)).status).toBe(200)
  const id = await memberId('tom@example.com')
  await owner.send('PATCH', `${api}/members/${id}`, { role: 'scanner' })
  expect((await tom.get(`${api}/audit`)).status).toBe(403)
  expect((await tom.get(`${api}/session`)).body.role).toBe('scanner')
  await owner.send('DELETE', `${api}/members/${id}`)
  expect(await tom.get(`${api}/passes`)).toMatchObject({ status: 403, body: { code: 'no_workspace' } })
})

test('nobody gives more than they have', async () => {
  const admin = await invited('ada@example.com', 'admin')
  const asOwner = await admin.send('POST', `${api}/invitations`, { email: 'x@example.com', role: 'owner' })
  expect(asOwner.body.code).toBe('permission_denied')
  const id = await memberId('owner@example.com')
  for (const answer of [
    await admin.send('DELETE', `${api}/members/${id}`),
    await admin.send('PATCH', `${api}/members/${id}`, { role: 'viewer' }),
    await admin.send('POST', `${api}/workspace/transfer`, { memberId: await memberId('ada@example.com') }),
  ]) {
    expect(answer.status).toBe(403)
  }
})

/** What is answered to a request that waits for the transaction in which an owner does something else. */
async function whileOwner(
  acts: (scope: Scope) => Promise<unknown>,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const { workspace } = (await owner.get(`${api}/session`)).body
  const tenant = (await loadTenant(server.deps, workspace.id)) as Tenant
  let begun = () => {}
  let commit = () => {}
  const isGone = new Promise<void>((resolve) => (begun = resolve))
  const released = new Promise<void>((resolve) => (commit = resolve))
  const actor = { kind: 'member', id: await memberId('owner@example.com'), name: 'Owner' } as const
  const first = inScope(server.deps, { tenant, actor }, async (scope) => {
    await acts(scope)
    begun()
    await released
  })
  await isGone
  const second = ask()
  try {
    await lockIsAwaited(server.deps.database.worker)
  } finally {
    commit()
    await first
  }
  return second
}

test('an owner who leaves waits for another who is leaving', async () => {
  await invited('otto@example.com', 'owner')
  const otto = await memberId('otto@example.com')
  const leaving = await whileOwner(
    (scope) => removeMember(scope, otto),
    () => owner.send('POST', `${api}/workspace/leave`),
  )
  expect(leaving.body.code).toBe('last_owner')
})

test('a workspace is not handed over to somebody who is being removed', async () => {
  await invited('hana@example.com', 'admin')
  const hana = await memberId('hana@example.com')
  const handedOver = await whileOwner(
    (scope) => removeMember(scope, hana),
    () => owner.send('POST', `${api}/workspace/transfer`, { memberId: hana }),
  )
  expect(handedOver.status).toBe(404)
  expect((await owner.get(`${api}/session`)).body.role).toBe('owner')
})

test('while a workspace is handed over nobody acts upon who owned it before', async () => {
  const nora = await invited('nora@example.com', 'admin')
  const alma = await invited('alma@example.com', 'admin')
  const [owners, noras] = [await memberId('owner@example.com'), await memberId('nora@example.com')]
  const handOver = (scope: Scope) => transferWorkspace(scope, noras)
  const removed = await whileOwner(handOver, () => alma.send('DELETE', `${api}/members/${noras}`))
  expect(removed).toMatchObject({ status: 403, body: { code: 'permission_denied' } })
  expect((await nora.get(`${api}/session`)).body.role).toBe('owner')
  await nora.send('POST', `${api}/workspace/transfer`, { memberId: owners })
  const left = await whileOwner(handOver, () => nora.send('POST', `${api}/workspace/leave`))
  expect(left.body.code).toBe('last_owner')
  await nora.send('POST', `${api}/workspace/transfer`, { memberId: owners })
  const memberOfAlma = { memberId: await memberId('alma@example.com') }
  const again = await whileOwner(handOver, () =>
    owner.send('POST', `${api}/workspace/transfer`, memberOfAlma),
  )
  expect(again).toMatchObject({ status: 403, body: { code: 'permission_denied' } })
  await nora.send('POST', `${api}/workspace/transfer`, { memberId: owners })
})

test('a workspace keeps an owner, whoever leaves at once', async () => {
  expect((await owner.send('POST', `${api}/workspace/leave`)).body.code).toBe('last_owner')
  const olga = await invited('olga@example.com', 'owner')
  const leaving = await Promise.all([owner, olga].map((who) => who.send('POST', `${api}/workspace/leave`)))
  expect(leaving.map(({ status }) => status).sort()).toEqual([200, 409])
  const stays = leaving[0]?.status === 409 ? owner : olga
  expect((await stays.get(`${api}/session`)).body.role).toBe('owner')
  const leaver = stays === owner ? 'olga@example.com' : 'owner@example.com'
  const { body } = await stays.send('POST', `${api}/invitations`, { email: leaver, role: 'admin' })
  const back = stays === owner ? olga : owner
  await back.send('POST', `${api}/invitations/${body.url.split('/').at(-1)}/accept`)
  const members = (await stays.get(`${api}/members`)).body
  const target = members.find((member: { email: string }) => member.email === leaver)
  expect((await stays.send('POST', `${api}/workspace/transfer`, { memberId: target.id })).body.role).toBe(
    'owner',
  )
  expect((await stays.get(`${api}/session`)).body.role).toBe('admin')
  expect((await back.get(`${api}/session`)).body.role).toBe('owner')
})

test('a workspace is made once for an Idempotency-Key, however often and at once it is asked for', async () => {
  const make = (body: object, key = 'opening') =>
    owner.send('POST', `${api}/workspaces`, body, { 'idempotency-key': key })
  const names = async () =>
    (await owner.get(`${api}/workspaces`)).body.map(({ name }: { name: string }) => name)
  const before = await names()
  const atOnce = await Promise.all(Array.from({ length: 5 }, () => make({ name: 'Cinema' })))
  const made = atOnce.filter(({ status }) => status === 201)
  expect(made.length).toBeGreaterThan(0)
  for (const { status, headers } of atOnce)
    if (status !== 201) expect([status, headers['retry-after']]).toEqual([409, '1'])
  const again = await make({ name: 'Cinema' })
  expect(again).toMatchObject({
    status: 201,
    body: made[0]?.body,
    headers: { 'idempotent-replayed': 'true' },
  })
  expect(again.headers.location).toBe(`${api}/workspace`)
  expect(await names()).toEqual(['Cinema', ...before])
  expect((await make({ name: 'Theatre' })).status).toBe(422)
  expect((await make({ name: 'Theatre' }, 'k'.repeat(256))).body).toMatchObject({ field: 'Idempotency-Key' })
  expect((await make({ name: 'Theatre' }, 'another')).status).toBe(201)
})

test('somebody who accepts several invitations at once joins once', async () => {
  const roles = ['viewer', 'manager', 'viewer', 'manager', 'viewer']
  const invite = async (role: string) =>
    (await owner.send('POST', `${api}/invitations`, { role })).body.url.split('/').at(-1) as string
  const tokens = await Promise.all(roles.map(invite))
  const mara = await signedIn(server, 'mara@example.com', tokens[0])
  const accept = (token: string) => mara.send('POST', `${api}/invitations/${token}/accept`)
  const answers = await Promise.all(tokens.map(accept))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
})
