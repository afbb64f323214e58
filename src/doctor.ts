import { mkdtemp, readFile, rmdir, stat, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { Client } from 'pg'
import { type Config, readConfig } from './config.ts'
import { hasCluster } from './db/index.ts'
import { appliedMigrations, readMigrations } from './db/migrate.ts'
import { operatorFaults } from './features/wallet/operator.ts'
import { keyFile, keyFingerprint, readInstallationKey, rememberedFingerprint } from './installation.ts'
import type { Log } from './lib/log.ts'
import { packageRoot } from './lib/package-root.ts'
import { openConfiguredDatabase } from './open.ts'

/** What was found about one subject, and what to do where it is not good. */
export interface Finding {
  subject: string
  state: 'good' | 'doubtful' | 'bad'
  sentence: string
}

type Verdict = Omit<Finding, 'subject'>

const good = (sentence: string): Verdict => ({ state: 'good', sentence })
const doubtful = (sentence: string): Verdict => ({ state: 'doubtful', sentence })
const bad = (sentence: string): Verdict => ({ state: 'bad', sentence })

const gigabyte = 1024 ** 3
const skewLimitSeconds = 5

/**
 * Looks at everything an installation needs, and changes nothing but that a bundled database that does not run is
 * started for the time.
 * @param environment as in `.env.example`.
 */
export async function examine(environment: Record<string, string | undefined>): Promise<Finding[]> {
  const findings: Finding[] = []
  const look = async (subject: string, examination: () => Promise<Verdict>) => {
    const verdict = await examination().catch((error: unknown) => bad((error as Error).message))
    findings.push({ subject, ...verdict })
  }
  let config: Config | undefined
  await look('Node', node)
  await look('Configuration', async () => {
    config = readConfig(environment)
    return good('every setting can be used.')
  })
  if (config === undefined) return findings
  const settings = config
  await look('Public address', async () => publicAddress(settings))
  await look('Port', () => port(settings))
  await look('Data folder', () => dataFolder(settings))
  await look('Disk', () => disk(settings))
  await look('Mail', () => mail(settings))
  await look('Wallets', async () => wallets(settings))
  await look('Fonts', () => fonts(settings))
  await look('Database', () => database(settings, look))
  return findings
}

async function node(): Promise<Verdict> {
  const manifest = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    engines: { node: string }
  }
  const least = manifest.engines.node.replace('>=', '')
  const order = new Intl.Collator('en', { numeric: true }).compare(process.versions.node, least)
  return order >= 0
    ? good(`${process.versions.node}.`)
    : bad(`this is ${process.versions.node}. Install ${least} or newer.`)
}

function publicAddress({ PUBLIC_URL }: Config): Verdict {
  if (PUBLIC_URL === null) {
    return doubtful(
      'links in passes lead to this machine only. Set PUBLIC_URL to the address that people use.',
    )
  }
  if (PUBLIC_URL.startsWith('http:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(PUBLIC_URL)) {
    return bad(`${PUBLIC_URL} is not encrypted. Put a reverse proxy with TLS in front and use https.`)
  }
  return good(`${PUBLIC_URL}.`)
}

async function port({ PORT, HOST }: Config): Promise<Verdict> {
  if (PORT === 0) return good('a free one is taken at each start.')
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    probe.listen(PORT, HOST, () => probe.close(() => resolve(undefined)))
  })
  if (code === undefined) return good(`${PORT} is free.`)
  if (code !== 'EADDRINUSE') return bad(`${HOST}:${PORT} cannot be used (${code}). Set PORT or HOST.`)
  return (await answersAsPasswright(PORT))
    ? good(`Passwright answers on ${PORT}.`)
    : bad(`another program listens on ${PORT}. Stop it, or set PORT to another port.`)
}

