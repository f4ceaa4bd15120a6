import { allowedDecisions } from '@plenaria/domain/seats/moves'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { answersAsRead, reads } from '../access/redaction.ts'
import { eventOf, findByReference, masksFor, nameSeen, seenAsStaff, shown } from '../access/seen.ts'
import { decide } from '../board/decide.ts'
import { listRegistrations } from '../board/list.ts'
import { releaseStagedDecisions } from '../board/releaseStaged.ts'
import { revealField } from '../board/reveal.ts'
import { widenOffer } from '../board/widen.ts'
import { consentsOf, limitOf, offerReasonOf, stagedLimitOf } from '../desk/index.ts'
import { accessInWords } from '../grants/access.ts'
import { neutralEmail } from '../mail/templates.ts'
import { historyOf, priorityReasonOf } from '../registrations/history.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { OfferReasonRow, RegistrationRow, SessionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { refusalSeen, tellsOfCap } from '../waitlist/caps.ts'
import { placeShown } from '../waitlist/place.ts'
import { holdWaitlist, resumeWaitlist, setPriority } from '../waitlist/queue.ts'
import { offerReasonSeen } from '../waitlist/reason.ts'
import { recentOffers } from '../waitlist/recent.ts'
import { holdOf, nextOf, peopleOf, waitlistOf } from '../waitlist/waitlist.ts'
import { words } from '../waitlist/words.ts'
import { amendRegistration } from './amendRegistration.ts'
import { forgetDraft, ownDraft, saveDraft } from './drafts.ts'
import { registerAbility } from './eligibility.ts'
import { knownOrganisations } from './lookup.ts'
import { ownProtection, setOwnProtection } from './ownProtection.ts'
import { ownRegistration } from './ownRegistration.ts'
import { registerInterest } from './registerInterest.ts'
import { setSharing, sharingOf } from './sharing.ts'
import { takeSeat } from './takeSeat.ts'
import { visitBefore, visitStatus } from './visit.ts'
import { withdraw } from './withdraw.ts'

const sessionById = dataLoader<SessionRow>(async (ids, { database }) => {
  const rows = await database.session.findMany({ where: { id: { in: ids } } })
  return new Map(rows.map((row) => [row.id, row]))
})

