import type { Command } from 'commander'
import { createDemo } from '../features/tenants/demo.ts'
import { reporting, withInstallation } from './command.ts'

/** `passwright demo`: a workspace to look around in. */
export function addDemo(program: Command): void {
  const demo = program
    .command('demo')
    .description('make a workspace with sample passes in every state and print an API key')
  reporting(demo, async () => {
    const { tenant, key, passes } = await withInstallation(createDemo)
    const lines = passes.map(({ name, publicUrl }) => `  ${name.padEnd(20)} ${publicUrl}`)
    const [first] = passes
    const host = new URL(first?.publicUrl ?? '').origin
    const text = [
      `Made the workspace ${tenant.id}. Its API key, shown this once:`,
      `  ${key}`,
      'Open a pass:',
      ...lines,
      'Scan one:',
      `  curl -X POST ${host}/api/v1/scan -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" -d '{ "code": "${first?.code}" }'`,
    ]
    return { data: { ...tenant, key, passes }, text: text.join('\n') }
  })
}
