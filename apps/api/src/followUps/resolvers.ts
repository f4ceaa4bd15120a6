import type { Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { answerFollowUp, withdrawFollowUpAnswers } from './answer.ts'
import { sendFollowUp, setFollowUp, toAsk } from './ask.ts'
import { answersSeen, followUpAnswersOf, followUpOf, isOpen, ownAnswers, ownFollowUp, questionsOf } from './read.ts'

export const resolvers: Resolvers = {
  Mutation: {
    setFollowUp: (_, { input }, context) => setFollowUp(input, context),
    sendFollowUp: (_, { eventSlug }, context) => sendFollowUp(eventSlug, context),
    answerFollowUp: (_, { input }, context) => answerFollowUp(input, context),
    withdrawFollowUpAnswers: (_, { reference }, context) => withdrawFollowUpAnswers(reference, context),
  },
  Event: {
    followUp: (event, _, context) => followUpOf(event, context),
    followUpAnswers: (event, page, context) => followUpAnswersOf(event, page, context),
  },
  Registration: {
    followUp: (registration, _, context) => ownFollowUp(registration, context),
  },
  FollowUp: {
    questions: (followUp, _, context) => questionsOf(followUp, context),
    isOpen: (followUp) => isOpen(followUp),
    peopleToEmail: async ({ eventId }, _, context) =>
      can.countAffected(context.viewer, await eventOf({ eventId }, context)) ? toAsk(context.database, eventId) : null,
  },
  OwnFollowUp: {
    questions: (followUp, _, context) => questionsOf(followUp, context),
    isOpen: (followUp) => isOpen(followUp),
    answers: (followUp, _, context) => ownAnswers(followUp, context),
    answeredAt: ({ answer }) => answer?.answeredAt ?? null,
    version: ({ answer }) => answer?.version ?? 0,
  },
  FollowUpAnswers: {
    answers: (answer, _, context) => answersSeen(answer, context),
  },
}
