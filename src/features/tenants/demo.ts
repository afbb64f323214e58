import type { Deps } from '../../deps.ts'
import { inScope, type Scope, type Tenant } from '../../scope.ts'
import { createClient } from '../clients/create.ts'
import { createKey } from '../keys/create.ts'
import { createLocation } from '../locations/store.ts'
import { issuePass } from '../passes/issue.ts'
import { publicUrl } from '../passes/link.ts'
import { revokePass } from '../passes/revoke.ts'
import type { PassRow } from '../passes/row.ts'
import { readAttempt } from '../scans/attempt.ts'
import { createTemplate } from '../templates/create.ts'
import { setImage } from '../templates/set-image.ts'
import { createTenant, operator } from './create.ts'
import { drawDemoPictures } from './demo-pictures.ts'

const dayMs = 24 * 3_600_000

/** A workspace to look around in. */
export interface Demo {
  tenant: Tenant
  /** The API key, shown this once. */
  key: string
  passes: { name: string; code: string; publicUrl: string }[]
}

/** Makes a workspace with clients, templates, locations and passes in every state, some of them scanned. */
export async function createDemo(deps: Deps): Promise<Demo> {
  const tenant = await createTenant(deps, { name: 'Demo', plan: 'pro', email: 'demo@example.com' })
  const made = await inScope(deps, { tenant, actor: operator }, async (scope) => {
    const { key } = await createKey(scope, { name: 'Demo' })
    const gate = await createLocation(scope, { name: 'Main gate', address: 'Harbour Road 1' })
    const passes = await issueSamples(scope, gate.id)
    return { key, gate, passes }
  })
  const scan = (pass: PassRow) => {
    const unit = { tenant, actor: operator, now: deps.now() }
    return deps.scanLane.scan(readAttempt(unit, pass.code, { locationId: made.gate.id }))
  }
  const { used, membership, revoked } = made.passes
  for (const pass of [used, used, membership, membership, membership]) await scan(pass)
  await inScope(deps, { tenant, actor: operator }, (scope) => revokePass(scope, revoked.id))
  const passes = Object.values(made.passes).map((pass) => ({
    name: pass.name ?? '',
    code: pass.code,
    publicUrl: publicUrl(deps.installation, pass),
  }))
  return { tenant, key: made.key, passes }
}

async function issueSamples(scope: Scope, locationId: string) {
  const inDays = (days: number) => new Date(scope.now.getTime() + days * dayMs).toISOString()
  const ticket = await createTemplate(scope, {
    name: 'Summer festival',
    kind: 'ticket',
    colours: { background: '#3b1454', text: '#fff6ea', label: '#e6bff5' },
    backText: 'Doors open at 18:00. Bring this pass and a photo id.',
    attentionNote: 'Check the wristband.',
  })
  const pictures = await drawDemoPictures()
  await setImage(scope, ticket.id, 'hero', pictures.hero)
  await setImage(scope, ticket.id, 'logo', pictures.logo)
  const card = await createTemplate(scope, {
    name: 'Gym membership',
    kind: 'membership',
    colours: { background: '#14532d' },
  })
  const voucher = await createTemplate(scope, {
    name: 'Coffee voucher',
    kind: 'voucher',
    colours: { background: '#7c2d12' },
  })
  const john = await createClient(scope, {
    name: 'John Doe',
    email: 'john@example.com',
    phone: '+1234567890',
    notes: 'VIP customer',
  })
  const seat = (value: string) => [
    { key: 'Seat', value, isPublic: true },
    { key: 'Order', value: 'A-1042', isPublic: false },
  ]
  const festival = { type: 'single', templateId: ticket.id, locationId } as const
  return {
    active: await issuePass(scope, {
      ...festival,
      name: 'VIP Guest',
      clientId: john.id,
      validUntil: inDays(90),
      customFields: seat('Row 3, 14'),
    }),
    used: await issuePass(scope, {
      ...festival,
      name: 'Day ticket',
      clientName: 'Ana Lima',
      customFields: seat('Standing'),
    }),
    early: await issuePass(scope, {
      ...festival,
      name: 'Early entry',
      clientName: 'Wei Chen',
      validFrom: inDays(7),
    }),
    expired: await issuePass(scope, {
      ...festival,
      name: 'Last week',
      clientName: 'Ana Lima',
      validUntil: inDays(-7),
    }),
    revoked: await issuePass(scope, { ...festival, name: 'Cancelled order', clientName: 'Sam Roe' }),
    membership: await issuePass(scope, {
      type: 'multi',
      name: 'Monthly membership',
      templateId: card.id,
      clientName: 'Noor Haddad',
      validUntil: inDays(30),
      customFields: [{ key: 'Member', value: '2041', isPublic: true }],
    }),
    voucher: await issuePass(scope, {
      type: 'multi',
      name: 'Ten coffees',
      templateId: voucher.id,
      clientName: 'Wei Chen',
      maxUsages: 10,
    }),
  }
}
