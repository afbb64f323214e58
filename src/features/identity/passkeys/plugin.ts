import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { IdentityDeps } from '../place.ts'
import type { identityMails } from '../mails.ts'
import { passkeyRefused } from './challenges.ts'
import { beginRegistration, finishRegistration } from './register.ts'
import { beginSignIn, recognisePasskey } from './sign-in.ts'
import { listPasskeys, removePasskey, renamePasskey } from './store.ts'

const longestName = 100
const post = { method: 'POST', requireHeaders: true } as const
const asOwner = { ...post, use: [sessionMiddleware] }

/**
 * Passkeys as a part of the identity library: added, named, listed and removed by their owner, and enough to sign in.
 * A passkey is something one has that asks for something one knows or is, so no second factor is asked for beside it.
 */
export function passkeys(deps: IdentityDeps, mails: ReturnType<typeof identityMails>) {
  return {
    id: 'passkeys',
    endpoints: {
      beginPasskey: createAuthEndpoint('/passkey/begin', asOwner, async (ctx) =>
        ctx.json(await beginRegistration(deps, ctx.context.session.user)),
      ),
      addPasskey: createAuthEndpoint('/passkey/add', asOwner, async (ctx) => {
        const { user } = ctx.context.session
        const response = answerIn(ctx.body, 'attestationObject') as unknown as RegistrationResponseJSON
        const id = await finishRegistration(deps, user, response, nameIn(ctx.body))
        await mails.passkeyAdded({ user }, ctx.request)
        return ctx.json({ id })
      }),
      listPasskeys: createAuthEndpoint(
        '/passkey/list',
        { method: 'GET', requireHeaders: true, use: [sessionMiddleware] },
        async (ctx) => ctx.json(await listPasskeys(deps, ctx.context.session.user.id)),
      ),
      renamePasskey: createAuthEndpoint('/passkey/rename', asOwner, async (ctx) => {
        const { id } = ctx.context.session.user
        return done(ctx, await renamePasskey(deps, id, textIn(ctx.body, 'id'), nameIn(ctx.body)))
      }),
      removePasskey: createAuthEndpoint('/passkey/remove', asOwner, async (ctx) =>
        done(ctx, await removePasskey(deps, ctx.context.session.user.id, textIn(ctx.body, 'id'))),
      ),
      beginPasskeySignIn: createAuthEndpoint('/passkey/begin-sign-in', post, async (ctx) =>
        ctx.json(await beginSignIn(deps)),
      ),
      signInWithPasskey: createAuthEndpoint('/passkey/sign-in', post, async (ctx) => {
        const response = answerIn(ctx.body, 'signature') as unknown as AuthenticationResponseJSON
        const userId = await recognisePasskey(deps, response)
        const user = await ctx.context.internalAdapter.findUserById(userId)
        if (!user?.emailVerified) throw passkeyRefused()
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ success: true })
      }),
    },
  } satisfies BetterAuthPlugin
}

function done<Answer>(ctx: { json(body: { success: boolean }): Answer }, wasThere: boolean): Answer {
  if (!wasThere)
    throw new APIError('BAD_REQUEST', { code: 'NO_PASSKEY', message: 'There is no such passkey' })
  return ctx.json({ success: true })
}

/** The answer of an authenticator in a body, as far as the checks rely on its shape. */
function answerIn(body: unknown, essential: string): Record<string, unknown> {
  const { response: answer } = (body ?? {}) as { response?: Record<string, unknown> }
  const inner = answer?.['response'] as Record<string, unknown> | undefined
  const texts = [answer?.['id'], inner?.['clientDataJSON'], inner?.[essential]]
  if (!answer || !texts.every((text) => typeof text === 'string' && text.length < 20_000)) {
    const message = 'response must be what the authenticator answered'
    throw new APIError('BAD_REQUEST', { code: 'NO_ANSWER', message })
  }
  return answer
}

function textIn(body: unknown, name: string): string {
  const value = ((body ?? {}) as Record<string, unknown>)[name]
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw new APIError('BAD_REQUEST', { code: 'MISSING', message: `${name} must be a text` })
}

function nameIn(body: unknown): string {
  const name = textIn(body, 'name')
  if (name.length <= longestName && !name.includes('\0')) return name
  const message = `name must have at most ${longestName} characters`
  throw new APIError('BAD_REQUEST', { code: 'NAME_TOO_LONG', message })
}
