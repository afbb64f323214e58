import { pino } from 'pino'
import { Pool } from 'pg'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { wire } from './wire.ts'

/** The OpenAPI description of the whole API, made without a database. */
export async function describe(): Promise<object> {
  const pool = new Pool()
  const deps = wire({
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    database: { app: pool, worker: pool, identity: pool, close: async () => {} },
    installationKey: Buffer.alloc(32),
    publicUrl: () => '',
  })
  const app = await buildApp(deps)
  await app.ready()
  const description = app.swagger()
  await app.close()
  return description
}
