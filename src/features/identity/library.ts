import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { IdKind } from '../../ids.ts'
import { admission } from './admission.ts'
import { personIn } from './claims.ts'
import { identityMails } from './mails.ts'
import { passkeys } from './passkeys/plugin.ts'
import { addressHeader, type IdentityDeps, identityPath } from './place.ts'
import { endPending, takeCode } from './proofs.ts'

const day = 24 * 3600

/** What each kind of record of the library is called in ids. */
const idKinds: Record<string, IdKind> = { user: 'person', session: 'session' }

/** Sets up the library that knows who somebody is: passwords, passkeys, sessions, second factors and single sign-on. */
export function createLibrary(deps: IdentityDeps) {
  const { publicUrl } = deps.installation
  const isSecure = publicUrl.startsWith('https:')
  const { origin } = new URL(publicUrl)
  const mails = identityMails(deps)
  return betterAuth({
    appName: 'Passwright',
    baseURL: origin,
    basePath: identityPath,
    secret: deps.installation.key('sessions').toString('hex'),
    database: deps.database.identity,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message) => deps.log.warn({ detail: message }, 'identity') },
    onAPIError: { errorURL: `${publicUrl}/sign-in`, throw: true },
    advanced: {
      // The library's own prefix is __Secure-, so ours is part of the name.
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-passwright' : 'passwright',
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: {
        generateId: ({ model }) => deps.newId(idKinds[model] ?? 'identity', deps.now()),
        validateSchema: false,
      },
    },
    session: {
      expiresIn: 30 * day,
      // When each session was used last is shown to its person.
      updateAge: 10 * 60,
      freshAge: 0,
      cookieCache: { enabled: false },
      additionalFields: { workspaceId: { type: 'string', required: false, input: false } },
    },
    user: {
      additionalFields: { founder: { type: 'boolean', required: false, input: false } },
      changeEmail: { enabled: true, sendChangeEmailConfirmation: mails.confirmChange },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: mails.resetPassword,
      onPasswordReset: async (reset, request) => {
        await endPending(deps, reset.user.id)
        await mails.passwordChanged(reset, request)
      },
      onExistingUserSignUp: mails.accountExists,
    },
    emailVerification: {
      expiresIn: 3600,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      sendVerificationEmail: mails.confirmAddress,
    },
    verification: { storeIdentifier: 'hashed' },
    // An account that there is already is opened to somebody whose address the provider vouches for.
    account: { encryptOAuthTokens: true, accountLinking: { enabled: true } },
    plugins: [twoFactor({ issuer: 'Passwright' }), passkeys(deps, mails), ...singleSignOn(deps)],
    databaseHooks: databaseHooks(deps),
  })
}

/** What a record of the library decides, or changes elsewhere, when it is written. */
function databaseHooks(deps: IdentityDeps): NonNullable<BetterAuthOptions['databaseHooks']> {
  const { publicUrl } = deps.installation
  return {
    user: {
      create: {
        before: async (user) => {
          const decision = admission.getStore()
          if (decision === 'founder') return { data: { ...user, emailVerified: true, founder: true } }
          if (decision === 'welcome') return
          throw new APIError('FORBIDDEN', {
            code: 'SIGN_UP_CLOSED',
            message: 'New accounts are made by invitation here',
          })
        },
      },
      update: {
        before: async ({ email }, context) => {
          if (context?.path !== '/verify-email' || !email || !(await hasAccount(deps, email))) return
          // The library would answer that something went wrong.
          const way = new URL(String(context.query?.['callbackURL'] ?? '/'), publicUrl)
          way.searchParams.set('error', 'INVALID_TOKEN')
          throw context.redirect(way.href)
        },
        after: async (user, context) => {
          if (context?.path === '/verify-email') await endPending(deps, user.id)
        },
      },
    },
    account: {
      update: {
        after: async (account, context) => {
          if (context?.path === '/change-password') await endPending(deps, account.userId)
        },
      },
    },
    session: {
      create: {
        before: async (session, context) => {
          // Somebody with a session is turning the second factor on.
          if (context?.path !== '/two-factor/verify-totp' || context.context.session) return
          await takeCode(deps, session.userId, String(context.body?.code))
        },
        after: async (session) => {
          await deps.database.identity.query(
            'select claim_memberships(id, email) from "user" where id = $1 and "emailVerified"',
            [session.userId],
          )
        },
      },
    },
  }
}

async function hasAccount({ database }: IdentityDeps, email: string): Promise<boolean> {
  const { rows } = await database.identity.query('select from "user" where email = $1', [email.toLowerCase()])
  return rows.length > 0
}

function singleSignOn({ config }: IdentityDeps) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config
  if (!issuer || !clientId) return []
  const discoveryUrl = issuer.includes('/.well-known/')
    ? issuer
    : `${issuer}/.well-known/openid-configuration`
  const provider = {
    providerId: 'oidc',
    clientId,
    discoveryUrl,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    mapProfileToUser: personIn,
  }
  return [genericOAuth({ config: [{ ...provider, ...(clientSecret && { clientSecret }) }] })]
}
