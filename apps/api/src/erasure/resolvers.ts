import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, signInEnds } from '../access/policy.ts'
import { retentionOf } from '../events/retention.ts'
import { emails } from '../request/emails.ts'
import { listErasures } from './list.ts'
import { confirmErasure, requestErasure } from './person.ts'
import { setRetention } from './retention.ts'
import {
  companionsStored,
  documentOf,
  draftsOf,
  exportCountOf,
  institutesOf,
  looksOf,
  mailsOf,
  registrationsOf,
  reviewCountOf,
  reviewsOf,
  signInsOf,
} from './storedData.ts'

export const resolvers: Resolvers = {
  Mutation: {
    setRetention: (_, { input }, context) => setRetention(input, context),
    requestErasure: (_, { reference }, context) => requestErasure(reference ?? null, context),
    confirmErasure: (_, { token }, context) => confirmErasure(token, context),
  },
  Viewer: {
    storedData: async (viewer, _, context) => {
      if (!can.seeStoredData(viewer)) return null
      const [document, signIns, registrations, institutes, unsentDrafts] = await Promise.all([
        documentOf(viewer, context),
        signInsOf(viewer, context),
        registrationsOf(viewer, context),
        institutesOf(viewer, context),
        draftsOf(viewer, context),
      ])
      return {
        document,
        signIns: signIns.map((row) => ({ at: row.createdAt, until: signInEnds(row, viewer.memberships.length > 0) })),
        registrations: registrations.map((registration) => ({ registration })),
        institutes,
        unsentDrafts,
      }
    },
  },
  StoredRegistration: {
    emails: async ({ registration }, _, context) =>
      (await mailsOf(registration, context)).map(({ template, enqueuedAt, sentAt }) => ({
        kind: emails.get(template)?.storedAs ?? 'OTHER',
        enqueuedAt,
        sentAt,
      })),
    reviews: async ({ registration }, _, context) =>
      (await reviewsOf(registration, context)).map(({ savedAt, recommendation, score, comment }) => ({
        savedAt,
        recommendation,
        comment,
        score: score === null ? null : score / 100,
      })),
    reviewCount: ({ registration }, _, context) => reviewCountOf(registration, context),
    accesses: ({ registration }, _, context) => looksOf(registration, context),
    companions: ({ registration }, _, context) => companionsStored(registration.id, context),
    exportCount: ({ registration }, _, context) => exportCountOf(registration, context),
  },
  Event: {
    retention: (event, _, context) => retentionOf(event, context),
    erasures: (event, page, context) => listErasures(event, page, context),
  },
  Erasure: {
    event: ({ eventId }, _, { database }) =>
      eventId === null ? null : database.event.findUnique({ where: { id: eventId } }),
    digest: ({ digest }) => Buffer.from(digest).toString('hex'),
  },
}
