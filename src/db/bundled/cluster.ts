import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  statfs,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { isAlive } from '../../lib/is-alive.ts'
import { makeFolder } from '../../lib/make-folder.ts'
import { OperatorError } from '../../lib/operator-error.ts'
import { type Account, accountForPostgres, canReach } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'

/** Where the cluster lies when root starts Passwright in a folder that PostgreSQL's account cannot reach. */
const systemFolder = '/var/lib/passwright'
/** What a fresh cluster and its first write-ahead log take, with some room to work. */
const bytesForNewCluster = 150 * 1024 * 1024

/** Begins the names of clusters in the making. */
const unfinished = 'postgres.new-'

/** A database cluster on disk, ready to be served. */
export interface Cluster {
  /** The data folder as the operator knows it. */
  dataDir: string
  /** Holds `cluster` (PostgreSQL's own folder), `password`, `port`, `application` and `server.log`; no links in the path. */
  folder: string
  /** PostgreSQL's own folder. */
  files: string
  password: string
  account: Account | undefined
  binaries: Binaries
}

/**
 * Opens the database cluster of a data folder and creates it first where there is none. Several processes may
 * do this at once: the cluster appears in one step, and an interrupted attempt leaves nothing that is used.
 *
 * As root the files belong to another account, and when that account cannot reach the data folder they lie
 * under /var/lib/passwright, with a link in the data folder.
 *
 * @param dataDir absolute path of the data folder; made when missing
 * @throws OperatorError when the folder cannot be used, when the disk is full, or when the cluster belongs to
 *   another major version of PostgreSQL
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const place = placeIn(dataDir)
  try {
    await makeDataFolder(dataDir)
    const existing = await realpath(place).catch(ifMissing(undefined))
    const account = await accountForPostgres(existing ?? dataDir)
    const base = (await canReach(dataDir, account)) ? dataDir : systemFolder
    await makeFolder(base, 0o711)
    const binaries = await findBinaries(account, base)
    const folder = existing ?? (await createCluster(place, account, binaries, base))
    const files = join(folder, 'cluster')
    const password = (await readFile(join(folder, 'password'), 'utf8')).trim()
    await checkVersion(dataDir, files, binaries)
    return { dataDir, folder, files, password, account, binaries }
  } catch (error) {
    throw explainFileError(dataDir, error)
  }
}

/**
 * Whether a data folder holds a database cluster; looks and makes nothing.
 * @throws OperatorError where this user cannot look.
 */
export async function hasCluster(dataDir: string): Promise<boolean> {
  try {
    return (await realpath(placeIn(dataDir)).catch(ifMissing(undefined))) !== undefined
  } catch (error) {
    throw explainFileError(dataDir, error)
  }
}

const placeIn = (dataDir: string) => join(dataDir, 'postgres')

/** Other accounts may pass through a data folder that root makes, since PostgreSQL's account has to. */
async function makeDataFolder(dataDir: string): Promise<void> {
  await makeFolder(dataDir, 0o700)
  if (process.getuid?.() === 0 && (await readdir(dataDir)).length === 0) await chmod(dataDir, 0o711)
}

async function createCluster(
  place: string,
  account: Account | undefined,
  binaries: Binaries,
  base: string,
): Promise<string> {
  await removeAbandoned(base)
  await checkSpace(base)
  const inPlace = base === dirname(place)
  const fresh = await mkdtemp(join(base, inPlace ? `${unfinished}${process.pid}-` : 'postgres-'))
  try {
    const passwordFile = join(fresh, 'password')
    await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
    if (account !== undefined) {
      await chown(fresh, account.uid, account.gid)
      await chown(passwordFile, account.uid, account.gid)
    }
    await initdb(binaries.initdb, join(fresh, 'cluster'), passwordFile, account)
    if (inPlace) await rename(fresh, place)
    else await symlink(fresh, place)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    const madeByAnother = await realpath(place).catch(ifMissing(undefined))
    if (madeByAnother === undefined) throw error
  }
  return await realpath(place)
}

