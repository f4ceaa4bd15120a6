/** Restricts webhooks to public addresses, by what a name resolves to at that moment. */
import { type LookupAddress, promises } from 'node:dns'
import { BlockList, isIP, isIPv6 } from 'node:net'

/** IPv4 that is not for everybody: IANA's special-purpose registry (RFC 6890), multicast and what is reserved. */
const reserved: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
/** Of IPv6 the unicast of everybody (2000::/3), without what is set apart there: Teredo and other protocols, documentation, 6to4. */
const apart: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [net, prefix] of reserved) closed.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of apart) closed.addSubnet(net, prefix, 'ipv6')
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is everybody's. No IPv6 that carries an IPv4 within it is: mapped, translated, tunnelled. */
export function isPublic(address: string): boolean {
  if (isIPv6(address)) return !address.includes('%') && unicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
  return isIP(address) === 4 && !closed.check(address, 'ipv4')
}

/** A name resolves, among others, to an address where nothing may be sent. */
export class NotPublic extends Error {
  constructor() {
    super('The address is not public.')
    this.name = 'NotPublic'
  }
}

export interface Resolving {
  /** `host` or `host:port` that are allowed whatever they resolve to, also without TLS; for tests and closed installations. */
  allowed: readonly string[]
  resolve: (host: string) => Promise<LookupAddress[]>
}

/** Resolves as the system does, hosts file included: the connection later goes to the checked address. */
export const systemResolve = (host: string): Promise<LookupAddress[]> => promises.lookup(host, { all: true })

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

export const isAllowed = ({ host, hostname }: URL, { allowed }: Resolving): boolean =>
  allowed.includes(host) || allowed.includes(hostname)

/**
 * The addresses to connect to.
 * @throws NotPublic if one of them is not public; the resolver's fault if there are none
 */
export async function addressesOf(url: URL, resolving: Resolving): Promise<LookupAddress[]> {
  const host = bare(url.hostname)
  const family = isIP(host)
  const found = family === 0 ? await resolving.resolve(host) : [{ address: host, family }]
  if (!isAllowed(url, resolving) && !found.every(({ address }) => isPublic(address))) throw new NotPublic()
  return found
}
