import type { Config } from '../../config.ts'
import { type ApnsClient, apnsClient } from '../../lib/apns.ts'
import { fetchCallbackKeys, GOOGLE_CALLBACK_KEYS } from '../../lib/google-wallet/callback-keys.ts'
import { remember } from '../../lib/bounded-cache.ts'
import {
  evenlySpaced,
  GOOGLE_WALLET_API,
  type GoogleWalletClient,
  googleWalletClient,
} from '../../lib/google-wallet/client.ts'
import type { ServiceAccount } from '../../lib/google-wallet/service-account.ts'

/** What wallets reach outside this installation. */
export interface WalletPorts {
  /** A connection to APNs for one pass certificate. */
  apns(options: { certificate: string; privateKey: string; topic: string }): ApnsClient
  /** A client of the Google Wallet API for one service account; all clients of an issuer share its rate. */
  google(account: ServiceAccount, issuerId: string): GoogleWalletClient
  /** The published keys that vouch for Google's callbacks. */
  callbackKeys(): Promise<unknown>
}

/** Calls a second that Google allows an issuer, however many accounts and workspaces act for it. */
const GOOGLE_RATE = 20

/** The ports to Apple and Google, or to whatever the configuration puts in their place. */
export function createWalletPorts(config: Config, now: () => Date): WalletPorts {
  const api = config.WALLET_GOOGLE_API
  const keys = api === GOOGLE_WALLET_API ? GOOGLE_CALLBACK_KEYS : `${new URL(api).origin}/keys`
  const turnOf = remember(500, () => evenlySpaced(GOOGLE_RATE))
  return {
    apns: (options) =>
      apnsClient({
        ...options,
        origin: config.WALLET_APPLE_PUSH_URL,
        pushType: config.WALLET_APPLE_PUSH_TYPE,
      }),
    google: (account, issuerId) => googleWalletClient({ account, api, now, turn: turnOf(issuerId) }),
    callbackKeys: fetchCallbackKeys(keys, now),
  }
}

/** Token addresses a pasted service account may name besides Google's own: that of the service in its place. */
export function extraTokenUris({ WALLET_GOOGLE_API: api }: Config): string[] {
  return api === GOOGLE_WALLET_API ? [] : [`${new URL(api).origin}/token`]
}
