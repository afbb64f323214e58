import { MutationCache, notifyManager, QueryClient } from '@tanstack/react-query'
import { toastError } from '../ui/toast.tsx'
import { ApiError, messageOf } from './errors.ts'
import { noteLimit } from './upgrade.ts'

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Set where the caller shows the failure itself, on a form for example. */
      quiet?: boolean
    }
  }
}

/**
 * The cache of everything read from the API. Refusals are final; lost connections and a busy server are
 * tried again. A failed change is said in a toast unless its `meta.quiet` says that the caller shows it; one that
 * the plan does not allow is answered with what a larger plan brings, wherever it was tried.
 */
export function makeQueries(): QueryClient {
  // An answer is drawn at once, and not in a task of its own, which may come a frame later.
  notifyManager.setScheduler(queueMicrotask)
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: (failures, error) => failures < 2 && mayPass(error) },
      mutations: { networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        const expired = error instanceof ApiError && error.status === 401
        if (noteLimit(error)) return
        if (!mutation.meta?.quiet && !expired) toastError(messageOf(error))
      },
    }),
  })
}

function mayPass(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 502)
}
