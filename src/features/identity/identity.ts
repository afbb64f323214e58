import { admission, decideAdmission } from './admission.ts'
import type { createLibrary } from './library.ts'
import { addressHeader, type IdentityDeps, identityPath } from './place.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  personId: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled: boolean
  isFounder: boolean
  sessionId: string
  /** The workspace last entered in this session. */
  workspaceId: string | null
  /** Cookies to set where the session was prolonged. */
  cookies: string[]
}

/** Who people are: the identity library behind what the rest of the server needs of it. */
export interface Identity {
  /** Answers a request to the library's own routes; throws where the database is away. */
  handle(request: Request): Promise<Response>
  /**
   * Whose session a request carries, read from the database each time.
   * @param prolong whether a session in use is to live longer; its cookies must then reach the browser.
   */
  session(headers: Headers, prolong: boolean): Promise<SignedIn | null>
  /** Ends the session a request carries; returns the cookies that forget it. */
  signOut(headers: Headers): Promise<string[]>
}

/** Loads and sets the identity library up at its first use: it is large, and by then the server's address is known. */
export function createIdentity(deps: IdentityDeps): Identity {
  let made: Promise<ReturnType<typeof createLibrary>> | undefined
  const load = async () => (await import('./library.ts')).createLibrary(deps)
  const library = () => (made ??= load())
  return {
    async handle(request) {
      const ask = async (asked: Request) => {
        const decision = await admissionFor(deps, asked)
        const { handler } = await library()
        return decision ? admission.run(decision, () => handler(asked)) : handler(asked)
      }
      const first = await ask(request.clone())
      // A sign-up in the same moment made this account, or the first of all; asked again, the library sees that.
      const response = first.status === 422 ? await ask(request) : first
      // A session that cannot be read is refused without a word of why, so the database is asked whether it is there.
      if (response.status >= 500) await deps.database.identity.query('select')
      return response
    },
    async session(headers, prolong) {
      const { api } = await library()
      const { response, headers: answered } = await api
        .getSession({ headers, query: { disableRefresh: !prolong }, returnHeaders: true })
        .catch((error: Error) => Promise.reject(error.cause ?? error))
      if (!response) return null
      const { user, session } = response
      return {
        personId: user.id,
        name: user.name,
        email: user.email,
        emailVerified: user.emailVerified,
        twoFactorEnabled: user.twoFactorEnabled ?? false,
        isFounder: user.founder ?? false,
        sessionId: session.id,
        workspaceId: session.workspaceId ?? null,
        cookies: answered.getSetCookie(),
      }
    },
    async signOut(headers) {
      const { headers: answered } = await (await library()).api.signOut({ headers, returnHeaders: true })
      return answered.getSetCookie()
    },
  }
}

/** The routes that may make an account decide first whether they may. */
async function admissionFor(deps: IdentityDeps, request: Request) {
  const path = new URL(request.url).pathname.slice(identityPath.length)
  if (path === '/callback/oidc') return decideAdmission(deps, null, null)
  if (path !== '/sign-up/email') return undefined
  const { email, invitation } = (await request.clone().json()) as Record<string, unknown>
  if (typeof email !== 'string') return undefined
  return decideAdmission(deps, email, typeof invitation === 'string' ? invitation : null)
}

/** The headers of a request as the library reads them; whose address it comes from is our word, not the client's. */
export function libraryHeaders(
  headers: Record<string, string | string[] | undefined>,
  address: string,
): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith(':')) result.set(name, [value].flat().join(', '))
  }
  result.set(addressHeader, address)
  return result
}
