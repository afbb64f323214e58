import type { Client } from 'pg'
import type { TableRecord } from './archive.ts'

interface Found extends TableRecord {
  id: string
  refers_to: string[]
}

/**
 * Lists the tables whose rows make up an installation, those that others refer to first. What can be made
 * anew is left out: the record of migrations and unlogged tables.
 */
export async function listTables(client: Client): Promise<TableRecord[]> {
  const { rows } = await client.query<Found>(
    `select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as table,
       array(select quote_ident(attname) from pg_attribute
         where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select confrelid::text from pg_constraint
         where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as refers_to
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and c.relowner = quote_ident(current_user)::regrole
       and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       and c.relname <> 'schema_migrations'
     order by 2`,
  )
  const ordered = new Set<Found>()
  const visit = (found: Found, from: Found[]) => {
    for (const id of found.refers_to) {
      const other = rows.find((row) => row.id === id)
      if (other && !ordered.has(other) && !from.includes(other)) visit(other, [...from, found])
    }
    ordered.add(found)
  }
  for (const found of rows) visit(found, [])
  return [...ordered].map(({ table, columns }) => ({ table, columns }))
}
