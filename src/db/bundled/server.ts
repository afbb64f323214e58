import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { isAlive } from '../../lib/is-alive.ts'
import type { Log } from '../../lib/log.ts'
import { OperatorError } from '../../lib/operator-error.ts'
import { waitFor } from '../../lib/wait.ts'
import { sessionOptions } from '../session-options.ts'
import { type Cluster, diskFull, postgresEnvironment, writeNote } from './cluster.ts'

/** Server settings, as `postgres -c` takes them. They stand here alone; postgresql.conf stays as initdb made it. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  // By default no more than a file of the log, and those are small.
  wal_buffers: '4MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
}

const logLimitBytes = 8 * 1024 * 1024
/** How long a server that is neither answering nor ending may take, when it is not recovering from a crash. */
const patienceMs = 30_000

/**
 * Connects to the cluster's server, and starts that server first when it does not run. A server that outlived
 * the process that started it is simply used again.
 *
 * @param cluster the cluster to serve
 * @param log hears of waits that an operator would wonder about
 * @param overrides settings that differ from the usual ones, for tests
 * @param port the only port that will do, for a restart; otherwise the remembered one, or any free one
 * @returns a connection as superuser to the database `postgres`, and the server's port
 * @throws OperatorError when the server does not come up; the message says why
 */
export async function connectToServer(
  cluster: Cluster,
  log: Log,
  overrides: Record<string, string> = {},
  port?: number,
): Promise<{ client: Client; port: number }> {
  const started = Date.now()
  let forbiddenPort: number | undefined
  for (;;) {
    const running = await readPostmaster(cluster)
    if (running !== undefined) {
      const client = await awaitConnection(cluster, running.port, log, () => isServer(cluster, running.pid))
      if (client !== undefined) return { client, port: running.port }
    }
    const chosen = port ?? (await choosePort(cluster, forbiddenPort))
    const launch = await launchServer(cluster, { ...settings, ...overrides, port: String(chosen) })
    const client = await awaitConnection(cluster, chosen, log, () => isRunning(launch.child))
    if (client !== undefined) return { client, port: chosen }

    const complaint = await launch.output()
    if (/could not bind/.test(complaint)) forbiddenPort = chosen
    else if (!/lock file "postmaster.pid" already exists|pre-existing shared memory block/.test(complaint)) {
      throw new OperatorError(explainFailure(cluster, complaint))
    }
    if (Date.now() - started > patienceMs) throw new OperatorError(explainFailure(cluster, complaint))
    await sleep(100)
  }
}

/**
 * Stops the cluster's server: open transactions are rolled back, the data is written, the connections close.
 *
 * @returns once the server is gone
 */
export async function stopServer(cluster: Cluster): Promise<void> {
  const running = await readPostmaster(cluster)
  if (running === undefined) return
  // Not by its note: reading one whose server has just ended, and is not buried yet, would write it anew.
  const gone = async () => ((await isServer(cluster, running.pid)) ? undefined : true)
  process.kill(running.pid, 'SIGINT')
  if (await waitFor(gone, 10, patienceMs)) return
  process.kill(running.pid, 'SIGQUIT')
  await waitFor(gone, 50, patienceMs)
}

/**
 * Reads PostgreSQL's note of the server that runs on the cluster.
 *
 * A note may name another process (after a restart of the machine or container numbers are used again, by
 * other PostgreSQL servers too), and then PostgreSQL would refuse to start. The note is not removed, since it
 * also tells a new server of shared memory that is still in use: our own process number takes the place of
 * the wrong one, and PostgreSQL ignores a note that names its parent.
 */
async function readPostmaster(cluster: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const path = join(cluster.files, 'postmaster.pid')
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!(pid > 0) || !(port > 0) || !isAlive(pid)) return undefined
  if (await isServer(cluster, pid)) return { pid, port }
  await writeFile(path, [process.pid, ...lines.slice(1)].join('\n'))
  return undefined
}

