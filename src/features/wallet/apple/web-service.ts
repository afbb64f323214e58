import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import Type, { type Static } from 'typebox'
import type { Deps } from '../../../deps.ts'
import { PKPASS_MEDIA_TYPE } from '../../../lib/pkpass/write.ts'
import { isSameSecret } from '../../../lib/same-secret.ts'
import { problem } from '../../../problems.ts'
import { inScope, type Scope, type Tenant } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { passPictures } from '../pictures/serve.ts'
import { loadWalletViews, type WalletView } from '../view.ts'
import { authenticationToken } from './content.ts'
import { type AppleCredential, credentialOfType } from './credential.ts'
import { register, unregister } from './registrations.ts'
import { signPass } from './sign.ts'
import { systemActor } from '../../../system-actors.ts'

const phone = systemActor('apple-wallet')

const identifier = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,200}$' } as const
const passPath = Type.Object({
  passType: Type.Unsafe<string>(identifier),
  serial: Type.Unsafe<string>(identifier),
})
const devicePath = Type.Object({
  device: Type.Unsafe<string>(identifier),
  passType: Type.Unsafe<string>(identifier),
})
const registrationPath = Type.Object({ ...devicePath.properties, serial: passPath.properties.serial })
const NewRegistration = Type.Object({ pushToken: Type.String({ pattern: '^[A-Za-z0-9_-]{1,200}$' }) })
const ListQuery = Type.Object({ passesUpdatedSince: Type.Optional(Type.String({ maxLength: 200 })) })
const Logs = Type.Object({ logs: Type.Array(Type.String(), { maxItems: 100 }) })

/**
 * What a phone was told last: which database server numbered the transaction, and its number. A tag of another server,
 * as from before a backup was restored, is answered with everything; so is one that was never ours.
 */
const TAG = /^([0-9]{1,20})-([0-9]{1,19})$/
const CHANGED = `
  select changed.serial, server.id || '-' || changed.tag as tag
  from (select system_identifier::text as id from pg_control_system()) server,
    find_changed_passes($1, $2, case when server.id = $3 then $4::text::xid8 end) changed`

/** Complaints of phones that are written down: a few lines of bounded length. */
const LOG_LINES = 10
const LOG_CHARACTERS = 500

type PassPath = Static<typeof passPath>
type RegistrationPath = Static<typeof registrationPath>

/**
 * Apple's web service for passes ("Adding a web service to update passes"): phones register, ask what changed, fetch,
 * unregister and complain. Mounted at `/wallet/apple`; Apple appends `/v1/…`.
 */
