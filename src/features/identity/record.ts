import type { FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import { originOf } from '../../http/mount.ts'
import { inScope } from '../../scope.ts'
import { libraryHeaders } from './identity.ts'
import { membershipsOf } from './person.ts'

/** Writes sign-ins into the audit log of every workspace of the person, after the answer has gone. */
export interface Recorder {
  /** @param cookies what the answer sets; without a session among them, a second factor is still to be given. */
  signedIn(request: FastifyRequest, cookies: string[], way: string): void
  /** @param email the address that was tried; nothing is kept of one without an account. */
  failed(request: FastifyRequest, email: string | undefined, way: string): void
  /** Resolves when everything noted so far is written. */
  finish(): Promise<void>
}

/** A recorder; what it does never shows in how long an answer takes. */
export function createRecorder(deps: Deps): Recorder {
  const running = new Set<Promise<void>>()
  const start = (work: Promise<void>) => {
    const watched = work
      .catch((error: unknown) => deps.log.error({ err: error }, 'sign-in not recorded'))
      .finally(() => running.delete(watched))
    running.add(watched)
  }
  return {
    signedIn(request, cookies, way) {
      const cookie = cookies.map((line) => line.split(';')[0] ?? '').filter((pair) => !pair.endsWith('='))
      if (!cookie.some((pair) => pair.includes('session_token='))) return
      const headers = libraryHeaders({ cookie: cookie.join('; ') }, request.ip)
      start(recordSignIn(deps, request, headers, way))
    },
    failed(request, email, way) {
      if (email !== undefined) start(recordFailure(deps, request, email, way))
    },
    async finish() {
      await Promise.all(running)
    },
  }
}

async function recordSignIn(deps: Deps, request: FastifyRequest, headers: Headers, way: string) {
  const person = await deps.identity.session(headers, false)
  if (person) await record(deps, request, person.personId, person.name, 'member.signed_in', way)
}

async function recordFailure(deps: Deps, request: FastifyRequest, email: string, way: string) {
  const person = await findPerson(deps, email)
  if (person) await record(deps, request, person.id, person.name, 'member.sign_in_failed', way)
}

async function findPerson(deps: Deps, email: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await deps.database.identity.query('select id, name from "user" where email = $1', [email])
  return rows[0]
}

async function record(
  deps: Deps,
  request: FastifyRequest,
  personId: string,
  name: string,
  type: 'member.signed_in' | 'member.sign_in_failed',
  way: string,
): Promise<void> {
  const from = originOf(request)
  for (const { id, tenant } of await membershipsOf(deps, personId)) {
    await inScope(deps, { tenant, actor: { kind: 'member', id, name, from } }, async (scope) =>
      scope.emit(type, { way }, {}),
    )
  }
}