/** Whether a process is the cluster's server; the system tells no command of one that has ended and is not buried yet. */
async function isServer({ files }: Cluster, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.split('\0').includes(files)
}

async function choosePort(cluster: Cluster, forbidden: number | undefined): Promise<number> {
  const remembered = Number(await readFile(join(cluster.folder, 'port'), 'utf8').catch(() => ''))
  if (remembered > 0 && remembered !== forbidden) return remembered
  const port = await freePort()
  await writeNote(cluster, 'port', `${port}\n`)
  return port
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** The server gets its own session, so that Ctrl-C in a terminal reaches Passwright alone, and its own log. */
async function launchServer(
  cluster: Cluster,
  options: Record<string, string>,
): Promise<{ child: ChildProcess; output(): Promise<string> }> {
  const logFile = join(cluster.folder, 'server.log')
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  )
  if (size > logLimitBytes) await rename(logFile, `${logFile}.1`)
  const from = size > logLimitBytes ? 0 : size
  const descriptor = openSync(logFile, 'a', 0o600)
  if (cluster.account !== undefined) fchownSync(descriptor, cluster.account.uid, cluster.account.gid)
  const pairs = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.files, ...pairs], {
    ...cluster.account,
    cwd: '/',
    detached: true,
    env: postgresEnvironment,
    stdio: ['ignore', descriptor, descriptor],
  })
  closeSync(descriptor)
  child.on('error', () => undefined)
  child.unref()
  return { child, output: async () => (await readFile(logFile)).subarray(from).toString() }
}

/** A program that could not be run at all has no number, and one that a signal ended has no exit code. */
function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null
}

/**
 * Polls by connecting, since neither a log line nor an open port says that queries are answered.
 *
 * @returns the connection, or `undefined` once the server is gone
 */
async function awaitConnection(
  cluster: Cluster,
  port: number,
  log: Log,
  isUp: () => boolean | Promise<boolean>,
): Promise<Client | undefined> {
  const started = Date.now()
  let lastNotice = started
  for (;;) {
    const { client, code } = await tryConnection(cluster, port)
    if (client !== undefined) return client
    if (!(await isUp())) return undefined
    const recovering = code === '57P03'
    const now = Date.now()
    if (!recovering && now - started > patienceMs) {
      throw new OperatorError(
        `The database does not answer on 127.0.0.1:${port} (${code}). Its log is ${join(cluster.folder, 'server.log')}.`,
      )
    }
    if (recovering && now - lastNotice > 3000) {
      lastNotice = now
      log.info('The database is recovering from an unclean stop. Passwright starts when it is done.')
    }
    await sleep(10)
  }
}

async function tryConnection(
  cluster: Cluster,
  port: number,
): Promise<{ client: Client; code?: undefined } | { client?: undefined; code: string }> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: cluster.password,
    database: 'postgres',
    ssl: false,
    options: sessionOptions,
    application_name: `passwright ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ files: string }>(
      `select current_setting('data_directory') as files`,
    )
    if (rows[0]?.files === cluster.files) return { client }
    await client.end()
    return { code: 'another server is on this port' }
  } catch (error) {
    await client.end().catch(() => undefined)
    return { code: (error as { code?: string }).code ?? String(error) }
  }
}

function explainFailure(cluster: Cluster, complaint: string): string {
  if (/No space left on device/.test(complaint)) return diskFull
  if (/could not access .*Permission denied|has wrong ownership/.test(complaint)) {
    const { uid, gid } = cluster.account ?? { uid: process.getuid?.(), gid: process.getgid?.() }
    return `The database did not start: the user that PostgreSQL runs as does not own its files. Run chown -R ${uid}:${gid} ${cluster.folder}, then start again.`
  }
  const reason = complaint.match(/(?:FATAL|PANIC):\s+(.*)/)?.[1]
  const log = join(cluster.folder, 'server.log')
  return reason === undefined
    ? `The database did not start. Its log is ${log}.`
    : `The database did not start: ${reason}. Its log is ${log}.`
}