export async function appleWebService(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  // A phone fails to authenticate once; who tries again and again is guessing.
  const failures = new RateLimiterMemory({ points: 60, duration: 60 })
  const complaints = new RateLimiterMemory({ points: 30, duration: 60 })

  /** The workspace of a pass, for a phone that shows the pass's secret; 401 for anything else. */
  async function admit(request: FastifyRequest, { serial }: PassPath): Promise<Tenant> {
    const given = /^ApplePass +(\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (isSameSecret(given, authenticationToken(deps.installation, serial))) {
      const { rows } = await deps.database.app.query<{ tenant_id: string }>(
        'select * from find_wallet_pass($1)',
        [serial],
      )
      const tenant = rows[0] && (await loadTenant(deps, rows[0].tenant_id))
      if (tenant) return tenant
    }
    await spend(failures, request.ip)
    throw problem('unauthorized', { why: 'The authentication token does not belong to this pass' })
  }

  app.post<{ Params: RegistrationPath; Body: Static<typeof NewRegistration> }>(
    '/v1/devices/:device/registrations/:passType/:serial',
    { schema: { params: registrationPath, body: NewRegistration } },
    async (request, reply) => {
      const { params, body } = request
      const tenant = await admit(request, params)
      const isNew = await inScope(deps, { tenant, actor: phone }, async (scope) => {
        if (!(await credentialOfType(scope, params.passType))) return null
        return register(scope, registrationOf(params), body.pushToken)
      })
      if (isNew === null) throw problem('unauthorized', { why: 'This pass was not signed here' })
      return reply.code(isNew ? 201 : 200).send()
    },
  )

  app.delete<{ Params: RegistrationPath }>(
    '/v1/devices/:device/registrations/:passType/:serial',
    { schema: { params: registrationPath } },
    async (request, reply) => {
      const tenant = await admit(request, request.params)
      await inScope(deps, { tenant, actor: phone }, (scope) =>
        unregister(scope, registrationOf(request.params)),
      )
      return reply.code(200).send()
    },
  )

  app.get<{ Params: Static<typeof devicePath>; Querystring: Static<typeof ListQuery> }>(
    '/v1/devices/:device/registrations/:passType',
    { schema: { params: devicePath, querystring: ListQuery } },
    async ({ params, query }, reply) => {
      const [, server, number] = TAG.exec(query.passesUpdatedSince ?? '') ?? []
      const { rows } = await deps.database.app.query<{ serial: string; tag: string }>(CHANGED, [
        params.device,
        params.passType,
        server ?? null,
        number ?? null,
      ])
      const [first] = rows
      if (!first) return reply.code(204).send()
      return reply.send({ serialNumbers: rows.map((row) => row.serial), lastUpdated: first.tag })
    },
  )

  app.get<{ Params: PassPath }>(
    '/v1/passes/:passType/:serial',
    { schema: { params: passPath } },
    async (request, reply) => {
      const tenant = await admit(request, request.params)
      const since = Date.parse(request.headers['if-modified-since'] ?? '')
      const as = { tenant, actor: phone, readOnly: true }
      const current = await inScope(deps, as, (scope) => currentPass(scope, request.params, since))
      if (current === 'unknown') throw problem('unauthorized', { why: 'This pass was not signed here' })
      if (current === 'unchanged') return reply.code(304).send()
      const { view, credential, changedAt } = current
      const pictures = await passPictures(deps, { tenant, actor: phone }, view)
      return sendPass(reply, signPass(deps.installation, view, credential, pictures, deps.now()), changedAt)
    },
  )

  app.post<{ Body: Static<typeof Logs> }>('/v1/log', { schema: { body: Logs } }, async (request, reply) => {
    await spend(complaints, request.ip)
    const lines = request.body.logs.slice(0, LOG_LINES).map((line) => line.slice(0, LOG_CHARACTERS))
    request.log.warn({ lines }, 'a phone reports problems with a pass')
    return reply.code(200).send()
  })
}

/** Sends a `.pkpass` as a download that phones open at once. */
export function sendPass(reply: FastifyReply, bytes: Buffer, changedAt: Date): FastifyReply {
  return reply
    .type(PKPASS_MEDIA_TYPE)
    .header('last-modified', changedAt.toUTCString())
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', 'attachment; filename="pass.pkpass"')
    .send(bytes)
}

async function currentPass(
  scope: Scope,
  { passType, serial }: PassPath,
  since: number,
): Promise<{ view: WalletView; credential: AppleCredential; changedAt: Date } | 'unchanged' | 'unknown'> {
  const tracked = await scope.tx
    .selectFrom('wallet_passes')
    .select('changed_at')
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', serial)
    .executeTakeFirst()
  if (tracked && since >= tracked.changed_at.getTime()) return 'unchanged'
  const credential = await credentialOfType(scope, passType)
  const [view] = await loadWalletViews(scope, [serial])
  if (!tracked || !credential || !view) return 'unknown'
  return { view, credential, changedAt: tracked.changed_at }
}

function registrationOf({ device, passType, serial }: RegistrationPath) {
  return { deviceId: device, passType, passId: serial }
}

async function spend(limiter: RateLimiterMemory, address: string): Promise<void> {
  await limiter.consume(address).catch(() => {
    throw problem('rate_limited', { seconds: 60 }, { 'retry-after': '60' })
  })
}
