import { remember } from '../../../lib/bounded-cache.ts'
import type { PassFile } from '../../../lib/pkpass/write.ts'
import { waitFor } from '../../../lib/wait.ts'
import { problem } from '../../../problems.ts'
import { inScope, type ScopeDeps, type ScopeOptions } from '../../../scope.ts'
import type { WalletView } from '../view.ts'
import { askForPicturesFirst } from './due.ts'
import { type PictureSource, pictureKey, sourceOf } from './source.ts'
import { findPictures } from './store.ts'

/** Sets of pictures that are kept in memory; a set is up to a quarter of a megabyte. */
const KEPT = 100
const sets = remember(KEPT, (): { files?: Promise<PassFile[]> } => ({}))

/** How long a pass waits for pictures that nobody drew yet; the worker looks each second, and draws for a part of one. */
const LONGEST_WAIT_MS = 5_000
const LOOK_EVERY_MS = 100

/**
 * The pictures of a pass in three densities, from memory or from where the worker put them. Nothing is drawn here: a
 * pass that is asked for before the worker came by waits until it did.
 * @throws unavailable where no worker draws them
 */
export function passPictures(deps: ScopeDeps, as: ScopeOptions, view: WalletView): Promise<PassFile[]> {
  const source = sourceOf(view)
  const set = sets(pictureKey(source))
  set.files ??= load(deps, as, source).catch((error: unknown) => {
    delete set.files
    throw error
  })
  return set.files
}

async function load(deps: ScopeDeps, as: ScopeOptions, source: PictureSource): Promise<PassFile[]> {
  const find = async () =>
    (await inScope(deps, { ...as, readOnly: true }, (scope) => findPictures(scope, source))) ?? undefined
  const known = await find()
  if (known) return known
  await inScope(deps, as, (scope) => askForPicturesFirst(scope, source.templateId))
  const drawn = await waitFor(find, LOOK_EVERY_MS, LONGEST_WAIT_MS)
  if (!drawn) throw problem('unavailable', {}, { 'retry-after': '5' })
  return drawn
}