async function answersAsPasswright(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/livez`, { signal: AbortSignal.timeout(5000) })
    return answer.ok
  } catch {
    return false
  }
}

async function dataFolder({ DATA_DIR, DATABASE_URL }: Config): Promise<Verdict> {
  const place = await nearestFolder(DATA_DIR)
  if (!(await stat(place)).isDirectory())
    return bad(`${place} is not a folder. Set DATA_DIR to another place.`)
  const obstacle = await obstacleIn(place)
  if (obstacle !== undefined) {
    return bad(
      `this user cannot write to ${place} (${obstacle}). Start as its owner, or set DATA_DIR to another folder.`,
    )
  }
  if (place !== DATA_DIR) return good(`${DATA_DIR} is made at the first start.`)
  const key = await stat(join(DATA_DIR, 'installation.key')).catch(() => undefined)
  if (key && (key.mode & 0o077) !== 0) {
    return bad(`others can read ${join(DATA_DIR, 'installation.key')}. Run chmod 600 on it.`)
  }
  return good(`${DATA_DIR}${DATABASE_URL ? ', for the installation key alone' : ''}.`)
}

/** The code of what keeps this user from making something in a folder; whether root may, only an attempt tells. */
async function obstacleIn(folder: string): Promise<string | undefined> {
  try {
    await rmdir(await mkdtemp(join(folder, '.doctor-')))
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found ? path : nearestFolder(dirname(path))
}

async function disk({ DATA_DIR }: Config): Promise<Verdict> {
  const { bavail, bsize } = await statfs(await nearestFolder(DATA_DIR))
  const free = (bavail * bsize) / gigabyte
  const sentence = `${free.toFixed(1)} GB free.`
  if (free < 0.2) return bad(`${sentence} Free some space: writing stops when the disk is full.`)
  return free < 2
    ? doubtful(`${sentence} The write-ahead log alone may take 4 GB under load.`)
    : good(sentence)
}

async function mail({ SMTP_URL }: Config): Promise<Verdict> {
  if (SMTP_URL === null) return doubtful('mails are kept in the outbox. Set SMTP_URL to send them.')
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: SMTP_URL, connectionTimeout: 5000, greetingTimeout: 5000 })
  try {
    await transport.verify()
    return good(`${new URL(SMTP_URL).host} takes mails.`)
  } catch (error) {
    return bad(`${new URL(SMTP_URL).host} takes no mails (${(error as Error).message}). Check SMTP_URL.`)
  } finally {
    transport.close()
  }
}

function wallets(config: Config): Verdict {
  const faults = operatorFaults(config, new Date())
  if (faults.length > 0) return bad(faults.join(' '))
  const { WALLET_APPLE_CERTIFICATE_FILE: apple, WALLET_GOOGLE_ACCOUNT_FILE: google } = config
  return good(
    apple || google
      ? 'the installation’s credentials can be used.'
      : 'each workspace brings its own credentials.',
  )
}

async function fonts({ PRINT_FONT_FILES: files }: Config): Promise<Verdict> {
  const { loadFaces } = await import('./features/printing/fonts.ts')
  loadFaces(files)
  return good(
    files.length > 0 ? `${files.length} of your own can be used.` : 'those that come with Passwright.',
  )
}

type Look = (subject: string, examination: () => Promise<Verdict>) => Promise<void>

async function database(config: Config, look: Look): Promise<Verdict> {
  if (!config.DATABASE_URL && !(await hasCluster(config.DATA_DIR)))
    return good('the bundled PostgreSQL is set up at the first start.')
  const warnings: string[] = []
  const log: Log = {
    info: () => undefined,
    warn: (line) => warnings.push(line),
    error: (line) => warnings.push(line),
  }
  const { database, close } = await openConfiguredDatabase(config, log, 'command')
  try {
    const owner = await database.owner()
    try {
      await look('Roles', async () =>
        database.roles === 'separate'
          ? good('owner, application, worker and identity are kept apart.')
          : doubtful(
              warnings[0] ?? 'one login does everything; see docs/self-hosting.md for how to separate them.',
            ),
      )
      await look('Schema', () => schema(owner))
      await look('Installation key', () => installationKey(config, owner))
      await look('Clock', () => clock(owner))
      const { rows } = await owner.query<{ server_version: string }>('show server_version')
      return good(
        `PostgreSQL ${rows[0]?.server_version}, ${config.DATABASE_URL ? 'from DATABASE_URL' : 'bundled'}.`,
      )
    } finally {
      await owner.end()
    }
  } finally {
    await close()
  }
}

async function schema(owner: Client): Promise<Verdict> {
  const applied = new Set((await appliedMigrations(owner)).map(({ name }) => name))
  const known = (await readMigrations()).map(({ name }) => name)
  const missing = known.filter((name) => !applied.has(name))
  const strange = [...applied].filter((name) => !known.includes(name))
  if (strange.length > 0) {
    return bad(
      `it is newer than this Passwright (${strange.join(', ')}). Start the version that made it, or a newer one.`,
    )
  }
  if (missing.length > 0) return doubtful(`${missing.length} migrations are run at the next start.`)
  return good('up to date.')
}

async function installationKey(config: Config, owner: Client): Promise<Verdict> {
  const key = await readInstallationKey(config)
  const expected = (await appliedMigrations(owner)).some(({ name }) => name === '0004_installation')
    ? await rememberedFingerprint(owner)
    : undefined
  if (expected === undefined) return good('it is made at the first start.')
  if (key === undefined) return bad(`it is missing (${expected}). Put it into ${keyFile(config)}.`)
  if (keyFingerprint(key) !== expected) {
    return bad(
      `it is ${keyFingerprint(key)}, but this database was set up with ${expected}. Give the right one.`,
    )
  }
  return good(`${expected}.`)
}

async function clock(owner: Client): Promise<Verdict> {
  const { rows } = await owner.query<{ now: Date }>('select clock_timestamp() as now')
  const skew = Math.abs(Date.now() - (rows[0]?.now.getTime() ?? 0)) / 1000
  return skew <= skewLimitSeconds
    ? good('this machine and the database agree.')
    : bad(
        `this machine and the database differ by ${skew.toFixed(0)} seconds. Synchronise both with a time server.`,
      )
}
