import { execFile } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQr } from '../../../test/harness/read-qr.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { decodeBase45, encodeBase45 } from '../../lib/base45.ts'
import { packageRoot } from '../../lib/package-root.ts'
import { readSigned, writeSigned } from './payload.ts'
import type { SigningKey } from './schema.ts'

const run = promisify(execFile)
const ends = '2090-12-31T22:59:59.999Z'

let server: TestServer
let shop: TestTenant
let templateId: string
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
  templateId = (await shop.post('/templates', { name: 'Airfield', qrContent: 'signed' })).body.id
})
afterAll(() => server.close())

const issue = async (fields: object = {}) =>
  (await shop.post('/passes', { type: 'single', templateId, ...fields })).body
const keysOf = async (tenant: TestTenant): Promise<SigningKey[]> => (await tenant.get('/signing-keys')).body
const scan = (code: string, headers?: Record<string, string>) => shop.post('/scan', { code }, headers)

/** What the QR code on the page of a pass says, read from its picture. */
async function said({ publicUrl }: { publicUrl: string }): Promise<string> {
  const path = publicUrl.slice(new URL(publicUrl).origin.length).replace('?', '/qr.svg?')
  const { body } = await server.app.inject({ url: path })
  return readQr(await sharp(Buffer.from(body)).resize(900).flatten({ background: '#fff' }).png().toBuffer())
}

