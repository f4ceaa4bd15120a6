import { languageOf } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import { registrationById } from '../request/byId.ts'
import { clockOf, now } from '../request/clock.ts'
import { categoryOf } from './categories.ts'
import { findEmail } from './find.ts'
import { outboxOfInstitute, undeliveredInvitations } from './institute.ts'
import { countOutbox, outboxOf } from './list.ts'
import { isMasked, previewOrGap } from './preview.ts'
import { recipientOf, resentTo, wasResentTo } from './recipient.ts'
import { denialOf, resendEmail } from './resend.ts'
import { subjectOf } from './subject.ts'

/** Milliseconds that an undone action is listed: as long as it is stored. */
const listed = 30 * 24 * 60 * 60_000

export const resolvers: Resolvers = {
  Query: {
    email: async (_, { id }, context) => (await findEmail(id, context))?.email ?? null,
  },
  Mutation: {
    resendEmail: (_, { id }, context) => resendEmail(id, context),
  },
  Event: {
    outbox: (event, args, context) => outboxOf(event, args, context),
    outboxCounts: (event, { filter }, context) => countOutbox(event, filter ?? {}, context),
    undoneActions: async (event, _, { database, viewer }) => {
      if (!viewer) return []
      const since = new Date((await clockOf(database)).getTime() - listed)
      const own = { authorId: viewer.id, ...(viewer.token && { tokenId: viewer.token.id }) }
      return database.plannedAction.findMany({
        where: {
          eventId: event.id,
          state: 'UNDONE',
          affected: { gt: 0 },
          plannedAt: { gte: since },
          ...(can.editEvent(viewer, event) ? {} : own),
        },
        orderBy: { plannedAt: 'desc' },
        take: 50,
      })
    },
  },
  Institute: {
    outbox: (institute, args, context) => outboxOfInstitute(institute, args, context),
    undeliveredInvitations: (institute, _, context) => undeliveredInvitations(institute, context),
  },
  PlannedAction: {
    recipient: (action, _, context) => resentTo(action, context),
  },
  AuditEntry: {
    recipient: (entry, _, context) => wasResentTo(entry, context),
  },
  Email: {
    event: ({ eventId }, _, context) => (eventId === null ? null : eventOf({ eventId }, context)),
    category: ({ template }) => categoryOf(template),
    recipient: (email, _, context) => recipientOf(email, context),
    language: async (email, _, context) =>
      (await isMasked(email, ['LANGUAGES'], context)) ? null : (languageOf([email.language]) ?? null),
    preview: async (email, _, context) => {
      const found = await previewOrGap(email, context)
      return typeof found === 'string' ? null : { __typename: 'EmailPreview', ...found, neutralFileName: null }
    },
    subject: (email, _, context) => subjectOf(email, context),
    viewerCan: async (email, _, context) => {
      const registration = email.registrationId
        ? ((await registrationById(email.registrationId, context)) ?? null)
        : null
      if (!registration) return { resend: false, resendDenial: null }
      const event = await eventOf(registration, context)
      const terms = { event, registration, at: await now(context) }
      if (!can.messageTo(context.viewer, registration, event)) return { resend: false, resendDenial: null }
      const reason = await denialOf(context.database, email, terms)
      const resendDenial = reason && refuse(context.language, 'CannotResend', { reason }).message
      return { resend: reason === null, resendDenial }
    },
    previewGap: async (email, _, context) => {
      const found = await previewOrGap(email, context)
      return typeof found === 'string' ? found : null
    },
  },
}
