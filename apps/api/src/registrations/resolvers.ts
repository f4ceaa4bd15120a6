import { allowedDecisions } from '@plenaria/domain/moves'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { now } from '../events/clock.ts'
import { can } from '../policy.ts'
import type { RegistrationRow, SkippedPersonRow } from '../rows.ts'
import { batched } from './batched.ts'
import { decide, releaseStagedDecisions } from './decisions.ts'
import { historyOf, memberAddress } from './history.ts'
import { answersOf, consentsOf } from './inputs.ts'
import { listAuditEntries, listRegistrations } from './list.ts'
import { amendRegistration, registerInterest, takeSeat, withdraw } from './person.ts'
import { bandOf, placeOf } from './place.ts'
import { offerReasonOf } from './standing.ts'
import { nextOf, peopleOf, waitlistOf } from './waitlist.ts'
import { words } from './words.ts'

const eventOf = ({ eventId }: Pick<RegistrationRow, 'eventId'>, { database }: Context) =>
  database.event.findUniqueOrThrow({ where: { id: eventId } })

const skippedPerson = ({ registrationId }: SkippedPersonRow, { database }: Context) =>
  database.registration.findUniqueOrThrow({ where: { id: registrationId } })

/** The viewer's own standing registrations, by event. */
const ownByEvent = batched<RegistrationRow>(async (eventIds, { database, viewer }) => {
  const rows = await database.registration.findMany({
    where: { eventId: { in: eventIds }, emailKey: viewer?.emailKey ?? '', state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
  })
  return new Map(rows.map((row) => [row.eventId, row]))
})

export const resolvers: Resolvers = {
  Query: {
    registration: async (_, { reference }, context) => {
      const registration = await context.database.registration.findUnique({ where: { reference } })
      if (!registration) return null
      const event = await eventOf(registration, context)
      return can.seeRegistration(context.viewer, registration, event) ? registration : null
    },
  },
  Mutation: {
    registerInterest: (_, { input }, context) => registerInterest(input, context),
    amendRegistration: (_, { input }, context) => amendRegistration(input, context),
    takeSeat: (_, { reference }, context) => takeSeat(reference, context),
    withdraw: (_, { reference }, context) => withdraw(reference, context),
    decide: (_, { input }, context) => decide(input, context),
    releaseStagedDecisions: (_, { eventSlug }, context) => releaseStagedDecisions(eventSlug, context),
  },
  Event: {
    registrations: (event, args, context) => listRegistrations(event, args, context),
    viewerRegistration: async ({ id }, _, context) =>
      context.viewer ? ((await ownByEvent(id, context)) ?? null) : null,
    waitlist: (event, _, context) => (can.seeRegistrations(context.viewer, event) ? waitlistOf(event, context) : null),
    auditEntries: (event, args, context) => listAuditEntries(event, args, context),
  },
  RegistrationConnection: {
    totalCount: ({ where }, _, { database }) => database.registration.count({ where }),
  },
  Registration: {
    event: (registration, _, context) => eventOf(registration, context),
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    answers: answersOf,
    consents: consentsOf,
    offerReason: async (registration, _, context) => {
      if (registration.state !== 'OFFERED') return null
      return can.seeRegistrations(context.viewer, await eventOf(registration, context))
        ? offerReasonOf(registration)
        : null
    },
    waitlistPlace: async ({ id, state }, _, context) => {
      const place = state === 'WAITLISTED' ? await placeOf(id, context) : undefined
      return place ? { band: bandOf(place.position), of: place.of } : null
    },
    staged: async (registration, _, context) => {
      const { staged, stagedReason, stagedAt, stagedBy } = registration
      if (staged === null || stagedAt === null || stagedBy === null) return null
      if (!can.decide(context.viewer, await eventOf(registration, context))) return null
      const user = await context.database.user.findUnique({ where: { id: stagedBy } })
      return { decision: staged, reason: stagedReason, stagedAt, stagedBy: user?.email ?? '' }
    },
    history: async (registration, _, context) => historyOf(registration, await eventOf(registration, context), context),
    viewerCan: async (registration, _, context) => {
      const { viewer } = context
      const [event, instant] = await Promise.all([eventOf(registration, context), now(context)])
      return {
        amend: can.amendRegistration(viewer, registration),
        takeSeat: can.takeSeat(viewer, registration, instant),
        withdraw: can.withdraw(viewer, registration),
        decide: can.decide(viewer, event) ? allowedDecisions(registration) : [],
      }
    },
  },
  OfferReason: {
    text: ({ kind, groupHeld, groupTarget, skipped }, _, { language }) =>
      words[language].offerReason[kind]({ groupHeld, groupTarget, skipped: skipped.length }),
  },
  SkippedPerson: {
    reference: async (skipped, _, context) => (await skippedPerson(skipped, context)).reference,
    organisation: async (skipped, _, context) => (await skippedPerson(skipped, context)).organisation,
  },
  Lane: {
    group: ({ eventId, groupKey }, _, { database }) =>
      database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } }),
    people: (lane, { first }, context) => peopleOf(lane, first, context),
    next: (lane, _, context) => nextOf(lane, context),
  },
  AuditEntry: {
    id: ({ id }) => String(id),
    actor: (entry, _, context) => memberAddress(entry, context),
    institute: ({ instituteId }, _, { database }) =>
      instituteId === null ? null : database.institute.findUnique({ where: { id: instituteId } }),
    reference: async ({ registrationId }, _, { database }) => {
      if (registrationId === null) return null
      return (await database.registration.findUnique({ where: { id: registrationId } }))?.reference ?? null
    },
  },
}
