import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import type { Deps } from '../../deps.ts'
import { PKPASSES_MEDIA_TYPE, writePkpasses } from '../../lib/pkpass/write.ts'
import { problem } from '../../problems.ts'
import { inScope, type Scope, type Tenant } from '../../scope.ts'
import { sendFailure } from '../pass-page/answer.ts'
import { opensPage } from '../passes/link.ts'
import { loadTenant } from '../tenants/load.ts'
import { signingCredential } from './apple/credential.ts'
import { signPass } from './apple/sign.ts'
import { sendPass } from './apple/web-service.ts'
import { bundledPasses, opensBundle } from './bundle.ts'
import { googleSaveLink } from './google/save.ts'
import { passPictures } from './pictures/serve.ts'
import { trackPass } from './track.ts'
import { loadWalletViews } from './view.ts'
import { systemActor } from '../../system-actors.ts'

const holder = systemActor('pass-holder')

const codePath = Type.Object({ code: Type.String({ maxLength: 100 }) })
const bundlePath = Type.Object({
  tenant: Type.String({ maxLength: 100 }),
  client: Type.String({ maxLength: 100 }),
})
const tokenQuery = Type.Object({ token: Type.Optional(Type.String({ maxLength: 200 })) })

interface ByCode {
  Params: { code: string }
  Querystring: { token?: string }
}

/** What a pass holder downloads: one pass for Apple Wallet, the way into Google Wallet, or all passes of a client. */
export async function walletDownloads(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  app.setErrorHandler((error, request, reply) => {
    // Who tapped a button sees a page; a program reads why.
    if (request.headers.accept?.includes('text/html')) return sendFailure(error, request, reply)
    throw error
  })

  app.get<ByCode>(
    '/p/:code/apple.pkpass',
    { schema: { params: codePath, querystring: tokenQuery } },
    async ({ params, query }, reply) => {
      const { tenant, passId } = await openByToken(deps, params.code, query.token)
      const [pass] = await preparePasses(deps, tenant, () => [passId])
      if (!pass) throw notFound()
      return sendPass(reply, await pass.sign(), pass.changedAt)
    },
  )

  app.get<ByCode>(
    '/p/:code/google',
    { schema: { params: codePath, querystring: tokenQuery } },
    async ({ params, query }, reply) => {
      const { tenant, passId } = await openByToken(deps, params.code, query.token)
      return reply.redirect(await googleSaveLink(deps, tenant, holder, passId), 302)
    },
  )

  app.get<{ Params: { tenant: string; client: string }; Querystring: { token?: string } }>(
    '/wallet/apple/bundles/:tenant/:client',
    { schema: { params: bundlePath, querystring: tokenQuery } },
    async ({ params, query }, reply) => {
      const tenant = await loadTenant(deps, params.tenant)
      if (!tenant || !opensBundle(deps.installation, tenant.id, params.client, query.token ?? ''))
        throw notFound()
      const passes = await preparePasses(deps, tenant, (scope) => bundledPasses(scope, params.client))
      if (passes.length === 0) throw notFound()
      return sendBundle(
        reply,
        writePkpasses(await Promise.all(passes.map((pass) => pass.sign())), deps.now()),
      )
    },
  )
}

const notFound = () => problem('not_found', { what: 'Pass' })

/** The pass that a code and its page's token open; the same refusal for an unknown code and a wrong token. */
async function openByToken(
  deps: Deps,
  code: string,
  token: string | undefined,
): Promise<{ tenant: Tenant; passId: string }> {
  const { rows } = await deps.database.app.query<{ tenant_id: string }>(
    'select * from find_pass_by_code($1)',
    [code],
  )
  const tenant = rows[0] && (await loadTenant(deps, rows[0].tenant_id))
  const pass =
    tenant &&
    (await inScope(deps, { tenant, actor: holder, readOnly: true }, (scope) =>
      scope.tx
        .selectFrom('passes')
        .select(['id', 'code', 'link_version'])
        .where('tenant_id', '=', tenant.id)
        .where('code', '=', code)
        .where('deleted_at', 'is', null)
        .executeTakeFirst(),
    ))
  if (!pass || !opensPage(deps.installation, pass, token ?? '')) throw notFound()
  return { tenant, passId: pass.id }
}

/** A pass ready to be signed outside the transaction. */
interface PreparedPass {
  sign(): Promise<Buffer>
  changedAt: Date
}

async function preparePasses(
  deps: Deps,
  tenant: Tenant,
  find: (scope: Scope) => string[] | Promise<string[]>,
): Promise<PreparedPass[]> {
  const as = { tenant, actor: holder }
  return inScope(deps, as, async (scope) => {
    const credential = await signingCredential(scope)
    if (!credential) return []
    const prepared: PreparedPass[] = []
    for (const view of await loadWalletViews(scope, await find(scope))) {
      const changedAt = await trackPass(scope, view)
      const sign = async () =>
        signPass(deps.installation, view, credential, await passPictures(deps, as, view), scope.now)
      prepared.push({ changedAt, sign })
    }
    return prepared
  })
}

function sendBundle(reply: FastifyReply, bytes: Buffer): FastifyReply {
  return reply
    .type(PKPASSES_MEDIA_TYPE)
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', 'attachment; filename="passes.pkpasses"')
    .send(bytes)
}
