import type { Client } from 'pg'
import type { Deps } from '../src/deps.ts'
import type { BarName } from './bars.ts'
import type { RunningServer } from './processes.ts'
import type { WalletStandIns } from './wallet.ts'

/** What every measurement works with. */
export interface Bench {
  app: RunningServer
  deps: Deps
  /** Settings of the app. */
  environment: Record<string, string>
  /** A superuser's connection to the app's database. */
  database: Client
  url: string
  postgresPid: number
  wallet: WalletStandIns
  /** How long each load lasts, and how often each ratio is measured; the median counts. */
  seconds: number
  rounds: number
  /** How many events must survive while everything is killed. */
  events: number
  /** Passes of the largest workspace. */
  largest: number
  /** A number that was not used before in this run. */
  round(): number
  note(text: string): void
  measured(bar: BarName, value: number): void
}
