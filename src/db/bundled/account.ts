import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorError } from '../../lib/operator-error.ts'

/** The operating system's account that PostgreSQL runs under. */
export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so a start as root hands it to another account: the owner of the folder
 * it works in, or `passwright` or `nobody` when root owns that too.
 *
 * @param folder the folder whose owner counts: the database's own, or before that exists the data folder
 * @returns the account to switch to, or `undefined` when this process is not root and PostgreSQL may simply
 *   run as it does
 * @throws OperatorError when the machine has no account to switch to
 */
export async function accountForPostgres(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = await stat(folder)
  if (uid !== 0) return { uid, gid }
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const account = ['passwright', 'nobody']
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find(Boolean)
  if (account === undefined) {
    throw new OperatorError(
      'PostgreSQL does not run as root, and this machine has neither an account named passwright nor one named nobody. ' +
        'Create one (useradd --system passwright), or start Passwright as an ordinary user.',
    )
  }
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/**
 * Whether an account can pass through a folder or run a program, and through every folder above it. A home
 * with mode 0700, for one, lets nobody else pass.
 *
 * @param path an existing folder or program
 * @param account who wants to reach it; `undefined` is this process, which is taken to have access
 */
export async function canReach(path: string, account: Account | undefined): Promise<boolean> {
  if (account === undefined) return true
  let current = await realpath(path)
  for (;;) {
    const { mode, uid, gid } = await stat(current)
    const bits = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
    if ((bits & 0o1) === 0) return false
    const parent = dirname(current)
    if (parent === current) return true
    current = parent
  }
}
