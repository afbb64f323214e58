import { checkFiles } from './check-files.ts'
import { checkPassJson } from './check-pass-json.ts'
import { checkSignature, type SignatureReport } from './check-signature.ts'
import type { Finding } from './findings.ts'
import { type UnzippedFile, unzip, ZipError } from './unzip.ts'

/** The verdict on a `.pkpass`. `ok` means that no finding is an error: an iPhone would take it. */
export interface PkpassReport {
  ok: boolean
  findings: Finding[]
  serialNumber: string | null
  style: string | null
  languages: string[]
  files: { name: string; bytes: number }[]
  signature: SignatureReport | null
}

/**
 * Judges any `.pkpass` as a phone would: archive, manifest, images, translations, pass.json, signature and certificates.
 * `root` (PEM) is the authority to trust instead of Apple's, for demo passes. Never throws on bad input.
 */
export function checkPkpass(archive: Buffer, options: { now: Date; root?: string }): PkpassReport {
  const opened = open(archive)
  if (!Array.isArray(opened)) return unreadable(opened.message)
  const content = checkPassJson(opened.find((file) => file.name === 'pass.json')?.data)
  const signature = checkSignature(opened, content.pass, options)
  const findings = [...checkFiles(opened, content.style), ...content.findings, ...signature.findings]
  return {
    ok: findings.every((finding) => finding.level !== 'error'),
    findings,
    serialNumber: typeof content.pass?.serialNumber === 'string' ? content.pass.serialNumber : null,
    style: content.style,
    languages: opened.flatMap((file) => /^([\w-]+)\.lproj\/pass\.strings$/.exec(file.name)?.[1] ?? []),
    files: opened.map((file) => ({ name: file.name, bytes: file.data.length })),
    signature: signature.report,
  }
}

function open(archive: Buffer): UnzippedFile[] | ZipError {
  try {
    return unzip(archive)
  } catch (error) {
    if (error instanceof ZipError) return error
    throw error
  }
}

function unreadable(message: string): PkpassReport {
  return {
    ok: false,
    findings: [{ level: 'error', file: null, message }],
    serialNumber: null,
    style: null,
    languages: [],
    files: [],
    signature: null,
  }
}
