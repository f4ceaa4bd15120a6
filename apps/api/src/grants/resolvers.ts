import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { instituteById } from '../request/byId.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { groupsOf, sessionsOf } from '../request/ofEvent.ts'
import type { AuditEntryRow, GrantRow, GrantTermsRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { accessInWords } from './access.ts'
import { answerGrant, endGrant } from './answer.ts'
import { withdrawCountersign } from './countersign.ts'
import { requestsPendingAt } from './countersignList.ts'
import { findGrant } from './find.ts'
import { allotmentsOf, grantsOf, grantsPendingAt, reservedSeatsOf } from './lists.ts'
import { proposeGrant, proposeTerms } from './propose.ts'
import { asItStands, termsIn } from './standing.ts'
import { unstagedOffersOf } from './unstage.ts'

const standing = async (grant: GrantRow, context: Context) => asItStands(grant, await now(context))

const numbered = ({ id }: GrantRow, number: number | null, { database }: Context) =>
  number === null ? null : database.grantTerms.findUnique({ where: { grantId_number: { grantId: id, number } } })

/** Audit entries of each grant, newest first. */
const entriesOf = dataLoader<AuditEntryRow[]>(async (grantIds, { database }) => {
  const entries = await database.auditEntry.findMany({
    where: { grantId: { in: grantIds }, registrationId: null, what: { startsWith: 'GRANT_' } },
    orderBy: { id: 'desc' },
  })
  return Map.groupBy(entries, ({ grantId }) => grantId ?? '')
})

/** Members are named only to their own institute. */
async function auditEntriesOf({ id }: GrantRow, context: Context): Promise<AuditEntryRow[]> {
  const entries = (await entriesOf(id, context)) ?? []
  const isOwn = ({ instituteId }: AuditEntryRow) =>
    instituteId !== null && can.seeMembers(context.viewer, { id: instituteId })
  return entries.map((entry) => (isOwn(entry) ? entry : { ...entry, actorId: null }))
}

async function proposerOf({ grantId, proposedBy, proposer }: GrantTermsRow, context: Context): Promise<string | null> {
  const { database, viewer } = context
  const grant = await database.grant.findUniqueOrThrow({ where: { id: grantId } })
  const event = await eventOf(grant, context)
  if (!can.seeMembers(viewer, { id: proposedBy === 'HOST' ? event.hostId : grant.partnerId })) return null
  return (await memberName(proposer, context)) ?? null
}

export const resolvers: Resolvers = {
  Query: {
    grant: async (_, { id }, context) => {
      const found = await findGrant(id, context)
      return found && can.seeGrant(context.viewer, found.grant, found.event) ? found.grant : null
    },
  },
  Mutation: {
    proposeGrant: (_, { input }, context) => proposeGrant(input, context),
    proposeTerms: (_, { input }, context) => proposeTerms(input, context),
    answerGrant: (_, { input }, context) => answerGrant(input, context),
    endGrant: (_, { input }, context) => endGrant(input, context),
    withdrawCountersign: (_, { id }, context) => withdrawCountersign(id, context),
  },
  Event: {
    grants: (event, _, context) => grantsOf(event, context),
    allotments: (event, _, context) => allotmentsOf(event, context),
    unstagedOffers: async (event, _, context) => unstagedOffersOf(event, await now(context), context),
  },
  Viewer: {
    pendingGrants: (viewer, _, context) => grantsPendingAt(viewer, context),
    pendingCountersignRequests: (viewer, _, context) => requestsPendingAt(viewer, context),
  },
  Allotment: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
  },
  Grant: {
    event: (grant, _, context) => eventOf(grant, context),
    host: async (grant, _, context) => {
      const { hostId } = await eventOf(grant, context)
      return context.database.institute.findUniqueOrThrow({ where: { id: hostId } })
    },
    partner: ({ partnerId }, _, context) => instituteById(partnerId, context),
    state: async (grant, _, context) => (await standing(grant, context)).state,
    agreed: async (grant, _, context) => {
      const { state, agreed } = await standing(grant, context)
      return state === 'AGREED' ? numbered(grant, agreed, context) : null
    },
    proposed: async (grant, _, context) => numbered(grant, (await standing(grant, context)).proposed, context),
    allTerms: ({ id }, _, { database }) =>
      database.grant.findUniqueOrThrow({ where: { id } }).terms({ orderBy: { number: 'asc' } }),
    endedAt: async (grant, _, context) => (await standing(grant, context)).endedAt,
    reservedSeats: async (grant, _, context) => reservedSeatsOf(await standing(grant, context), context),
    auditEntries: (grant, _, context) => auditEntriesOf(grant, context),
    viewerCan: async (row, _, context) => {
      const { viewer } = context
      const [grant, event] = await Promise.all([standing(row, context), eventOf(row, context)])
      const proposedBy = (await numbered(grant, grant.proposed, context))?.proposedBy ?? null
      return {
        answer: can.answerGrant(viewer, grant, event, proposedBy),
        withdrawProposal: can.withdrawProposal(viewer, grant, event, proposedBy),
        propose: can.proposeTerms(viewer, grant, event),
        end:
          can.endGrant(viewer, grant, event) ||
          ((await reservedSeatsOf(grant, context)) > 0 && can.endGrant(viewer, { ...grant, state: 'AGREED' }, event)),
      }
    },
  },
  EventInstitute: {
    terms: ({ mark }) => mark,
    access: ({ terms }, _, { language }) => (terms ? accessInWords(terms, language) : []),
  },
  GrantEvent: {
    title: ({ titles }, _, { language }) => textIn(language, titles) ?? '',
    event: async (event, _, context) => (can.seeEvent(context.viewer, event) ? event : null),
  },
  ScopedGroup: {
    name: ({ group }, _, { language }) => (group ? textIn(language, group.names) : null),
  },
  ScopedSession: {
    title: ({ session }, _, { language }) => (session ? textIn(language, session.titles) : null),
  },
  UnstagedOffers: {
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
  },
  GrantTerms: {
    proposer: (terms, _, context) => proposerOf(terms, context),
    capabilities: (terms) => termsIn(terms).capabilities,
    scope: async (terms, _, { database }) => {
      const { eventId } = await database.grant.findUniqueOrThrow({ where: { id: terms.grantId } })
      return { ...termsIn(terms).scope, eventId }
    },
    masks: (terms) => termsIn(terms).masks,
    allotment: (terms) => termsIn(terms).allotment,
    countersign: (terms) => termsIn(terms).countersign,
    needsConsent: (terms) => termsIn(terms).needsConsent,
    purpose: ({ purposes }, _, { language }) => textIn(language, purposes),
    purposes: ({ purposes }) => listTexts(purposes),
    endsAt: (terms) => termsIn(terms).endsAt,
  },
  GrantScope: {
    groups: async ({ eventId, groups }, _, context) => {
      if (groups === null) return null
      const all = await groupsOf(eventId, context)
      const rest = groups.filter((key) => all.every((group) => group.key !== key))
      return [
        ...all.filter(({ key }) => groups.includes(key)).map((group) => ({ key: group.key, group })),
        ...rest.map((key) => ({ key, group: null })),
      ]
    },
    sessions: async ({ eventId, sessions }, _, context) => {
      if (sessions === null) return null
      const all = await sessionsOf(eventId, context)
      const rest = sessions.filter((id) => all.every((session) => session.id !== id))
      return [
        ...all.filter(({ id }) => sessions.includes(id)).map((session) => ({ id: session.id, session })),
        ...rest.map((id) => ({ id, session: null })),
      ]
    },
  },
}