/** An attempt that was killed leaves its folder, whose name tells the process that made it. */
async function removeAbandoned(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (!name.startsWith(unfinished)) continue
    const pid = Number.parseInt(name.slice(unfinished.length), 10)
    if (isAlive(pid)) continue
    // Its initdb may have outlived it and still be writing.
    await rm(join(base, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/**
 * A new file of the write-ahead log is filled and made durable before anything goes into it, and every commit waits
 * for that. In the usual 16 MB this holds up a gate for as long as fifty milliseconds each second; in 1 MB nobody
 * notices.
 *
 * The locale is PostgreSQL's own C.UTF-8: Unicode aware, and sorted alike on every machine. Full-text and
 * trigram parsing still ask the system what a letter is, and with plain C they would drop every letter that
 * is not ASCII; not every system calls its neutral UTF-8 locale the same.
 */
async function initdb(
  program: string,
  files: string,
  passwordFile: string,
  account: Account | undefined,
): Promise<void> {
  let complaints = ''
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const options = [
      `--pgdata=${files}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${letters}`,
      '--wal-segsize=1',
      '--no-instructions',
    ]
    const child = spawn(program, options, {
      ...account,
      cwd: '/',
      env: postgresEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const [output] = await Promise.all([text(child.stderr), once(child, 'close')])
    if (child.exitCode === 0) return
    complaints = output
    if (!/invalid locale name/.test(complaints)) break
  }
  throw new OperatorError(explainInitdb(complaints))
}

function explainInitdb(complaints: string): string {
  if (/No space left on device/.test(complaints)) return diskFull
  if (/could not look up effective user ID/.test(complaints)) {
    return (
      `The bundled PostgreSQL cannot run as user id ${process.getuid?.()}, which has no name on this machine. ` +
      'Start Passwright as a user that is listed in /etc/passwd, or set DATABASE_URL to a server of your own.'
    )
  }
  return `The database could not be created: ${complaints.trim().split('\n').at(-1) || 'initdb gave no reason'}`
}

/** The environment of PostgreSQL's programs: nothing of ours can change what they do. */
export const postgresEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** What to say when there is no room left for the database. */
export const diskFull = 'The disk is full, so the database cannot start. Free some space, then start again.'

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytesForNewCluster) throw new OperatorError(diskFull)
}

async function checkVersion(dataDir: string, files: string, binaries: Binaries): Promise<void> {
  const found = (await readFile(join(files, 'PG_VERSION'), 'utf8')).trim()
  if (found === binaries.majorVersion) return
  throw new OperatorError(
    `The data folder ${dataDir} was written by PostgreSQL ${found}, and this Passwright brings PostgreSQL ${binaries.majorVersion}. ` +
      'Nothing was changed. With the Passwright that wrote it run `passwright backup FILE`, then restore that file here into a new data folder.',
  )
}

/** Writes a small file into a cluster's folder; made by root it belongs to the folder's account all the same. */
export async function writeNote(
  { folder, account }: Cluster,
  name: 'application' | 'port',
  text: string,
): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, text)
  if (account !== undefined) await chown(path, account.uid, account.gid)
}

/** What to say of a file of the data folder that cannot be used; other errors are given back as they are. */
export function explainFileError(dataDir: string, error: unknown): unknown {
  const { code, syscall, path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return new OperatorError(diskFull)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OperatorError(
      `The data folder ${dataDir} cannot be used by this user (${syscall} ${path}: ${code}). ` +
        'Start Passwright as the user that owns it, or set DATA_DIR to another folder.',
    )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new OperatorError(`The data folder ${dataDir} is not a folder. Set DATA_DIR to a folder.`)
  }
  if (syscall === 'mkdir') {
    return new OperatorError(`No folder can be made at ${path} (${code}). Set DATA_DIR to another place.`)
  }
  if (code === 'ENOENT' && String(syscall).startsWith('spawn')) {
    return new OperatorError(
      'The bundled PostgreSQL cannot run on this system, which lacks the GNU C library. Set DATABASE_URL to a server of your own.',
    )
  }
  return error
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead
    throw error
  }
}
