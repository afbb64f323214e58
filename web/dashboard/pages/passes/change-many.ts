import { mostAtOnce } from '../../../../shared/limits.ts'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { type ApiError, type Refusal, told } from '../../../lib/errors.ts'
import type { Job, Sent } from '../../../lib/model.ts'
import type { PassFilters } from './queries.ts'

type Body = Sent<paths['/api/v1/passes/bulk-change']['post']>

/** One change for many passes. */
export type ManyChange = Omit<Body, 'ids' | 'filter'>

/** The passes meant: named, or all that match. */
export type Chosen = { ids: readonly string[] } | { filter: PassFilters }

/** What became of them. */
export interface Outcome {
  changed: number
  failed: number
  /** Those that were changed. */
  changes: () => Promise<Result[]>
  /** Why one of them was not. */
  reason: () => Promise<ApiError | undefined>
}

/** What became of one pass; `before` is what an update replaced. */
export interface Result {
  id: string
  error: Refusal | null
  before?: Omit<ManyChange, 'action'>
}

const resultsAPage = 100

/**
 * Changes many passes, each by the rules of a single change.
 * @returns What became of them, or the job that goes on with it.
 */
export async function changeMany(chosen: Chosen, change: ManyChange): Promise<Outcome | Job> {
  if ('filter' in chosen) return askFor({ ...chosen, ...change } as Body)
  const results: Result[] = []
  for (let from = 0; from < chosen.ids.length; from += mostAtOnce) {
    const ids = chosen.ids.slice(from, from + mostAtOnce)
    const part = await body(api.POST('/api/v1/passes/bulk-change', { body: { ids, ...change } }))
    if ('results' in part) results.push(...part.results)
  }
  return outcomeOf(results)
}

async function askFor(request: Body): Promise<Outcome | Job> {
  const answer = await body(api.POST('/api/v1/passes/bulk-change', { body: request }))
  return 'results' in answer ? outcomeOf(answer.results) : answer
}

function outcomeOf(results: readonly Result[]): Outcome {
  const refused = results.find(({ error }) => error)?.error
  const changed = results.filter(({ error }) => !error)
  return {
    changed: changed.length,
    failed: results.length - changed.length,
    changes: async () => changed,
    reason: async () => (refused ? told(400, refused) : undefined),
  }
}

/** What a job that is over did; single passes are only looked up where somebody asks for them. */
export function outcomeOfJob({ id, done, failed }: Job): Outcome {
  const all = async () => {
    const results: Result[] = []
    for (let page = 1; results.length < done; page++) {
      const params = { path: { jobId: id }, query: { page, limit: resultsAPage } }
      const found = (await body(api.GET('/api/v1/jobs/{jobId}/results', { params }))) as unknown as Result[]
      if (found.length === 0) break
      results.push(...found)
    }
    return outcomeOf(results)
  }
  return {
    changed: done - failed,
    failed,
    changes: async () => (await all()).changes(),
    reason: async () => (await all()).reason(),
  }
}

/** Stops a job; what is done stays done. */
export function cancelJob(jobId: string): Promise<Job> {
  return body(api.POST('/api/v1/jobs/{jobId}/cancel', { params: { path: { jobId } } }))
}
