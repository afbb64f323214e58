import Type from 'typebox'
import { sheetOf } from '../../../shared/print-formats.ts'
import { endpoint, ok, type Reply } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { invalidField, problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { chosenIds } from '../passes/chosen.ts'
import { findPass } from '../passes/find.ts'
import type * as Print from './print.ts'
import { mostPrinted, PdfQuery, PrintRequest } from './schema.ts'

/** What writes PDF is large, so it is loaded when somebody prints. */
const printPasses: typeof Print.printPasses = async (...request) =>
  (await import('./print.ts')).printPasses(...request)

const tag = 'Passes'
const produces = ['application/pdf']
const carries = { 200: ['Content-Disposition' as const, 'X-Incomplete-Passes' as const] }
const Pdf = Type.String({ description: 'The document.' })

export const printingRoutes = [
  endpoint({
    method: 'GET',
    path: '/passes/:passId/pdf',
    needs: 'passes:read',
    tag,
    summary: 'Get a pass as a PDF',
    description: 'In the look of its template; `format` is `ticket-a4` unless another is asked for.',
    query: PdfQuery,
    produces,
    carries,
    responses: { 200: Pdf },
    handler: async (scope, { params, query: { format = 'ticket-a4', language } }) => {
      const { code, id } = await findPass(scope, params.passId ?? '')
      const locale = language ?? scope.tenant.locale
      return answer(await printPasses(scope, [id], { format, locale }), `pass-${code}.pdf`)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/passes/print',
    needs: 'passes:read',
    tag,
    name: 'passes.print',
    summary: 'Print passes',
    description: `Up to ${mostPrinted} passes in one PDF. \`X-Incomplete-Passes\` counts those with characters that no font has, which are printed as boxes.`,
    body: PrintRequest,
    produces,
    carries,
    responses: { 200: Pdf, 404: ErrorAnswer },
    handler: (scope, { body }) => print(scope, body),
  }),
]

async function print(
  scope: Scope,
  { ids, filter, format, skip = 0, language }: PrintRequest,
): Promise<Reply> {
  const wanted = await chosenIds(scope, { ids, filter }, mostPrinted)
  const { columns, rows } = sheetOf(format)
  if (skip >= columns * rows) throw invalidField('skip', 'no_room', { places: columns * rows })
  const locale = language ?? scope.tenant.locale
  const printed = wanted.length > 0 ? await printPasses(scope, wanted, { format, locale, skip }) : null
  if (!printed || printed.count === 0) throw problem('not_found', { what: 'Pass' })
  return answer(printed, `passes-${format}.pdf`)
}

function answer({ pdf, incomplete }: Print.PrintedPasses, name: string): Reply {
  return ok(pdf, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}"`,
    'x-incomplete-passes': String(incomplete),
    'cache-control': 'private, no-store',
  })
}
