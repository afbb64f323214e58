import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { readConfig } from '../src/config.ts'
import type { Deps } from '../src/deps.ts'
import { openInstallation } from '../src/open.ts'
import { wire } from '../src/wire.ts'
import type { Bench, Group } from './bench.ts'
import { makeWorkspace, type Workspace } from './data.ts'
import { type Receiver, type RunningServer, startReceiver, startServer } from './processes.ts'

const writers = 8
const appKills = 20
const databaseKills = 5
const kills = appKills + databaseKills

/** Longer than any lease, and than the first retry of what met a dying server. */
const settleMs = 120_000

/**
 * Every event arrives although the process is killed 20 times and the database 5 times while events are made, and
 * without faults none arrives twice. On an installation of its own, since it leaves nothing alive.
 */
export const faults: Group = async (bench) => () => measureFaults(bench)

async function measureFaults(bench: Bench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'passwright-faults-'))
  // As root the database runs under another account, which must reach its own folder here.
  await chmod(folder, 0o711)
  const receiver = await startReceiver()
  const victim = new Victim({ ...bench.environment, DATA_DIR: join(folder, 'data') })
  try {
    await victim.start()
    const workspace = await victim.makeWorkspace()
    await victim.post(workspace, '/webhooks', {
      event: 'client.created',
      targetUrl: receiver.url('/faults'),
    })
    await withoutFaults(bench, victim, workspace, receiver)
    await withFaults(bench, victim, workspace, receiver)
  } finally {
    await victim.stop()
    await receiver.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function withoutFaults(bench: Bench, victim: Victim, workspace: Workspace, receiver: Receiver) {
  const { events } = bench.sizes
  await new Writing(victim, workspace, { name: 'calm', events }).end
  await receiver.has(events)
  await sleep(2_000)
  const { events: arrived, requests } = await receiver.report()
  const failed = await victim.failedAttempts()
  if (failed > 0) bench.note(`the machine stood still for so long that ${failed} attempts failed`)
  const duplicates = Math.max(0, requests - Object.keys(arrived).length - failed)
  bench.measured('duplicatesWithoutFaults', duplicates)
  if (duplicates > 0) throw new Error(`${duplicates} deliveries were made twice`)
}

async function withFaults(bench: Bench, victim: Victim, workspace: Workspace, receiver: Receiver) {
  const { events } = bench.sizes
  await receiver.forget()
  const writing = new Writing(victim, workspace, { name: 'storm', events })
  for (let kill = 0; kill < kills; kill += 1) {
    await writing.reaches((events * (kill + 1)) / (kills + 1))
    if (kill % (kills / databaseKills) === 0) await victim.killDatabase()
    else await victim.killApp()
  }
  await writing.end
  await settles(receiver, events)
  const { events: arrived, requests, altered } = await receiver.report()
  const lost = events - Object.keys(arrived).length
  bench.note(
    `${events} events over ${appKills} kills of the process and ${databaseKills} of the database arrived in ${requests} deliveries`,
  )
  bench.measured('eventsLost', lost)
  if (lost !== 0) throw new Error(`${lost} of ${events} events did not arrive`)
  if (altered > 0) throw new Error(`${altered} deliveries had another body than the first of their event`)
}

/** Waits until every event has arrived, or until nothing can be on its way any more. */
async function settles(receiver: Receiver, events: number): Promise<void> {
  const deadline = Date.now() + settleMs
  while (Date.now() < deadline) {
    if (Object.keys((await receiver.report()).events).length >= events) return
    await sleep(500)
  }
}

/** An installation that is killed over and over, and started again. */
class Victim {
  readonly #environment: Record<string, string>
  #app: RunningServer | undefined

  constructor(environment: Record<string, string>) {
    this.#environment = environment
  }

  async start(): Promise<void> {
    this.#app = await startServer('app', this.#environment)
  }

  /** Kills the process as `kill -9` does, and starts the next one. */
  async killApp(): Promise<void> {
    await this.#app?.kill()
    await this.start()
  }

  /** Kills the database as `kill -9` does; the process that runs must start it again by itself. */
  async killDatabase(): Promise<void> {
    const note = join(this.#environment['DATA_DIR'] ?? '', 'postgres', 'cluster', 'postmaster.pid')
    process.kill(Number((await readFile(note, 'utf8')).split('\n')[0]), 'SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#app?.stop()
  }

  /** A workspace with an API key, made beside the running process. */
  makeWorkspace(): Promise<Workspace> {
    return this.#beside((deps) => makeWorkspace(deps, 'faults'))
  }

  /** How many attempts were not answered with success. */
  failedAttempts(): Promise<number> {
    return this.#beside(async ({ database }) => {
      const { rows } = await database.worker.query<{ count: number }>(
        'select count(*)::int as count from delivery_attempts where status is null or status >= 300',
      )
      return rows[0]?.count ?? 0
    })
  }

  async #beside<Result>(work: (deps: Deps) => Promise<Result>): Promise<Result> {
    const log = pino({ level: 'silent' })
    const config = readConfig({
      ...this.#environment,
      DATA_DIR: resolve(this.#environment['DATA_DIR'] ?? ''),
    })
    const { database, installationKey, close } = await openInstallation(config, log, 'command')
    const deps = wire({ config, log, database, installationKey, publicUrl: () => '' })
    try {
      return await work(deps)
    } finally {
      await close()
    }
  }

  /** Posts until it is answered with success, over any number of crashes, and has it done once. */
  async post({ key }: Workspace, path: string, body: object): Promise<void> {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': JSON.stringify([path, body]),
    }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    for (;;) {
      const url = `http://127.0.0.1:${this.#app?.port}/api/v1${path}`
      const answer = await fetch(url, request).catch(() => undefined)
      await answer?.text().catch(() => undefined)
      if (answer?.status === 201) return
      if (answer && answer.status < 500 && answer.status !== 409) throw new Error(`${path}: ${answer.status}`)
      await sleep(50)
    }
  }
}

/** Clients that are created side by side, each with an event. */
class Writing {
  readonly end: Promise<unknown>
  #begun = 0

  constructor(victim: Victim, workspace: Workspace, { name, events }: { name: string; events: number }) {
    const write = async () => {
      while (this.#begun < events) {
        this.#begun += 1
        await victim.post(workspace, '/clients', { name: `${name} ${this.#begun}` })
      }
    }
    this.end = Promise.all(Array.from({ length: writers }, write))
  }

  /** Resolves once so many clients have been created or are about to be. */
  async reaches(count: number): Promise<void> {
    while (this.#begun < count) await sleep(5)
  }
}
