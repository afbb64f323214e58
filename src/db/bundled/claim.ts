import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { OperatorError } from '../../lib/operator-error.ts'
import { type Cluster, explainFileError, writeNote } from './cluster.ts'

/** Lets go of what was claimed. */
type Release = () => Promise<void>

/** BSD's `O_EXLOCK`, which Node has no name for. */
const exclusiveLock = 0x20

/**
 * Claims a data folder for the one application that serves it. The system itself keeps the claim for as long as
 * this process lives, and not a moment longer: whatever becomes of the database meanwhile, nobody else gets it,
 * and nothing is left over when the process is killed.
 *
 * @throws OperatorError when another process has it
 */
export async function claimFolder(cluster: Cluster): Promise<Release> {
  const note = join(cluster.folder, 'application')
  const take = process.platform === 'linux' || process.platform === 'win32' ? takeName : takeLock
  let release: Release | undefined
  try {
    release = await take(cluster, note)
    await writeNote(cluster, 'application', `${process.pid}\n`)
    return release
  } catch (error) {
    await release?.()
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EAGAIN') throw explainFileError(cluster.dataDir, error)
    const holder = await readFile(note, 'utf8').then(
      (pid) => pid.trim(),
      () => 'unknown',
    )
    throw new OperatorError(
      `Passwright is already running on the data folder ${cluster.dataDir} (process ${holder}). ` +
        'Stop it first, or set DATA_DIR to another folder.',
    )
  }
}

/** A socket's name that is no file. It is made with the cluster's password, so that nobody else can take it. */
async function takeName({ files, password }: Cluster): Promise<Release> {
  const { dev, ino } = await stat(files)
  const name = createHash('sha256').update(`${password} ${dev} ${ino}`).digest('hex')
  const server = createServer((socket) => socket.destroy()).unref()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(
      process.platform === 'win32' ? `\\\\.\\pipe\\passwright-${name}` : `\0passwright-${name}`,
      resolve,
    )
  })
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function takeLock(_: Cluster, note: string): Promise<Release> {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants
  const file = await open(note, O_RDWR | O_CREAT | O_NONBLOCK | exclusiveLock, 0o600)
  return () => file.close()
}
