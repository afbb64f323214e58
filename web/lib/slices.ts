import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

/** Part of a list that is read by keyset. */
export interface Slice<Row> {
  rows: Row[]
  /** Where the next part begins; null at the end. */
  next: string | null
  /** How many rows match in all; null where the API does not count so far. */
  total: number | null
}

/**
 * Makes a slice of a list answer: the array, the cursor of `Link: rel="next"` (RFC 8288) and
 * `X-Total-Count`.
 * @param call What `api.GET` returned for a list with `cursor`.
 */
export async function slice<Row>(call: Promise<{ data?: Row[]; response: Response }>): Promise<Slice<Row>> {
  const { data = [], response } = await call
  const next = /<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  const total = response.headers.get('x-total-count')
  return {
    rows: data,
    next: next ? new URL(next, location.origin).searchParams.get('cursor') : null,
    total: total === null ? null : Number(total),
  }
}

/**
 * A list that is read part by part.
 * @param key The query key; filters belong in it.
 * @param read Fetches the part that begins at a cursor; the empty cursor is the beginning.
 */
export function slicesQuery<Row>(key: readonly unknown[], read: (cursor: string) => Promise<Slice<Row>>) {
  const name = JSON.stringify(key)
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: async ({ pageParam }) => ({ ...(await read(pageParam)), name }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })
}

/**
 * Reads a list part by part as the reader scrolls.
 * @param key The query key; filters belong in it.
 * @param read Fetches the part that begins at a cursor; the empty cursor is the beginning.
 */
export function useSlices<Row>(key: readonly unknown[], read: (cursor: string) => Promise<Slice<Row>>) {
  const queries = useQueryClient()
  const query = useInfiniteQuery({ ...slicesQuery(key, read), placeholderData: keepPreviousData })
  const { data, fetchNextPage } = query
  const name = JSON.stringify(key)
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  // Whether the next part is on its way is looked up when it matters: a page that followed it would be drawn for it.
  const readOn = useCallback(() => {
    const state = queries.getQueryState(JSON.parse(name) as unknown[])
    if (state?.fetchStatus !== 'idle' && state?.fetchMeta?.fetchMore) return
    void fetchNextPage()
  }, [queries, name, fetchNextPage])
  return {
    rows,
    total: data?.pages[0]?.total ?? null,
    loading: query.isPending,
    error: data ? null : query.error,
    retry: () => void query.refetch(),
    onEnd: query.hasNextPage && !query.isPlaceholderData ? readOn : undefined,
    /** Names the list that is shown, which is the one before until rows of the next have come: the `list` of its table. */
    shown: data?.pages[0]?.name ?? name,
  }
}
