import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
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
 * Reads the one part of a list anew in which a row stands that was changed: all parts from the beginning would be a
 * request each. Where that does not tell all, since the row is not there or other rows have come, all are read.
 * @param key The query key of the list.
 * @param read Fetches the part that begins at a cursor.
 * @param id The row's.
 */
export async function readAgain<Row extends { id: string }>(
  queries: QueryClient,
  key: readonly unknown[],
  read: (cursor: string) => Promise<Slice<Row>>,
  id: string,
): Promise<void> {
  const exactly = { queryKey: key, exact: true }
  const data = () => queries.getQueryData<InfiniteData<Slice<Row>, string>>(key)
  const before = data()
  const place = before?.pages.findIndex(({ rows }) => rows.some((row) => row.id === id)) ?? -1
  const fresh = await readPart(before?.pageParams[place], read)
  // A part that is on its way would bring back what was known when it was asked for.
  if (queries.getQueryState(key)?.fetchMeta?.fetchMore) await queries.cancelQueries(exactly)
  const idle = queries.getQueryState(key)?.fetchStatus === 'idle'
  const now = data()
  const stands = idle && now?.pageParams[place] === before?.pageParams[place]
  const after = fresh && now && stands && withPart(now, place, fresh)
  if (after) queries.setQueryData(key, after)
  else await queries.invalidateQueries(exactly)
}

async function readPart<Row>(cursor: string | undefined, read: (cursor: string) => Promise<Slice<Row>>) {
  // Whoever reads all parts instead tells of the failure.
  return cursor === undefined ? undefined : read(cursor).catch(() => undefined)
}

/** Puts a part in the place of an older one; undefined where rows would be missing between it and the next. */
function withPart<Row extends { id: string }>(
  data: InfiniteData<Slice<Row>, string>,
  place: number,
  fresh: Slice<Row>,
): InfiniteData<Slice<Row>, string> | undefined {
  const next = data.pageParams[place + 1]
  const later = new Set(data.pages.slice(place + 1).flatMap(({ rows }) => rows.map(({ id }) => id)))
  const rows = fresh.rows.filter(({ id }) => !later.has(id))
  const meets = next === undefined || fresh.next === next || rows.length < fresh.rows.length
  if (!meets) return
  const pages = data.pages.map((page, index) => ({
    ...page,
    total: fresh.total,
    ...(index === place && { rows, next: next ?? fresh.next }),
  }))
  return { ...data, pages }
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
    /** Whether the rows are still those of the list before. */
    waiting: query.isPlaceholderData,
    error: data ? null : query.error,
    retry: () => void query.refetch(),
    onEnd: query.hasNextPage && !query.isPlaceholderData ? readOn : undefined,
    /** Names the list that is shown, which is the one before until rows of the next have come: the `list` of its table. */
    shown: data?.pages[0]?.name ?? name,
  }
}
