import { queryOptions } from '@tanstack/react-query'
import i18next from 'i18next'
import { api, body } from '../../../lib/api.ts'
import { ApiError, refusalOf } from '../../../lib/errors.ts'
import { learnReasons } from '../../../lib/i18n.ts'
import type { Import, ImportSettings } from '../../../lib/model.ts'

const running: readonly Import['status'][] = ['checking', 'importing', 'undoing']
/** For networks that hold back the stream of progress. */
const pollMs = 5_000

/** Whether rows are being worked on. */
export const isRunning = ({ status }: Import) => running.includes(status)

/** One import; while it runs, {@link progressAddress} tells how it gets on. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', 'one', importId],
    queryFn: () => body(api.GET('/api/v1/imports/{importId}', { params: { path: { importId } } })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? pollMs : false),
    staleTime: 0,
  })

/** The newest imports. */
export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: () => body(api.GET('/api/v1/imports', { params: { query: { limit: 10 } } })),
  staleTime: 0,
})

/** What the first rows become. */
export const previewQuery = (importId: string, settings: ImportSettings) =>
  queryOptions({
    queryKey: ['imports', 'preview', importId, settings],
    queryFn: async () => {
      const rows = await body(
        api.POST('/api/v1/imports/{importId}/preview', { params: { path: { importId } }, body: settings }),
      )
      if (rows.some(({ reason }) => reason)) await learnReasons()
      return rows
    },
    placeholderData: (before) => before,
  })

/** Sends a file; throws ApiError where it is refused. */
export async function sendFile(subject: Import['subject'], file: File): Promise<Import> {
  const form = new FormData()
  form.append('file', file)
  const response = await fetch(`/api/v1/imports?subject=${subject}`, { method: 'POST', body: form }).catch(
    () => {
      throw new ApiError(0, { code: 'network' })
    },
  )
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as Import
}

/** Checks or imports all rows in the background. */
export function runImport(importId: string, act: 'check' | 'start', settings: ImportSettings) {
  const params = { path: { importId } }
  return act === 'check'
    ? body(api.POST('/api/v1/imports/{importId}/check', { params, body: settings }))
    : body(api.POST('/api/v1/imports/{importId}/start', { params, body: settings }))
}

/** Stops what is under way. */
export function cancelImport(importId: string) {
  return body(api.POST('/api/v1/imports/{importId}/cancel', { params: { path: { importId } } }))
}

/** Where the progress of an import is told as it happens. */
export const progressAddress = (importId: string) => `/api/v1/imports/${importId}`

/** Where the refused rows are answered as a file, with the reasons in the reader's language. */
export const errorsAddress = (importId: string) =>
  `/api/v1/imports/${importId}/errors?language=${i18next.language}`
