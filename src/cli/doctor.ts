import type { Command } from 'commander'
import { examine } from '../doctor.ts'
import { reporting } from './command.ts'

const signs = { good: '✓', doubtful: '!', bad: '✗' } as const

/** `passwright doctor`: looks at everything an installation needs; exit code 1 where something is wrong. */
export function addDoctor(program: Command): void {
  const command = program.command('doctor').description('say what is wrong with this installation')
  reporting(command, async () => {
    const findings = await examine(process.env)
    if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1
    const lines = findings.map(({ state, subject, sentence }) => `${signs[state]} ${subject}: ${sentence}`)
    return { data: findings, text: lines.join('\n') }
  })
}
