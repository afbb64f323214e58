import type { Logger } from 'pino'
import type { Pool } from 'pg'
import type { Registry } from 'prom-client'
import type { Config } from './config.ts'
import type { Billing } from './features/billing/port.ts'
import type { Identity } from './features/identity/identity.ts'
import type { KeyUse } from './features/keys/use.ts'
import type { IssueLane } from './features/passes/issue-lane.ts'
import type { ScanLane } from './features/scans/lane.ts'
import type { WalletPorts } from './features/wallet/ports.ts'
import type { IdKind } from './ids.ts'
import type { Mailer } from './mail/mailer.ts'
import type { AllowList } from './lib/outgoing/index.ts'

/** What this installation is, apart from any tenant. */
export interface Installation {
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string
  readonly config: Config
  /** A 32-byte key for one purpose, derived from the installation key (HKDF-SHA-256, RFC 5869). */
  key(purpose: string): Buffer
  /** What webhooks may reach beyond the public internet. */
  readonly webhookAllow: AllowList
}

export interface Database {
  /** Serves requests; row security applies. */
  readonly app: Pool
  /** Records scans: as `app`, with connections of its own, so that a gate never waits for a slow list. */
  readonly scans: Pool
  /** Works across tenants on the few tables that jobs touch. */
  readonly worker: Pool
  /** Signs people in. */
  readonly identity: Pool
  close(): Promise<void>
}

/** Everything that reaches outside: made once in `main.ts`, and in tests. */
export interface Deps {
  readonly config: Config
  readonly log: Logger
  readonly database: Database
  readonly installation: Installation
  readonly metrics: Registry
  readonly identity: Identity
  readonly keyUse: KeyUse
  /** Hands mails to the mail server; null where none is set, and mails wait for the operator. */
  readonly mailer: Mailer | null
  readonly scanLane: ScanLane
  readonly issueLane: IssueLane
  readonly wallet: WalletPorts
  /** Sells plans; null where the operator sets them. */
  readonly billing: Billing | null
  now(): Date
  /** From 0 to below 1; nothing that must not be guessed is made of it. */
  random(): number
  newId(kind: IdKind, at: Date): string
}
