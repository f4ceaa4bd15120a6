import type { Language, Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { workOf } from '../findings/work.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { answerValidation, validationDraft } from './answer.ts'
import { closeValidation, openValidation } from './open.ts'
import { answersOf, invitedTo, ownValidation, roundsOf, statementsOf } from './read.ts'
import { findRound, isOver, passagesIn, tookPart } from './rounds.ts'
import { signToken } from './sign.ts'
import { decideStatement } from './statements.ts'

export const resolvers: Resolvers = {
  Query: {
    validationKey: async (_, { roundId }, context) => {
      const round = await findRound(roundId, context)
      return round && { publicKey: Buffer.from(round.publicKey).toString('base64'), closesAt: round.closesAt }
    },
    validationDraft: (_, { input }, context) => validationDraft(input, context),
  },
  Mutation: {
    openValidation: (_, { input }, context) => openValidation(input, context),
    closeValidation: (_, { roundId }, context) => closeValidation(roundId, context),
    signToken: (_, { input }, context) => signToken(input, context),
    answerValidation: (_, { input }, context) => answerValidation(input, context),
    decideStatement: (_, { input }, context) => decideStatement(input, context),
  },
  Event: {
    validationRounds: (event, _, context) =>
      can.editFindings(context.viewer, event) ? roundsOf(event, context) : null,
    peopleToEmailForValidation: async (event, _, context) =>
      can.editFindings(context.viewer, event) && can.countAffected(context.viewer, event)
        ? (await tookPart(context.database, event.id)).length
        : null,
  },
  Registration: {
    validation: (registration, _, context) => ownValidation(registration, context),
  },
  ValidationRound: {
    isOpen: (round) => !isOver(round, round.at),
    passages: (round) => passagesIn(round).length,
    invited: async ({ eventId, invited }, _, context) =>
      can.countAffected(context.viewer, await eventOf({ eventId }, context))
        ? (invited ?? invitedTo(eventId, context))
        : null,
    answers: answersOf,
    statements: statementsOf,
  },
  MinorityStatement: {
    language: ({ language }) => language as Language,
    hits: async ({ eventId, text }, _, context) => (await workOf(eventId, context)).check.hitsIn(text),
  },
  ValidationDraft: {
    eventTitle: async ({ eventId }, _, { database, language }) => {
      const { titles } = await database.event.findUniqueOrThrow({ where: { id: eventId }, select: { titles: true } })
      return textIn(language, titles) ?? ''
    },
    passages: (round) => passagesIn(round),
  },
  DraftPassage: {
    findingId: ({ id }) => id,
    topic: ({ topic }, _, { language }) => textIn(language, topic) ?? '',
    texts: ({ texts }) => listTexts(texts),
  },
}
