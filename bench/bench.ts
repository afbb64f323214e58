import type { Client } from 'pg'
import type { Deps } from '../src/deps.ts'
import type { BarName } from './bars.ts'
import type { RunningServer } from './processes.ts'
import type { WalletStandIns } from './wallet.ts'

/** How much is measured, and for how long. */
export interface Sizes {
  /** How long each load lasts. */
  seconds: number
  /** How long each load runs before it counts. */
  leadSeconds: number
  /** How long a server that has just started is used before anything counts. */
  warmUpSeconds: number
  /** How often each ratio is measured; the median counts. */
  rounds: number
  /** Passes whose pages are opened in turn, more than the server remembers; none leaves it out. */
  pages: number
  /** Passes of the largest workspace. */
  largest: number
  /** Passes of the workspace that it is compared with. */
  small: number
  /** Workspaces beside it. */
  neighbours: number
  /** How long each search and each filter is asked for. */
  searchSeconds: number
  /** Events that wait for one endpoint. */
  backlog: number
  /** Events made one after the other, each delivered before the next: alone, and beside hostile endpoints. */
  paced: number
  besideHostile: number
  /** Passes in phones that change at once. */
  changed: number
  /** How many events must survive while everything is killed. */
  events: number
}

export const sizes: { full: Sizes; quick: Sizes } = {
  full: {
    seconds: 5,
    leadSeconds: 0.5,
    warmUpSeconds: 10,
    rounds: 3,
    pages: 2_500,
    largest: 1_000_000,
    small: 10_000,
    neighbours: 198,
    searchSeconds: 2,
    backlog: 10_000,
    paced: 200,
    besideHostile: 100,
    changed: 10_000,
    events: 4_000,
  },
  quick: {
    seconds: 0.6,
    leadSeconds: 0.25,
    warmUpSeconds: 1.2,
    rounds: 1,
    pages: 0,
    largest: 10_000,
    small: 1_000,
    neighbours: 4,
    searchSeconds: 0.1,
    backlog: 1_500,
    paced: 30,
    besideHostile: 10,
    changed: 1_000,
    events: 1_000,
  },
}

/** A group of measurements: prepares what must be there beforehand, and returns what measures. */
export type Group = (bench: Bench) => Promise<() => Promise<void>>

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
  /** Processes of the database that serve the bench itself, as of now. */
  ownBackends(): (number | null)[]
  wallet: WalletStandIns
  sizes: Sizes
  /** A number that was not used before in this run. */
  round(): number
  note(text: string): void
  measured(bar: BarName, value: number): void
}
