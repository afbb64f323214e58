import type { Command } from 'commander'
import { addBackup } from './backup.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { addKey } from './key.ts'
import { addListen } from './listen.ts'
import { addMail } from './mail.ts'
import { addMcp } from './mcp.ts'
import { addMigrate } from './migrate.ts'
import { addPkpass } from './pkpass.ts'
import { addRestore } from './restore.ts'
import { addStart } from './start.ts'
import { addTenant } from './tenant.ts'
import { addWallet } from './wallet.ts'
import { addWorker } from './worker.ts'

/** Every command; a file each. */
const commands = [
  addStart,
  addWorker,
  addMigrate,
  addBackup,
  addRestore,
  addDoctor,
  addTenant,
  addKey,
  addDemo,
  addWallet,
  addPkpass,
  addListen,
  addMail,
  addMcp,
]

/** Gives a program every command that Passwright has. */
export function addCommands(program: Command): void {
  for (const add of commands) add(program)
}
