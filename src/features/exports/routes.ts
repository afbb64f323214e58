import Type from 'typebox'
import { endpoint } from '../../http/endpoint.ts'
import { OneOf, Text } from '../../lib/fields.ts'
import { mediaTypes, tableFormats } from '../../lib/spreadsheet/write.ts'
import { AuditFilters } from '../audit/schema.ts'
import { ScanFilters } from '../history/schema.ts'
import { PassFilters } from '../passes/schema.ts'
import { auditSource, clientSource, passSource, scanSource } from './sources.ts'
import { exportTable } from './stream.ts'
import { exportWorkspace } from './workspace.ts'

const format = Type.Optional(OneOf(tableFormats, { description: 'Kind of file. Default: csv.' }))
const file = Type.String({ description: 'A table with a row of headings, sent while it is read.' })
const produces = ['text/csv', mediaTypes.xlsx]
const carries = { 200: ['Content-Disposition' as const] }
const description =
  'All rows that match the filters of the list. Text that a spreadsheet would run as a formula is made harmless. The export is recorded in the audit log.'

const PassExportQuery = Type.Object({ ...PassFilters.properties, format })
const ClientExportQuery = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name, email address or phone number.' })),
  format,
})
const ScanExportQuery = Type.Object({ ...ScanFilters.properties, format })
const AuditExportQuery = Type.Object({ ...AuditFilters.properties, format })

export const exportRoutes = [
  endpoint({
    method: 'GET',
    path: '/passes/export',
    name: 'passes.export',
    needs: 'passes:read',
    tag: 'Passes',
    summary: 'Export passes',
    description,
    query: PassExportQuery,
    responses: { 200: file },
    produces,
    carries,
    direct: (context, { query: { format = 'csv', ...filters } }) =>
      exportTable(context, passSource(filters), format),
  }),
  endpoint({
    method: 'GET',
    path: '/clients/export',
    name: 'clients.export',
    needs: 'clients:read',
    tag: 'Clients',
    summary: 'Export clients',
    description,
    query: ClientExportQuery,
    responses: { 200: file },
    produces,
    carries,
    direct: (context, { query: { format = 'csv', ...filters } }) =>
      exportTable(context, clientSource(filters), format),
  }),
  endpoint({
    method: 'GET',
    path: '/scans/export',
    name: 'scans.export',
    needs: 'scans:read',
    tag: 'Scans',
    summary: 'Export scans',
    description,
    query: ScanExportQuery,
    responses: { 200: file },
    produces,
    carries,
    direct: (context, { query: { format = 'csv', ...filters } }) =>
      exportTable(context, scanSource(filters), format),
  }),
  endpoint({
    method: 'GET',
    path: '/audit/export',
    name: 'audit.export',
    needs: 'audit:read',
    tag: 'Audit log',
    summary: 'Export the audit log',
    description,
    query: AuditExportQuery,
    responses: { 200: file },
    produces,
    carries,
    direct: (context, { query: { format = 'csv', ...filters } }) =>
      exportTable(context, auditSource(filters), format),
  }),
  endpoint({
    method: 'GET',
    path: '/workspace/export',
    name: 'workspace.export',
    needs: 'workspace:write',
    alsoNeeds: [
      'passes:read',
      'clients:read',
      'scans:read',
      'audit:read',
      'templates:read',
      'locations:read',
      'members:read',
      'webhooks:read',
    ],
    tag: 'Workspace',
    summary: 'Export the whole workspace',
    description:
      'Everything as one ZIP archive, sent while it is read: passes, clients, scans and the audit log as CSV, templates, locations, members and webhooks as JSON, and pictures. Secrets are left out. The export is recorded in the audit log.',
    responses: { 200: Type.String({ description: 'A ZIP archive.' }) },
    produces: ['application/zip'],
    carries,
    direct: exportWorkspace,
  }),
]
