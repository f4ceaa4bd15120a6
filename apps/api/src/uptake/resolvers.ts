import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { announceUptake, peopleToNotify } from './announce.ts'
import { confirmUptake, enterUptake, reportUptake, rewordUptake } from './manage.ts'
import { dayOf, entriesOf, followedIn, hasUptake, languageIn, pendingOf, unnotifiedOf } from './read.ts'
import { removeUptake } from './remove.ts'

export const resolvers: Resolvers = {
  Mutation: {
    enterUptake: (_, { input }, context) => enterUptake(input, context),
    reportUptake: (_, { input }, context) => reportUptake(input, context),
    confirmUptake: (_, { id }, context) => confirmUptake(id, context),
    rewordUptake: (_, { input }, context) => rewordUptake(input, context),
    removeUptake: (_, args, context) => removeUptake(args, context),
    announceUptake: (_, { eventSlug }, context) => announceUptake(eventSlug, context),
  },
  Event: {
    hasUptake: (event, _, context) => hasUptake(event, context),
    pendingUptake: (event, _, context) => pendingOf(event, context),
    unannouncedUptake: (event, _, context) => unnotifiedOf(event, context),
    peopleToEmailForUptake: async (event, _, { database, viewer }) =>
      can.manageRecipients(viewer, event) && can.countAffected(viewer, event)
        ? (await peopleToNotify(database, event.id)).length
        : null,
  },
  Report: {
    uptake: (report) => followedIn(report),
    findingUptake: (report, { findingId }) =>
      followedIn(report).find(({ finding }) => finding.id === findingId) ?? null,
  },
  FindingUptake: {
    entries: (followed, _, context) => entriesOf(followed, context),
  },
  ReportByLink: {
    uptake: ({ recipientId }, _, { database }) =>
      database.uptake.findMany({ where: { recipientId, byLink: true }, orderBy: { id: 'desc' } }),
  },
  UptakeEntry: {
    language: languageIn,
    documentDate: ({ documentDate }) => dayOf(documentDate),
    byRecipient: ({ byLink }) => byLink,
  },
}
