/** Restricts webhooks to public addresses, by what a name resolves to at that moment. */
import { type LookupAddress, promises } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The only IPv6 unicast addresses that are allocated (RFC 4291, 2.4). */
const allocated = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an address is public. IPv6 that carries IPv4 (mapped, translated, tunnelled) never is. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(allocated))
}

/** Thrown when at least one of a name's addresses isn't public. */
export class NotPublic extends Error {
  constructor() {
    super('The address is not public.')
    this.name = 'NotPublic'
  }
}

export interface Resolving {
  /** `host` or `host:port` entries that may be contacted at any address and without TLS; for tests and closed installations. */
  allowed: readonly string[]
  resolve: (host: string) => Promise<LookupAddress[]>
}

/** Uses the system resolver, including the hosts file. Connections go to the address that was checked, not to a second lookup. */
export const systemResolve = (host: string): Promise<LookupAddress[]> => promises.lookup(host, { all: true })

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

export const isAllowed = ({ host, hostname }: URL, { allowed }: Resolving): boolean =>
  allowed.includes(host) || allowed.includes(hostname)

/**
 * Resolves a URL to the addresses to connect to.
 * @throws NotPublic if any of them isn't public; the resolver's error if there are none
 */
export async function addressesOf(url: URL, resolving: Resolving): Promise<LookupAddress[]> {
  const host = bare(url.hostname)
  const family = isIP(host)
  const found = family === 0 ? await resolving.resolve(host) : [{ address: host, family }]
  if (!isAllowed(url, resolving) && !found.every(({ address }) => isPublic(address))) throw new NotPublic()
  return found
}
