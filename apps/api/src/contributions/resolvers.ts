import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../policy.ts'
import { batched } from '../registrations/batched.ts'
import type { ContributionRow } from '../rows.ts'
import { listPublished, nameOf } from './published.ts'
import { setContributions } from './settings.ts'
import { submitContribution, takeBackContribution } from './submit.ts'
import { tellsOf } from './tells.ts'

const writtenBy = batched<ContributionRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.contribution.findMany({
      where: { registrationId: { in: ids } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    ({ registrationId }) => registrationId,
  ),
)

export const resolvers: Resolvers = {
  Mutation: {
    submitContribution: (_, { input }, context) => submitContribution(input, context),
    takeBackContribution: (_, { id }, context) => takeBackContribution(id, context),
    setContributions: (_, { input }, context) => setContributions(input, context),
  },
  Event: {
    publishedContributions: (event, page, context) => listPublished(event, page, context),
  },
  Registration: {
    contributions: async (registration, _, context) =>
      can.ownRegistration(context.viewer, registration) ? ((await writtenBy(registration.id, context)) ?? []) : [],
  },
  Contribution: {
    topic: ({ topicId }, _, { database }) => database.topic.findUniqueOrThrow({ where: { id: topicId } }),
    tells: async (contribution, _, { database }) =>
      tellsOf(
        contribution,
        await database.registration.findUniqueOrThrow({ where: { id: contribution.registrationId } }),
      ),
  },
  PublishedContribution: {
    topic: ({ topicId }, _, { database }) => database.topic.findUniqueOrThrow({ where: { id: topicId } }),
    name: (published) => nameOf(published),
    group: ({ registration: { eventId, groupKey }, tellsGroup }, _, { database }) =>
      tellsGroup
        ? database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } })
        : null,
  },
}
