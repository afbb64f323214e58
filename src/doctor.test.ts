import { chmod, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../test/harness/database.ts'
import { createTestFolder } from '../test/harness/folder.ts'
import { examine } from './doctor.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const key = '07'.repeat(32)

type Settings = Record<string, string>

/** What is not good with an installation that is well but for these settings. */
async function faults(settings: Settings = {}): Promise<Record<string, string>> {
  const DATA_DIR = settings['DATA_DIR'] ?? (await createTestFolder())
  const sound = { DATABASE_URL: database.ownUrl, PORT: '0', PUBLIC_URL: 'https://passes.example.com' }
  const findings = await examine({ ...sound, ...settings, DATA_DIR })
  expect(findings.length).toBeGreaterThan(1)
  return Object.fromEntries(
    findings.filter(({ state }) => state === 'bad').map(({ subject, sentence }) => [subject, sentence]),
  )
}

test('an installation that is well has no fault', async () => {
  expect(await faults()).toEqual({})
})

test('before the first start nothing is wrong, and nothing is made', async () => {
  const DATA_DIR = join(await createTestFolder(), 'data')
  const findings = await examine({ PORT: '0', PUBLIC_URL: 'https://passes.example.com', DATA_DIR })
  expect(findings.filter(({ state }) => state === 'bad')).toEqual([])
  expect(findings.at(-1)).toEqual({
    subject: 'Database',
    state: 'good',
    sentence: 'the bundled PostgreSQL is set up at the first start.',
  })
  await expect(stat(DATA_DIR)).rejects.toThrow('ENOENT')
})

test('a data folder that cannot be looked into is no empty one', async () => {
  const findings = await examine({ PORT: '0', DATA_DIR: join(import.meta.filename, 'data') })
  expect(findings.at(-1)).toMatchObject({ subject: 'Database', state: 'bad' })
  expect(findings.at(-1)?.sentence).toContain('is not a folder')
})

test.each<[string, Settings, RegExp]>([
  ['Configuration', { PORT: 'http', LOG_LEVEL: 'loud' }, /PORT must be[^]*LOG_LEVEL must be/],
  [
    'Configuration',
    {
      TRUST_PROXY: '10.0.0.0/8, proxy.example.com',
      MAIL_FROM: 'Passwright',
      WALLET_GOOGLE_API: 'wallet',
      WALLET_APPLE_PUSH_URL: 'push',
      RATE_LIMIT_STORE: 'redis',
      OIDC_CLIENT_ID: 'passwright',
    },
    /WALLET_APPLE_PUSH_URL must[^]*WALLET_GOOGLE_API must[^]*TRUST_PROXY must be true[^]*MAIL_FROM must be a mail[^]*OIDC_ISSUER is needed/,
  ],
  ['Public address', { PUBLIC_URL: 'http://passes.example.com' }, /is not encrypted/],
  ['Configuration', { SMTP_URL: 'smtp://' }, /SMTP_URL must be an smtp: or smtps: address with a host/],
  ['Mail', { SMTP_URL: 'smtp://127.0.0.1:1' }, /127\.0\.0\.1:1 takes no mails/],
  ['Database', { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/none' }, /^The database at 127\.0\.0\.1:1/],
  ['Installation key', { PASSWRIGHT_SECRET: 'short' }, /must hold 64 hex digits/],
  ['Configuration', { OIDC_ISSUER: 'https://login.example.com' }, /OIDC_CLIENT_ID is needed/],
  ['Configuration', { STRIPE_WEBHOOK_SECRET: 'whsec_x' }, /STRIPE_SECRET_KEY is needed with/],
  ['Configuration', { STRIPE_PRICE_PRO: 'price_x' }, /STRIPE_SECRET_KEY is needed with/],
  ['Wallets', { WALLET_APPLE_CERTIFICATE_FILE: '/none.pem' }, /set both/],
  ['Fonts', { PRINT_FONT_FILES: '/none.ttf' }, /^The font \/none\.ttf of PRINT_FONT_FILES cannot be used/],
  [
    'Data folder',
    { DATA_DIR: join(import.meta.filename, 'data'), PASSWRIGHT_SECRET: key },
    /doctor\.test\.ts is not a folder/,
  ],
])('%s: what is wrong is said, and nothing else', async (subject, settings, sentence) => {
  const found = await faults(settings)
  expect(found).toEqual({ [subject]: expect.stringMatching(sentence) })
  expect(JSON.stringify(found)).not.toContain('hunter2')
})

test('a folder that nobody may write to, though root seems to', async () => {
  expect(await faults({ DATA_DIR: '/proc/none/data', PASSWRIGHT_SECRET: key })).toMatchObject({
    'Data folder': expect.stringMatching(/^this user cannot write to \/(proc)? \(\w+\)/),
  })
})

test('a port of another program, and a key that others can read', async () => {
  const other = createServer((_, response) => response.writeHead(404).end())
  await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const folder = await createTestFolder()
  await writeFile(join(folder, 'installation.key'), key)
  await chmod(join(folder, 'installation.key'), 0o644)
  expect(await faults({ PORT: String(port), DATA_DIR: folder })).toEqual({
    Port: expect.stringContaining('another program listens on'),
    'Data folder': expect.stringContaining('Run chmod 600 on it'),
  })
})

test('a key that is missing or another one, and a schema of a newer version', async () => {
  const owner = await database.pools.owner()
  onTestFinished(() => owner.end())
  await owner.query(`insert into installation (key_fingerprint) values ('of the first key')`)
  expect(await faults()).toEqual({ 'Installation key': expect.stringContaining('it is missing') })
  await owner.query(`insert into schema_migrations (name, checksum) values ('9999_later', '')`)
  expect(await faults({ PASSWRIGHT_SECRET: key })).toEqual({
    'Installation key': expect.stringContaining('was set up with of the first key'),
    Schema: expect.stringContaining('newer than this Passwright (9999_later)'),
  })
})
