import { readFile, readdir } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Client } from 'pg'

/** What the numbers were measured on. */
export async function describeMachine(database: Client) {
  const { rows } = await database.query<{ server_version: string }>('show server_version')
  const settings = await database.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'shared_buffers')`,
  )
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0],
    node: process.version,
    postgres: rows[0]?.server_version ?? 'unknown',
    settings: Object.fromEntries(settings.rows.map(({ name, setting }) => [name, setting])),
  }
}

/** Resident memory of a process in bytes, or undefined where the system does not tell. */
export async function residentMemory(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kib = /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
  return kib ? Number(kib) * 1024 : undefined
}

/**
 * Memory of a process and its children in bytes, shared pages counted once (PSS).
 * @param without children that are not counted
 */
export async function proportionalMemory(
  parent: number,
  without: (number | null)[],
): Promise<number | undefined> {
  let sum = 0
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name) || without.includes(Number(name))) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const isMember = Number(name) === parent || Number(stat.split(') ')[1]?.split(' ')[1]) === parent
    if (!isMember) continue
    const rollup = await readFile(`/proc/${name}/smaps_rollup`, 'utf8').catch(() => '')
    sum += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024
  }
  return sum || undefined
}
