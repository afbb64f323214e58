import { remember } from '../../../lib/bounded-cache.ts'
import type { PassFile } from '../../../lib/pkpass/write.ts'
import { inScope, type ScopeDeps, type ScopeOptions } from '../../../scope.ts'
import type { WalletView } from '../view.ts'
import { drawPictures } from './draw.ts'
import { type PictureSource, pictureKey, sourceOf } from './source.ts'
import { findPictures } from './store.ts'

/** Sets of pictures that are kept in memory; a set is up to a quarter of a megabyte. */
const KEPT = 100
const sets = remember(KEPT, (): { files?: Promise<PassFile[]> } => ({}))

/**
 * The pictures of a pass in three densities, from memory or from where the worker put them. A pass that is asked for
 * before the worker came by gets them drawn once, and everybody after it finds them.
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
  const find = () => inScope(deps, { ...as, readOnly: true }, (scope) => findPictures(scope, source))
  return (await find()) ?? inTurn(async () => (await find()) ?? drawPictures(deps, as, source))
}

let last: Promise<unknown> = Promise.resolve()

/** Runs one piece of work after the other: however many pictures are missing at once, scans keep their share of the machine. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work)
  last = result.catch(() => undefined)
  return result
}
