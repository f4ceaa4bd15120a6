import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf, seenAsStaff } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { existingSession } from '../request/byId.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { attendanceOf, inOrderOfSessions } from '../request/ofRegistration.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { codeOfSession, confirmAttendance } from './announced.ts'
import { certificateOf, setCertificateRule } from './certificate.ts'
import { doorOf } from './door.ts'
import { needCountsOf, needsSeen, peopleNeeding } from './needs.ts'
import { checkIn, correctAttendance, joiningCountsFrom, joinSession } from './record.ts'
import { verifyCertificate } from './verify.ts'
import {
  isInFormerName,
  issueVisaLetter,
  isValidFor,
  nameBeforeIssue,
  visaLetterOf,
  visaLetterWaits,
} from './visaLetter.ts'

/** When the latest certificate that is still valid was issued, by registration. */
const issuedAtById = dataLoader<Date>(async (ids, { database }) => {
  const rows = await database.certificate.findMany({
    where: { registrationId: { in: ids }, revokedAt: null },
    orderBy: { issuedAt: 'asc' },
  })
  return new Map(rows.map(({ registrationId, issuedAt }) => [registrationId ?? '', issuedAt]))
})

const isLetterValid = async (registration: RegistrationRow, context: Context): Promise<boolean> =>
  isValidFor(registration, await eventOf(registration, context), await now(context))

export const resolvers: Resolvers = {
  Query: {
    verifyCertificate: (_, asked, context) => verifyCertificate(asked, context),
    door: (_, asked, context) => doorOf(asked, context),
  },
  Mutation: {
    joinSession: (_, asked, context) => joinSession(asked, context),
    checkIn: (_, { input }, context) => checkIn(input, context),
    issueVisaLetter: (_, { reference }, context) => issueVisaLetter(reference, context),
    correctAttendance: (_, { input }, context) => correctAttendance(input, context),
    setCertificateRule: (_, { eventSlug, sessions, joiningCounts }, context) =>
      setCertificateRule(eventSlug, { sessions: sessions ?? null, joiningCounts: joiningCounts ?? null }, context),
    confirmAttendance: async (_, { reference, ...entered }, context) => {
      const registration = await ownRegistration(reference, context)
      return registration
        ? confirmAttendance(entered, { registration, actor: actorOfPerson(context) }, context)
        : refuse(context.language, 'UnknownRegistration', {})
    },
  },
  EventNeeds: {
    counts: (event, _, context) => needCountsOf(event, context),
    people: (event, asked, context) => peopleNeeding(event, asked, context),
  },
  Registration: {
    needs: (registration, _, context) => needsSeen(registration, context),
    attendanceRecords: (registration, _, context) => inOrderOfSessions(attendanceOf, registration, context),
    visaLetter: (registration, _, context) => visaLetterOf(registration, context),
    visaLetterName: (registration, _, context) => nameBeforeIssue(registration, context),
    certificate: (registration, _, context) => certificateOf(registration, context),
    certificateIssuedAt: async (registration, _, context) =>
      (await seenAsStaff(registration, context)) ? ((await issuedAtById(registration.id, context)) ?? null) : null,
  },
  RegistrationByLink: {
    hasVisaLetter: (registration, _, context) => visaLetterWaits(registration, context),
  },
  Event: {
    needs: (event, _, { viewer }) => (can.readNeeds(viewer, event) ? event : null),
    joiningEarnsCertificate: ({ joiningCounts }) => joiningCounts,
  },
  Session: {
    attendanceCode: async ({ id, eventId }, _, context) => {
      const event = await eventOf({ eventId }, context)
      return can.checkInAt(context.viewer, event, id) ? codeOfSession(context.sealing, id) : null
    },
    joiningCountsFrom: (session) => (session.joinLink ? joiningCountsFrom(session) : null),
  },
  VisaLetter: {
    issuedOn: ({ issuedAt }) => issuedAt,
    isValid: ({ registration }, _, context) => isLetterValid(registration, context),
    isInFormerName: (letter) => isInFormerName(letter),
    path: async ({ registration, name }, _, context) =>
      name !== null && can.ownRegistration(context.viewer, registration) && (await isLetterValid(registration, context))
        ? `/api/registrations/${registration.reference}/visa-letter.pdf`
        : null,
  },
  AttendanceRecord: {
    session: ({ sessionId }, _, context) => existingSession(sessionId, context),
  },
}
