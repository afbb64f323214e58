import { join, resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { isPlan, planNames, type Plan } from '../shared/plans.ts'
import { type AllowList, parseAllowList } from './lib/outgoing/index.ts'
import { packageRoot } from './lib/package-root.ts'
import { APNS_ORIGIN } from './lib/apns.ts'
import { GOOGLE_WALLET_API } from './lib/google-wallet/client.ts'

interface Key<Value> {
  default: string
  about: string
  read(text: string): Value
}

/** A value that cannot be used; its message says what was expected. */
class ConfigFault extends Error {}

const key = <Value>(fallback: string, about: string, read: (text: string) => Value): Key<Value> => ({
  default: fallback,
  about,
  read,
})
const text = (value: string) => value
const optional = (value: string) => (value === '' ? null : value)

const wholeNumber = (least: number, most: number) => (value: string) => {
  const parsed = Number(value)
  if (!/^\d+$/.test(value) || parsed < least || parsed > most) {
    throw new ConfigFault(`must be a whole number from ${least} to ${most}`)
  }
  return parsed
}

const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: string): Value => {
    if (values.includes(value as Value)) return value as Value
    throw new ConfigFault(`must be one of ${values.filter(Boolean).join(', ')}`)
  }

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

function origin(value: string): string | null {
  if (value === '') return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new ConfigFault('must be an absolute http or https address')
  }
  return url.href.replace(/\/$/, '')
}

function address(value: string): string {
  const url = origin(value)
  if (url === null) throw new ConfigFault('must be an absolute http or https address')
  return url
}

function mailServer(value: string): string | null {
  if (value === '') return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol)) {
    throw new ConfigFault('must be an smtp: or smtps: address with a host')
  }
  return value
}

function plan(value: string): Plan {
  if (!isPlan(value)) throw new ConfigFault(`must be one of ${planNames.join(', ')}`)
  return value
}

function allowList(value: string): AllowList {
  try {
    return parseAllowList(value)
  } catch (error) {
    throw new ConfigFault(`cannot be read: ${(error as Error).message}`)
  }
}

function sender(value: string): string {
  if (!/^[^<>]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(value)) {
    throw new ConfigFault('must be a mail address, such as Opera <tickets@opera.example>')
  }
  return value
}

function proxies(value: string): boolean | number | string[] {
  if (value === '' || value === 'false') return false
  if (value === 'true') return true
  if (/^\d+$/.test(value)) return Number(value)
  const places = list(value)
  if (places.every(isProxyPlace)) return places
  throw new ConfigFault(
    'must be true, a number of hops, or IP addresses and CIDR blocks, separated by commas',
  )
}

/** What Fastify takes for the place of a proxy. */
function isProxyPlace(place: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(place)) return true
  const [address = '', mask] = place.split('/')
  const isMask = mask === undefined || ipaddr.IPv4.isValidFourPartDecimal(mask)
  return ipaddr.isValidCIDR(place) || (ipaddr.isValid(address) && isMask)
}

