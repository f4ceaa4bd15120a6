/** How often something may be asked, counted in this process. */
import { isIPv6 } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import type { Limits } from './context.ts'

/**
 * Where a request comes from, as it is counted: its address; of IPv6 the network (/64), of which the smallest customer has all 2^64
 * addresses. IPv4 within IPv6 is IPv4. Who has hung up has no address any more, whatever the type says.
 */
export function placeOf({ ip }: { ip: string | undefined }): string {
  const address = (ip ?? '').replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (!isIPv6(address)) return address
  const [before = '', after] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const [head = [], tail = []] = [before, after ?? ''].map((side) => (side === '' ? [] : side.split(':')))
  const zeros = after === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}

/** In an hour: mails to one address from one institute, and from one institute to all addresses. */
const invitationsOfOneAddress = 3
const invitationsOfOneInstitute = 100
/** Checked in a minute from one address. */
const certificatesOfOnePlace = 10

type Count = (request: FastifyRequest, key: string) => Promise<number | null>

const never = async () => null
const unlimited: Limits = { registerInterest: never, verifyCertificate: never, inviteMember: never }

export function openLimits(app: FastifyInstance, { rateLimit }: Config): (request: FastifyRequest) => Limits {
  if (rateLimit === null) return () => unlimited
  const toRegister = app.createRateLimit({ max: rateLimit, timeWindow: '1 minute' })
  const toVerify = app.createRateLimit({ max: certificatesOfOnePlace, timeWindow: '1 minute' })
  const toInvite = counting(app, invitationsOfOneInstitute)
  const toInviteOne = counting(app, invitationsOfOneAddress)
  return (request) => ({
    registerInterest: async () => secondsToWait(await toRegister(request)),
    verifyCertificate: async () => secondsToWait(await toVerify(request)),
    inviteMember: async (instituteId, emailKey) =>
      (await toInviteOne(request, `${instituteId} ${emailKey}`)) ?? (await toInvite(request, instituteId)),
  })
}

/** Asked by one token in a minute, for each registration that one address may send. */
const askedByToken = 10

/** Whether a token asks more often than it may; counts the use. */
export function openTokenLimit(app: FastifyInstance, { rateLimit }: Config) {
  if (rateLimit === null) return async () => false
  const count = counting(app, rateLimit * askedByToken, '1 minute')
  return async (request: FastifyRequest, tokenId: string): Promise<boolean> => (await count(request, tokenId)) !== null
}

/** Counts by a key of the caller's, not by where the request comes from. */
function counting(app: FastifyInstance, max: number, timeWindow = '1 hour'): Count {
  let key = ''
  // Asked for its key before it waits for anything, so that nobody else's has taken its place.
  const count = app.createRateLimit({ max, timeWindow, keyGenerator: () => key })
  return async (request, asked) => {
    key = asked
    return secondsToWait(await count(request))
  }
}

const secondsToWait = (
  limit: { isAllowed: true } | { isAllowed: false; isExceeded: boolean; ttlInSeconds: number },
): number | null => (limit.isAllowed || !limit.isExceeded ? null : limit.ttlInSeconds)
