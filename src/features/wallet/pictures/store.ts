import { sql } from 'kysely'
import { type PassFile, passFile } from '../../../lib/pkpass/write.ts'
import type { Scope } from '../../../scope.ts'
import { type PictureSource, pictureKey } from './source.ts'

/** The pictures that are kept for a source; null where none are, or those of an earlier state of its template. */
export async function findPictures(scope: Scope, source: PictureSource): Promise<PassFile[] | null> {
  const row = await scope.tx
    .selectFrom('wallet_pictures')
    .select(['names', 'pictures'])
    .where('tenant_id', '=', scope.tenant.id)
    .where('template_id', 'is not distinct from', source.templateId)
    .where('drawn_from', '=', pictureKey(source))
    .executeTakeFirst()
  return row ? row.names.map((name, index) => passFile(name, row.pictures[index] as Buffer)) : null
}

/** Keeps the pictures of a source in place of those drawn from an earlier state of its template. */
export async function savePictures(
  scope: Scope,
  source: PictureSource,
  files: readonly PassFile[],
): Promise<void> {
  await sql`
    insert into wallet_pictures (tenant_id, template_id, drawn_from, names, pictures)
    values (${scope.tenant.id}, ${source.templateId}, ${pictureKey(source)}, ${files.map(({ name }) => name)},
      ${files.map(({ data }) => data)})
    on conflict (tenant_id, template_id) do update
    set drawn_from = excluded.drawn_from, names = excluded.names, pictures = excluded.pictures`.execute(
    scope.tx,
  )
}
