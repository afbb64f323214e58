import { customAlphabet } from 'nanoid'
import { codeAlphabet, codeLength } from '../../../shared/code.ts'
import { orNull, requireInstant } from '../../input.ts'
import { problem } from '../../problems.ts'
import { claimMonthly } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { attachClient } from '../clients/attach.ts'
import { applyTemplate } from '../templates/apply.ts'
import { checkReferences } from './references.ts'
import type { PassRow } from './row.ts'
import { checkBounds, usageLimit } from './rules.ts'
import type { NewPass } from './schema.ts'
import { storedPass } from './show.ts'

const newCode = customAlphabet(codeAlphabet, codeLength)

/**
 * Issues a pass and tells of it.
 * @throws invalid_field, external_id_taken, limit_reached.
 */
export async function issuePass(scope: Scope, asked: NewPass): Promise<PassRow> {
  const input = await applyTemplate(scope, asked)
  const { tenant, now } = scope
  const validFrom = requireInstant('validFrom', input.validFrom, tenant.timeZone, 'start')
  const validUntil = requireInstant('validUntil', input.validUntil, tenant.timeZone, 'end')
  checkBounds(validFrom, validUntil)
  const maxUsages = usageLimit(input.type, input.maxUsages)
  await checkReferences(scope, { locationId: input.locationId })
  const client = await attachClient(scope, input)
  await claimMonthly(scope, 'passesPerMonth', 1)

  const columns = {
    tenant_id: tenant.id,
    id: scope.newId('pass'),
    code: newCode(),
    name: orNull(input.name),
    type: input.type,
    status: 'active' as const,
    max_usages: maxUsages,
    valid_from: validFrom,
    valid_until: validUntil,
    expires_at: validUntil,
    client_id: client?.id ?? null,
    template_id: orNull(input.templateId),
    location_id: orNull(input.locationId),
    created_at: now,
    updated_at: now,
  }
  await insertPass(scope, columns, input)
  const pass: PassRow = {
    ...columns,
    usages_count: 0,
    link_version: 1,
    first_scanned_at: null,
    last_scanned_at: null,
    deleted_at: null,
    client_name: client?.name ?? null,
    client_email: client?.email ?? null,
  }
  const payload = {
    ...storedPass(scope, pass),
    clientName: client?.name ?? null,
    clientEmail: client?.email ?? null,
    clientPhone: client?.phone ?? null,
  }
  scope.emit('pass.created', payload, { passId: pass.id, clientId: pass.client_id })
  return pass
}

type PassColumns = Pick<
  PassRow,
  'tenant_id' | 'id' | 'code' | 'type' | 'status' | 'created_at' | 'updated_at'
>

async function insertPass(scope: Scope, columns: PassColumns, input: NewPass): Promise<void> {
  const externalId = orNull(input.externalId)
  const inserted = await scope.tx
    .with('pass_code', (tx) =>
      tx
        .insertInto('pass_codes')
        .values({ code: columns.code, tenant_id: columns.tenant_id, pass_id: columns.id }),
    )
    .with('pass', (tx) => tx.insertInto('passes').values(columns))
    .insertInto('pass_details')
    .values({
      tenant_id: columns.tenant_id,
      pass_id: columns.id,
      note: orNull(input.note),
      custom_fields: JSON.stringify(input.customFields ?? []),
      external_id: externalId,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'external_id']).doNothing())
    .returning('pass_id')
    .executeTakeFirst()
  if (!inserted && externalId !== null) throw problem('external_id_taken', { externalId })
}
