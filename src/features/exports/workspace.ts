import type { Context, Reply } from '../../http/endpoint.ts'
import { writeTable } from '../../lib/spreadsheet/write.ts'
import { writeZip, type ZipFile } from '../../lib/zip-stream.ts'
import { inScope, type Scope } from '../../scope.ts'
import { findWorkspace, showWorkspace } from '../workspace/show.ts'
import { selectMembers, showMember } from '../members/list.ts'
import { auditSource, clientSource, passSource, scanSource } from './sources.ts'
import { download, recordExport, rowsOf, type Source } from './stream.ts'

const about = `What is in this archive

passes.csv, clients.csv, scans.csv, audit-log.csv   one row a thing, times in UTC
templates.json, locations.json, views.json          as they are set up
members.json, webhooks.json                         without passwords and signing secrets
images/                                             the logo, and pictures of templates by the template's id
workspace.json                                      name, plan, time zone, language, how long things are kept,
                                                    the words of mails

CSV is UTF-8 with a byte order mark; text that a spreadsheet would run as a formula begins with an apostrophe.
`

/**
 * Everything of a workspace as one ZIP archive that is made while it is sent: tables as CSV, settings as JSON, and
 * pictures. Secrets are left out. The export is an entry of the audit log.
 */
export async function exportWorkspace(context: Context): Promise<Reply> {
  await recordExport(context, 'workspace', 'zip')
  return download(writeZip(filesOf(context)), 'workspace.zip', 'application/zip')
}

async function* filesOf(context: Context): AsyncGenerator<ZipFile> {
  const { deps, tenant, actor, now } = context
  const read = <Result>(work: (scope: Scope) => Promise<Result>) =>
    inScope(deps, { tenant, actor, now, readOnly: true }, work)
  yield { name: 'README.txt', data: [Buffer.from(about)], at: now }
  yield table(context, passSource({}))
  yield table(context, clientSource({}))
  yield table(context, scanSource({}))
  yield table(context, auditSource({}))
  for (const [name, load] of Object.entries(settings)) {
    const data = [Buffer.from(`${JSON.stringify(await read(load), null, 2)}\n`)]
    yield { name: `${name}.json`, data, at: now }
  }
  const logo = await read(loadLogo)
  if (logo) yield picture('logo', logo.content_type, logo.bytes, now)
  for (const { template_id, role, content_type, created_at } of await read(listPictures)) {
    const bytes = await read((scope) => loadPicture(scope, template_id, role))
    yield picture(`${template_id}-${role}`, content_type, bytes, created_at)
  }
}

function picture(name: string, mediaType: string, bytes: Buffer | undefined, at: Date): ZipFile {
  const ending = mediaType.split('/')[1] ?? 'bin'
  return { name: `images/${name}.${ending}`, data: bytes ? [bytes] : [], at }
}

function table<Row, Position>(context: Context, source: Source<Row, Position>): ZipFile {
  const data = writeTable('csv', Object.keys(source.columns), rowsOf(context, source))
  return { name: `${source.name}.csv`, data, isLarge: true, at: context.now }
}

/** What fits into memory, by the name of its file. */
const settings: Record<string, (scope: Scope) => Promise<unknown>> = {
  workspace: async (scope) => {
    const { logo: _picture, ...shown } = showWorkspace(scope, await findWorkspace(scope))
    return shown
  },
  templates: ({ tx, tenant }) =>
    tx
      .selectFrom('templates')
      .select(['id', 'name', 'kind', 'version', 'design', 'created_at as createdAt'])
      .select(['updated_at as updatedAt', 'archived_at as archivedAt'])
      .where('tenant_id', '=', tenant.id)
      .orderBy('id')
      .execute(),
  locations: ({ tx, tenant }) =>
    tx
      .selectFrom('locations')
      .select(['id', 'name', 'address', 'latitude', 'longitude', 'time_zone as timeZone'])
      .where('tenant_id', '=', tenant.id)
      .orderBy('id')
      .execute(),
  views: ({ tx, tenant }) =>
    tx
      .selectFrom('views')
      .select(['id', 'page', 'name', 'filters'])
      .where('tenant_id', '=', tenant.id)
      .orderBy('id')
      .execute(),
  members: async (scope) =>
    (await selectMembers(scope).execute()).map((row) => {
      const { id, name, email, role, createdAt } = showMember(scope, row)
      return { id, name, email, role, createdAt }
    }),
  webhooks: ({ tx, tenant }) =>
    tx
      .selectFrom('webhooks')
      .select(['id', 'event', 'target_url as targetUrl', 'active', 'created_at as createdAt'])
      .where('tenant_id', '=', tenant.id)
      .orderBy('id')
      .execute(),
}

function loadLogo({ tx, tenant }: Scope) {
  return tx
    .selectFrom('workspace_logos')
    .select(['content_type', 'bytes'])
    .where('tenant_id', '=', tenant.id)
    .executeTakeFirst()
}

function listPictures({ tx, tenant }: Scope) {
  return tx
    .selectFrom('template_images')
    .select(['template_id', 'role', 'content_type', 'created_at'])
    .where('tenant_id', '=', tenant.id)
    .orderBy('template_id')
    .orderBy('role')
    .execute()
}

async function loadPicture(
  { tx, tenant }: Scope,
  templateId: string,
  role: string,
): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('template_images')
    .select('bytes')
    .where('tenant_id', '=', tenant.id)
    .where('template_id', '=', templateId)
    .where('role', '=', role)
    .executeTakeFirst()
  return row?.bytes
}
