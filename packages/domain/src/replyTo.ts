/**
 * Where replies to an institute's emails may go. Members sign in by email, so somebody at the domain of a member's address has
 * agreed to work for the institute. At domains where anybody can get an address that proves nothing: there it has to be a
 * member's own address.
 */
import { isOpenDomain } from './openDomains.ts'

/** In lower case, the form in which addresses are compared. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** @param members addresses of the institute's members, in lower case like `address` */
export function mayReplyTo(address: string, members: readonly string[]): boolean {
  const domain = domainOf(address)
  return isOpenDomain(domain) ? members.includes(address) : members.some((member) => domainOf(member) === domain)
}

/** Domains at which any address is allowed, in alphabetical order. */
export const replyToDomains = (members: readonly string[]): string[] =>
  [...new Set(members.map(domainOf))].filter((domain) => !isOpenDomain(domain)).toSorted()
