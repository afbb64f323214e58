import type { Static } from 'typebox'
import { countMatches, cutPage } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { readFault } from './fault.ts'
import type { Push, PushQuery } from './schema.ts'

/** Recent pushes, newest first: what the inspector shows. */
export async function listPushes(scope: Scope, { passId, ...query }: Static<typeof PushQuery>, url: string) {
  const page = readPage(query)
  const all = scope.tx
    .selectFrom('wallet_pushes as push')
    .leftJoin('passes as pass', (join) =>
      join.onRef('pass.tenant_id', '=', 'push.tenant_id').onRef('pass.id', '=', 'push.pass_id'),
    )
    .selectAll('push')
    .select(['pass.name', 'push.pushed_at as created_at'])
    .where('push.tenant_id', '=', scope.tenant.id)
  const wanted = passId === undefined ? all : all.where('push.pass_id', '=', passId)
  const start = page.after
    ? wanted.where('push.id', '<', page.after.id)
    : wanted.offset((page.page - 1) * page.limit)
  const found = await start
    .orderBy('push.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const total = await countMatches(scope.tx, wanted, query.count === 'exact')
  const { rows, headers } = cutPage(found, page, url, total)
  const pushes = rows.map((row): Static<typeof Push> => {
    const fault = readFault(row.reason)
    return {
      id: row.id,
      passId: row.pass_id,
      passName: row.name,
      deviceId: row.device_id,
      mode: row.mode as 'demo' | 'live',
      outcome: row.outcome as Static<typeof Push>['outcome'],
      error: fault?.error ?? null,
      ...fault?.grounds,
      pushedAt: row.pushed_at.toISOString(),
    }
  })
  return { pushes, headers }
}
