import ipaddr from 'ipaddr.js'

/** What the operator lets outgoing requests reach besides the public internet. */
export interface AllowList {
  /** Lower-case host names without a trailing dot. */
  hosts: ReadonlySet<string>
  networks: ReadonlyArray<[ipaddr.IPv4 | ipaddr.IPv6, number]>
}

/** Nothing beyond public addresses. */
export const allowNothing: AllowList = { hosts: new Set(), networks: [] }

const rangeNames: Record<string, string> = {
  carrierGradeNat: 'a carrier-grade NAT',
  ipv4Mapped: 'an IPv4-mapped',
  linkLocal: 'a link-local',
  loopback: 'a loopback',
  multicast: 'a multicast',
  private: 'a private',
  rfc6052: 'a NAT64',
  uniqueLocal: 'a private',
  unspecified: 'an unspecified',
  '6to4': 'a 6to4',
  teredo: 'a Teredo',
}

const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Says why an IP address is no address on the public internet. Every block of the IANA special-purpose
 * registries (RFC 6890 and its updates) counts as special, and so does all of IPv6 outside 2000::/3, which IANA
 * has not handed out (IPv4-compatible addresses among it).
 * @param address an IPv4 or IPv6 address in text form, without brackets
 * @returns the kind of address with its article ("a private"), or null for a public one
 */
export function specialAddress(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'an unreadable'
  const ip = ipaddr.parse(address)
  const range = ip.range()
  if (range !== 'unicast') return rangeNames[range] ?? 'a reserved'
  return ip.kind() === 'ipv4' || ip.match(globalUnicast) ? null : 'a reserved'
}

/**
 * Tells whether an outgoing connection may go to this address.
 * @param address an IPv4 or IPv6 address in text form, without brackets
 */
export function mayReach(address: string, allow: AllowList): boolean {
  return specialAddress(address) === null || isInNetworks(address, allow)
}

/**
 * Tells whether the operator has named this address, or a network around it. An IPv4-mapped address counts as the
 * IPv4 address that the connection would go to.
 * @param address an IPv4 or IPv6 address in text form, without brackets
 */
export function isInNetworks(address: string, allow: AllowList): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return allow.networks.some(([network, bits]) => network.kind() === ip.kind() && ip.match(network, bits))
}

/**
 * Reads the operator's list: host names, addresses and CIDR blocks, separated by commas or white space.
 * @param text such as `hooks.intern.example, 10.1.0.0/16, fd00::/8`
 * @throws Error with a sentence that names the entry that is none of the three
 */
export function parseAllowList(text: string): AllowList {
  const hosts = new Set<string>()
  const networks: Array<[ipaddr.IPv4 | ipaddr.IPv6, number]> = []
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    if (ipaddr.isValidCIDR(entry)) {
      networks.push(ipaddr.parseCIDR(entry))
    } else if (ipaddr.IPv6.isValid(entry) || ipaddr.IPv4.isValidFourPartDecimal(entry)) {
      const ip = ipaddr.process(entry)
      networks.push([ip, ip.kind() === 'ipv4' ? 32 : 128])
    } else if (/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(entry) && !/^[\d.]+$/.test(entry)) {
      hosts.add(entry.toLowerCase())
    } else {
      throw new Error(`"${entry}" is neither a host name, an IP address nor a CIDR block`)
    }
  }
  return { hosts, networks }
}