/** Every setting: its default, what it means and how it is read. `.env.example` is made from this table. */
export const configKeys = {
  PORT: key('3000', 'Port to listen on; 0 takes a free one.', wholeNumber(0, 65535)),
  HOST: key('0.0.0.0', 'Address to listen on.', text),
  PUBLIC_URL: key(
    '',
    'Where people reach this installation, for links in passes and mails. Default: http://localhost:PORT.',
    origin,
  ),
  DATA_DIR: key(
    '',
    'Folder of the bundled database and the installation key. Default: data, beside package.json.',
    (value) => resolve(value || join(packageRoot, 'data')),
  ),
  DATABASE_URL: key('', 'A PostgreSQL 15 or newer to use in place of the bundled one.', optional),
  PASSWRIGHT_SECRET: key(
    '',
    'The installation key as 64 hex digits, in place of the one in DATA_DIR.',
    optional,
  ),
  PASSWRIGHT_SECRET_FILE: key('', 'A file that holds the installation key.', optional),
  RATE_LIMIT_API: key(
    '30',
    'Requests a minute an API key may make; 0 switches the limit off.',
    wholeNumber(0, 1e9),
  ),
  RATE_LIMIT_AUTOMATION: key(
    '10',
    'Requests a minute an API key may make to /webhooks and /triggers; 0 switches the limit off.',
    wholeNumber(0, 1e9),
  ),
  RATE_LIMIT_STORE: key(
    '',
    'Where rate limits are counted: memory (one node) or postgres (shared by nodes). Default: postgres with DATABASE_URL, else memory.',
    oneOf('', 'memory', 'postgres'),
  ),
  WORKER: key(
    'on',
    'Whether a node that serves also delivers webhooks and runs jobs: on or off. With off, run passwright worker beside it.',
    oneOf('on', 'off'),
  ),
  WEBHOOK_ALLOW: key(
    '',
    'Hosts, addresses and CIDR blocks that webhooks may reach although they are private; http too.',
    allowList,
  ),
  WALLET_MODE: key(
    'off',
    'Wallets of workspaces that chose nothing themselves: off, demo or live.',
    oneOf('off', 'demo', 'live'),
  ),
  WALLET_APPLE_CERTIFICATE_FILE: key(
    '',
    'Pass certificate for workspaces without one of their own: .cer, or PEM with its intermediate behind it.',
    optional,
  ),
  WALLET_APPLE_KEY_FILE: key('', 'The private key of that certificate, PEM.', optional),
  WALLET_APPLE_ROOT_FILE: key(
    '',
    'Authority to trust in place of Apple’s for pass certificates, PEM.',
    optional,
  ),
  WALLET_APPLE_PUSH_URL: key(APNS_ORIGIN, 'Where changes of Apple passes are pushed to.', address),
  WALLET_APPLE_PUSH_TYPE: key(
    'background',
    'What those pushes are to Apple (apns-push-type): background or alert.',
    oneOf('background', 'alert'),
  ),
  WALLET_GOOGLE_ACCOUNT_FILE: key(
    '',
    'JSON key of a Google service account for workspaces without one of their own.',
    optional,
  ),
  WALLET_GOOGLE_ISSUER_ID: key('', 'The Google Wallet issuer id that this account may use.', optional),
  WALLET_GOOGLE_API: key(GOOGLE_WALLET_API, 'Where Google passes are made and changed.', address),
  DEFAULT_PLAN: key('pro', 'Plan of a new workspace: free, basic or pro.', plan),
  TRUST_PROXY: key('', 'Whose X-Forwarded-For is believed: true, a number of hops, or addresses.', proxies),
  SIGNUP: key(
    'invite',
    'Who may make an account: open (anybody), invite (the first visitor, then the invited) or closed (only owners named by the operator).',
    oneOf('open', 'invite', 'closed'),
  ),
  SMTP_URL: key(
    '',
    'Mail server, as smtps://user:password@host:465. Without one, mails wait for the operator: passwright mail.',
    mailServer,
  ),
  MAIL_FROM: key('Passwright <passwright@localhost>', 'Sender of mails.', sender),
  PRINT_FONT_FILES: key(
    '',
    'Font files (TTF, OTF), separated by commas, for characters that print needs beyond Latin, Greek and Cyrillic.',
    list,
  ),
  OIDC_ISSUER: key(
    '',
    'OpenID Connect provider that people may sign in with; its discovery document is read.',
    origin,
  ),
  OIDC_CLIENT_ID: key(
    '',
    'Client id at that provider; its redirect address is PUBLIC_URL/auth/callback/oidc.',
    optional,
  ),
  OIDC_CLIENT_SECRET: key('', 'Client secret at that provider.', optional),
  OIDC_NAME: key('Single sign-on', 'What the sign-in button of that provider says.', text),
  STRIPE_SECRET_KEY: key(
    '',
    'Secret key at Stripe, where plans are sold; without one the operator sets the plan of a workspace.',
    optional,
  ),
  STRIPE_WEBHOOK_SECRET: key(
    '',
    'Signing secret (whsec_…) of the webhook at Stripe that leads to PUBLIC_URL/billing/stripe.',
    optional,
  ),
  STRIPE_PRICE_BASIC: key(
    '',
    'Id of the recurring price of the Basic plan; empty does not sell it.',
    optional,
  ),
  STRIPE_PRICE_PRO: key('', 'Id of the recurring price of the Pro plan; empty does not sell it.', optional),
  STRIPE_API: key('https://api.stripe.com', 'Where Stripe is asked.', address),
  LOG_LEVEL: key(
    'info',
    'silent, fatal, error, warn, info, debug or trace.',
    oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'),
  ),
  METRICS_TOKEN: key(
    '',
    'Bearer token that /metrics asks for. Default: only this machine may read it. Set it behind a proxy that names no client (X-Forwarded-For, Forwarded, Via): its visitors seem to be on this machine.',
    optional,
  ),
} as const

export type Config = {
  readonly [Name in keyof typeof configKeys]: ReturnType<(typeof configKeys)[Name]['read']>
}

/** All faults of a configuration at once, one sentence each. */
export class InvalidConfig extends Error {
  readonly faults: string[]

  constructor(faults: string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/**
 * Reads the settings from an environment.
 * @throws InvalidConfig naming every setting that cannot be used.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = []
  const read = ([name, entry]: [string, Key<unknown>]) => {
    try {
      return [name, entry.read(environment[name]?.trim() || entry.default)]
    } catch (fault) {
      if (!(fault instanceof ConfigFault)) throw fault
      faults.push(`${name} ${fault.message}`)
      return [name, undefined]
    }
  }
  const config = Object.fromEntries(Object.entries(configKeys).map(read)) as Config
  faults.push(...billingFaults(config), ...signOnFaults(config))
  if (faults.length > 0) throw new InvalidConfig(faults)
  return config
}

/** What is missing where plans are to be sold. Half a payment service would sell nothing, without a word. */
function billingFaults(config: Config): string[] {
  if (!config.STRIPE_SECRET_KEY) {
    const alone = (['STRIPE_WEBHOOK_SECRET', 'STRIPE_PRICE_BASIC', 'STRIPE_PRICE_PRO'] as const).filter(
      (name) => config[name],
    )
    return alone.length > 0 ? [`STRIPE_SECRET_KEY is needed with ${alone.join(' and ')}`] : []
  }
  const faults: string[] = []
  if (!config.STRIPE_WEBHOOK_SECRET) faults.push('STRIPE_WEBHOOK_SECRET is needed with STRIPE_SECRET_KEY')
  if (!config.STRIPE_PRICE_BASIC && !config.STRIPE_PRICE_PRO) {
    faults.push('STRIPE_PRICE_BASIC or STRIPE_PRICE_PRO is needed with STRIPE_SECRET_KEY')
  }
  return faults
}

/** Half a provider would be no provider, without a word. */
function signOnFaults({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Config): string[] {
  if (OIDC_ISSUER && !OIDC_CLIENT_ID) return ['OIDC_CLIENT_ID is needed with OIDC_ISSUER']
  if (!OIDC_ISSUER && (OIDC_CLIENT_ID || OIDC_CLIENT_SECRET)) {
    return ['OIDC_ISSUER is needed with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET']
  }
  return []
}

/** The text of `.env.example`: every setting with its meaning and default. */
export function configExample(): string {
  const lines = Object.entries(configKeys).map(
    ([name, entry]) => `# ${entry.about}\n# ${name}=${entry.default}\n`,
  )
  return lines.join('\n')
}
