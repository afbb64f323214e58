import { because } from '../../../../shared/reasons/index.ts'
import { transact } from '../../../db/transact.ts'
import type { Deps } from '../../../deps.ts'
import type { ApnsClient, PushVerdict } from '../../../lib/apns.ts'
import { inScope } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { type AppleCredential, credentialOfType, pushKey } from '../apple/credential.ts'
import { keptFault } from '../fault.ts'
import { nextAttempt } from './backoff.ts'
import { fairClaims, fairlyDue } from './fair.ts'
import { systemActor } from '../../../system-actors.ts'

/** Pushes on their way at a time: few enough that scans in the same process need not wait for them. */
const BATCH = 25

interface DuePush {
  tenant_id: string
  pass_id: string
  pass_type_id: string
  device_id: string
  push_token: string
  push_at: Date
  attempts: number
}

type Outcome = PushVerdict | { outcome: 'shown' }

const pusher = systemActor('wallet-updates')

/**
 * Tells phones that their passes changed. A push is leased, sent and settled, with no transaction open meanwhile: after
 * a crash the lease runs out and it is sent again. In demo mode the inspector is told in place of APNs.
 * @returns whether there may be more to push at once: a workspace may have more due than its share
 */
export async function pushDue(deps: Deps): Promise<boolean> {
  const due = await claim(deps)
  const byCredential = new Map<string, DuePush[]>()
  for (const push of due) {
    const key = `${push.tenant_id} ${push.pass_type_id}`
    byCredential.set(key, [...(byCredential.get(key) ?? []), push])
  }
  await Promise.all([...byCredential.values()].map((pushes) => pushAll(deps, pushes)))
  return due.length > 0
}

const claim = fairClaims<DuePush>(`
  with recursive ${fairlyDue({
    table: 'apple_registrations',
    at: 'push_at',
    key: ['pass_id', 'pass_type_id', 'device_id'],
    batch: BATCH,
  })}
  update apple_registrations r set push_at = $3, attempts = r.attempts + 1
  from due
  where (r.tenant_id, r.pass_id, r.pass_type_id, r.device_id)
    = (due.tenant_id, due.pass_id, due.pass_type_id, due.device_id)
  returning r.tenant_id, r.pass_id, r.pass_type_id, r.device_id, r.push_token, r.push_at, r.attempts`)

async function pushAll(deps: Deps, pushes: DuePush[]): Promise<void> {
  const [{ tenant_id: tenantId, pass_type_id: passType }] = pushes as [DuePush]
  const tenant = await loadTenant(deps, tenantId)
  const credential =
    tenant &&
    (await inScope(deps, { tenant, actor: pusher, readOnly: true }, (scope) =>
      credentialOfType(scope, passType),
    ))
  const outcomes = await Promise.all(pushes.map((push) => send(deps, credential ?? null, push)))
  await settle(deps, credential?.mode ?? 'live', pushes, outcomes)
}

async function send(deps: Deps, credential: AppleCredential | null, push: DuePush): Promise<Outcome> {
  if (!credential) return { outcome: 'refused', grounds: because('apple_no_certificate') }
  if (credential.mode === 'demo') return { outcome: 'shown' }
  return connectionFor(deps, credential).push(push.push_token)
}

const MOST_CONNECTIONS = 100
const connections = new Map<string, ApnsClient>()

/** Connections are kept by certificate; Apple asks for few that stay open. */
function connectionFor(deps: Deps, credential: AppleCredential): ApnsClient {
  const known = connections.get(credential.certificate)
  if (known) return known
  if (connections.size >= MOST_CONNECTIONS) closePushConnections()
  const opened = deps.wallet.apns({
    certificate: credential.certificate,
    privateKey: pushKey(credential),
    topic: credential.passTypeIdentifier,
  })
  connections.set(credential.certificate, opened)
  return opened
}

/** Closes the connections to APNs once their pushes are done. */
export function closePushConnections(): void {
  for (const connection of connections.values()) void connection.close()
  connections.clear()
}

/** Writes down what became of the pushes of one batch; what changed again meanwhile stays due. */
async function settle(
  deps: Deps,
  mode: 'demo' | 'live',
  pushes: DuePush[],
  outcomes: Outcome[],
): Promise<void> {
  const now = deps.now()
  const settled = pushes.map((push, index) => {
    const outcome = outcomes[index] as Outcome
    const reason = 'grounds' in outcome ? keptFault(outcome.grounds) : null
    const next = nextAttempt(outcome, push.attempts, now, deps.random())
    return { ...push, outcome: outcome.outcome, reason, next }
  })
  const told = settled.filter(({ outcome }) => mode === 'demo' || outcome !== 'delivered')
  const records = told.map((push) => ({ ...push, id: deps.newId('push', now) }))
  await transact(deps.database.worker, async (client) => {
    await client.query('begin')
    await client.query(SETTLE, [JSON.stringify(settled), now, mode])
    if (records.length > 0) await client.query(RECORD, [JSON.stringify(records), mode, now])
    await client.query('commit')
  })
}

const RECORD = `
  insert into wallet_pushes (tenant_id, id, pass_id, device_id, mode, outcome, reason, pushed_at)
  select tenant_id, id, pass_id, device_id, $2, outcome, reason, $3
  from json_to_recordset($1::json)
    as told (tenant_id text, id text, pass_id text, device_id text, outcome text, reason text)`

const SETTLE = `
  with settled as (
    select * from json_to_recordset($1::json)
      as s (tenant_id text, pass_id text, pass_type_id text, device_id text, push_at timestamptz,
        next timestamptz, outcome text, reason text)
  ), gone as (
    delete from apple_registrations r using settled s
    where s.outcome = 'unregister' and (r.tenant_id, r.pass_id, r.pass_type_id, r.device_id)
      = (s.tenant_id, s.pass_id, s.pass_type_id, s.device_id)
    returning r.tenant_id, r.pass_id
  ), rescheduled as (
    update apple_registrations r set push_at = s.next,
      attempts = case when s.next is null then 0 else r.attempts end
    from settled s
    where s.outcome <> 'unregister' and r.push_at = s.push_at
      and (r.tenant_id, r.pass_id, r.pass_type_id, r.device_id)
        = (s.tenant_id, s.pass_id, s.pass_type_id, s.device_id)
  )
  update wallet_passes w set
    last_push_at = case when s.arrived then $2 else w.last_push_at end,
    last_error = case when s.arrived and $3 = 'live' then null else coalesce(s.reason, w.last_error) end,
    apple_removals = w.apple_removals + s.gone
  from (
    select tenant_id, pass_id, bool_or(outcome in ('delivered', 'shown')) as arrived, max(reason) as reason,
      (select count(*) from gone g where g.tenant_id = settled.tenant_id and g.pass_id = settled.pass_id) as gone
    from settled group by tenant_id, pass_id
  ) s
  where w.tenant_id = s.tenant_id and w.pass_id = s.pass_id`
