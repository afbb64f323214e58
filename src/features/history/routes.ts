import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { listPassEvents } from './pass-events.ts'
import { listScans } from './scans.ts'
import { PassEvent, ScanEntry, ScanQuery } from './schema.ts'

export const historyRoutes = [
  endpoint({
    method: 'GET',
    path: '/scans',
    needs: 'scans:read',
    tag: 'Scans',
    summary: 'List scans',
    description: 'Every attempt, admitted or refused, the last recorded first.',
    query: ScanQuery,
    responses: { 200: Type.Array(ScanEntry) },
    handler: async (scope, { query, url }) => {
      const { scans, headers } = await listScans(scope, query, url)
      return ok(scans, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/passes/:passId/events',
    needs: 'passes:read',
    tag: 'Passes',
    summary: 'List what happened to a pass',
    responses: { 200: Type.Array(PassEvent) },
    handler: async (scope, { params }) => ok(await listPassEvents(scope, params.passId ?? '')),
  }),
]
