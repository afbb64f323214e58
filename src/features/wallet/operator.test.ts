import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer } from '../../../test/harness/server.ts'
import { drawMeanwhile, issue } from '../../../test/harness/wallet.ts'
import { type GoogleLookalike, startGoogleLookalike } from '../../../test/lookalikes/google-wallet.ts'
import { readConfig } from '../../config.ts'
import { checkPkpass } from '../../lib/pkpass/check.ts'
import {
  makeCertificateAuthority,
  makePassCertificate,
  makeRsaKey,
  privateKeyPem,
} from '../../lib/x509/make.ts'
import { operatorFaults } from './operator.ts'

const DAY = 86_400_000
const folder = mkdtempSync(join(tmpdir(), 'operator-'))
const at = (name: string) => join(folder, name)
let google: GoogleLookalike
let settings: Record<string, string>
let root: string

beforeAll(async () => {
  const [authorityKey, key, otherKey] = await Promise.all([makeRsaKey(), makeRsaKey(), makeRsaKey()])
  const now = new Date(Date.now() - DAY)
  root = makeCertificateAuthority([['commonName', 'Stand-in for Apple']], authorityKey, now, 365)
  const certificate = makePassCertificate({
    passTypeIdentifier: 'pass.com.example.all',
    teamIdentifier: 'A1B2C3D4E5',
    organization: 'Operator',
    key,
    authority: { certificate: root, key: authorityKey },
    now,
    days: 90,
  })
  google = await startGoogleLookalike()
  writeFileSync(at('root.pem'), root)
  writeFileSync(at('pass.pem'), certificate + root)
  writeFileSync(at('leaf.pem'), certificate)
  writeFileSync(at('pass.key'), privateKeyPem(key))
  writeFileSync(at('other.key'), privateKeyPem(otherKey))
  writeFileSync(at('account.json'), google.serviceAccount)
  writeFileSync(at('half.json'), google.serviceAccount.slice(0, 99))
  settings = {
    WALLET_MODE: 'live',
    WALLET_APPLE_ROOT_FILE: at('root.pem'),
    WALLET_APPLE_CERTIFICATE_FILE: at('pass.pem'),
    WALLET_APPLE_KEY_FILE: at('pass.key'),
    WALLET_GOOGLE_API: google.api,
    WALLET_GOOGLE_ACCOUNT_FILE: at('account.json'),
    WALLET_GOOGLE_ISSUER_ID: '3388000000022',
  }
})
afterAll(async () => {
  await google.close()
  rmSync(folder, { recursive: true })
})

describe('credentials of the installation', () => {
  it('make passes for workspaces that brought none, with the intermediate of the certificate’s file', async () => {
    const server = await startTestServer(settings)
    const tenant = await server.tenant()
    expect((await tenant.get('/wallet')).body).toMatchObject({
      mode: 'live',
      chosen: null,
      standard: 'live',
      apple: { passTypeIdentifier: 'pass.com.example.all', source: 'installation' },
      google: { issuerId: '3388000000022', source: 'installation' },
    })
    const { code, token } = await issue(tenant)
    const get = (what: string) =>
      server.app.inject({ method: 'GET', url: `/p/${code}/${what}?token=${token}` })
    const stopDrawing = drawMeanwhile(server)
    const { rawPayload } = await get('apple.pkpass')
    await stopDrawing()
    expect(checkPkpass(rawPayload, { now: new Date(), root }).findings).toEqual([])
    expect((await get('google')).statusCode).toBe(302)
    await server.close()
  })

  it('that cannot be used are left aside: pages, settings and passes go on without them', async () => {
    const server = await startTestServer({
      ...settings,
      WALLET_APPLE_KEY_FILE: at('missing.key'),
      WALLET_GOOGLE_ACCOUNT_FILE: at('half.json'),
    })
    const tenant = await server.tenant()
    expect((await tenant.get('/wallet')).body).toMatchObject({
      apple: { source: null },
      google: { source: null },
    })
    const { code, token } = await issue(tenant)
    const get = (path: string) =>
      server.app.inject({ method: 'GET', url: `/p/${code}${path}?token=${token}` })
    const page = await get('')
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('apple.pkpass')
    expect((await get('/apple.pkpass')).statusCode).toBe(404)
    await server.close()
  })

  it.each<[string, Record<string, string>, RegExp | null]>([
    ['good ones', {}, null],
    ['none', { WALLET_APPLE_CERTIFICATE_FILE: '', WALLET_APPLE_KEY_FILE: '' }, null],
    ['a certificate without its key', { WALLET_APPLE_KEY_FILE: '' }, /belong together/],
    ['another key', { WALLET_APPLE_KEY_FILE: at('other.key') }, /made for another private key/],
    ['no intermediate', { WALLET_APPLE_CERTIFICATE_FILE: at('leaf.pem') }, /It was issued by “Stand-in/],
    ['a missing file', { WALLET_APPLE_CERTIFICATE_FILE: at('missing.pem') }, /cannot be used: ENOENT/],
    ['a missing root', { WALLET_APPLE_ROOT_FILE: at('none') }, /^WALLET_APPLE_ROOT_FILE cannot be .*ENOENT/],
    [
      'a root that is none, for certificates of workspaces',
      {
        WALLET_APPLE_CERTIFICATE_FILE: '',
        WALLET_APPLE_KEY_FILE: '',
        WALLET_APPLE_ROOT_FILE: at('half.json'),
      },
      /^WALLET_APPLE_ROOT_FILE /,
    ],
    ['an account without issuer', { WALLET_GOOGLE_ISSUER_ID: '' }, /belong together/],
    ['half an account', { WALLET_GOOGLE_ACCOUNT_FILE: at('half.json') }, /a part of it was lost/],
  ])('are told of to the operator: %s', (_, changes, fault) => {
    const found = operatorFaults(readConfig({ ...settings, ...changes }), new Date()).join('\n')
    if (fault === null) expect(found).toBe('')
    else expect(found).toMatch(fault)
  })

  it('that end soon are told of to the operator', () => {
    const faults = operatorFaults(readConfig(settings), new Date(Date.now() + 70 * DAY))
    expect(faults.join('\n')).toMatch(/ends in 1\d days/)
  })
})
