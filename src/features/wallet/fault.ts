import { type Grounds, inWords } from '../../../shared/reasons/index.ts'

/** What went wrong with a push or an account: in English, and on which grounds where they are known. */
export interface Fault {
  error: string
  grounds: Grounds | null
}

/** The grounds of a fault as they are kept. */
export function keptFault(grounds: Grounds): string {
  return JSON.stringify(grounds)
}

/** A kept fault, null for none. One that was kept before grounds were is its English words. */
export function readFault(kept: string | null | undefined): Fault | null {
  if (!kept) return null
  if (!kept.startsWith('{')) return { error: kept, grounds: null }
  const grounds = JSON.parse(kept) as Grounds
  return { error: inWords(grounds), grounds }
}

/** The last fault of something, as the API tells it. */
export function lastFault(kept: string | null | undefined) {
  const fault = readFault(kept)
  return { lastError: fault?.error ?? null, lastErrorGrounds: fault?.grounds ?? null }
}
