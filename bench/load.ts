import { type Connection, encodeRequest, type LoadRequest, openConnection } from './http-client.ts'

/** What the load generator is asked for, as a message from its parent. */
export interface Load {
  port: number
  connections: number
  /** Seconds that are measured, after the warm-up. */
  seconds: number
  warmUpSeconds: number
  /** How many answers are measured, however long they take. */
  atLeast: number
  /** Taken in turn by all connections; once through unless `repeat`. */
  requests: LoadRequest[]
  repeat: boolean
}

/** What it answers. Times are milliseconds. */
export interface LoadResult {
  answers: number
  perSecond: number
  p50: number
  p99: number
  slowest: number
  /** The first answer that was not as it must be. */
  wrong?: string
}

process.on('message', (load: Load) => {
  void run(load).then(
    (result) => process.send?.(result),
    (error: Error) =>
      process.send?.({ answers: 0, perSecond: 0, p50: 0, p99: 0, slowest: 0, wrong: error.message }),
  )
})

async function run({
  port,
  connections,
  seconds,
  warmUpSeconds,
  atLeast,
  requests,
  repeat,
}: Load): Promise<LoadResult> {
  const encoded = requests.map((request) => encodeRequest(request, port))
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  const measuredFrom = performance.now() + warmUpSeconds * 1000
  const end = measuredFrom + seconds * 1000
  const times: number[] = []
  let next = 0
  let finished = measuredFrom
  let wrong: string | undefined

  const drive = async (connection: Connection) => {
    while (!wrong) {
      const started = performance.now()
      const turn = next++
      if ((started >= end && times.length >= atLeast) || (!repeat && turn >= requests.length)) return
      const index = turn % requests.length
      const expected = requests[index] as LoadRequest
      const answer = await connection.send(encoded[index] as Buffer)
      finished = performance.now()
      if (answer.status !== expected.status || !answer.body.includes(expected.contains ?? '')) {
        wrong = `${expected.method} ${expected.path} answered ${answer.status} ${answer.body.toString('utf8', 0, 300)}`
      }
      if (started >= measuredFrom) times.push(finished - started)
    }
  }
  await Promise.all(open.map(drive))
  for (const connection of open) connection.close()
  return { ...summarise(times, (finished - measuredFrom) / 1000), ...(wrong !== undefined && { wrong }) }
}

function summarise(times: number[], seconds: number): LoadResult {
  times.sort((one, other) => one - other)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return {
    answers: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  }
}
