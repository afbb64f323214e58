import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import type { Filters } from '../../../lib/filters.ts'
import { told } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { NewPass, Pass, PassChanges, PassItem } from '../../../lib/model.ts'
import { readAgain, type Slice, slice } from '../../../lib/slices.ts'
import { toast } from '../../../ui/toast.tsx'

export const passFilters = [
  'search',
  'status',
  'type',
  'clientId',
  'templateId',
  'locationId',
  'createdAfter',
  'createdBefore',
] as const
export type PassFilters = Filters<(typeof passFilters)[number]>

const rowsASlice = 100

/** The list of passes that match, as `useSlices` takes it. */
export function passList(filters: PassFilters) {
  return [['passes', 'list', filters], (cursor: string) => readPasses(filters, cursor)] as const
}

/** Reads the part of the list of passes that begins at a cursor. */
export function readPasses(filters: PassFilters, cursor: string): Promise<Slice<PassItem>> {
  const query = { ...filters, cursor, limit: rowsASlice } as { cursor: string }
  return slice(api.GET('/api/v1/passes', { params: { query } }))
}

/** One pass with everything about it. */
export function passQuery(passId: string) {
  return queryOptions({
    queryKey: ['passes', 'one', passId],
    queryFn: () => body(api.GET('/api/v1/passes/{passId}', { params: { path: { passId } } })),
  })
}

/** Issues a pass. */
export async function issuePass(pass: NewPass): Promise<{ id: string; name: string | null }> {
  return body(api.POST('/api/v1/passes', { body: pass }))
}

/** Activates or revokes a pass. */
export function setPassStatus(id: string, status: 'active' | 'revoked') {
  const path = status === 'active' ? '/api/v1/passes/{passId}/activate' : '/api/v1/passes/{passId}/revoke'
  return body(api.POST(path, { params: { path: { passId: id } } }))
}

/**
 * Issues passes, as many as one request may bring at once, each by the rules of a single one.
 * @returns Why each was refused, in the same order; null for those that were issued.
 */
export async function issuePasses(passes: NewPass[]) {
  const answer = await body(api.POST('/api/v1/passes/bulk', { body: { passes } }))
  return 'results' in answer ? Promise.all(answer.results.map(({ error }) => error && told(400, error))) : []
}

/** Changes some of a pass. */
export function changePass(id: string, changes: PassChanges) {
  return body(api.PATCH('/api/v1/passes/{passId}', { params: { path: { passId: id } }, body: changes }))
}

const ownChanges = ['passes', 'status']
/** The log of events tells a change of one's own about so much later. */
const echoMs = 3_000

/** The passes whose status was just changed from here: what is heard of them may be older than what is shown. */
export function justChanged(queries: QueryClient): Set<string> {
  const recent = queries.getMutationCache().findAll({
    mutationKey: ownChanges,
    predicate: ({ state }) => Date.now() - state.submittedAt < echoMs,
  })
  return new Set(recent.map(({ state }) => (state.variables as { id: string }).id))
}

/**
 * Reads anew what a change of one pass can have changed.
 * @param id The pass's.
 */
export async function refreshPass(queries: QueryClient, id: string): Promise<void> {
  const lists = queries.getQueryCache().findAll({ queryKey: ['passes', 'list'], type: 'active' })
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['passes'], predicate: (query) => !lists.includes(query) }),
    ...lists.map(({ queryKey }) => readAgain(queries, ...passList(queryKey[2] as PassFilters), id)),
  ])
}

/** Everything one can do to a single pass, each refreshing what shows it. */
export function usePassActions() {
  const { t } = useTranslation()
  const queries = useQueryClient()

  const setStatus = useMutation({
    mutationKey: ownChanges,
    mutationFn: ({ id, status }: { id: string; status: 'active' | 'revoked' }) => setPassStatus(id, status),
    onMutate: ({ id, status }) => {
      const { queryKey } = passQuery(id)
      const before = queries.getQueryData<Pass>(queryKey)
      if (before) queries.setQueryData(queryKey, { ...before, status })
      return { before }
    },
    onError: (_error, { id }, context) => {
      if (context?.before) queries.setQueryData(passQuery(id).queryKey, context.before)
    },
    onSuccess: (_answer, { id, status }) => {
      const undone = status === 'active' ? 'revoked' : 'active'
      toast(t(status === 'active' ? 'passes.activated' : 'passes.revoked'), {
        label: t('common.undo'),
        run: () => setStatus.mutate({ id, status: undone }),
      })
    },
    onSettled: (_answer, _error, { id }) => refreshPass(queries, id),
  })
  const update = useMutation({
    meta: { quiet: true },
    mutationFn: ({ id, changes }: { id: string; changes: PassChanges }) => changePass(id, changes),
    onSuccess: () => toast(t('common.saved')),
    onSettled: (_answer, _error, { id }) => refreshPass(queries, id),
  })
  const restore = useMutation({
    mutationFn: (id: string) =>
      body(api.POST('/api/v1/passes/{passId}/restore', { params: { path: { passId: id } } })),
    onSuccess: () => toast(t('passes.restored')),
    onSettled: (_answer, _error, id) => refreshPass(queries, id),
  })
  const remove = useMutation({
    mutationFn: (id: string) =>
      body(api.DELETE('/api/v1/passes/{passId}', { params: { path: { passId: id } } })),
    onSuccess: (_answer, id) =>
      toast(t('passes.deleted'), { label: t('common.undo'), run: () => restore.mutate(id) }),
    onSettled: (_answer, _error, id) => refreshPass(queries, id),
  })
  const newLink = useMutation({
    mutationFn: (id: string) =>
      body(api.POST('/api/v1/passes/{passId}/regenerate-link', { params: { path: { passId: id } } })),
    onSuccess: () => toast(t('passes.linkRegenerated')),
    onSettled: (_answer, _error, id) => refreshPass(queries, id),
  })
  return { setStatus, update, remove, newLink }
}
