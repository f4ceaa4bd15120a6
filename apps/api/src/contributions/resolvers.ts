import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { isOpen } from '../findings/check.ts'
import { rowsBy } from '../request/rowsBy.ts'
import { approveContribution, clearContributionHit, withholdContribution } from './approve.ts'
import { identifyingWordsOf } from './identifyingWords.ts'
import { countToOpen, listPublished, nameOf } from './published.ts'
import { setContributions } from './settings.ts'
import { submitContribution, withdrawContribution } from './submit.ts'
import { listToApprove } from './toApprove.ts'

const writtenBy = rowsBy('Contribution', 'registrationId', ['createdAt', 'id'])

export const resolvers: Resolvers = {
  Mutation: {
    submitContribution: (_, { input }, context) => submitContribution(input, context),
    withdrawContribution: (_, { id }, context) => withdrawContribution(id, context),
    setContributions: (_, { input }, context) => setContributions(input, context),
    clearContributionHit: (_, { input }, context) => clearContributionHit(input, context),
    approveContribution: (_, { id, version }, context) => approveContribution(id, version, context),
    withholdContribution: (_, { id, version }, context) => withholdContribution(id, version, context),
  },
  Event: {
    publishedContributions: (event, page, context) => listPublished(event, page, context),
    contributionsToOpen: (event, _, context) => countToOpen(event, context),
    contributionsToApprove: (event, _, context) => listToApprove(event, context),
  },
  Registration: {
    contributions: async (registration, _, context) =>
      can.ownRegistration(context.viewer, registration) ? writtenBy(registration.id, context) : [],
  },
  Contribution: {
    isPublic: async ({ passedAt, attribution, registrationId }, _, { database }) => {
      const { event } = await database.registration.findUniqueOrThrow({
        where: { id: registrationId },
        select: { event: { select: { contributionsOpenedAt: true } } },
      })
      return passedAt !== null && attribution !== 'RAPPORTEURS' && event.contributionsOpenedAt !== null
    },
    topic: ({ topicId }, _, { database }) => database.topic.findUniqueOrThrow({ where: { id: topicId } }),
    identifyingWords: async (contribution, _, { database }) =>
      identifyingWordsOf(
        contribution,
        await database.registration.findUniqueOrThrow({ where: { id: contribution.registrationId } }),
      ),
  },
  ContributionToApprove: {
    holdReason: ({ isPublic, hits }) =>
      isPublic ? 'MAY_IDENTIFY_SINCE' : hits.some(isOpen) ? 'MAY_IDENTIFY' : 'CAME_LATER',
    topic: ({ topicId }, _, { database }) => database.topic.findUniqueOrThrow({ where: { id: topicId } }),
  },
  PublishedContribution: {
    topic: ({ topicId }, _, { database }) => database.topic.findUniqueOrThrow({ where: { id: topicId } }),
    name: (published) => nameOf(published),
    group: ({ registration: { eventId, groupKey }, namesGroup }, _, { database }) =>
      namesGroup
        ? database.stakeholderGroup.findUniqueOrThrow({ where: { eventId_key: { eventId, key: groupKey } } })
        : null,
  },
}
