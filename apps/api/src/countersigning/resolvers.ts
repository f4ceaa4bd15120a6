import { pendingOf } from '@plenaria/domain/countersign'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { reads } from '../access/redaction.ts'
import { eventOf } from '../access/seen.ts'
import { listRequests } from '../grants/countersignList.ts'
import { inForce } from '../grants/partners.ts'
import { countersignStanding, matterOf, neededBy, registrationsIn } from '../grants/requests.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import type { CountersignRequestRow } from '../request/rows.ts'
import { answerCountersign } from './answer.ts'

const instituteOf = ({ instituteId }: { instituteId: string }, { database }: Context) =>
  database.institute.findUniqueOrThrow({ where: { id: instituteId } })

const signaturesOf = ({ id }: CountersignRequestRow, { database }: Context) =>
  database.countersignRequest
    .findUniqueOrThrow({ where: { id } })
    .signatures({ orderBy: [{ at: 'asc' }, { instituteId: 'asc' }] })

/** As requested and, while it is pending, by the terms now in force. */
async function neededOf(request: CountersignRequestRow, context: Context): Promise<string[]> {
  if (request.state !== 'PENDING') return request.needed
  const event = await eventOf(request, context)
  const partners = (await inForce(event.id, context)) ?? []
  return [...new Set([...request.needed, ...neededBy(partners, event, request.action, matterOf(request))])]
}

async function pending(request: CountersignRequestRow, context: Context): Promise<string[]> {
  if (request.state !== 'PENDING') return []
  const standing = countersignStanding(request, await signaturesOf(request, context))
  return pendingOf({ ...standing, needed: await neededOf(request, context) })
}

/** The decisions about people whom the viewer sees as staff. */
async function decisionsOf(request: CountersignRequestRow, context: Context) {
  const matter = matterOf(request)
  const event = await eventOf(request, context)
  const decisions = await Promise.all(
    registrationsIn(matter).map(async (id) => {
      const registration = await registrationById(id, context)
      const decision = 'staged' in matter ? matter.staged[id] : 'DECLINE'
      return registration && decision ? { registration, decision } : undefined
    }),
  )
  return decisions
    .filter((one) => one !== undefined)
    .filter(({ registration }) => can.reviewRegistration(context.viewer, registration, event))
}

/** Reasons about visible people, redacted for blind reviewers. */
async function readsOf(request: CountersignRequestRow, context: Context) {
  const decisions = await decisionsOf(request, context)
  const all = await Promise.all(decisions.map(({ registration }) => reads(registration, context)))
  return <Text extends string | null>(text: Text): Text => all.reduce((so, asRead) => asRead(so), text)
}

export const countersignResolvers: Resolvers = {
  Mutation: {
    answerCountersign: (_, { input }, context) => answerCountersign(input, context),
  },
  Event: {
    countersignRequests: (event, args, context) => listRequests(event, args, context),
  },
  CountersignRequest: {
    event: (request, _, context) => eventOf(request, context),
    requestedBy: async ({ requestedBy }, _, context) => (await memberName(requestedBy, context)) ?? '',
    institute: (request, _, context) => instituteOf(request, context),
    count: (request) => registrationsIn(matterOf(request)).length,
    decisions: (request, _, context) => decisionsOf(request, context),
    reason: async (request, _, context) => {
      const matter = matterOf(request)
      if ('staged' in matter || 'report' in matter) return null
      const sees = (await decisionsOf(request, context)).length > 0
      return sees ? (await readsOf(request, context))(matter.reason) : null
    },
    report: (request) => {
      const matter = matterOf(request)
      return 'report' in matter ? { number: matter.number, hash: matter.report } : null
    },
    signatures: async (request, _, context) => {
      const asRead = await readsOf(request, context)
      return (await signaturesOf(request, context)).map((row) => ({ ...row, reason: asRead(row.reason) }))
    },
    pendingInstitutes: async (request, _, context) =>
      Promise.all((await pending(request, context)).map((instituteId) => instituteOf({ instituteId }, context))),
    viewerCan: async (request, _, context) => ({
      answer: can.answerCountersign(context.viewer, request, await pending(request, context)),
      withdraw: can.withdrawCountersign(context.viewer, request),
    }),
  },
  Countersignature: {
    institute: (signature, _, context) => instituteOf(signature, context),
    by: async ({ userId }, _, context) => (await memberName(userId, context)) ?? '',
  },
}
