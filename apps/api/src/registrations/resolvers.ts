/** A registration as those who may see it read it. Other folders add their own fields to it. */

import { allowedDecisions } from '@plenaria/domain/seats/moves'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { answersAsRead, reads } from '../access/redaction.ts'
import { eventOf, findByReference, masksFor, nameSeen, seenAsStaff, shown } from '../access/seen.ts'
import { needsOf } from '../access/storedAnswers.ts'
import { consentsOf, limitOf } from '../desk/index.ts'
import { sessionById } from '../request/byId.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { groupOf } from '../request/ofEvent.ts'
import type { SessionRow } from '../request/rows.ts'
import { historyOf, priorityReasonOf } from './history.ts'

/** In order of time, of those that there still are. */
async function sessionsOf(sessionIds: readonly string[], context: Context): Promise<SessionRow[]> {
  const sessions = await Promise.all(sessionIds.map((id) => sessionById(id, context)))
  return sessions
    .filter((session) => session !== null)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

export const registrationResolvers: Resolvers = {
  Query: {
    registration: async (_, { reference }, context) => {
      const registration = await findByReference(reference, context)
      if (!registration) return null
      const event = await eventOf(registration, context)
      return can.seeRegistration(context.viewer, registration, event) ? registration : null
    },
  },
  Registration: {
    event: (registration, _, context) => eventOf(registration, context),
    name: (registration, _, context) => nameSeen(registration, context),
    pseudonym: async (registration, _, context) =>
      (await nameSeen(registration, context)) === null ? null : registration.pseudonym,
    email: shown<string | null>('EMAIL', ({ email }) => email, null),
    organisation: shown<string | null>('ORGANISATION', ({ organisation }) => organisation, null),
    organisationNames: shown<string | null>('ORGANISATION', ({ organisationNames }) => organisationNames, null),
    group: ({ eventId, groupKey }, _, context) => groupOf(eventId, groupKey, context),
    country: shown<string | null>('COUNTRY', ({ country }) => country, null),
    languages: shown<string[]>('LANGUAGES', ({ languages }) => languages, []),
    motivation: async (registration, _, context) =>
      (await masksFor(registration, context)).has('MOTIVATION')
        ? null
        : (await reads(registration, context))(registration.motivation),
    answers: async (registration, { questionKeys }, context) => {
      if ((await masksFor(registration, context)).has('ANSWERS')) return []
      const own = can.ownRegistration(context.viewer, registration) ? needsOf(registration) : []
      const answers = [...(await answersAsRead(registration, context)), ...own]
      return questionKeys ? answers.filter(({ questionKey }) => questionKeys.includes(questionKey)) : answers
    },
    declineReason: async (registration, _, context) => (await reads(registration, context))(registration.declineReason),
    masked: async (registration, _, context) =>
      [...(await masksFor(registration, context))].map(([field, revealable]) => ({ field, revealable })),
    sessions: ({ sessionIds }, _, context) => sessionsOf(sessionIds, context),
    wantsAllSessions: ({ sessionIds }) => sessionIds.length === 0,
    allotment: async (registration, _, context) => {
      const { allotmentOf } = registration
      if (allotmentOf === null || !(await seenAsStaff(registration, context))) return null
      // What the host agreed with another partner is between them.
      if (!can.seeGrant(context.viewer, { partnerId: allotmentOf }, await eventOf(registration, context))) return null
      return context.database.institute.findUnique({ where: { id: allotmentOf } })
    },
    limit: limitOf,
    consents: consentsOf,
    priorityReason: async (registration, _, context) =>
      priorityReasonOf(registration, await eventOf(registration, context), context),
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
        correct: can.correct(viewer, registration, event),
        decide: can.decideOn(viewer, registration, event) ? allowedDecisions(registration) : [],
        review: can.reviewOne(viewer, registration, event),
        message: can.messageTo(viewer, registration, event),
        issueVisaLetter: can.issueVisaLetter(viewer, registration, event),
      }
    },
  },
  OfferLimit: {
    sessions: ({ sessionIds }, _, context) => sessionsOf(sessionIds, context),
  },
  HistoryEntry: {
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUnique({ where: { id: instituteId } }),
    replaced: ({ replaced }) => replaced?.decision ?? null,
    replacedBy: async ({ replaced }, _, context) =>
      replaced ? ((await memberName(replaced.by, context)) ?? '') : null,
  },
}
