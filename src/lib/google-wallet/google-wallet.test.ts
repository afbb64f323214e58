import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GoogleLookalike, startGoogleLookalike } from '../../../test/lookalikes/google-wallet.ts'
import { readGoogleCallback } from './callback.ts'
import { makeRsaKey, privateKeyPem } from '../x509/make.ts'
import { evenlySpaced, type GoogleWalletClient, googleWalletClient } from './client.ts'
import { saveLink } from './save-link.ts'
import { readServiceAccount, ServiceAccountError } from './service-account.ts'

let google: GoogleLookalike
let client: GoogleWalletClient
let clock: Date

beforeEach(async () => {
  clock = new Date('2026-05-03T12:00:00Z')
  google = await startGoogleLookalike()
  client = clientOf(200)
})
afterEach(() => google.close())

const account = () => readServiceAccount(google.serviceAccount, [google.tokenUri])
const clientOf = (ratePerSecond: number) =>
  googleWalletClient({
    account: account(),
    api: google.api,
    now: () => clock,
    turn: evenlySpaced(ratePerSecond),
  })

const changed = (members: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(google.serviceAccount), ...members })
const read = async (body: unknown, issuerId = '338', now = clock) => {
  const rootKeys: unknown = await (await fetch(google.callbackKeys)).json()
  return readGoogleCallback(body, { issuerId, rootKeys, now })
}

describe('the client', () => {
  it('inserts what is new and patches what exists, either in one call where it was foreseen', async () => {
    const done = { outcome: 'done' }
    expect(await client.insert('genericObject', { id: '338.a', state: 'ACTIVE' })).toEqual(done)
    expect(await client.insert('genericObject', { id: '338.a', state: 'EXPIRED' })).toEqual(done)
    expect(await client.patch('genericObject', { id: '338.a', cardTitle: 'x' })).toEqual(done)
    expect(await client.patch('genericObject', { id: '338.b', cardTitle: 'y' })).toEqual(done)
    expect(google.resources.get('338.a')).toEqual({ id: '338.a', state: 'EXPIRED', cardTitle: 'x' })
    expect(google.resources.get('338.b')).toEqual({ id: '338.b', cardTitle: 'y' })
    expect(google.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /walletobjects/v1/genericObject',
      'POST /walletobjects/v1/genericObject',
      'PATCH /walletobjects/v1/genericObject/338.a',
      'PATCH /walletobjects/v1/genericObject/338.a',
      'PATCH /walletobjects/v1/genericObject/338.b',
      'POST /walletobjects/v1/genericObject',
    ])
  })

  it('asks for one token and for a new one before it runs out', async () => {
    await client.insert('genericClass', { id: '338.c' })
    await client.insert('genericClass', { id: '338.c' })
    expect(google.tokensIssued).toBe(1)
    clock = new Date(clock.getTime() + 3_580_000)
    await client.insert('genericClass', { id: '338.c' })
    expect(google.tokensIssued).toBe(2)
  })

  it('stays within the rate it is given', async () => {
    const slow = clientOf(20)
    const start = performance.now()
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => slow.insert('genericClass', { id: `338.${index}` })),
    )
    expect(performance.now() - start).toBeGreaterThan(7 * 50 - 5)
    expect(google.tokensIssued).toBe(1)
  })

  it('says what to mend when access was taken away', async () => {
    google.hasAccess = false
    expect(await client.insert('genericClass', { id: '338.c' })).toEqual({
      outcome: 'blocked',
      grounds: { reason: 'google_no_access', params: { answer: 'Permission denied' } },
    })
  })

  it('says that a key is no longer accepted', async () => {
    const key = privateKeyPem(await makeRsaKey())
    const foreign = readServiceAccount(changed({ private_key: key }), [google.tokenUri])
    const refused = googleWalletClient({
      account: foreign,
      api: google.api,
      now: () => clock,
      turn: evenlySpaced(200),
    })
    expect(await refused.insert('genericClass', { id: '338.c' })).toEqual({
      outcome: 'blocked',
      grounds: { reason: 'google_key_refused', params: { answer: 'Invalid JWT Signature.' } },
    })
  })

  it.each([429, 500, 503])('wants a retry on %i and when nobody answers', async (status) => {
    google.failWith = status
    expect(await client.insert('genericClass', { id: '338.c' })).toMatchObject({
      outcome: 'retry',
      grounds: { reason: 'google_busy' },
    })
    await google.close()
    expect(await client.insert('genericClass', { id: '338.c' })).toEqual({
      outcome: 'retry',
      grounds: { reason: 'google_unreachable', params: { answer: 'ECONNREFUSED' } },
    })
  })
})

