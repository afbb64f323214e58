const atOnce = 4

/**
 * Does something with each of many things, a few at once, and goes on past failures.
 * @param things What to work on.
 * @param work Rejects where it fails.
 * @param onProgress Told how many are behind us after each.
 * @returns Those that went well, those that did not, and the first failure.
 */
export async function inParallel<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<unknown>,
  onProgress?: (finished: number) => void,
): Promise<{ done: Thing[]; failed: Thing[]; firstError: unknown }> {
  const done: Thing[] = []
  const failed: Thing[] = []
  let firstError: unknown
  const waiting = [...things]
  const lane = async () => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) {
      try {
        await work(thing)
        done.push(thing)
      } catch (error) {
        firstError ??= error
        failed.push(thing)
      }
      onProgress?.(done.length + failed.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return { done, failed, firstError }
}
