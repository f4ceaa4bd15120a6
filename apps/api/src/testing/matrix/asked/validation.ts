/** Matrix questions about validation rounds. */
import { randomUUID } from 'node:crypto'
import { letEnd } from '../../ended.ts'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { found } from './findings.ts'

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

const open = 'mutation ($input: OpenValidationInput!) { answer: openValidation(input: $input) { __typename } }'
const close = 'mutation ($roundId: ID!) { answer: closeValidation(roundId: $roundId) { __typename } }'

/** A finding that identifies nobody, of a past event. */
async function harmless(stage: Stage): Promise<string> {
  const { findingId } = await found(stage)
  await letEnd(stage.world.database, stage.event.id)
  const data = { texts: { en: 'Orders come late.' } }
  await stage.world.database.finding.update({ where: { id: findingId }, data })
  return findingId
}

/** An open round to which the participant is invited. */
async function opened(stage: Stage): Promise<{ roundId: string; findingId: string }> {
  const { world, event, ana, addresses } = stage
  const findingId = await harmless(stage)
  await world.database.registration.update({
    where: { reference: ana },
    data: { state: 'CONFIRMED', offerExpiresAt: null },
  })
  const input = { id: randomUUID(), eventSlug: event.slug, closesAt: inAWeek() }
  await world.ask(open, { input }, { as: addresses.hostOrganiser })
  return { roundId: input.id, findingId }
}

const forged = (roundId: string) => ({ roundId, message: '', signature: '' })

export const validationMutating: Record<string, Mutating> = {
  'Mutation.openValidation': {
    document: open,
    variables: async (stage) => {
      await harmless(stage)
      return { input: { id: randomUUID(), eventSlug: stage.event.slug, closesAt: inAWeek() } }
    },
  },
  'Mutation.closeValidation': {
    document: close,
    variables: async (stage) => ({ roundId: (await opened(stage)).roundId }),
  },
  'Mutation.signToken': {
    document: 'mutation ($input: SignTokenInput!) { answer: signToken(input: $input) { __typename } }',
    variables: async (stage) => {
      const { roundId } = await opened(stage)
      return { input: { roundId, reference: stage.ana, blinded: Buffer.alloc(256, 1).toString('base64') } }
    },
  },
  'Mutation.answerValidation (with a token that was not issued)': {
    document: 'mutation ($input: AnswerValidationInput!) { answer: answerValidation(input: $input) { __typename } }',
    variables: async (stage) => ({
      input: { token: forged((await opened(stage)).roundId), passages: [], statements: [] },
    }),
  },
  'Mutation.decideStatement': {
    document: 'mutation ($input: DecideStatementInput!) { answer: decideStatement(input: $input) { __typename } }',
    variables: async (stage) => {
      const { roundId, findingId } = await opened(stage)
      const { id } = await stage.world.database.minorityStatement.create({
        data: { id: randomUUID(), roundId, findingId, language: 'en', text: 'Not so.' },
      })
      await stage.world.ask(close, { roundId }, { as: stage.addresses.hostOrganiser })
      return { input: { id, isIncluded: true } }
    },
  },
}

export const validationQuestions: Record<string, Question> = {
  'Event.peopleToEmailForValidation': {
    document: 'query ($slug: String!) { event(slug: $slug) { peopleToEmailForValidation } }',
    path: ['event', 'peopleToEmailForValidation'],
  },
  'Event.validationRounds': {
    prepare: opened,
    document: 'query ($slug: String!) { event(slug: $slug) { validationRounds { id } } }',
    path: ['event', 'validationRounds'],
  },
  'Registration.validation': {
    prepare: opened,
    document: 'query ($ana: String!) { registration(reference: $ana) { validation { roundId } } }',
    path: ['registration', 'validation'],
  },
  'Query.validationKey': {
    prepare: opened,
    document: 'query ($roundId: ID!) { validationKey(roundId: $roundId) { publicKey } }',
    path: ['validationKey'],
  },
  'Query.validationDraft (with a token that was not issued)': {
    prepare: async (stage) => ({ input: forged((await opened(stage)).roundId) }),
    document: `query ($input: ValidationTokenInput!) { validationDraft(input: $input) {
      __typename ... on TokenForged { message } ... on ValidationDraft { eventTitle } } }`,
    path: ['validationDraft', 'message'],
  },
}
