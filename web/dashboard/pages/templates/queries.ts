import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'
import { ApiError, refusalOf } from '../../../lib/errors.ts'
import type { NewTemplate, Template } from '../../../lib/model.ts'

/** The workspace's templates; there are few enough to read at once. */
export const templatesQuery = queryOptions({
  queryKey: ['templates', 'list'],
  queryFn: () => body(api.GET('/api/v1/templates', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
})

/** One template, archived or not. */
export function templateQuery(templateId: string) {
  return queryOptions({
    queryKey: ['templates', 'one', templateId],
    queryFn: () => body(api.GET('/api/v1/templates/{templateId}', path(templateId))),
  })
}

export type PictureRole = 'logo' | 'hero'

const path = (templateId: string) => ({ params: { path: { templateId } } })

export const templateChanges = {
  create: (template: NewTemplate) => body(api.POST('/api/v1/templates', { body: template })),
  change: (id: string, template: NewTemplate) =>
    body(api.PATCH('/api/v1/templates/{templateId}', { ...path(id), body: template })),
  duplicate: (id: string) =>
    body(api.POST('/api/v1/templates/{templateId}/duplicate', { ...path(id), body: {} })),
  archive: (id: string) => body(api.POST('/api/v1/templates/{templateId}/archive', path(id))),
  restore: (id: string) => body(api.POST('/api/v1/templates/{templateId}/restore', path(id))),
  removePicture: (id: string, role: PictureRole) =>
    body(
      role === 'logo'
        ? api.DELETE('/api/v1/templates/{templateId}/logo', path(id))
        : api.DELETE('/api/v1/templates/{templateId}/hero', path(id)),
    ),
  /** Sends the file as it is; the server checks it by its content. */
  setPicture: async (id: string, role: PictureRole, file: File): Promise<Template> => {
    const response = await fetch(`/api/v1/templates/${id}/${role}`, {
      method: 'PUT',
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    }).catch(() => {
      throw new ApiError(0, { code: 'network' })
    })
    if (!response.ok) throw await refusalOf(response)
    return (await response.json()) as Template
  },
}
