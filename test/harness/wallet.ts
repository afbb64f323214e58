import type { InjectOptions } from 'fastify'
import { drawDuePictures } from '../../src/features/wallet/pictures/due.ts'
import { walletJobs } from '../../src/features/wallet/updates/jobs.ts'
import { startJobs } from '../../src/worker/jobs.ts'
import type { TestServer, TestTenant } from './server.ts'

/**
 * Runs the wallets' repeated jobs until none has anything left to do at the present instant.
 * @param options `besideWriters`: does not wait for transactions that are still open, of which other tests have some.
 */
export async function runWalletJobs(
  { deps }: TestServer,
  options: { besideWriters?: boolean } = {},
): Promise<void> {
  if (!options.besideWriters) await untilReadable(deps)
  for (const job of walletJobs) while (await job.run(deps));
}

/**
 * Draws the pictures of passes beside what a test does, as a worker would; a download waits for them.
 * @returns stops it, before the server is closed.
 */
export function drawMeanwhile({ deps }: TestServer): () => Promise<void> {
  return startJobs(deps, [
    { name: 'draw wallet pictures', everyMs: 50, run: (given) => drawDuePictures(given) },
  ])
}

/** Runs one of the wallets' repeated jobs once; true says that it asks to go on. */
export async function runWalletJob({ deps }: TestServer, name: string): Promise<boolean> {
  const job = walletJobs.find((known) => known.name === name)
  if (!job) throw new Error(`There is no job ${name}`)
  return job.run(deps)
}

/** Finds out which passes in wallets changed, and pushes none of it. */
export async function noticeChanges(server: TestServer): Promise<void> {
  await untilReadable(server.deps)
  while (await runWalletJob(server, 'follow events for wallets'));
}

/** Waits until every event so far lies behind the last open transaction of this database server. */
async function untilReadable({ database }: TestServer['deps']): Promise<void> {
  const { rows } = await database.worker.query<{ id: string }>('select pg_current_xact_id()::text as id')
  const isReadable = async () => {
    const horizon = await database.worker.query<{ passed: boolean }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 as passed',
      [rows[0]?.id],
    )
    return horizon.rows[0]?.passed ?? false
  }
  while (!(await isReadable())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Issues a pass and returns what the API answers, with its page's token. */
export async function issue(tenant: TestTenant, pass: Record<string, unknown> = {}) {
  const { body } = await tenant.post('/passes', { type: 'single', name: 'VIP Guest', ...pass })
  return { id: String(body.id), code: String(body.code), token: tokenOf(body.publicUrl) }
}

/** The token in a pass's public address. */
export function tokenOf(publicUrl: string): string {
  return new URL(publicUrl).searchParams.get('token') ?? ''
}

/** A phone with Apple Wallet: it asks as iOS does and keeps what it was given. */
export interface Phone {
  register(pass: PhonePass, pushToken?: string): Promise<number>
  unregister(pass: PhonePass): Promise<number>
  /** What changed since a tag; null for "nothing". */
  changed(passType: string, tag?: string): Promise<{ serialNumbers: string[]; lastUpdated: string } | null>
  fetch(
    pass: PhonePass,
    ifModifiedSince?: string,
  ): Promise<{ status: number; lastModified: string; body: Buffer }>
}

/** What a phone reads in a pass. */
export interface PhonePass {
  passTypeIdentifier: string
  serialNumber: string
  authenticationToken: string
}

/** A phone that talks to the server's Apple web service. */
export function phone({ app }: TestServer, device: string): Phone {
  const base = '/wallet/apple/v1'
  const ask = (options: InjectOptions, pass?: PhonePass) =>
    app.inject({
      ...options,
      headers: {
        ...options.headers,
        ...(pass && { authorization: `ApplePass ${pass.authenticationToken}` }),
      },
    })
  const registration = (pass: PhonePass) =>
    `${base}/devices/${device}/registrations/${pass.passTypeIdentifier}/${pass.serialNumber}`
  return {
    register: async (pass, pushToken = `${device}0a1b`) =>
      (await ask({ method: 'POST', url: registration(pass), payload: { pushToken } }, pass)).statusCode,
    unregister: async (pass) => (await ask({ method: 'DELETE', url: registration(pass) }, pass)).statusCode,
    changed: async (passType, tag) => {
      const query = tag === undefined ? '' : `?passesUpdatedSince=${encodeURIComponent(tag)}`
      const answer = await ask({
        method: 'GET',
        url: `${base}/devices/${device}/registrations/${passType}${query}`,
      })
      return answer.statusCode === 204 ? null : answer.json()
    },
    fetch: async (pass, ifModifiedSince) => {
      const url = `${base}/passes/${pass.passTypeIdentifier}/${pass.serialNumber}`
      const headers = ifModifiedSince === undefined ? {} : { 'if-modified-since': ifModifiedSince }
      const answer = await ask({ method: 'GET', url, headers }, pass)
      return {
        status: answer.statusCode,
        lastModified: String(answer.headers['last-modified']),
        body: answer.rawPayload,
      }
    },
  }
}
