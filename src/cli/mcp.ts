import type { Command } from 'commander'
import { Passwright } from '../../sdk/src/index.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { readAddress } from './address.ts'

interface Options {
  api: string
  key?: string
}

/** `passwright mcp`: tools for an assistant on this machine, over standard input and output. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the Model Context Protocol over standard input and output')
    .option(
      '--api <url>',
      'address of Passwright',
      readAddress,
      process.env['PUBLIC_URL'] || 'http://localhost:3000',
    )
    .option('--key <key>', 'API key; default: the environment variable PASSWRIGHT_API_KEY')
    .action(serveTools)
}

async function serveTools({ api, key }: Options): Promise<void> {
  const apiKey = key ?? process.env['PASSWRIGHT_API_KEY']
  if (!apiKey) throw new OperatorError('Give an API key with --key or in PASSWRIGHT_API_KEY.')
  const [{ serveStdio }, { createMcpServer }] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../mcp/tools.ts'),
  ])
  serveStdio(() => createMcpServer(new Passwright({ baseUrl: api, apiKey })))
}
