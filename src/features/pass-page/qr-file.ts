import { sql } from 'kysely'
import Type, { type Static } from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { OneOf, Whole } from '../../lib/fields.ts'
import { qrPng, qrSvg } from '../../lib/qr.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectPasses } from '../passes/row.ts'
import { signingKeySql, type StoredSigningKey } from '../signed-codes/key.ts'
import { publicUrl } from '../passes/link.ts'
import { qrContentOf } from '../signed-codes/qr-content.ts'
import { readDesign } from '../templates/design.ts'

const largestPng = 2000
const usualPng = 600

const QrQuery = Type.Object({
  format: Type.Optional(OneOf(['svg', 'png'] as const, { description: 'Default `svg`.' })),
  size: Type.Optional(
    Whole(100, largestPng, {
      description: `Width of a PNG in pixels, at most; the modules have whole pixels. Default ${usualPng}.`,
    }),
  ),
})

const signingKey = sql<StoredSigningKey | null>`${sql.raw(signingKeySql('pass.tenant_id'))}`.as('signing_key')

/** What the QR code of a pass says, as its template wants it. Throws not_found. */
async function contentOf(scope: Scope, passId: string): Promise<string> {
  const pass = await selectPasses(scope)
    .leftJoin('templates as template', (join) =>
      join.onRef('template.tenant_id', '=', 'pass.tenant_id').onRef('template.id', '=', 'pass.template_id'),
    )
    .select(['template.design', signingKey])
    .where('pass.id', '=', passId)
    .executeTakeFirst()
  if (!pass) throw problem('not_found', { what: 'Pass' })
  return qrContentOf(scope.installation, scope.tenant.id, pass, {
    wanted: readDesign(pass.design ?? {}).qrContent,
    link: publicUrl(scope.installation, pass),
  })
}

async function qrFile(
  scope: Scope,
  passId: string,
  { format = 'svg', size = usualPng }: Static<typeof QrQuery>,
) {
  const content = await contentOf(scope, passId)
  const headers = { 'cache-control': 'private, no-store' }
  return format === 'png'
    ? ok(await qrPng(content, size), { ...headers, 'content-type': 'image/png' })
    : ok(qrSvg(content), { ...headers, 'content-type': 'image/svg+xml' })
}

export const qrRoutes = [
  endpoint({
    method: 'GET',
    path: '/passes/:passId/qr',
    needs: 'passes:read',
    tag: 'Passes',
    summary: 'Get the QR code of a pass',
    description:
      'As on the page of the pass: error correction M, four light modules around it, black on white.',
    query: QrQuery,
    produces: ['image/svg+xml', 'image/png'],
    responses: { 200: Type.String({ description: 'The picture.' }) },
    handler: (scope, { params, query }) => qrFile(scope, params.passId ?? '', query),
  }),
]
