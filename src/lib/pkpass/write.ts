import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { PassJson } from './pass-json.ts'
import type { PassSigner } from './signature.ts'
import { storedZip, type ZipEntry } from './zip.ts'

/** A file of a pass with the sums of it that do not change; make it once, put it into any number of passes. */
export interface PassFile extends ZipEntry {
  crc: number
  /** SHA-1 in hex, as the manifest lists it. */
  sha1: string
}

/** The media type of a `.pkpass`, and of a `.pkpasses` with several. */
export const PKPASS_MEDIA_TYPE = 'application/vnd.apple.pkpass'
export const PKPASSES_MEDIA_TYPE = 'application/vnd.apple.pkpasses'

/** A file for a pass, summed once. `name` is its path in the pass, such as `icon@2x.png` or `de.lproj/pass.strings`. */
export function passFile(name: string, data: Buffer): PassFile {
  return { name, data, crc: crc32(data), sha1: createHash('sha1').update(data).digest('hex') }
}

/**
 * A signed `.pkpass` of `pass.json`, the given files, a manifest of their SHA-1 sums and the signature over it
 * (Apple, "Building a Pass"). `files` must hold `icon.png`; nothing is checked here (see `checkPkpass`).
 */
export function writePkpass(
  pass: PassJson,
  files: readonly PassFile[],
  signer: PassSigner,
  now: Date,
): Buffer {
  const contents = [passFile('pass.json', Buffer.from(JSON.stringify(pass))), ...files]
  const manifest = Buffer.from(
    JSON.stringify(Object.fromEntries(contents.map(({ name, sha1 }) => [name, sha1]))),
  )
  return storedZip(
    [
      ...contents,
      { name: 'manifest.json', data: manifest },
      { name: 'signature', data: signer.sign(manifest, now) },
    ],
    now,
  )
}

/** A `.pkpasses` bundle that hands over several signed passes at once; Apple asks for at most 10 passes and 150 MB. */
export function writePkpasses(passes: readonly Buffer[], now: Date): Buffer {
  return storedZip(
    passes.map((data, index) => ({ name: `pass-${index + 1}.pkpass`, data })),
    now,
  )
}
