/**
 * Turns a lookup of many keys into one of single keys: what is asked in the same turn of the event loop, and while
 * an earlier lookup is under way, goes to the database together.
 * @param lookUp finds many keys at once; keys it leaves out of its answer were not found
 * @param most keys in one lookup
 * @returns asks for one key; undefined where there is none. A failed lookup fails everyone who shared it.
 */
export function gather<Found>(
  lookUp: (keys: string[]) => Promise<Map<string, Found>>,
  most = 100,
): (key: string) => Promise<Found | undefined> {
  let waiting = new Map<string, Asking<Found>>()
  let busy = false

  const run = async () => {
    const batch = new Map([...waiting].slice(0, most))
    waiting = new Map([...waiting].slice(most))
    try {
      const found = await lookUp([...batch.keys()])
      for (const [key, { resolve }] of batch) resolve(found.get(key))
    } catch (error) {
      for (const { reject } of batch.values()) reject(error)
    }
    if (waiting.size > 0) setImmediate(run)
    else busy = false
  }

  return (key) => {
    const asked = waiting.get(key)
    if (asked) return asked.promise
    const asking = ask<Found>()
    waiting.set(key, asking)
    if (!busy) {
      busy = true
      setImmediate(run)
    }
    return asking.promise
  }
}

interface Asking<Found> {
  promise: Promise<Found | undefined>
  resolve: (found: Found | undefined) => void
  reject: (reason: unknown) => void
}

// Promise.withResolvers would do, from Node 22.
function ask<Found>(): Asking<Found> {
  let resolve: Asking<Found>['resolve'] = () => undefined
  let reject: Asking<Found>['reject'] = () => undefined
  const promise = new Promise<Found | undefined>((onFound, onFailure) => {
    resolve = onFound
    reject = onFailure
  })
  return { promise, resolve, reject }
}
