import type { Command } from 'commander'
import { OperatorError } from '../lib/operator-error.ts'
import { readAddress } from './address.ts'

/** Which installation a command talks to, and as whom. */
export interface ApiOptions {
  api: string
  key?: string
}

/** Gives a command that is a client of the API the options that say of which, and with which key. */
export function withApi(command: Command): Command {
  return command
    .option(
      '--api <url>',
      'address of Passwright',
      readAddress,
      process.env['PUBLIC_URL'] || 'http://localhost:3000',
    )
    .option('--key <key>', 'API key; default: the environment variable PASSWRIGHT_API_KEY')
}

/** The API key that was given; throws OperatorError where none was. */
export function apiKeyOf({ key }: ApiOptions): string {
  const given = key ?? process.env['PASSWRIGHT_API_KEY']
  if (!given) throw new OperatorError('Give an API key with --key or in PASSWRIGHT_API_KEY.')
  return given
}
