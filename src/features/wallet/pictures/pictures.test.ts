import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { bundle } from '../../../../scripts/bundle.mjs'
import { startTestServer, type TestServer, type TestTenant } from '../../../../test/harness/server.ts'
import { issue, runWalletJob, runWalletJobs } from '../../../../test/harness/wallet.ts'
import { packageRoot } from '../../../lib/package-root.ts'
import { checkPkpass } from '../../../lib/pkpass/check.ts'
import { unzip } from '../../../lib/pkpass/unzip.ts'

let server: TestServer
let folder: string

beforeAll(async () => {
  server = await startTestServer()
  folder = await mkdtemp(join(packageRoot, 'node_modules', '.pictures-'))
  await bundle({ cli: 'src/cli/main.ts' }, folder, '.js')
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** A process of its own that cannot draw, since whatever asks for the picture library fails, and leaves jobs to others. */
async function startWithoutPictureLibrary(): Promise<string> {
  const guard = join(folder, 'guard.cjs')
  await writeFile(
    guard,
    `const loader = require('node:module'), load = loader._load
    loader._load = function (name, ...rest) {
      if (name === 'sharp') throw new Error('the picture library was asked for')
      return load.call(this, name, ...rest)
    }`,
  )
  const child = spawn(process.execPath, ['--require', guard, join(folder, 'cli.js'), 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: server.databaseUrl,
      PASSWRIGHT_SECRET: Buffer.alloc(32, 7).toString('hex'),
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
      WORKER: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await gone
  })
  let output = ''
  child.stdout.on('data', (piece) => (output += piece))
  await expect.poll(() => output, { timeout: 60_000, interval: 50 }).toMatch(/running at http:\S+/)
  return /running at (http:\S+?)\/?\s/.exec(output)?.[1] ?? ''
}

const picture = (background: string) =>
  sharp({ create: { width: 600, height: 300, channels: 3, background } })
    .png()
    .toBuffer()

async function put(tenant: TestTenant, path: string, background: string): Promise<void> {
  const answer = await tenant.ask({
    method: 'PUT',
    url: `/api/v1${path}`,
    payload: await picture(background),
    headers: { 'content-type': 'image/png' },
  })
  expect(answer.status).toBe(200)
}

const address = ({ code, token }: { code: string; token: string }) => `/p/${code}/apple.pkpass?token=${token}`

/** What is stored for a template, as the time of its drawing cannot be seen from outside. */
async function stored(templateId: string | null) {
  const { rows } = await server.deps.database.worker.query<{ due_at: Date | null }>(
    'select due_at from wallet_pictures where template_id is not distinct from $1',
    [templateId],
  )
  return rows
}

describe('the pictures of a wallet pass', () => {
  it('are drawn when they change, so that a process that never saw them serves a pass without drawing', async () => {
    const tenant = await server.tenant()
    const { caPem: root } = (await tenant.post('/wallet/demo')).body
    const { body: template } = await tenant.post('/templates', { name: 'Opera', kind: 'ticket' })
    await put(tenant, `/templates/${template.id}/logo`, '#0f766e')
    await put(tenant, `/templates/${template.id}/hero`, '#b45309')
    const [adorned, plain] = [await issue(tenant, { templateId: template.id }), await issue(tenant)]
    await runWalletJobs(server)
    expect(await stored(template.id)).toEqual([{ due_at: null }])

    const other = await startWithoutPictureLibrary()
    for (const [pass, pictures] of [
      [adorned, 9],
      [plain, 3],
    ] as const) {
      const answer = await fetch(other + address(pass))
      expect(answer.status).toBe(200)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(checkPkpass(bytes, { now: server.deps.now(), root }).ok).toBe(true)
      expect(unzip(bytes).filter(({ name }) => name.endsWith('.png'))).toHaveLength(pictures)
    }

    // What the other process took shows here that this one cannot draw.
    const upload = await fetch(`${other}/api/v1/workspace/logo`, {
      method: 'PUT',
      body: new Uint8Array(await picture('#0f766e')),
      headers: { 'content-type': 'image/png', authorization: `Bearer ${tenant.key}` },
    })
    expect(upload.status).toBe(400)

    const colours = { background: '#123456' }
    const { body: late } = await tenant.post('/templates', { name: 'Ballet', colours })
    const early = address(await issue(tenant, { templateId: late.id }))
    const refused = await fetch(other + early)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    await runWalletJob(server, 'draw wallet pictures')
    expect((await fetch(other + early)).status).toBe(200)
  }, 120_000)

  it('are there for templates from before wallets were switched on', async () => {
    const tenant = await server.tenant()
    const { body: template } = await tenant.post('/templates', { name: 'Zoo', kind: 'membership' })
    await put(tenant, '/workspace/logo', '#1d4ed8')
    await runWalletJobs(server)
    expect(await stored(template.id)).toEqual([])
    await tenant.post('/wallet/demo')
    expect(await stored(template.id)).toEqual([{ due_at: expect.any(Date) }])
    await runWalletJobs(server)
    expect(await stored(template.id)).toEqual([{ due_at: null }])
  })

  it('asked for before the worker came by are waited for, before all that is older', async () => {
    const tenant = await server.tenant()
    for (const name of ['A', 'B', 'C', 'D', 'E']) await tenant.post('/templates', { name })
    await tenant.post('/wallet/demo')
    const colours = { background: '#654321' }
    const { body: template } = await tenant.post('/templates', { name: 'Circus', colours })
    const pass = await issue(tenant, { templateId: template.id })
    const download = () => server.app.inject({ method: 'GET', url: address(pass) })
    const answers = Promise.all([download(), download(), download()])
    await expect
      .poll(() => stored(template.id), { timeout: 20_000 })
      .toEqual([{ due_at: Number.NEGATIVE_INFINITY }])
    await runWalletJob(server, 'draw wallet pictures')
    expect((await answers).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    expect(await stored(template.id)).toEqual([{ due_at: null }])
  })

  it('follow the template’s colours, style and pictures', async () => {
    const tenant = await server.tenant()
    await tenant.post('/wallet/demo')
    const { body: template } = await tenant.post('/templates', { name: 'Fair', kind: 'ticket' })
    await put(tenant, `/templates/${template.id}/hero`, '#be123c')
    const pass = await issue(tenant, { templateId: template.id })
    const names = async () => {
      const { rawPayload } = await server.app.inject({ method: 'GET', url: address(pass) })
      return unzip(rawPayload).flatMap(({ name }) => /^([a-z]+)\.png$/.exec(name)?.[1] ?? [])
    }
    const icon = async () => {
      const { rawPayload } = await server.app.inject({ method: 'GET', url: address(pass) })
      const data = unzip(rawPayload).find(({ name }) => name === 'icon.png')?.data
      const { channels } = await sharp(data).stats()
      return channels.slice(0, 3).map(({ max }) => max)
    }
    await runWalletJobs(server)
    expect(await names()).toEqual(['icon', 'strip'])
    await tenant.patch(`/wallet/templates/${template.id}`, { style: 'generic' })
    await runWalletJobs(server)
    expect(await names()).toEqual(['icon', 'thumbnail'])
    await put(tenant, '/workspace/logo', '#00ff00')
    await runWalletJobs(server)
    expect(await names()).toEqual(['icon', 'logo', 'thumbnail'])
    const [red, green] = await icon()
    expect(green).toBeGreaterThan(200)
    await tenant.patch(`/templates/${template.id}`, { colours: { background: '#991b1b' } })
    await runWalletJobs(server)
    expect((await icon())[0]).toBeGreaterThan((red ?? 0) + 50)
  })
})
