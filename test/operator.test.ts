import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../src/lib/package-root.ts'
import { createTestDatabase } from './harness/database.ts'
import { createTestFolder } from './harness/folder.ts'

const run = promisify(execFile)
const patience = 240_000

async function passwright(dataDir: string, ...args: string[]): Promise<string> {
  const environment = { ...process.env, DATA_DIR: dataDir, PORT: '0' }
  return (await run(join(packageRoot, 'bin/passwright'), args, { env: environment })).stdout
}

async function start(dataDir: string, program = join(packageRoot, 'bin/passwright'), settings = {}) {
  const own = { DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' }
  const environment = { ...process.env, ...own, ...settings }
  const child = spawn(program, ['start'], { env: environment, cwd: packageRoot })
  const gone = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (piece) => (output += piece))
  child.stderr.on('data', (piece) => (output += piece))
  await expect.poll(() => output, { timeout: patience, interval: 100 }).toMatch(/running at http:\S+/)
  return {
    address: /running at (\S+)/.exec(output)?.[1] ?? '',
    output,
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      return await gone
    },
  }
}

const databaseRuns = (dataDir: string) =>
  readFile(join(dataDir, 'postgres/cluster/postmaster.pid')).then(
    () => true,
    () => false,
  )

/** `pkpass check` takes a good pass, says what is wrong with others, and that a file is no authority. */
async function judgePass(folder: string, pass: Buffer, authority: string) {
  const tampered = Buffer.from(pass)
  tampered[pass.indexOf('"Guest"') + 1] = 'g'.charCodeAt(0)
  const files = {
    'good.pkpass': pass,
    'tampered.pkpass': tampered,
    nonsense: 'nonsense',
    'ca.pem': authority,
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const check = (name: string, ca = 'ca.pem') =>
    passwright(folder, 'pkpass', 'check', join(folder, name), '--ca', join(folder, ca), '--json')
  const refused = (sentence: string) => ({ code: 1, stdout: expect.stringContaining(sentence) })
  await Promise.all([
    expect(check('good.pkpass').then(JSON.parse)).resolves.toMatchObject({ ok: true, style: 'generic' }),
    expect(check('tampered.pkpass')).rejects.toMatchObject(
      refused('“pass.json” was changed after the pass was signed'),
    ),
    expect(check('nonsense')).rejects.toMatchObject(refused('The file is not a ZIP archive.')),
    expect(check('good.pkpass', 'nonsense')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^The file \S+ is not a certificate\.[^\n]*\n$/),
    }),
  ])
}

/** Each command answers as a script reads it. */
async function makeByCommand(dataDir: string, address: string) {
  const run = async (...words: string[]) => JSON.parse(await passwright(dataDir, ...words, '--json'))
  const owner = 'ana@example.com'
  const tenant = await run('tenant', 'create', '--name', 'Gate', '--plan', 'pro', '--owner', owner)
  expect(tenant).toMatchObject({ id: expect.stringMatching(/^ten_/), name: 'Gate', plan: 'pro' })
  const made = await run('key', 'create', '--tenant', tenant.id, '--name', 'Door')
  expect(made).toMatchObject({ id: expect.stringMatching(/^key_/), key: expect.stringMatching(/^2pk_/) })
  const headers = { authorization: `Bearer ${made.key}`, 'content-type': 'application/json' }
  expect((await fetch(`${address}/api/v1/passes`, { headers })).status).toBe(200)
  const { caPem } = await run('wallet', 'demo', '--tenant', tenant.id)
  const body = JSON.stringify({ type: 'single', name: 'Guest' })
  const issued = await fetch(`${address}/api/v1/passes`, { method: 'POST', headers, body })
  const page = new URL(((await issued.json()) as { publicUrl: string }).publicUrl)
  const download = await fetch(`${address}${page.pathname}/apple.pkpass${page.search}`)
  await judgePass(dirname(dataDir), Buffer.from(await download.arrayBuffer()), caPem)
  expect(await run('tenant', 'set-plan', tenant.id, 'free')).toEqual({ id: tenant.id, plan: 'free' })
  expect(await run('tenant', 'list')).toContainEqual(
    expect.objectContaining({ id: tenant.id, name: 'Gate', plan: 'free' }),
  )
}

