import { type InfiniteData, type Query, useQueryClient } from '@tanstack/react-query'
import { type Heard, useLive } from '../../../lib/live.ts'
import type { PassItem } from '../../../lib/model.ts'
import { usePermissions } from '../../../lib/session.ts'
import type { Slice } from '../../../lib/slices.ts'
import { justChanged, refreshPass } from './queries.ts'

const heardOf = ['pass.scanned', 'pass.status_changed'] as const

/**
 * Tells in the lists what happens to their passes elsewhere. Each row stays where it stands, even where it matches the
 * filters no more, so that nothing moves under somebody's hands.
 */
export function useLivePasses(): void {
  const queries = useQueryClient()
  const may = usePermissions()
  const shown = { queryKey: ['passes', 'list'], type: 'active' } as const
  const tell = (happened: Heard[], isConnection: boolean) => {
    if (isConnection) void queries.refetchQueries({ ...shown, stale: true }, { cancelRefetch: false })
    const news = new Map(happened.map(newsOf))
    for (const id of justChanged(queries)) if (news.delete(id)) void refreshPass(queries, id)
    if (news.size === 0) return
    for (const [key, list] of queries.getQueriesData<InfiniteData<Slice<PassItem>>>(shown)) {
      // What is told of some rows makes the others no younger.
      const updatedAt = queries.getQueryState(key)?.dataUpdatedAt
      if (list) queries.setQueryData(key, withNews(list, news), { updatedAt })
    }
    const isOutOfDate = (query: Query) => {
      const [, what, of] = query.queryKey
      return what === 'list' ? !query.isActive() : news.has(of)
    }
    void queries.invalidateQueries({ queryKey: ['passes'], predicate: isOutOfDate })
  }
  useLive(heardOf, tell, may('events:read'))
}

/** Which pass it happened to, and what the lists say of it now. */
function newsOf(item: Heard): [id: unknown, news: Partial<PassItem>] {
  const { id, passId = id, status, passStatus = status, usagesCount } = item
  return [passId, { status: passStatus, usagesCount } as Partial<PassItem>]
}

function withNews(list: InfiniteData<Slice<PassItem>>, news: ReadonlyMap<unknown, Partial<PassItem>>) {
  const pages = list.pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => ({ ...row, ...news.get(row.id) })),
  }))
  return { ...list, pages }
}
