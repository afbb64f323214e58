import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

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
  const query = useInfiniteQuery({ ...slicesQuery(key, read), placeholderData: keepPreviousData })
  const { data } = query
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data])
  return {
    rows,
    total: query.data?.pages[0]?.total ?? null,
    loading: query.isPending,
    error: query.data ? null : query.error,
    retry: () => void query.refetch(),
    loadingMore: query.isFetchingNextPage,
    onEnd: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    /** Names the list that is shown, which is the one before until rows of the next have come: the `key` of its table. */
    shown: query.data?.pages[0]?.name ?? JSON.stringify(key),
  }
}
