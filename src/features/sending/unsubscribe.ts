import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import { negotiateReader, type Reader } from '../../i18n/reader.ts'
import { translator } from '../../i18n/translate.ts'
import { type Html, html } from '../../lib/html.ts'
import { inScope, type Scope, type Tenant } from '../../scope.ts'
import { renderNotFoundPage, renderNotice } from '../pass-page/page.ts'
import { loadTenant } from '../tenants/load.ts'
import { readRefusalToken } from './refusal.ts'
import { systemActor } from '../../system-actors.ts'

interface Asked {
  tenant: Tenant
  hash: Buffer
  /** Takes the refusal back. */
  again: boolean
  link: string
  reader: Reader
}

const reader = systemActor('reader')

/**
 * Where somebody refuses the mails that a workspace sends to many, at `/p/unsubscribe`. Opening the page changes
 * nothing, since mail programs open links by themselves; its button does, and so does a mail program's own button
 * (RFC 8058).
 */
export async function unsubscribing(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  // What a form or a mail program sends along says nothing that the address does not.
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, (_request, _body, done) =>
    done(null),
  )
  const path = '/unsubscribe'

  app.get(path, (request, reply) => answer(deps, request, reply, (asked) => askPage(asked)))
  app.post(path, (request, reply) =>
    answer(deps, request, reply, async (asked) => {
      await inScope(deps, { tenant: asked.tenant, actor: reader, permissions: new Set() }, (scope) =>
        asked.again ? accept(scope, asked.hash) : refuse(scope, asked.hash),
      )
      return asked.again ? acceptedPage(asked) : refusedPage(asked)
    }),
  )
}

async function answer(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  show: (asked: Asked) => Html | Promise<Html>,
): Promise<FastifyReply> {
  const asked = await readLink(deps, request)
  const page = asked
    ? renderNotice(asked.reader, asked.tenant.name, await show(asked))
    : renderNotFoundPage(negotiateReader(request.headers['accept-language'], 'en'))
  return reply
    .code(asked ? 200 : 404)
    .headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': page.contentSecurityPolicy,
    })
    .type('text/html; charset=utf-8')
    .send(page.html)
}

async function readLink(deps: Deps, request: FastifyRequest): Promise<Asked | null> {
  const { of: tenantId, token, again } = request.query as Record<string, unknown>
  if (typeof tenantId !== 'string' || typeof token !== 'string') return null
  const hash = readRefusalToken(deps.installation, tenantId, token)
  const tenant = hash && (await loadTenant(deps, tenantId))
  if (!hash || !tenant) return null
  const reader = negotiateReader(request.headers['accept-language'], tenant.locale)
  const link = `?${new URLSearchParams({ of: tenantId, token })}`
  return { tenant, hash, reader, again: again === '1', link }
}

async function refuse({ tx, tenant, now }: Scope, hash: Buffer): Promise<void> {
  await tx
    .insertInto('mail_refusals')
    .values({ tenant_id: tenant.id, address_hash: hash, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function accept({ tx, tenant }: Scope, hash: Buffer): Promise<void> {
  await tx
    .deleteFrom('mail_refusals')
    .where('tenant_id', '=', tenant.id)
    .where('address_hash', '=', hash)
    .execute()
}

function askPage({ tenant, reader: { language } }: Asked): Html {
  const translate = translator(language)
  const values = { workspace: tenant.name }
  return html`<h1>${translate('unsubscribe.title', values)}</h1>
<p>${translate('unsubscribe.help', values)}</p>
<form method="post"><button class="choice">${translate('unsubscribe.refuse')}</button></form>`
}

function refusedPage({ tenant, link, reader: { language } }: Asked): Html {
  const translate = translator(language)
  return html`<h1>${translate('unsubscribe.refusedTitle')}</h1>
<p>${translate('unsubscribe.refusedHelp', { workspace: tenant.name })}</p>
<form method="post" action="${link}&again=1"><button class="choice quiet">${translate('unsubscribe.accept')}</button></form>`
}

function acceptedPage({ tenant, reader: { language } }: Asked): Html {
  const translate = translator(language)
  return html`<h1>${translate('unsubscribe.acceptedTitle')}</h1>
<p>${translate('unsubscribe.acceptedHelp', { workspace: tenant.name })}</p>`
}
