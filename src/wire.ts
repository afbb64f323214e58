import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import type { Config } from './config.ts'
import type { Database, Deps } from './deps.ts'
import { createBilling } from './features/billing/port.ts'
import { createIdentity } from './features/identity/identity.ts'
import { createKeyUse } from './features/keys/use.ts'
import { createIssueLane } from './features/passes/issue-lane.ts'
import { createScanLane } from './features/scans/lane.ts'
import { createWalletPorts } from './features/wallet/ports.ts'
import { newId } from './ids.ts'
import { deriveKey } from './installation.ts'
import { createMailer } from './mail/mailer.ts'

interface Parts {
  config: Config
  log: Logger
  database: Database
  /** 32 bytes. */
  installationKey: Buffer
  /** Where people reach the server; asked at each use, since a free port is known only once it listens. */
  publicUrl(): string
  /** Default: the system's clock. */
  now?: () => Date
}

/** Puts together what every part of the server works with. */
export function wire({
  config,
  log,
  database,
  installationKey,
  publicUrl,
  now = () => new Date(),
}: Parts): Deps {
  const keys = new Map<string, Buffer>()
  const key = (purpose: string) => {
    const known = keys.get(purpose) ?? deriveKey(installationKey, purpose)
    keys.set(purpose, known)
    return known
  }
  const installation = {
    get publicUrl() {
      return publicUrl()
    },
    key,
    webhookAllow: config.WEBHOOK_ALLOW,
    config,
  }
  const basics = { config, log, database, installation, now, random: Math.random, newId }
  return {
    ...basics,
    metrics: new Registry(),
    identity: createIdentity(basics),
    keyUse: createKeyUse(),
    mailer: createMailer(config),
    scanLane: createScanLane(database.scans, now, newId),
    issueLane: createIssueLane(basics),
    wallet: createWalletPorts(config, now),
    billing: createBilling(basics),
  }
}
