import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APPLE_ROOT_CA, APPLE_WWDR_G4 } from './apple-certificates.ts'
import {
  makeCertificateAuthority,
  makePassCertificate,
  makeRsaKey,
  makeSigningRequest,
  privateKeyPem,
} from './make.ts'
import { checkPassCertificate } from './pass-certificate.ts'
import { CertificateError, readCertificate } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'x509-'))
const now = new Date('2026-05-03T12:00:00Z')
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
const file = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)

let caKey: Awaited<ReturnType<typeof makeRsaKey>>
let leafKey: typeof caKey
let ca: string
let leaf: string

beforeAll(async () => {
  caKey = await makeRsaKey()
  leafKey = await makeRsaKey()
  ca = makeCertificateAuthority(
    [
      ['commonName', 'Demo CA'],
      ['organizationalUnit', 'Demo'],
    ],
    caKey,
    now,
    3650,
  )
  leaf = makePassCertificate({
    passTypeIdentifier: 'pass.example.demo',
    teamIdentifier: 'DEMO000000',
    organization: 'Café Zürich',
    key: leafKey,
    authority: { certificate: ca, key: caKey },
    now,
    days: 365,
  })
  file('ca.pem', ca)
  file('leaf.pem', leaf)
  file('leaf.key', privateKeyPem(leafKey))
})
afterAll(() => rmSync(folder, { recursive: true }))

const pointsThatFail = (
  certificate: string | Buffer,
  options: Partial<Parameters<typeof checkPassCertificate>[1]> = {},
) =>
  checkPassCertificate(readCertificate(certificate), {
    privateKey: leafKey,
    authority: readCertificate(ca),
    root: ca,
    now,
    ...options,
  })
    .findings.filter((finding) => !finding.ok)
    .map((finding) => finding.point)

describe('certificates made here', () => {
  it('are a chain that openssl accepts', () => {
    expect(
      openssl(
        'verify',
        '-attime',
        String(now.getTime() / 1000 + 5),
        '-x509_strict',
        '-CAfile',
        'ca.pem',
        'leaf.pem',
      ),
    ).toContain('leaf.pem: OK')
  })

  it('carry Apple’s identifiers, the names and the dates as openssl reads them', () => {
    const text = openssl(
      'x509',
      '-in',
      'leaf.pem',
      '-noout',
      '-text',
      '-nameopt',
      'utf8,sep_comma_plus_space',
    )
    expect(text).toContain('1.2.840.113635.100.4.14')
    expect(text).toContain('1.2.840.113635.100.6.1.16')
    expect(text).toContain('UID=pass.example.demo')
    expect(text).toContain('OU=DEMO000000')
    expect(text).toContain('O=Café Zürich')
    expect(text).toMatch(/Not After : May {2}3 12:00:00 2027 GMT/)
  })

  it('fit the key openssl is given', () => {
    const fromCertificate = openssl('x509', '-in', 'leaf.pem', '-noout', '-pubkey')
    expect(openssl('pkey', '-in', 'leaf.key', '-pubout')).toBe(fromCertificate)
  })
})

describe('a signing request', () => {
  it('verifies and names what was asked', () => {
    file(
      'request.pem',
      makeSigningRequest(
        [
          ['emailAddress', 'ana@example.com'],
          ['commonName', 'Müller'],
          ['country', 'CH'],
        ],
        leafKey,
      ),
    )
    const text = openssl(
      'req',
      '-in',
      'request.pem',
      '-noout',
      '-verify',
      '-text',
      '-nameopt',
      'utf8,sep_comma_plus_space',
    )
    expect(text).toContain('emailAddress=ana@example.com, CN=Müller, C=CH')
    expect(openssl('req', '-in', 'request.pem', '-noout', '-pubkey')).toBe(
      createPublicKey(leafKey).export({ type: 'spki', format: 'pem' }),
    )
  })
})

