import { plans, type Plan } from '../shared/plans.ts'
import {
  because,
  type Because,
  type Grounds,
  inWords,
  type Params,
  type Reason,
} from '../shared/reasons/index.ts'
import { sizeText } from './lib/size-text.ts'

interface ProblemKind<Facts> {
  status: number
  message(facts: Facts): string
}

const kind = <Facts>(status: number, message: (facts: Facts) => string): ProblemKind<Facts> => ({
  status,
  message,
})
const fixed = (status: number, text: string): ProblemKind<unknown> => ({ status, message: () => text })

interface OfField extends Grounds {
  field: string
}

/** Every refusal the API can answer: its code, its HTTP status and the public sentence. */
export const problems = {
  invalid_json: kind<{ why: string }>(400, ({ why }) => `The request body is not valid JSON: ${why}`),
  invalid_field: kind<OfField>(400, (facts) => `${facts.field} ${inWords(facts)}`),
  file_refused: kind<OfField>(400, inWords),
  image_refused: kind<OfField>(400, (facts) => `${facts.field}: ${inWords(facts)}`),
  bad_request: kind<{ why: string }>(400, ({ why }) => why),
  already_active: fixed(400, 'This pass is already active'),
  already_revoked: fixed(400, 'This pass is already revoked'),
  already_expired: fixed(400, 'validUntil is in the past; extend it first'),
  unauthorized: kind<{ why: string }>(401, ({ why }) => why),
  sign_in_refused: fixed(
    401,
    'The address and the password do not belong together, or the address is not confirmed yet; we mail a new link to one that is not',
  ),
  wrong_password: fixed(400, 'The password is wrong'),
  wrong_code: fixed(401, 'The code is wrong, or was used already'),
  passkey_refused: fixed(401, 'This passkey could not be used here; try again, or sign in another way'),
  sign_in_over: fixed(401, 'Signing in took too long; begin again'),
  link_over: fixed(400, 'This link was used, or has run out; ask for a new one'),
  identity_refused: kind<{ why: string }>(400, ({ why }) => why),
  identity_forbidden: kind<{ why: string }>(403, ({ why }) => why),
  foreign_origin: fixed(
    403,
    "A session works only from this installation's own pages; use an API key elsewhere",
  ),
  workspaces_closed: fixed(
    403,
    'New workspaces are made by whoever runs this installation; ask for an invitation to one',
  ),
  last_owner: fixed(409, 'A workspace keeps at least one owner; make somebody else an owner first'),
  invitation_over: fixed(409, 'This invitation was used, withdrawn or has run out; ask for a new one'),
  cursor_expired: fixed(
    410,
    'This cursor is from before the installation was restored from a backup; begin again with since',
  ),
  invitation_for_another: kind<{ email: string }>(
    403,
    ({ email }) => `This invitation is for ${email}; sign in with that address and confirm it`,
  ),
  no_workspace: fixed(403, 'You are not a member of this workspace'),
  plan_has_no_api: fixed(403, `The API is available on the ${plans.pro.name} plan`),
  permission_denied: kind<{ permission: string }>(
    403,
    ({ permission }) => `This credential lacks the permission ${permission}`,
  ),
  billing_off: fixed(403, 'Whoever runs this installation sets the plan of a workspace'),
  limit_reached: kind<Grounds>(403, inWords),
  not_found: kind<{ what: string }>(404, ({ what }) => `${what} not found`),
  method_not_allowed: kind<{ method: string; allow: string }>(
    405,
    ({ method, allow }) => `${method} is not allowed here; use ${allow}`,
  ),
  external_id_taken: kind<OfField>(409, inWords),
  mail_refused: fixed(409, 'This client no longer wants mails that go to many; send the pass by itself'),
  pass_admits_nobody: kind<{ status: string }>(
    409,
    ({ status }) => `This pass is ${status} and admits nobody; activate or extend it before it is sent`,
  ),
  conflict: kind<Grounds>(409, inWords),
  request_in_flight: fixed(409, 'A request with this Idempotency-Key is still being worked on; try again'),
  body_too_large: kind<{ limit: number }>(
    413,
    ({ limit }) => `The request body is larger than ${sizeText(limit)}`,
  ),
  unsupported_media_type: kind<{ why: string }>(415, ({ why }) => why),
  idempotency_key_reused: fixed(
    422,
    'This Idempotency-Key was already used with another request; use a new key for a new request',
  ),
  rate_limited: kind<{ seconds: number; why?: string }>(
    429,
    ({ seconds, why = 'Rate limit exceeded' }) => `${why}; try again in ${seconds} s`,
  ),
  nothing_to_manage: fixed(409, 'This workspace has not paid for a plan yet; choose one first'),
  already_on_plan: kind<{ plan: Plan }>(
    409,
    ({ plan }) => `This workspace already pays for the ${plans[plan].name} plan`,
  ),
  billing_unreachable: fixed(
    503,
    'The payment service does not answer; nothing was changed, try again shortly',
  ),
  internal: fixed(500, 'Something went wrong on our side; the request was not carried out'),
  unavailable: fixed(503, 'The service is not available at the moment; try again shortly'),
} as const satisfies Record<string, ProblemKind<never>>

export type ProblemCode = keyof typeof problems
type FactsOf<Code extends ProblemCode> =
  (typeof problems)[Code] extends ProblemKind<infer Facts> ? Facts : never

interface Facts extends Partial<OfField> {
  why?: string
  [named: string]: string | number | Params | undefined
}

/** A refusal on its way to the client; thrown inside a transaction it rolls it back. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly field: string | undefined
  /** Which of its rules was broken, where the code has several. */
  readonly reason: Reason | undefined
  /** What the sentence names, for those who put it into words of their own. */
  readonly params: Params
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, message: string, facts: Facts, headers: Record<string, string> = {}) {
    super(message)
    const { field, reason, params, why: _inTheMessage, ...named } = facts
    this.code = code
    this.status = problems[code].status
    this.field = field
    this.reason = reason
    this.params = params ?? (named as Params)
    this.headers = headers
  }
}

/** Makes the refusal `code` with the facts its sentence needs; throw what it returns. */
export function problem<Code extends ProblemCode>(
  code: Code,
  facts: FactsOf<Code>,
  headers?: Record<string, string>,
): Problem {
  const render = problems[code].message as (facts: FactsOf<Code>) => string
  return new Problem(code, render(facts), facts as Facts, headers)
}

/** The refusal of one input field: `invalidField('maxUsages', 'too_small', { least: 1 })`. */
export function invalidField<Why extends Reason>(field: string, ...why: Because<Why>): Problem {
  return problem('invalid_field', { field, ...because(...why) })
}

/** What a refusal says of itself, wherever it is shown. */
export function refusalOf({ message: error, code, field, reason, params }: Problem) {
  return {
    error,
    code,
    ...(field !== undefined && { field }),
    ...(reason && { reason }),
    ...(Object.keys(params).length > 0 && { params }),
  }
}
