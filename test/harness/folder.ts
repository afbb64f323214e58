import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * Makes an empty folder for one test, and removes it when the test is over.
 *
 * @returns its absolute path
 */
export async function createTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passwright-folder-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
