import type { Command } from 'commander'
import { Passwright } from '../../sdk/src/index.ts'
import { type ApiOptions, apiKeyOf, withApi } from './api.ts'

/** `passwright mcp`: tools for an assistant on this machine, over standard input and output. */
export function addMcp(program: Command): void {
  const mcp = program
    .command('mcp')
    .description('serve the Model Context Protocol over standard input and output')
  withApi(mcp).action(serveTools)
}

async function serveTools(options: ApiOptions): Promise<void> {
  const apiKey = apiKeyOf(options)
  const [{ serveStdio }, { createMcpServer }] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../mcp/tools.ts'),
  ])
  serveStdio(() => createMcpServer(new Passwright({ baseUrl: options.api, apiKey })))
}
