import { type Selectable, sql } from 'kysely'
import type { Tenants } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { Retention } from '../retention/schema.ts'
import { wordingOf } from '../sending/wording.ts'
import { type ImageFacts, pictureOf, workspaceLogoSql } from '../templates/picture.ts'

const keepAll: Retention = { clientsDays: null, scansDays: null, eventsDays: null }

/** The retention rules in a workspace's settings; what is not set is kept. */
export function retentionOf(settings: unknown): Retention {
  return { ...keepAll, ...(settings as { retention?: Partial<Retention> }).retention }
}

/** A workspace with what there is to know of its logo. */
type WorkspaceRow = Selectable<Tenants> & { logo: ImageFacts | null }

/** The workspace as answers show it. */
export function showWorkspace({ installation }: Scope, row: WorkspaceRow) {
  return {
    id: row.id,
    name: row.name,
    plan: row.plan,
    timeZone: row.time_zone,
    locale: row.locale,
    retention: retentionOf(row.settings),
    mail: wordingOf(row.settings),
    logo: pictureOf(row.id, row.logo ?? undefined, `${installation.publicUrl}/p/`),
    createdAt: row.created_at.toISOString(),
  }
}

/** The row of the workspace in hand, locked where it is about to change. */
export function findWorkspace({ tx, tenant }: Scope, forUpdate = false): Promise<WorkspaceRow> {
  const query = tx
    .selectFrom('tenants')
    .selectAll()
    .select(sql<ImageFacts | null>`${sql.raw(workspaceLogoSql('tenants.id'))}`.as('logo'))
    .where('id', '=', tenant.id)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirstOrThrow()
}
