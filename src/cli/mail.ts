import type { Command } from 'commander'
import { readOutbox, type WaitingMail } from '../mail/outbox.ts'
import { reporting, withInstallation } from './command.ts'

/** `passwright mail`: the mails that were not sent. */
export function addMail(program: Command): void {
  const mail = program
    .command('mail')
    .description('read the mails that wait for a mail server, or that it refused')
    .option('--to <address>', 'only those to this address')
  reporting(mail, async ({ to }: { to?: string }) => {
    const mails = await withInstallation((deps) => readOutbox(deps, to ?? null))
    return { data: mails, text: mails.map(tell).join('\n') || 'No mail is waiting.' }
  })
}

function tell({ to, subject, text, state, lastError, createdAt }: WaitingMail): string {
  const head = `${createdAt.toISOString()}  to ${to}  ${state}${lastError ? `: ${lastError}` : ''}\n${subject}`
  return text ? `${head}\n\n${text.replaceAll(/^/gm, '  ')}` : head
}
