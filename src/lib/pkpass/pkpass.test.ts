import { execFileSync } from 'node:child_process'
import type { KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, dictionary, nat, property, string, tuple } from 'fast-check'
import { PKPass } from 'passkit-generator'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCertificateAuthority, makePassCertificate, makeRsaKey, privateKeyPem } from '../x509/make.ts'
import { readCertificate } from '../x509/read.ts'
import { checkPkpass } from './check.ts'
import { PASS_STYLES, type PassContent, PassContentError, passJson } from './pass-json.ts'
import { type PassSigner, passSigner } from './signature.ts'
import { passStrings, readPassStrings } from './strings.ts'
import { unzip } from './unzip.ts'
import { type PassFile, passFile, writePkpass, writePkpasses } from './write.ts'
import { storedZip } from './zip.ts'

const now = new Date('2026-05-03T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'pkpass-'))
const inFolder = (name: string) => join(folder, name)
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

const opensslVerify = (content: string, root: string) => {
  const files = ['-in', 'signature', '-content', content, '-CAfile', root]
  const options = [
    '-inform',
    'DER',
    '-binary',
    '-purpose',
    'any',
    '-attime',
    String(now.getTime() / 1000 + 60),
  ]
  return run('openssl', 'cms', '-verify', ...options, ...files)
}

const CONTENT: PassContent = {
  style: 'eventTicket',
  passTypeIdentifier: 'pass.example.demo',
  teamIdentifier: 'DEMO000000',
  organizationName: 'Opernhaus Zürich',
  description: 'Ticket for Carmen',
  serialNumber: 'pass_01',
  webService: { url: 'https://passwright.example/wallet/apple', authenticationToken: 'a'.repeat(32) },
  logoText: 'Opernhaus',
  backgroundColor: '#1a2b3c',
  foregroundColor: '#FFFFFF',
  labelColor: '#00ff7f',
  barcode: { format: 'qr', message: 'AbCd1234EfGh', altText: 'AbCd 1234 EfGh' },
  fields: {
    header: [{ key: 'status', label: 'Status', value: 'Active', changeMessage: 'Status: %@' }],
    primary: [{ key: 'name', label: 'Name', value: 'سارة — 🎟️ Sarah' }],
    secondary: [
      { key: 'from', label: 'Doors', value: now, dateStyle: 'medium', timeStyle: 'short', isRelative: false },
      { key: 'price', label: 'Price', value: 49.5, currencyCode: 'CHF', textAlignment: 'right' },
    ],
    auxiliary: [{ key: 'seat', label: 'Seat', value: 'A 12', row: 1 }],
    back: [
      {
        key: 'url',
        label: 'Web',
        value: 'See',
        attributedValue: '<a href="https://x.example">x</a>',
        dataDetectors: ['link'],
      },
    ],
  },
  expiresAt: new Date('2026-06-01T00:00:00.789Z'),
  voided: false,
  locations: [{ latitude: 47.365, longitude: 8.546, relevantText: 'Doors open' }],
  maxDistance: 200,
  relevantDates: [now, { start: now, end: new Date('2026-05-03T15:00:00Z') }],
  groupingIdentifier: 'carmen',
  sharingProhibited: true,
}

let ca: string
let leaf: string
let key: KeyObject
let signer: PassSigner
let files: PassFile[]
let archive: Buffer

beforeAll(async () => {
  const caKey = await makeRsaKey()
  key = await makeRsaKey()
  ca = makeCertificateAuthority([['commonName', 'Demo CA']], caKey, now, 3650)
  leaf = makePassCertificate({
    passTypeIdentifier: CONTENT.passTypeIdentifier,
    teamIdentifier: CONTENT.teamIdentifier,
    organization: 'Demo',
    key,
    authority: { certificate: ca, key: caKey },
    now,
    days: 3650,
  })
  signer = passSigner(readCertificate(leaf), readCertificate(ca), key)
  files = [
    ...(await Promise.all([1, 2, 3].map((density) => icon(density)))),
    passStrings('de', {
      Status: 'Status',
      Active: 'Gültig',
      'a "quoted"\ntext \\': 'ein "zitierter"\nText \\',
    }),
  ]
  archive = writePkpass(passJson(CONTENT), files, signer, now)
  writeFileSync(inFolder('pass.pkpass'), archive)
  writeFileSync(inFolder('ca.pem'), ca)
  for (const name of ['manifest.json', 'signature']) writeFileSync(inFolder(name), contentOf(name))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function icon(density: number): Promise<PassFile> {
  const side = 29 * density
  const png = await sharp({ create: { width: side, height: side, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  return passFile(density === 1 ? 'icon.png' : `icon@${density}x.png`, png)
}

const contentOf = (name: string, from = archive) =>
  unzip(from).find((file) => file.name === name)?.data ?? Buffer.alloc(0)
const repacked = (change: (name: string, data: Buffer) => Buffer | null) =>
  storedZip(
    unzip(archive).flatMap(({ name, data }) => {
      const changed = change(name, data)
      return changed ? [{ name, data: changed }] : []
    }),
    now,
  )
const judge = (bytes: Buffer) => checkPkpass(bytes, { now, root: ca })
const errors = (bytes: Buffer) =>
  judge(bytes)
    .findings.filter(({ level }) => level === 'error')
    .map(({ message }) => message)

describe('a signed pass, read by others', () => {
  it('verifies with openssl against its authority', () => {
    expect(opensslVerify('manifest.json', 'ca.pem')).toBe(contentOf('manifest.json').toString())
  })

  it('fails in openssl with one byte changed, and with a foreign root', async () => {
    const manifest = Buffer.from(contentOf('manifest.json'))
    manifest[10] = (manifest[10] ?? 0) ^ 1
    writeFileSync(inFolder('changed.json'), manifest)
    const foreign = makeCertificateAuthority([['commonName', 'Demo CA']], await makeRsaKey(), now, 3650)
    writeFileSync(inFolder('foreign.pem'), foreign)
    expect(() => opensslVerify('changed.json', 'ca.pem')).toThrow(/digest|verification failure/i)
    expect(() => opensslVerify('manifest.json', 'foreign.pem')).toThrow(/verify error|certificate/i)
  })

  it('has its signed attributes in DER order, as openssl lists them', () => {
    const text = run('openssl', 'asn1parse', '-inform', 'DER', '-in', 'signature')
    const order = ['contentType', 'signingTime', 'messageDigest'].map((name) => text.indexOf(`:${name}`))
    expect(order.every((position) => position > 0)).toBe(true)
    const sizes = [...text.matchAll(/d=6 .*l= *(\d+) cons: SEQUENCE/g)].map((match) => Number(match[1]))
    expect(sizes.slice(-3)).toEqual(sizes.slice(-3).toSorted((a, b) => a - b))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('is an archive Python reads, with the manifest’s SHA-1 sums', () => {
    const script = `
import zipfile, json, hashlib
archive = zipfile.ZipFile('pass.pkpass')
assert archive.testzip() is None
manifest = json.loads(archive.read('manifest.json'))
names = [n for n in archive.namelist() if n not in ('manifest.json', 'signature')]
assert sorted(manifest) == sorted(names), (manifest, names)
for name in names: assert hashlib.sha1(archive.read(name)).hexdigest() == manifest[name], name
print(json.loads(archive.read('pass.json'))['eventTicket']['primaryFields'][0]['value'], archive.getinfo('pass.json').date_time)`
    expect(run('python3', '-c', script).trim()).toBe('سارة — 🎟️ Sarah (2026, 5, 3, 12, 0, 0)')
  })

  it.each(PASS_STYLES)(
    'of style %s is what passkit-generator writes from the same content',
    async (style) => {
      const ours = passJson({ ...CONTENT, style, fields: { ...CONTENT.fields, auxiliary: [] } })
      const theirs = new PKPass(
        {
          'pass.json': Buffer.from(JSON.stringify(ours)),
          ...Object.fromEntries(files.map(({ name, data }) => [name, data])),
        },
        { wwdr: ca, signerCert: leaf, signerKey: privateKeyPem(key) },
      )
      const read = contentOf('pass.json', theirs.getAsBuffer()).toString().replaceAll('.000Z', 'Z')
      expect(JSON.parse(read)).toMatchObject(ours)
    },
  )

  it('opens in passkit-generator’s terms for both signatures', () => {
    const theirs = new PKPass(
      {
        'pass.json': contentOf('pass.json'),
        ...Object.fromEntries(files.map(({ name, data }) => [name, data])),
      },
      { wwdr: ca, signerCert: leaf, signerKey: privateKeyPem(key) },
    ).getAsBuffer()
    expect(errors(theirs)).toEqual([])
    expect(errors(archive)).toEqual([])
  })
})

describe('pass.json', () => {
  it('says in Apple’s words what the content says in ours', () => {
    expect(passJson(CONTENT)).toMatchObject({
      formatVersion: 1,
      webServiceURL: 'https://passwright.example/wallet/apple',
      backgroundColor: 'rgb(26, 43, 60)',
      foregroundColor: 'rgb(255, 255, 255)',
      barcodes: [
        {
          format: 'PKBarcodeFormatQR',
          message: 'AbCd1234EfGh',
          messageEncoding: 'iso-8859-1',
          altText: 'AbCd 1234 EfGh',
        },
      ],
      expirationDate: '2026-06-01T00:00:00Z',
      relevantDates: [
        { date: '2026-05-03T12:00:00Z', relevantDate: '2026-05-03T12:00:00Z' },
        { startDate: '2026-05-03T12:00:00Z', endDate: '2026-05-03T15:00:00Z' },
      ],
      eventTicket: {
        headerFields: [{ key: 'status', label: 'Status', value: 'Active', changeMessage: 'Status: %@' }],
        secondaryFields: [
          {
            key: 'from',
            label: 'Doors',
            value: '2026-05-03T12:00:00Z',
            dateStyle: 'PKDateStyleMedium',
            timeStyle: 'PKDateStyleShort',
            isRelative: false,
          },
          {
            key: 'price',
            label: 'Price',
            value: 49.5,
            currencyCode: 'CHF',
            textAlignment: 'PKTextAlignmentRight',
          },
        ],
        backFields: [{ dataDetectorTypes: ['PKDataDetectorTypeLink'] }],
      },
    })
  })

  it.each<[string, Partial<PassContent>]>([
    [
      'the key “a” is used twice',
      { fields: { header: [{ key: 'a', value: 1 }], back: [{ key: 'a', value: 2 }] } },
    ],
    ['at most 10', { locations: Array.from({ length: 11 }, () => ({ latitude: 0, longitude: 0 })) }],
    ['backgroundColor: expected #rrggbb', { backgroundColor: 'red' }],
    ['at least 16 characters', { webService: { url: 'https://x.example', authenticationToken: 'short' } }],
  ])('refuses content where %s', (message, change) => {
    expect(() => passJson({ ...CONTENT, ...change })).toThrow(PassContentError)
    expect(() => passJson({ ...CONTENT, ...change })).toThrow(message)
  })

  it('marks a code beyond Latin-1 as UTF-8', () => {
    expect(passJson({ ...CONTENT, barcode: { format: 'aztec', message: 'Ж' } }).barcodes).toEqual([
      { format: 'PKBarcodeFormatAztec', message: 'Ж', messageEncoding: 'utf-8' },
    ])
  })
})

describe('translations', () => {
  it('survive quotes, line breaks and any script', () => {
    assert(
      property(
        dictionary(string({ unit: 'grapheme', minLength: 1 }), string({ unit: 'grapheme' })),
        (texts) => {
          expect(readPassStrings(passStrings('fr', texts).data)).toEqual(new Map(Object.entries(texts)))
        },
      ),
    )
  })

  it('are read in UTF-16 with a byte order mark as well', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('/* c */ "a" = "ä";\n', 'utf16le')])
    expect(readPassStrings(utf16)).toEqual(new Map([['a', 'ä']]))
    expect(readPassStrings(Buffer.from('"a" = "b"'))).toBeNull()
  })
})

describe('several passes at once', () => {
  it('are a bundle of whole passes', () => {
    const bundle = unzip(writePkpasses([archive, archive], now))
    expect(bundle.map(({ name }) => name)).toEqual(['pass-1.pkpass', 'pass-2.pkpass'])
    expect(bundle[1]?.data.equals(archive)).toBe(true)
  })
})

describe('checking a pass', () => {
  it('finds nothing wrong with a good one and names what is in it', () => {
    expect(judge(archive)).toMatchObject({
      ok: true,
      findings: [],
      serialNumber: 'pass_01',
      style: 'eventTicket',
      languages: ['de'],
      signature: {
        passTypeIdentifier: 'pass.example.demo',
        teamIdentifier: 'DEMO000000',
        issuer: 'Demo CA',
        signedAt: '2026-05-03T12:00:00.000Z',
      },
    })
  })

  it.each<[string, () => Buffer, RegExp]>([
    [
      'a changed file',
      () => repacked((name, data) => (name === 'icon.png' ? Buffer.concat([data, Buffer.from('x')]) : data)),
      /“icon.png” was changed after/,
    ],
    [
      'a changed manifest',
      () =>
        repacked((name, data) => (name === 'manifest.json' ? Buffer.concat([data, Buffer.from(' ')]) : data)),
      /manifest was changed after/,
    ],
    ['no icon', () => writePkpass(passJson(CONTENT), [], signer, now), /“icon.png” is missing/],
    [
      'no signature',
      () => repacked((name, data) => (name === 'signature' ? null : data)),
      /“signature” is missing/,
    ],
    [
      'garbage as signature',
      () => repacked((name, data) => (name === 'signature' ? Buffer.from('hello') : data)),
      /not a readable PKCS#7/,
    ],
    [
      'an extra file',
      () => storedZip([...unzip(archive), { name: '.DS_Store', data: Buffer.from('x') }], now),
      /macOS left this file/,
    ],
    [
      'a folder around it',
      () =>
        storedZip(
          unzip(archive).map(({ name, data }) => ({ name: `ticket/${name}`, data })),
          now,
        ),
      /lie in the folder “ticket\/”/,
    ],
    [
      'text as image',
      () => writePkpass(passJson(CONTENT), [passFile('icon.png', Buffer.from('GIF89a'))], signer, now),
      /not a PNG image/,
    ],
    [
      'another team',
      () => writePkpass(passJson({ ...CONTENT, teamIdentifier: 'OTHER12345' }), files, signer, now),
      /certificate is for “DEMO000000”/,
    ],
    [
      'two styles',
      () => writePkpass({ ...passJson(CONTENT), coupon: {} }, files, signer, now),
      /exactly one of/,
    ],
    [
      'a date without zone',
      () => writePkpass({ ...passJson(CONTENT), expirationDate: '2026-06-01T00:00' }, files, signer, now),
      /“expirationDate” must be a date/,
    ],
    ['no identity', () => writePkpass({ generic: {} }, files, signer, now), /“serialNumber” must be a text/],
    [
      'broken JSON',
      () => repacked((name, data) => (name === 'pass.json' ? Buffer.from('{,}') : data)),
      /not valid JSON/,
    ],
    ['a web page', () => Buffer.from('<!doctype html>'), /the answer of a server/],
    ['a refusal', () => Buffer.from('{"error":"Pass not found"}'), /the answer of a server/],
    ['text', () => Buffer.from('hello'), /not a ZIP archive\.$/],
    ['nothing', () => Buffer.alloc(0), /The file is empty/],
    ['half a pass', () => archive.subarray(0, archive.length >> 1), /cut off: its end is missing/],
  ])('says what is wrong with %s', (_, broken, message) => {
    expect(judge(broken()).ok).toBe(false)
    expect(errors(broken()).join('\n')).toMatch(message)
  })

  it('says that a demo pass does not come from Apple', () => {
    expect(checkPkpass(archive, { now }).findings.map(({ message }) => message)).toEqual([
      'The certificate: “Demo CA” does not come from Apple, so phones will not trust it.',
    ])
  })

  it('finds a key that is not the certificate’s', async () => {
    const forged = passSigner(readCertificate(leaf), readCertificate(ca), await makeRsaKey())
    expect(errors(writePkpass(passJson(CONTENT), files, forged, now))).toEqual([
      'The signature does not fit the certificate: it was made with another private key.',
    ])
  })

  it('finds a certificate that has ended', () => {
    const report = checkPkpass(archive, { now: new Date('2040-01-01'), root: ca })
    expect(report.findings.map(({ message }) => message).join()).toContain('It ended on 2036-04-30')
  })

  it('refuses a bomb without unpacking it', () => {
    run(
      'python3',
      '-c',
      "import zipfile; z = zipfile.ZipFile('bomb.zip', 'w', zipfile.ZIP_DEFLATED); z.writestr('pass.json', b'0' * 80_000_000); z.close()",
    )
    expect(errors(readFileSync(inFolder('bomb.zip')))).toEqual([
      'The archive is larger than 64 MiB when unpacked.',
    ])
  })

  it('never throws, whatever bytes are changed', () => {
    assert(
      property(array(tuple(nat(archive.length - 1), nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Buffer.from(archive)
        for (const [position, byte] of changes) changed[position] = byte
        const passed = judge(changed).ok
        expect(passed && !contentsOf(changed).equals(contentsOf(archive))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

/** The bytes that matter to a phone, in a fixed order; empty when unreadable. */
function contentsOf(bytes: Buffer): Buffer {
  try {
    return Buffer.concat(unzip(bytes).flatMap(({ name, data }) => [Buffer.from(name), data]))
  } catch {
    return Buffer.alloc(0)
  }
}
