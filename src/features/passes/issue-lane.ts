import { isUnreachable } from '../../db/faults.ts'
import { Problem } from '../../problems.ts'
import { type Actor, inScope, type Scope, type ScopeDeps, type Tenant } from '../../scope.ts'
import { issuePass } from './issue.ts'
import { issueEach } from './issue-many.ts'
import type { IssuedPass, NewPass } from './schema.ts'
import { issuedPass } from './show.ts'

const largestBatch = 64

interface Caller {
  tenant: Tenant
  actor: Actor
}

interface Waiting {
  body: NewPass
  resolve(pass: IssuedPass): void
  reject(error: unknown): void
}

/** Where passes that are asked for one by one meet: those of one caller that arrive together share one transaction. */
export interface IssueLane {
  /**
   * Issues a pass; resolves when it is durable.
   * @param body as the schema of a creation lets it through.
   * @throws invalid_field, external_id_taken, limit_reached.
   */
  issue(caller: Caller, body: NewPass): Promise<IssuedPass>
}

/** Makes the lane of one process. */
export function createIssueLane(deps: ScopeDeps): IssueLane {
  const queues = new Map<string, Waiting[]>()

  const run = async (key: string, caller: Caller, queue: Waiting[]) => {
    await issueTogether(deps, caller, queue.splice(0, largestBatch))
    if (queue.length > 0) setImmediate(run, key, caller, queue)
    else queues.delete(key)
  }

  return {
    issue(caller, body) {
      return new Promise((resolve, reject) => {
        const key = `${caller.tenant.id}:${caller.actor.id}`
        const queue = queues.get(key)
        if (queue) {
          queue.push({ body, resolve, reject })
          return
        }
        const fresh = [{ body, resolve, reject }]
        queues.set(key, fresh)
        setImmediate(run, key, caller, fresh)
      })
    },
  }
}

async function issueTogether(deps: ScopeDeps, caller: Caller, batch: Waiting[]): Promise<void> {
  try {
    const bodies = batch.map(({ body }) => body)
    const results = await inScope(deps, caller, async (scope) =>
      (await issueEach(scope, bodies, asRead)).map((result) => answerOf(scope, result)),
    )
    for (const [place, { resolve, reject }] of batch.entries()) {
      const result = results[place] as IssuedPass | Problem
      if (result instanceof Problem) reject(result)
      else resolve(result)
    }
  } catch (error) {
    // A commit that was not answered may have been made: issued again, each of them would be there twice.
    if (isUnreachable(error)) return batch.forEach(({ reject }) => reject(error))
    // What fails one of them as a whole must not fail its neighbours.
    for (const { body, resolve, reject } of batch) {
      void inScope(deps, caller, async (scope) => issuedPass(scope, await issuePass(scope, body))).then(
        resolve,
        reject,
      )
    }
  }
}

const asRead = (body: unknown) => body as NewPass

function answerOf(scope: Scope, result: Awaited<ReturnType<typeof issueEach>>[number]): IssuedPass | Problem {
  return result instanceof Problem ? result : issuedPass(scope, result)
}
