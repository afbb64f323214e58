import type { Actor } from './scope.ts'

/** What acts without a person or a key, by id. The interface has words of its own for each. */
export const systemActors = {
  operator: 'Operator',
  expiry: 'Expiry',
  retention: 'Retention rule',
  reader: 'Reader of a mail',
  invitation: 'Invitation',
  billing: 'Billing',
  deliveries: 'Deliveries',
  'pass-holder': 'Pass holder',
  'apple-wallet': 'Apple Wallet',
  'google-wallet': 'Google Wallet',
  'wallet-updates': 'Wallet updates',
  'wallet-pictures': 'Wallet pictures',
  'wallet-watch': 'Wallet certificates',
} as const

/** The actor of work that nobody asked for by themselves. */
export function systemActor(id: keyof typeof systemActors): Actor {
  return { kind: 'system', id, name: systemActors[id] }
}
