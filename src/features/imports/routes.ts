import Type from 'typebox'
import { largestImport, mostAtOnce, mostImportRows } from '../../../shared/limits.ts'
import { created, endpoint, ok, type Reply } from '../../http/endpoint.ts'
import type { UploadedFile } from '../../http/uploads.ts'
import { Done } from '../../lib/fields.ts'
import { sizeText } from '../../lib/size-text.ts'
import { mediaTypes } from '../../lib/spreadsheet/write.ts'
import { inScope } from '../../scope.ts'
import { follow } from '../jobs/follow.ts'
import { errorsFile } from './errors-file.ts'
import { listImports } from './list.ts'
import { previewImport } from './preview.ts'
import { receiveImport, type Step } from './receive.ts'
import { cancelImport, checkImport, dropImport, startImport } from './run.ts'
import {
  ErrorsQuery,
  Import,
  ImportQuery,
  ImportSettings,
  mostColumns,
  PreviewRow,
  runningStatuses,
  UploadQuery,
} from './schema.ts'
import { findImport, showImport } from './store.ts'

const tag = 'Imports'
const path = '/imports/:importId'
const needs = 'imports:write'

export const importRoutes = [
  endpoint({
    method: 'POST',
    path: '/imports',
    needs,
    tag,
    summary: 'Send a file to import',
    description: `A CSV file (UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar) or an XLSX file, of which the first sheet is read: at most ${sizeText(largestImport)}, ${mostImportRows.toLocaleString('en')} rows and ${mostColumns} columns, with headings in the first row. As the body or as the one file of a form. Nothing is imported yet: the answer guesses what each column is.`,
    query: UploadQuery,
    upload: ['text/csv', 'text/plain', mediaTypes.xlsx],
    bodyLimit: largestImport,
    responses: { 201: Import },
    handler: (scope, { query, body }) => receive((work) => work(scope), query, body),
    direct: ({ deps, tenant, actor, now }, { query, body }) =>
      receive((work) => inScope(deps, { tenant, actor, now }, work), query, body),
  }),
  endpoint({
    method: 'GET',
    path: '/imports',
    needs,
    tag,
    summary: 'List imports',
    description: 'Newest first; kept for 30 days, and for 7 where they were never started.',
    query: ImportQuery,
    responses: { 200: Type.Array(Import) },
    handler: async (scope, { query, url }) => {
      const { imports, headers } = await listImports(scope, query, url)
      return ok(imports, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path,
    needs,
    tag,
    summary: 'Get an import',
    description:
      'Its columns, settings and how far it is. With `Accept: text/event-stream` it comes as a server-sent event `progress` whenever it changed, until no row is worked on.',
    responses: { 200: Import },
    handler: async (scope, { params }) => ok(showImport(await findImport(scope, params.importId ?? ''))),
    stream: (context, { params }, ending) =>
      follow(
        context,
        async (scope) => showImport(await findImport(scope, params.importId ?? '')),
        ({ status }) => !runningStatuses.includes(status),
        ending,
      ),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/preview`,
    needs,
    tag,
    summary: 'Preview an import',
    description: 'What the first ten rows become with these settings. Nothing is written.',
    body: ImportSettings,
    responses: { 200: Type.Array(PreviewRow) },
    handler: async (scope, { params, body }) => ok(await previewImport(scope, params.importId ?? '', body)),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/check`,
    needs,
    tag,
    summary: 'Check an import',
    description:
      'Goes over all rows in the background as the import would, the limit of the plan included, and writes nothing.',
    body: ImportSettings,
    responses: { 202: Import },
    carries: { 202: ['Location'] },
    handler: async (scope, { params, body }) =>
      accepted(await checkImport(scope, params.importId ?? '', body)),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/start`,
    needs,
    tag,
    summary: 'Start an import',
    description: `Imports all rows in the background, ${mostAtOnce} in a transaction. With \`onRefusal: none\` all are checked first, and nothing is imported where one is refused.`,
    body: ImportSettings,
    responses: { 202: Import },
    carries: { 202: ['Location'] },
    handler: async (scope, { params, body }) =>
      accepted(await startImport(scope, params.importId ?? '', body)),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/cancel`,
    needs,
    tag,
    summary: 'Cancel an import',
    description:
      'A check goes back to the columns. Of an import what is written stays; with `onRefusal: none` it is taken back.',
    responses: { 200: Import },
    handler: async (scope, { params }) => ok(await cancelImport(scope, params.importId ?? '')),
  }),
  endpoint({
    method: 'GET',
    path: `${path}/errors`,
    needs,
    tag,
    summary: 'Get the refused rows',
    description: 'The rows that were refused, as they were sent, each with its number and the reason.',
    query: ErrorsQuery,
    responses: { 200: Type.String({ description: 'CSV in UTF-8.' }) },
    produces: ['text/csv'],
    carries: { 200: ['Content-Disposition'] },
    direct: async (context, { params, query }) => ({
      status: 200,
      body: await errorsFile(context, params.importId ?? '', query.language),
      headers: {
        'content-type': mediaTypes.csv,
        'content-disposition': 'attachment; filename="refused-rows.csv"',
      },
    }),
  }),
  endpoint({
    method: 'DELETE',
    path,
    needs,
    tag,
    summary: 'Delete an import',
    description: 'Removes what is kept of the file. What was imported stays.',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await dropImport(scope, params.importId ?? '')
      return ok({ success: true })
    },
  }),
]

async function receive(step: Step, query: UploadQuery, file: unknown): Promise<Reply> {
  const made = await receiveImport(step, query, file as UploadedFile)
  return created(made, `/imports/${made.id}`)
}

const accepted = (body: Import): Reply => ({
  status: 202,
  body,
  headers: { location: `/api/v1/imports/${body.id}` },
})
