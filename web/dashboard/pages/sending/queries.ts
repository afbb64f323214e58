import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import type { paths } from '../../../../sdk/src/api.gen.ts'
import { ApiError, refusalOf } from '../../../lib/errors.ts'
import type { Answer, Sent } from '../../../lib/model.ts'
import type { PassFilters } from '../passes/queries.ts'

export type PassMail = Answer<paths['/api/v1/passes/{passId}/mails']['get']>[number]
type SendMany = Sent<paths['/api/v1/passes/send']['post']>
export type Language = NonNullable<SendMany['language']>
type PrintRequest = Sent<paths['/api/v1/passes/print']['post']>
export type PrintFormat = PrintRequest['format']

/** The passes meant: those named, or all that match. */
export type Chosen = { ids: string[] } | { filter: PassFilters }

/** The mails of a pass, the newest first. */
export function mailsQuery(passId: string) {
  return queryOptions({
    queryKey: ['passes', 'mails', passId],
    queryFn: () => body(api.GET('/api/v1/passes/{passId}/mails', { params: { path: { passId } } })),
  })
}

/** Sends a pass to its client. */
export function sendPass(passId: string, language: Language) {
  return body(api.POST('/api/v1/passes/{passId}/send', { params: { path: { passId } }, body: { language } }))
}

/** The mail of a pass as it would be sent. */
export function previewQuery(passId: string, language: Language) {
  return queryOptions({
    queryKey: ['passes', 'mail-preview', passId, language],
    queryFn: async () =>
      (await body(
        api.GET('/api/v1/passes/{passId}/mail-preview', {
          params: { path: { passId }, query: { language } },
        }),
      )) as { to: string | null; subject: string },
  })
}

/** Starts to send many passes. */
export function sendMany(chosen: Chosen, language: Language) {
  return body(api.POST('/api/v1/passes/send', { body: { ...chosen, language } as SendMany }))
}

/** How far a sending is: what was put on its way, and what of it arrived. */
export function sendingQuery(jobId: string) {
  const path = { params: { path: { jobId } } }
  return queryOptions({
    queryKey: ['jobs', 'sending', jobId],
    queryFn: async () => {
      const [job, mails] = await Promise.all([
        body(api.GET('/api/v1/jobs/{jobId}', path)),
        body(api.GET('/api/v1/jobs/{jobId}/mails', path)),
      ])
      return { job, mails }
    },
  })
}

/** Stops a sending; what has left has left. */
export function cancelSending(jobId: string) {
  return body(api.POST('/api/v1/jobs/{jobId}/cancel', { params: { path: { jobId } } }))
}

/** Asks for a file, which the typed API does not take; throws ApiError as that does. */
async function load(path: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, request).catch(() => {
    throw new ApiError(0, { code: 'network' })
  })
  if (!response.ok) throw await refusalOf(response)
  return response
}

/**
 * Draws passes on paper.
 * @returns The document, and how many passes have characters that could not be printed.
 * @throws ApiError where the server refuses or does not answer.
 */
export async function printPasses(request: Chosen & { format: PrintFormat; skip: number }) {
  const response = await load('/api/v1/passes/print', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  return { pdf: await response.blob(), incomplete: Number(response.headers.get('x-incomplete-passes')) }
}

/** The QR code of a pass as a picture; a PNG is large enough for print. Throws ApiError. */
export async function readQr(passId: string, format: 'svg' | 'png'): Promise<Blob> {
  return (await load(`/api/v1/passes/${passId}/qr?format=${format}&size=1200`)).blob()
}

/** The signed QR code of a pass, as an address that a picture can have. */
export const signedQrQuery = (passId: string) =>
  queryOptions({
    queryKey: ['passes', 'qr', passId],
    queryFn: async () =>
      `data:image/svg+xml,${encodeURIComponent(await (await readQr(passId, 'svg')).text())}`,
  })

/** Sends the workspace's logo as it is; the server checks it by its content. Throws ApiError. */
export async function setLogo(file: File): Promise<void> {
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  await load('/api/v1/workspace/logo', { method: 'PUT', headers, body: file })
}

/** Takes the workspace's logo away. */
export function removeLogo() {
  return body(api.DELETE('/api/v1/workspace/logo'))
}

/** The workspace with its logo and its wording. */
export const workspaceQuery = queryOptions({
  queryKey: ['workspace'],
  queryFn: () => body(api.GET('/api/v1/workspace')),
})
