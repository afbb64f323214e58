import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What zbarimg reads in a picture: the QR codes it finds, one a line. Fails where it finds none. */
export async function readQr(png: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passwright-qr-'))
  try {
    const file = join(folder, 'code.png')
    await writeFile(file, png)
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', file])
    return stdout.replace(/\n$/, '')
  } finally {
    await rm(folder, { recursive: true })
  }
}
