import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { linkHeader, readPage } from '../../http/paging.ts'
import { readAudit } from './read.ts'
import { AuditEntry, AuditQuery } from './schema.ts'

const tag = 'Audit log'

export const auditRoutes = [
  endpoint({
    method: 'GET',
    path: '/audit',
    needs: 'audit:read',
    tag,
    summary: 'Read the audit log',
    description: 'Newest first. Nobody can change or remove an entry.',
    query: AuditQuery,
    responses: { 200: Type.Array(AuditEntry) },
    handler: async (scope, { query, url }) => {
      const page = readPage({ ...query, cursor: query.cursor ?? '' })
      const entries = await readAudit(scope, query, page.limit + 1, page.after?.id)
      const shown = entries.slice(0, page.limit)
      const last = shown.at(-1)
      const next =
        entries.length > shown.length && last ? { createdAt: new Date(last.recordedAt), id: last.id } : null
      return ok(shown, { link: linkHeader(url, page, next) })
    },
  }),
]