/** In order of time, of those that there still are. */
async function sessionsOf(sessionIds: readonly string[], context: Context): Promise<SessionRow[]> {
  const sessions = await Promise.all(sessionIds.map((id) => sessionById(id, context)))
  return sessions
    .filter((session) => session !== undefined)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

async function reasonAsSeen(registration: RegistrationRow, context: Context): Promise<OfferReasonRow | null> {
  return registration.state === 'OFFERED' ? offerReasonSeen(registration, offerReasonOf(registration), context) : null
}

const instituteOf = ({ instituteId }: { instituteId: string }, _: object, { database }: Context) =>
  database.institute.findUniqueOrThrow({ where: { id: instituteId } })

export const resolvers: Resolvers = {
  Query: {
    neutralEmail: (_, __, { language, mailFrom }) => neutralEmail(language, mailFrom),
    knownOrganisations: (_, asked, context) => knownOrganisations(asked, context),
    registration: async (_, { reference }, context) => {
      const registration = await findByReference(reference, context)
      if (!registration) return null
      const event = await eventOf(registration, context)
      return can.seeRegistration(context.viewer, registration, event) ? registration : null
    },
  },
  Viewer: {
    protection: (viewer, _, context) => ownProtection(viewer, context),
  },
  Mutation: {
    registerInterest: (_, { input }, context) => registerInterest(input, context),
    saveDraft: (_, asked, context) => saveDraft(asked, context),
    forgetDraft: (_, { eventSlug }, context) => forgetDraft(eventSlug, context),
    setOwnProtection: (_, { input }, context) => setOwnProtection(input, context),
    amendRegistration: (_, { input }, context) => amendRegistration(input, context),
    takeSeat: (_, { reference }, context) => takeSeat(reference, context),
    withdraw: (_, input, context) => withdraw(input, context),
    visitStatus: (_, { reference }, context) => visitStatus(reference, context),
    setSharing: (_, { input }, context) => setSharing(input, context),
    revealField: (_, { input }, context) => revealField(input, context),
    decide: (_, { input }, context) => decide(input, context),
    widenOffer: (_, { input }, context) => widenOffer(input, context),
    releaseStagedDecisions: (_, { eventSlug }, context) => releaseStagedDecisions(eventSlug, context),
    setPriority: (_, { input }, context) => setPriority(input, context),
    holdWaitlist: (_, { input }, context) => holdWaitlist(input, context),
    resumeWaitlist: (_, { input }, context) => resumeWaitlist(input, context),
  },
  Event: {
    viewerDraft: ({ id }, _, context) => ownDraft(id, context),
    registrations: (event, args, context) => listRegistrations(event, args, context),
    viewerRegistration: ({ id }, _, context) => ownRegistration(id, context),
    waitlist: (event, _, context) => waitlistOf(event, context),
  },
  EventAbilities: {
    register: ({ event }, _, context) => registerAbility(event, context),
  },
  RegistrationConnection: {
    edges: async ({ page }) => (await page()).edges,
    pageInfo: async ({ page }) => (await page()).pageInfo,
    totalCount: ({ selection }) => selection.count(),
    facets: ({ selection }) => selection.facets(),
  },
  Registration: {
    event: ({ eventId }, _, { database }) => database.event.findUniqueOrThrow({ where: { id: eventId } }),
    name: (registration, _, context) => nameSeen(registration, context),
    pseudonym: async (registration, _, context) =>
      (await nameSeen(registration, context)) === null ? null : registration.pseudonym,
    email: shown<string | null>('EMAIL', ({ email }) => email, null),
    organisation: shown<string | null>('ORGANISATION', ({ organisation }) => organisation, null),
    organisationNames: shown<string | null>('ORGANISATION', ({ organisationNames }) => organisationNames, null),
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    country: shown<string | null>('COUNTRY', ({ country }) => country, null),
    languages: shown<string[]>('LANGUAGES', ({ languages }) => languages, []),
    motivation: async (registration, _, context) =>
      (await masksFor(registration, context)).has('MOTIVATION')
        ? null
        : (await reads(registration, context))(registration.motivation),
    answers: async (registration, _, context) =>
      (await masksFor(registration, context)).has('ANSWERS') ? [] : answersAsRead(registration, context),
    declineReason: async (registration, _, context) => (await reads(registration, context))(registration.declineReason),
    masked: async (registration, _, context) =>
      [...(await masksFor(registration, context))].map(([field, revealable]) => ({ field, revealable })),
    sessions: ({ sessionIds }, _, context) => sessionsOf(sessionIds, context),
    wantsAllSessions: ({ sessionIds }) => sessionIds.length === 0,
    sharing: (registration, _, context) =>
      can.ownRegistration(context.viewer, registration) ? sharingOf(registration, context) : null,
    allotment: async (registration, _, context) => {
      const { allotmentOf } = registration
      if (allotmentOf === null || !(await seenAsStaff(registration, context))) return null
      // What the host agreed with another partner is between them.
      if (!can.seeGrant(context.viewer, { partnerId: allotmentOf }, await eventOf(registration, context))) return null
      return context.database.institute.findUnique({ where: { id: allotmentOf } })
    },
    limit: limitOf,
    consents: consentsOf,
    offerReason: (registration, _, context) => reasonAsSeen(registration, context),
    waitlistPlace: (registration, _, context) => placeShown(registration, context),
    priorityReason: async (registration, _, context) =>
      priorityReasonOf(registration, await eventOf(registration, context), context),
    visitBefore: (registration, _, context) => visitBefore(registration, context),
    staged: async (registration, _, context) => {
      const { staged, stagedReason, stagedAt, stagedBy } = registration
      if (staged === null || stagedAt === null || stagedBy === null) return null
      if (!can.decideOn(context.viewer, registration, await eventOf(registration, context))) return null
      const user = await context.database.user.findUnique({ where: { id: stagedBy } })
      const limit = stagedLimitOf(registration)
      return { decision: staged, reason: stagedReason, limit, stagedAt, stagedBy: user?.email ?? '' }
    },
    history: async (registration, _, context) => historyOf(registration, await eventOf(registration, context), context),
    viewerCan: async (registration, _, context) => {
      const { viewer } = context
      const [event, instant] = await Promise.all([eventOf(registration, context), now(context)])
      return {
        amend: can.amendRegistration(viewer, registration),
        changeConsents: can.changeConsents(viewer, registration),
        takeSeat: can.takeSeat(viewer, registration, event, instant),
        withdraw: can.withdraw(viewer, registration, event, instant),
        contribute: can.contribute(viewer, registration, event, instant),
        nameReplacement: can.nameReplacement(viewer, registration, event, instant),
        setPriority: can.setPriority(viewer, registration, event),
        widen: can.widen(viewer, registration, event),
        decide: can.decideOn(viewer, registration, event) ? allowedDecisions(registration) : [],
        review: can.reviewOne(viewer, registration, event),
      }
    },
  },
  OfferLimit: {
    sessions: ({ sessionIds }, _, context) => sessionsOf(sessionIds, context),
  },
  HistoryEntry: {
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUnique({ where: { id: instituteId } }),
  },
  Sharing: {
    institute: instituteOf,
    terms: ({ mark }) => mark,
    access: ({ terms }, _, { language }) => accessInWords(terms, language),
    purpose: ({ purposes }, _, { language }) => textIn(language, purposes),
  },
  OfferReason: {
    text: ({ kind, groupHeld, groupTarget, passed, tellsHowMany, tellsWhy, outOfTurn }, _, { language }) =>
      words[language].offerReason[kind]({
        ...{ groupHeld, groupTarget, tellsWhy, isOutOfTurn: outOfTurn !== undefined },
        skipped: tellsHowMany ? passed : null,
        ahead: tellsHowMany ? (outOfTurn?.ahead ?? 0) : null,
      }),
    outOfTurn: ({ outOfTurn, tellsHowMany }) =>
      outOfTurn ? { ahead: tellsHowMany ? outOfTurn.ahead : null, reason: outOfTurn.reason } : null,
  },
  Waitlist: {
    lanes: ({ lanes }, { groupKeys }) =>
      groupKeys ? lanes.filter((lane) => groupKeys.includes(lane.groupKey)) : lanes,
    hold: ({ event }, _, context) => holdOf(event, context),
    recentOffers: ({ event }, { first }, context) => recentOffers(event, first, context),
  },
  LanePerson: {
    skip: async ({ registration, skip }, _, context) =>
      skip === 'ORGANISATION_AT_CAP' && !(await tellsOfCap(registration, context)) ? 'PLAN_LIMIT' : skip,
  },
  RefusedDecision: {
    refusal: ({ reference, refusal }, _, context) => refusalSeen(reference, refusal, context),
  },
  SkippedPerson: {
    organisation: shown<string | null>('ORGANISATION', ({ organisation }) => organisation, null),
  },
  Lane: {
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    people: (lane, { first, after }, context) => peopleOf(lane, { first, after }, context),
    next: (lane, _, context) => nextOf(lane, context),
  },
}
