/** Limits on how often something may be attempted. */
import { isIPv6 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import type { Config } from '../kernel/config.ts'
import type { RateLimit, RateLimiter } from '../kernel/rateLimiter.ts'
import type { Limits } from '../request/context.ts'

/**
 * Key of a client for rate limits: its address; for IPv6 its /64 network, because even the smallest customer has all 2^64
 * addresses. IPv4 within IPv6 counts as IPv4. A client that has hung up has no address, despite the type.
 */
export function clientKey({ ip }: { ip: string | undefined }): string {
  if (ip === undefined || !isIPv6(ip)) return ip ?? ''
  const address = ipaddr.process(ip)
  if (address instanceof ipaddr.IPv4) return address.toString()
  const network = address.parts.slice(0, 4).map((group) => group.toString(16))
  return `${network.join(':')}::/64`
}

/** Key of a client's wider network: /24 for IPv4, /48 for IPv6. */
function networkKey(client: { ip: string | undefined }): string {
  const key = clientKey(client)
  const [separator, parts] = key.includes(':') ? [':', 3] : ['.', 3]
  return key.split(separator).slice(0, parts).join(separator)
}

const minute = 60
const hour = 60 * minute

const invitationsToOneAddress: RateLimit = { name: 'invitations to an address', max: 3, seconds: hour }
const invitationsOfOneInstitute: RateLimit = { name: 'invitations of an institute', max: 100, seconds: hour }
/** So few of a million codes that guessing one takes far longer than a session. */
const codesOfOnePerson: RateLimit = { name: 'attendance codes', max: 5, seconds: minute }
/** A form has few questions for files, and each can be answered again. */
const uploads: RateLimit = { name: 'files for answers', max: 30, seconds: hour }
/** A university, or a country's provider behind few addresses. */
const uploadsOfNetwork: RateLimit = { name: 'files for answers of a network', max: 300, seconds: hour }
const certificatesOfOneClient: RateLimit = { name: 'certificates checked', max: 10, seconds: minute }

const never = async () => null
/** For actions whose limits were already counted when they were requested. */
export const unlimited: Limits = {
  registerInterest: never,
  holdSeat: never,
  registerUnproven: never,
  uploadAnswer: never,
  verifyCertificate: never,
  confirmAttendance: never,
  inviteMember: never,
}

export function openLimits(limiter: RateLimiter, { rateLimit }: Config): (request: FastifyRequest) => Limits {
  if (rateLimit === null) return () => unlimited
  const registrations: RateLimit = { name: 'registrations', max: rateLimit, seconds: minute }
  // Lasts as long as a hold, so that one network has at most three of the usual 120 registrations at once.
  const holds: RateLimit = {
    name: 'unconfirmed holds',
    max: Math.max(1, Math.floor(rateLimit / 40)),
    seconds: 20 * minute,
  }
  const unproven: RateLimit = {
    ...holds,
    name: 'registrations without work',
    max: Math.max(1, Math.floor(rateLimit / 12)),
  }
  return (request) => ({
    registerInterest: () => limiter.take(registrations, clientKey(request)),
    holdSeat: () => limiter.take(holds, clientKey(request)),
    registerUnproven: () => limiter.take(unproven, clientKey(request)),
    uploadAnswer: async () =>
      (await limiter.take(uploads, clientKey(request))) ?? (await limiter.take(uploadsOfNetwork, networkKey(request))),
    verifyCertificate: () => limiter.take(certificatesOfOneClient, clientKey(request)),
    confirmAttendance: (registrationId) => limiter.take(codesOfOnePerson, registrationId),
    inviteMember: async (instituteId, emailKey) =>
      (await limiter.take(invitationsToOneAddress, `${instituteId} ${emailKey}`)) ??
      (await limiter.take(invitationsOfOneInstitute, instituteId)),
  })
}

/** Requests of one token per minute, for each registration that one address may send. */
const askedByToken = 10

/** Counts a request of a token. @returns whether the token is over its limit */
export function openTokenLimit(limiter: RateLimiter, { rateLimit }: Config) {
  if (rateLimit === null) return async () => false
  const requests: RateLimit = { name: 'requests of a token', max: rateLimit * askedByToken, seconds: minute }
  return async (tokenId: string): Promise<boolean> => (await limiter.take(requests, tokenId)) !== null
}

/** Counts requests by client. `limit`: null for no limit. @returns null, or the seconds to wait */
export const openClientLimit =
  (limiter: RateLimiter, limit: RateLimit | null) =>
  async (request: FastifyRequest): Promise<number | null> =>
    limit && limiter.take(limit, clientKey(request))
