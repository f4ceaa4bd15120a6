/**
 * Where replies to an institute's emails can go. Members signed in by email, so somebody at the domain of a member's address agreed to
 * work for the institute. That says nothing where anybody can have an address: there it has to be a member's own.
 */
import { isOpenDomain } from './openDomains.ts'

/** In lower case, as addresses are compared. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** @param members addresses of the institute's members, in lower case like `address` */
export function mayReplyTo(address: string, members: readonly string[]): boolean {
  const domain = domainOf(address)
  return isOpenDomain(domain) ? members.includes(address) : members.some((member) => domainOf(member) === domain)
}

/** Domains of which any address is allowed, in alphabetical order. */
export const replyToDomains = (members: readonly string[]): string[] =>
  [...new Set(members.map(domainOf))].filter((domain) => !isOpenDomain(domain)).toSorted()