describe('reading an uploaded certificate', () => {
  it('takes DER and PEM alike', () => {
    openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.cer')
    const fromDer = readCertificate(execFileSync('cat', [join(folder, 'leaf.cer')]))
    expect(fromDer).toEqual(readCertificate(leaf))
    expect(fromDer.subject).toMatchObject({ userId: 'pass.example.demo', organizationalUnit: 'DEMO000000' })
  })

  it.each([
    ['a private key', () => privateKeyPem(leafKey), /this is a private key/],
    [
      'a signing request',
      () => makeSigningRequest([['commonName', 'x']], leafKey),
      /this is the signing request/,
    ],
    ['text', () => 'hello', /must be a certificate/],
    ['nothing', () => Buffer.alloc(0), /must be a certificate/],
    ['a cut certificate', () => readCertificate(leaf).der.subarray(0, 200), /must be a certificate/],
  ])('says what is wrong with %s', (_, content, message) => {
    expect(() => readCertificate(content())).toThrow(CertificateError)
    expect(() => readCertificate(content())).toThrow(message)
  })
})

describe('checking a pass certificate', () => {
  it('accepts the right one and reads its type, team and days', () => {
    const report = checkPassCertificate(readCertificate(leaf), {
      privateKey: leafKey,
      authority: readCertificate(ca),
      root: ca,
      now: new Date('2027-04-03T13:00:00Z'),
    })
    expect(report).toMatchObject({
      passTypeIdentifier: 'pass.example.demo',
      teamIdentifier: 'DEMO000000',
      daysLeft: 29,
    })
    expect(report.findings.every((finding) => finding.ok)).toBe(true)
  })

  it('refuses a key that does not fit', () =>
    expect(pointsThatFail(leaf, { privateKey: caKey })).toEqual(['key']))
  it('refuses an expired one', () =>
    expect(pointsThatFail(leaf, { now: new Date('2028-01-01') })).toEqual(['dates']))
  it('refuses one that is not valid yet', () =>
    expect(pointsThatFail(leaf, { now: new Date('2020-01-01') })).toEqual(['dates']))
  it('refuses another kind of certificate on every point', () =>
    expect(pointsThatFail(ca)).toEqual(['kind', 'passType', 'team', 'key']))
  it('refuses a chain that does not come from Apple', () =>
    expect(pointsThatFail(leaf, { root: undefined })).toEqual(['issuer']))
  it('refuses another authority’s certificate', () =>
    expect(pointsThatFail(leaf, { authority: readCertificate(APPLE_WWDR_G4), root: undefined })).toEqual([
      'issuer',
    ]))
  it('is not fooled by an authority of the same name', async () => {
    const impostor = makeCertificateAuthority(
      [
        ['commonName', 'Demo CA'],
        ['organizationalUnit', 'Demo'],
      ],
      await makeRsaKey(),
      now,
      10,
    )
    expect(pointsThatFail(leaf, { authority: readCertificate(impostor), root: impostor })).toEqual(['issuer'])
  })
})

describe('Apple’s certificates shipped here', () => {
  it('are the published ones and form a chain', () => {
    file('root.pem', APPLE_ROOT_CA)
    file('wwdr.pem', APPLE_WWDR_G4)
    expect(openssl('verify', '-CAfile', 'root.pem', 'wwdr.pem')).toContain('wwdr.pem: OK')
    expect(readCertificate(APPLE_ROOT_CA).fingerprint).toBe(
      'B0:B1:73:0E:CB:C7:FF:45:05:14:2C:49:F1:29:5E:6E:DA:6B:CA:ED:7E:2C:68:C5:BE:91:B5:A1:10:01:F0:24',
    )
    expect(readCertificate(APPLE_WWDR_G4).fingerprint).toBe(
      'EA:47:57:88:55:38:DD:8C:B5:9F:F4:55:6F:67:60:87:D8:3C:85:E7:09:02:C1:22:E4:2C:08:08:B5:BC:E1:4C',
    )
  })
})
