import { sign } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PKPass } from 'passkit-generator'
import sharp from 'sharp'
import { passJson } from '../src/lib/pkpass/pass-json.ts'
import { passSigner } from '../src/lib/pkpass/signature.ts'
import { passFile, writePkpass } from '../src/lib/pkpass/write.ts'
import {
  makeCertificateAuthority,
  makePassCertificate,
  makeRsaKey,
  privateKeyPem,
} from '../src/lib/x509/make.ts'
import { readCertificate } from '../src/lib/x509/read.ts'
import { type ApnsLookalike, startApnsLookalike } from '../test/lookalikes/apns.ts'
import type { Bench, Group } from './bench.ts'
import { makeTickets, makeWorkspace, renewTickets, ticketsFor, type Workspace } from './data.ts'
import type { LoadRequest } from './http-client.ts'
import { putLoad } from './processes.ts'

const PASS_TYPE = 'pass.example.bench'
const TEAM = 'BENCH00000'
const SCANNERS = 8

/** A pass certificate, and a look-alike of APNs that knows its authority. */
export interface WalletStandIns {
  apns: ApnsLookalike
  authority: string
  certificate: string
  privateKey: Awaited<ReturnType<typeof makeRsaKey>>
  /** Settings of a server that signs with it and pushes there. */
  environment: Record<string, string>
}

/** Makes what stands in for Apple; files go into `folder`. */
export async function makeWalletStandIns(folder: string): Promise<WalletStandIns> {
  const now = new Date(Date.now() - 60_000)
  const [authorityKey, privateKey] = await Promise.all([makeRsaKey(), makeRsaKey()])
  const authority = makeCertificateAuthority([['commonName', 'Bench']], authorityKey, now, 2)
  const certificate = makePassCertificate({
    passTypeIdentifier: PASS_TYPE,
    teamIdentifier: TEAM,
    organization: 'Bench',
    key: privateKey,
    authority: { certificate: authority, key: authorityKey },
    now,
    days: 2,
  })
  const apns = await startApnsLookalike(authority)
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const environment = {
    WALLET_MODE: 'live',
    WALLET_APPLE_CERTIFICATE_FILE: await file('pass.pem', certificate),
    WALLET_APPLE_KEY_FILE: await file('pass.key', privateKeyPem(privateKey)),
    WALLET_APPLE_PUSH_URL: apns.origin,
    NODE_EXTRA_CA_CERTS: await file('apns.pem', apns.ca),
  }
  return { apns, authority, certificate, privateKey, environment }
}

/** The wallet rows of the table: signing against the bare signature and the usual library, pushes beside scans. */
export const wallet: Group = async (bench) => {
  const { seconds, leadSeconds, changed } = bench.sizes
  const workspace = await makeWorkspace(bench.deps, 'wallet')
  const count = changed + ticketsFor(seconds + leadSeconds)
  const tickets = await makeTickets(bench.database, [workspace.id], count)
  await installPasses(bench, workspace.id, changed)
  return async () => {
    await measureSigning(bench)
    await measurePushes(bench, workspace, tickets.slice(changed))
  }
}