test('an operator starts, loses power, starts again, backs up and moves', { timeout: patience }, async () => {
  const folder = await createTestFolder()
  await chmod(folder, 0o711)
  const dataDir = join(folder, 'data')
  const elsewhere = await run(join(packageRoot, 'bin/passwright'), ['tenant', 'list'], {
    env: { ...process.env, DATA_DIR: join(folder, 'mistyped'), DATABASE_URL: '' },
  })
  expect(elsewhere.stderr).toContain('Set up a new, empty database.')
  const first = await start(dataDir)
  expect(first.output).toContain(`There is no workspace in ${dataDir} yet.`)
  const demo = JSON.parse(await passwright(dataDir, 'demo', '--json'))
  expect(new URL(demo.passes[0].publicUrl).origin).toBe(first.address)
  const issued = await fetch(`${first.address}/api/v1/passes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${demo.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'single', name: 'Kept' }),
  })
  expect(issued.status).toBe(201)
  const { id } = (await issued.json()) as { id: string }
  await expect(passwright(dataDir, 'start')).rejects.toThrow(
    'Passwright is already running on the data folder',
  )
  await makeByCommand(dataDir, first.address)
  await first.end('SIGKILL')

  const second = await start(dataDir, 'npm')
  expect(second.output).not.toContain('no workspace')
  const kept = await fetch(`${second.address}/api/v1/passes/${id}`, {
    headers: { authorization: `Bearer ${demo.key}` },
  })
  expect(await kept.json()).toMatchObject({ name: 'Kept' })
  const file = `${dataDir}-backup`
  const { rows } = JSON.parse(await passwright(dataDir, 'backup', file, '--json'))
  expect(await second.end('SIGTERM')).toEqual([0, null])
  expect(await databaseRuns(dataDir)).toBe(false)

  const moved = `${dataDir}-moved`
  onTestFinished(() => rm(moved, { recursive: true, force: true }))
  expect(JSON.parse(await passwright(moved, 'restore', file, '--json'))).toMatchObject({
    rows,
    keyFits: false,
  })
  await expect(passwright(moved, 'start')).rejects.toThrow(
    /installation key \(\w+\) that this database was set up with is missing/,
  )
  expect(await databaseRuns(moved)).toBe(false)
})

test('a font that cannot be used is told of at the start', { timeout: patience }, async () => {
  const database = await createTestDatabase()
  onTestFinished(() => database.close())
  const { output, end } = await start('/proc/none', undefined, {
    DATABASE_URL: database.ownUrl,
    PASSWRIGHT_SECRET: '07'.repeat(32),
    PRINT_FONT_FILES: '/none.ttf',
    LOG_LEVEL: 'warn',
  })
  expect(output).toContain('The font /none.ttf of PRINT_FONT_FILES cannot be used')
  expect(await end('SIGTERM')).toEqual([0, null])
})

test('a command that is interrupted stops the database it started', { timeout: patience }, async () => {
  const folder = await createTestFolder()
  await chmod(folder, 0o711)
  const dataDir = join(folder, 'data')
  const environment = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  const child = spawn(join(packageRoot, 'bin/passwright'), ['migrate'], { env: environment })
  const gone = once(child, 'exit')
  await expect.poll(() => databaseRuns(dataDir), { timeout: patience, interval: 10 }).toBe(true)
  child.kill('SIGTERM')
  expect(await gone).toEqual([143, null])
  expect(await databaseRuns(dataDir)).toBe(false)
})

test('the image holds all that a start reads', { timeout: patience }, async () => {
  await run(join(packageRoot, 'bin/passwright'), ['--version'])
  const image = await createTestFolder()
  const recipe = await readFile(join(packageRoot, 'deploy/Dockerfile'), 'utf8')
  for (const [, from = '', to = ''] of recipe.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)) {
    const place = join(image, to.replace(/^\.\/$/, from))
    await mkdir(dirname(place), { recursive: true })
    if (from === 'node_modules') await symlink(join(packageRoot, from), place)
    else await cp(join(packageRoot, from), place, { recursive: true })
  }
  const [, command = ''] = /^CMD \["node", "(\S+)", "start"\]$/m.exec(recipe) ?? []
  const env = { ...process.env, DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  await expect(run(process.execPath, [join(image, command), 'start'], { env })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The database at 127\.0\.0\.1:1 cannot be reached/),
  })
})

test('the command follows links and tells misuse from failure', { timeout: patience }, async () => {
  const link = join(await createTestFolder(), 'passwright')
  await symlink(join(packageRoot, 'bin/passwright'), link)
  expect((await run(link, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  await expect(run(link, ['nonsense'])).rejects.toMatchObject({ code: 2, stdout: '' })
  const misuses: [string, ...string[]][] = [
    ['name must not be empty', 'tenant', 'create', '--name', ' ', '--owner', 'ana@example.com'],
    ['owner must be an email address', 'tenant', 'create', '--name', 'Opera', '--owner', 'ana'],
    [
      'timeZone must be an IANA',
      'tenant',
      'create',
      '--name',
      'x',
      '--owner',
      'a@b.de',
      '--time-zone',
      'Mars',
    ],
    ['permissions[0] must be one of', 'key', 'create', '--tenant', 'ten_none', '--permissions', 'fly'],
  ]
  const foreign = join(dirname(link), 'foreign')
  await writeFile(foreign, 'no backup')
  const env = { ...process.env, DATA_DIR: join(dirname(link), 'unmade') }
  await expect(run(link, ['restore', foreign, '--json'], { env })).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${foreign} is not a backup of Passwright.\n`,
  })
  const { stdout, stderr } = await run('sh', ['-c', `"${link}" --help | head -c 0`])
  expect(stdout + stderr).toBe('')
  await expect(run('sh', ['-c', `"${link}" doctor > /dev/full`], { env })).rejects.toMatchObject({
    code: 1,
    stderr: 'It is done, but the report could not be written (ENOSPC).\n',
  })
  await expect(stat(env.DATA_DIR)).rejects.toThrow('ENOENT')
  await Promise.all(
    misuses.map(([sentence, ...args]) => {
      const refusal = { code: 1, stdout: '', stderr: expect.stringContaining(sentence) }
      return expect(run(link, args)).rejects.toMatchObject(refusal)
    }),
  )
  const nowhere = { ...process.env, DATABASE_URL: '', DATA_DIR: '/proc/none/data' }
  await expect(run(link, ['start'], { env: nowhere })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^(The data folder|No folder can be made at) \/proc\/none[^\n]*\n$/),
  })
  const unreachable = { ...process.env, DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/nothing' }
  await expect(run(link, ['migrate'], { env: unreachable })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The database at 127\.0\.0\.1:1 cannot be reached[^\n]*\n$/),
  })
})