describe('a signed code', () => {
  it('is on the pass, in a symbol of version 6, and scans as the bare code does', async () => {
    const pass = await issue({ validUntil: ends })
    const text = await said(pass)
    expect(text).toMatch(/^P1:[0-9A-Z $%*+\-./:]{130,150}$/)
    const path = pass.publicUrl.slice(new URL(pass.publicUrl).origin.length)
    const { body: svg } = await server.app.inject({ url: path.replace('?', '/qr.svg?') })
    expect(svg).toContain('viewBox="0 0 49 49"')
    expect((await shop.post('/scan/check', { code: text })).body).toMatchObject({ success: true })
    expect((await scan(` ${text}\n`)).body).toMatchObject({ success: true, pass: { id: pass.id } })
    expect((await scan(text)).body).toMatchObject({ result: 'already_used' })
    expect((await scan(text, { 'idempotency-key': 'signed' })).body).toMatchObject({ result: 'already_used' })
  })

  it('is decided by what is stored, not by what it says', async () => {
    const pass = await issue({ type: 'multi', validUntil: ends })
    const text = await said(pass)
    await shop.post(`/passes/${pass.id}/revoke`)
    expect((await scan(text)).body).toMatchObject({ success: false, result: 'revoked' })
  })

  it('can be read and checked as the documents say', async () => {
    const times = { validFrom: '1969-07-20T20:17:40.000Z', validUntil: ends }
    const page = await readFile(join(packageRoot, 'docs/signed-codes.md'), 'utf8')
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
    const folder = await mkdtemp(join(tmpdir(), 'passwright-signed-'))
    try {
      await writeFile(join(folder, 'read.mjs'), `${example}\nexport { readSignedCode }\n`)
      const { readSignedCode } = await import(join(folder, 'read.mjs'))
      const keys = await keysOf(shop)
      for (const fields of [{}, { type: 'multi' }, { validUntil: ends }, times]) {
        const pass = await issue(fields)
        const text = await said(pass)
        const read = JSON.parse(JSON.stringify(readSignedCode(text, keys)))
        const { code, type, validFrom, validUntil } = pass
        expect(read).toEqual({ code, type, validFrom, validUntil })
        expect(readSignedCode(text, await keysOf(await server.tenant()))).toBeNull()
        expect(readSignedCode(forge(text), keys)).toBeNull()
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('holds for OpenSSL too', async () => {
    const bytes = decodeBase45((await said(await issue({ validUntil: ends }))).slice(3)) as Buffer
    const folder = await mkdtemp(join(tmpdir(), 'passwright-signed-'))
    const file = (name: string) => join(folder, name)
    const verify = () =>
      run('openssl', 'pkeyutl -verify -pubin -inkey key.pem -rawin -in said -sigfile signature'.split(' '), {
        cwd: folder,
      })
    try {
      await writeFile(file('key.pem'), (await keysOf(shop))[0]?.publicKey ?? '')
      await writeFile(file('said'), bytes.subarray(0, -64))
      await writeFile(file('signature'), bytes.subarray(-64))
      expect((await verify()).stdout).toContain('Signature Verified Successfully')
      await writeFile(file('said'), bytes.subarray(1, -64))
      await expect(verify()).rejects.toThrow('Command failed')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

/** The same code with one bit of what it says turned over. */
function forge(text: string): string {
  const bytes = decodeBase45(text.slice(3)) as Buffer
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0)
  return `P1:${encodeBase45(bytes)}`
}

describe('a code that does not hold', () => {
  it('is answered as an unknown one, and recorded', async () => {
    const pass = await issue({ type: 'multi' })
    const text = await said(pass)
    const other = await server.tenant()
    await other.post('/templates', { name: 'Elsewhere', qrContent: 'signed' })
    const { code, type, validFrom, validUntil } = readSigned(text) ?? expect.unreachable()
    const [foreign] = await keysOf(other)
    const [ours] = await keysOf(shop)
    const { privateKey } = generateKeyPairSync('ed25519')
    const stranger = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))
    const sign = (keyId = '') => writeSigned({ code, type, validFrom, validUntil }, keyId, stranger)
    const bad = [forge(text), sign(ours?.keyId), sign(foreign?.keyId), sign('00000000')]
    bad.push('P1:', 'P1:A', 'P1:☃', `${text}0`, text.slice(0, -3), text.toLowerCase(), `P1:${code}`)
    for (const [n, each] of bad.entries()) {
      for (const headers of [undefined, { 'idempotency-key': `bad ${n}` }]) {
        const { status, body } = await scan(each, headers)
        expect([status, body.error, body.code], each).toEqual([404, 'Pass not found', 'not_found'])
      }
      expect((await shop.post('/scan/check', { code: each })).status).toBe(404)
    }
    expect((await other.post('/scan', { code: text })).status).toBe(404)
    const { headers } = await shop.get('/scans?result=not_found')
    expect(Number(headers['x-total-count'])).toBeGreaterThanOrEqual(bad.length)
    expect((await shop.get(`/passes/${pass.id}`)).body.usagesCount).toBe(0)
  })
})

describe('signing keys', () => {
  it('come with the first template that wants them, and never show their private part', async () => {
    const tenant = await server.tenant()
    const { body: template } = await tenant.post('/templates', { name: 'Plain' })
    expect(await keysOf(tenant)).toEqual([])
    await tenant.patch(`/templates/${template.id}`, { qrContent: 'signed' })
    const keys = await keysOf(tenant)
    expect(keys).toEqual([
      {
        id: expect.stringMatching(/^sgk_/),
        keyId: expect.stringMatching(/^[0-9a-f]{8}$/),
        publicKey: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----/),
        state: 'signing',
        createdAt: expect.any(String),
        revokedAt: null,
      },
    ])
    await tenant.post(`/templates/${template.id}/duplicate`, {})
    expect(await keysOf(tenant)).toEqual(keys)
  })

  it('are replaced without a pass being turned away, and revoked with all that they signed', async () => {
    const pass = await issue({ type: 'multi' })
    const before = await said(pass)
    const [first] = await keysOf(shop)
    expect(await shop.delete(`/signing-keys/${first?.id}`)).toMatchObject({
      status: 409,
      body: { code: 'conflict' },
    })
    const made = await shop.post('/signing-keys')
    expect(made).toMatchObject({ status: 201, body: { state: 'signing' } })
    const after = await said(pass)
    expect(after).not.toBe(before)
    for (const text of [before, after]) expect((await scan(text)).body.result).toBe('success')
    expect((await keysOf(shop)).map(({ state }) => state)).toEqual(['signing', 'believed'])

    for (let times = 0; times < 2; times += 1) {
      const revoked = await shop.delete(`/signing-keys/${first?.id}`)
      expect(revoked).toMatchObject({ status: 200, body: { state: 'revoked' } })
    }
    expect((await scan(before)).status).toBe(404)
    expect((await scan(after)).body.result).toBe('success')
    const { body: log } = await shop.get('/audit?type=signing_key.revoked')
    expect(log).toHaveLength(1)
  })

  it('belong to their workspace', async () => {
    const [key] = await keysOf(shop)
    const other = await server.tenant()
    expect(await keysOf(other)).toEqual([])
    expect((await other.delete(`/signing-keys/${key?.id}`)).body.error).toBe('Signing key not found')
  })
})