describe('the save link', () => {
  it('names the object in a short JWT that openssl verifies', () => {
    const link = saveLink(
      account(),
      { kind: 'eventTicket', id: '3388000000022.pass_01ABC' },
      ['https://passwright.example'],
      clock,
    )
    expect(link.length).toBeLessThan(800)
    const [header = '', claims = '', signature = ''] = link
      .slice('https://pay.google.com/gp/v/save/'.length)
      .split('.')
    const folder = mkdtempSync(join(tmpdir(), 'jwt-'))
    const key = JSON.parse(google.serviceAccount) as { private_key: string }
    writeFileSync(
      join(folder, 'key.pem'),
      createPublicKey(key.private_key).export({ type: 'spki', format: 'pem' }),
    )
    writeFileSync(join(folder, 'signed'), `${header}.${claims}`)
    writeFileSync(join(folder, 'signature'), Buffer.from(signature, 'base64url'))
    const args = ['dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature', 'signed']
    expect(execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' })).toContain('Verified OK')
    rmSync(folder, { recursive: true })
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      iss: 'wallet@example.iam.gserviceaccount.com',
      aud: 'google',
      typ: 'savetowallet',
      iat: 1_777_809_600,
      origins: ['https://passwright.example'],
      payload: { eventTicketObjects: [{ id: '3388000000022.pass_01ABC' }] },
    })
  })
})

describe('a pasted service account', () => {
  it.each<[string, () => string, RegExp]>([
    ['half of it', () => google.serviceAccount.slice(0, 200), /not JSON, or a part of it was lost/],
    ['another kind of key', () => changed({ type: 'authorized_user' }), /“type” is not “service_account”/],
    ['no email', () => changed({ client_email: undefined }), /“client_email” is missing/],
    ['no key', () => changed({ private_key: undefined }), /“private_key” is missing/],
    [
      'a damaged key',
      () => changed({ private_key: '-----BEGIN PRIVATE KEY-----\nxx' }),
      /“private_key” cannot be read/,
    ],
    [
      'another token address',
      () => changed({ token_uri: 'http://169.254.169.254/' }),
      /have the “token_uri” https/,
    ],
    ['a list', () => '[]', /this is other JSON/],
  ])('with %s is refused with the reason', (_, json, message) => {
    expect(() => readServiceAccount(json(), [google.tokenUri])).toThrow(ServiceAccountError)
    expect(() => readServiceAccount(json(), [google.tokenUri])).toThrow(message)
  })
})

describe('a callback', () => {
  const message = { classId: '338.c', objectId: '338.a', eventType: 'save', nonce: 'n1' }
  it('is read when Google signed it for this issuer', async () => {
    expect(await read(google.callback('338', message))).toEqual(message)
  })

  it('is ignored for another issuer, once expired, altered, forged or senseless', async () => {
    const good = google.callback('338', message)
    const altered = { ...good, signedMessage: String(good.signedMessage).replace('save', 'del') }
    const stranger = await startGoogleLookalike()
    expect(await read(good, '999')).toBeNull()
    expect(await read(good, '338', new Date('2100-02-01'))).toBeNull()
    expect(await read(altered)).toBeNull()
    expect(await read(stranger.callback('338', message))).toBeNull()
    expect(await read({})).toBeNull()
    expect(await read('hello')).toBeNull()
    await stranger.close()
  })
})