async function measureSigning({ wallet, measured, note }: Bench): Promise<void> {
  const { authority, certificate, privateKey } = wallet
  const signer = passSigner(readCertificate(certificate), readCertificate(authority), privateKey)
  const files = await Promise.all(
    (
      [
        ['icon', 29, 29],
        ['logo', 160, 50],
        ['strip', 375, 98],
      ] as const
    ).flatMap(([name, width, height]) =>
      [1, 2, 3].map(async (density) =>
        passFile(
          density === 1 ? `${name}.png` : `${name}@${density}x.png`,
          await picture(width * density, height * density),
        ),
      ),
    ),
  )
  const content = passJson({
    style: 'eventTicket',
    passTypeIdentifier: PASS_TYPE,
    teamIdentifier: TEAM,
    organizationName: 'Bench',
    description: 'Ticket',
    serialNumber: 'pass_1',
    webService: { url: 'https://passes.example.com/wallet/apple', authenticationToken: 'a'.repeat(43) },
    barcode: { format: 'qr', message: 'AbCd2345EfGh', altText: 'AbCd2345EfGh' },
    fields: { primary: [{ key: 'name', label: 'Ticket', value: 'Ada Lovelace' }] },
  })
  const buffers = {
    'pass.json': Buffer.from(JSON.stringify(content)),
    ...Object.fromEntries(files.map(({ name, data }) => [name, data])),
  }
  const certificates = { wwdr: authority, signerCert: certificate, signerKey: privateKeyPem(privateKey) }
  const attributes = Buffer.alloc(120)
  const [bare, ours, theirs] = [
    medianTime(300, () => sign('sha256', attributes, privateKey)),
    medianTime(300, () => writePkpass(content, files, signer, new Date())),
    medianTime(5, () => new PKPass(buffers, certificates).getAsBuffer()),
  ]
  note(
    `a signed pass: ${ours.toFixed(2)} ms; the bare signature ${bare.toFixed(2)} ms, passkit-generator ${theirs.toFixed(0)} ms`,
  )
  measured('passSigning', ours / bare)
  measured('passToLibrary', theirs / ours)
}

/** A picture that does not compress to nothing. */
async function picture(width: number, height: number): Promise<Buffer> {
  const noise = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, index) => (index * 2_654_435_761) >>> 24),
  )
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

async function measurePushes(
  bench: Bench,
  { id, key }: Workspace,
  tickets: { code: string }[],
): Promise<void> {
  const { database, app, wallet } = bench
  const { seconds, leadSeconds, changed } = bench.sizes
  const requests = tickets.map(
    ({ code }): LoadRequest => ({
      method: 'POST',
      path: '/api/v1/scan',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify({ code }),
      status: 200,
      contains: '"success":true',
    }),
  )
  const load = {
    port: app.port,
    connections: SCANNERS,
    seconds,
    warmUpSeconds: leadSeconds,
    requests,
    repeat: false,
  }
  const before = await putLoad(load)
  await renewTickets(database)
  wallet.apns.received.length = 0
  const started = performance.now()
  await database.query(
    `update wallet_passes set content_hash = '', recheck_at = now() where tenant_id = $1`,
    [id],
  )
  const [during, pushSeconds] = await Promise.all([putLoad(load), untilPushed(wallet.apns, changed, started)])
  bench.note(
    `${changed} changed passes pushed in ${pushSeconds.toFixed(1)} s; scans p99 ${before.p99.toFixed(1)} ms before, ${during.p99.toFixed(1)} ms meanwhile`,
  )
  bench.measured('pushes', changed / pushSeconds)
  bench.measured('scanTailWhilePushing', during.p99 / before.p99)
}

/** Puts the first passes of a workspace into phones. */
async function installPasses({ database }: Bench, tenantId: string, count: number): Promise<void> {
  await database.query(
    `with installed as (
       insert into wallet_passes (tenant_id, pass_id, content_hash, changed_at, served_at, created_at)
       select tenant_id, id, '', now(), now(), now() from passes where tenant_id = $1 order by id limit ${count}
       returning tenant_id, pass_id
     ), followed as (
       insert into wallet_cursors (tenant_id, txid, event_id) values ($1, pg_snapshot_xmin(pg_current_snapshot()), '')
     )
     insert into apple_registrations (tenant_id, pass_id, pass_type_id, device_id, push_token, created_at)
     select tenant_id, pass_id, '${PASS_TYPE}', 'phone-' || pass_id, md5(pass_id), now() from installed`,
    [tenantId],
  )
}

async function untilPushed({ received }: ApnsLookalike, count: number, started: number): Promise<number> {
  const deadline = started + 120_000
  while (new Set(received.map(({ path }) => path)).size < count) {
    if (performance.now() > deadline)
      throw new Error(`only ${received.length} passes were pushed in two minutes`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return (performance.now() - started) / 1000
}

function medianTime(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return taken.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
}
