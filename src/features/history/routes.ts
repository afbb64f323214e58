import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { findPass } from '../passes/find.ts'
import { listPassEvents } from './pass-events.ts'
import { listScans } from './scans.ts'
import { PassEvent, PassEventQuery, PassScanQuery, ScanEntry, ScanQuery } from './schema.ts'

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
    path: '/passes/:passId/scans',
    needs: 'scans:read',
    tag: 'Passes',
    summary: 'List scans of a pass',
    query: PassScanQuery,
    responses: { 200: Type.Array(ScanEntry) },
    handler: async (scope, { params, query, url }) => {
      const { passId = '' } = params
      await findPass(scope, passId)
      const { scans, headers } = await listScans(scope, { ...query, passId }, url)
      return ok(scans, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/passes/:passId/events',
    needs: 'passes:read',
    tag: 'Passes',
    summary: 'List what happened to a pass',
    description: 'The last first; scans have a list of their own.',
    query: PassEventQuery,
    responses: { 200: Type.Array(PassEvent) },
    handler: async (scope, { params, query, url }) => {
      const { events, headers } = await listPassEvents(scope, params.passId ?? '', query, url)
      return ok(events, headers)
    },
  }),
]
