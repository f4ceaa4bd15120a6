import type { Resolvers } from '../__generated__/resolvers.ts'
import { promiseOf, setEvidenceUntil } from './promise.ts'

export const resolvers: Resolvers = {
  Mutation: {
    setEvidenceUntil: (_, { input }, context) => setEvidenceUntil(input, context),
  },
  Event: {
    evidencePromise: (event, _, context) => promiseOf(event, context),
  },
  ReportVersion: {
    seal: ({ content }) => content.seal ?? null,
  },
}
