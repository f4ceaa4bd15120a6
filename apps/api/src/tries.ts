/** How often something may be asked, counted in this process. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'
import type { Limits } from './context.ts'

/** In an hour: mails to one address from one institute, and from one institute to all addresses. */
const invitationsOfOneAddress = 3
const invitationsOfOneInstitute = 100

type Count = (request: FastifyRequest, key: string) => Promise<number | null>

export function openLimits(app: FastifyInstance, { rateLimit }: Config): (request: FastifyRequest) => Limits {
  if (rateLimit === null) return () => ({ registerInterest: async () => null, inviteMember: async () => null })
  const toRegister = app.createRateLimit({ max: rateLimit, timeWindow: '1 minute' })
  const toInvite = counting(app, invitationsOfOneInstitute)
  const toInviteOne = counting(app, invitationsOfOneAddress)
  return (request) => ({
    registerInterest: async () => secondsToWait(await toRegister(request)),
    inviteMember: async (instituteId, emailKey) =>
      (await toInviteOne(request, `${instituteId} ${emailKey}`)) ?? (await toInvite(request, instituteId)),
  })
}

/** Counts by a key of the caller's, not by where the request comes from. */
function counting(app: FastifyInstance, max: number): Count {
  let key = ''
  // Asked for its key before it waits for anything, so that nobody else's has taken its place.
  const count = app.createRateLimit({ max, timeWindow: '1 hour', keyGenerator: () => key })
  return async (request, asked) => {
    key = asked
    return secondsToWait(await count(request))
  }
}

const secondsToWait = (
  limit: { isAllowed: true } | { isAllowed: false; isExceeded: boolean; ttlInSeconds: number },
): number | null => (limit.isAllowed || !limit.isExceeded ? null : limit.ttlInSeconds)
