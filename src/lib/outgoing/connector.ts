import dns from 'node:dns'
import { isIPv6, type LookupFunction } from 'node:net'
import { callbackify } from 'node:util'
import type { buildConnector } from 'undici'
import { type AllowList, mayReach, specialAddress } from './address.ts'
import { OutgoingError } from './error.ts'
import { undici } from './undici.ts'

/** Resolves a host name to all its addresses; rejects when it has none. */
export type Lookup = (hostname: string) => Promise<string[]>

const resolver = new dns.promises.Resolver({ timeout: 2_500, tries: 2 })

/**
 * Asks the name servers, and not the operating system: its lookups share four threads, which a handful of names with
 * dead name servers would block for everybody.
 * @throws the resolver's error when the name has neither an A nor an AAAA record
 */
export const resolvePublicly: Lookup = async (hostname) => {
  const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
  const addresses = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (addresses.length === 0 && four.status === 'rejected') throw four.reason
  return addresses
}

/** Asks the operating system, hosts file included: for the names the operator vouches for. */
export const resolveLocally: Lookup = async (hostname) => {
  const answers = await dns.promises.lookup(hostname, { all: true })
  return answers.map(({ address }) => address)
}

/**
 * Makes the function by which undici opens its sockets: it resolves a name once, refuses it when any of the answers
 * may not be reached, and looks at the other end again once connected. TLS certificates are verified whatever the
 * environment says.
 * @param lookup resolves the names that are not on the allow-list
 * @param connectMs after which an attempt to connect is given up
 */
export function guardedConnector(
  allow: AllowList,
  lookup: Lookup,
  connectMs: number,
): buildConnector.connector {
  const connect = undici().buildConnector({
    lookup: guardedLookup(allow, lookup),
    timeout: connectMs,
    rejectUnauthorized: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1_000,
  })
  return (options, callback) => {
    connect(options, (error, socket) => {
      if (error) return callback(error, null)
      const allowed = isVouchedFor(options.hostname, allow) || mayReach(socket.remoteAddress ?? '', allow)
      if (allowed) return callback(null, socket)
      socket.destroy()
      callback(
        new OutgoingError('blocked', `${options.hostname} led to an address that may not be reached`),
        null,
      )
    })
  }
}

function guardedLookup(allow: AllowList, lookup: Lookup): LookupFunction {
  const resolve = callbackify(async (hostname: string) => {
    const vouched = isVouchedFor(hostname, allow)
    const addresses = await (vouched ? resolveLocally : lookup)(hostname)
    const refused = vouched ? undefined : addresses.find((address) => !mayReach(address, allow))
    if (refused !== undefined) {
      throw new OutgoingError('blocked', `${hostname} resolves to ${specialAddress(refused)} address`)
    }
    return addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  })
  return (hostname, options, callback) =>
    resolve(hostname, (error, answers) => {
      const first = answers?.[0]
      if (error || !first) callback(error ?? new OutgoingError('dns', `${hostname} has no address`), '')
      else if (options.all) callback(null, answers)
      else callback(null, first.address, first.family)
    })
}

function isVouchedFor(hostname: string, allow: AllowList): boolean {
  return allow.hosts.has(hostname.replace(/\.$/, ''))
}
