import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { OperatorError } from '../lib/operator-error.ts'
import { checkPkpass, type PkpassReport } from '../lib/pkpass/check.ts'
import { readCertificate } from '../lib/x509/read.ts'
import { reporting } from './command.ts'

/** `passwright pkpass …`: what is in a pass file. */
export function addPkpass(program: Command): void {
  const pkpass = program.command('pkpass').description('look into pass files')
  const check = pkpass
    .command('check')
    .description('say everything that is wrong with a .pkpass; exits with 1 when a phone would refuse it')
    .argument('<file>', 'the .pkpass file')
    .option('--ca <file>', 'authority to trust in place of Apple’s, PEM: for demo passes')
  reporting(check, async (file: string, { ca }: { ca?: string }) => {
    const archive = await read(file)
    const root = ca === undefined ? undefined : await readAuthority(ca)
    const report = checkPkpass(archive, { now: new Date(), ...(root && { root }) })
    if (!report.ok) process.exitCode = 1
    return { data: report, text: inWords(report) }
  })
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new OperatorError(`The file ${file} cannot be read.`, { cause })
  }
}

async function readAuthority(file: string): Promise<string> {
  const bytes = await read(file)
  try {
    return readCertificate(bytes).pem
  } catch (cause) {
    throw new OperatorError(`The file ${file} is not a certificate. Give the authority as PEM or .cer.`, {
      cause,
    })
  }
}

function inWords({ ok, findings, signature, style, serialNumber }: PkpassReport): string {
  const verdict = ok
    ? `A phone would take this pass (${style}, serial number ${serialNumber}).`
    : 'A phone would refuse this pass.'
  const signed = signature ? [`Signed for ${signature.passTypeIdentifier} by ${signature.issuer}.`] : []
  const lines = findings.map(({ level, file, message }) => `${level}: ${file ? `${file}: ` : ''}${message}`)
  return [verdict, ...signed, ...lines].join('\n')
}
