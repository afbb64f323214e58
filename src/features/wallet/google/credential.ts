import { readFileSync } from 'node:fs'
import type { Deps, Installation } from '../../../deps.ts'
import { remember } from '../../../lib/bounded-cache.ts'
import type { GoogleWalletClient } from '../../../lib/google-wallet/client.ts'
import {
  GOOGLE_TOKEN_URI,
  readServiceAccount,
  type ServiceAccount,
} from '../../../lib/google-wallet/service-account.ts'
import type { Scope } from '../../../scope.ts'
import { newestCredential, openKey } from '../credentials.ts'
import { extraTokenUris } from '../ports.ts'

/** A Google service account ready for use, and the issuer it acts for. */
export interface GoogleCredential {
  /** Names the credential, for what is kept with it. */
  id: string
  issuerId: string
  account: ServiceAccount
}

/** Which account makes this workspace's Google passes: its own, else the installation's; null where there is none. */
export async function googleCredential(scope: Scope): Promise<GoogleCredential | null> {
  const row = await newestCredential(scope, 'google', 'active')
  if (!row) return operatorGoogleCredential(scope.installation)
  return {
    id: row.id,
    issuerId: row.issuer_id ?? '',
    account: {
      clientEmail: row.client_email ?? '',
      privateKeyId: null,
      privateKey: openKey(scope.installation, row),
      tokenUri: row.token_uri ?? GOOGLE_TOKEN_URI,
    },
  }
}

const operatorAccounts = remember(10, (source) => {
  const [file = '', ...tokenUris] = source.split('\n')
  try {
    return readServiceAccount(readFileSync(file, 'utf8'), tokenUris)
  } catch {
    // `operatorFaults` says why, in the log and to `passwright doctor`.
    return null
  }
})

/** The installation's own account, for workspaces without one; null where there is none that can be used. */
export function operatorGoogleCredential({ config }: Installation): GoogleCredential | null {
  const { WALLET_GOOGLE_ACCOUNT_FILE: file, WALLET_GOOGLE_ISSUER_ID: issuerId } = config
  const account = file && issuerId ? operatorAccounts([file, ...extraTokenUris(config)].join('\n')) : null
  return account && issuerId ? { id: 'installation', issuerId, account } : null
}

const MOST_CLIENTS = 500
const clients = new Map<string, GoogleWalletClient>()

/** The one client of a credential: it keeps the access token and spaces the calls. */
export function googleClient(deps: Deps, credential: GoogleCredential): GoogleWalletClient {
  const key = `${credential.id} ${credential.account.tokenUri}`
  const known = clients.get(key)
  if (known) return known
  if (clients.size >= MOST_CLIENTS) clients.clear()
  const made = deps.wallet.google(credential.account, credential.issuerId)
  clients.set(key, made)
  return made
}
