import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, heartbeatMs } from '../../http/endpoint.ts'
import { inScope, type Scope } from '../../scope.ts'

const glanceMs = 500

/**
 * How work gets on, as server-sent events (HTML, 9.2): `progress` with the whole of it, at once and whenever it
 * changed. The stream ends when the work is over.
 * @param read reads the work; what it throws ends the stream.
 * @param isOver whether nothing more will change.
 * @param ending ends the stream before that.
 */
export async function* follow<Work>(
  { deps, tenant, actor }: Context,
  read: (scope: Scope) => Promise<Work>,
  isOver: (work: Work) => boolean,
  ending: AbortSignal,
): AsyncGenerator<string> {
  let said = ''
  let saidAt = 0
  while (!ending.aborted) {
    const work = await inScope(deps, { tenant, actor, readOnly: true }, read)
    const text = JSON.stringify(work)
    const now = deps.now().getTime()
    if (text !== said || now - saidAt > heartbeatMs) {
      yield text === said ? ':\n\n' : `event: progress\ndata: ${text}\n\n`
      saidAt = now
      said = text
    }
    if (isOver(work)) return
    await sleep(glanceMs, undefined, { signal: ending }).catch(() => {})
  }
}
