/** Matrix questions about the follow-up survey. */
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const question = { key: 'useful', kind: 'YES_NO', required: true, labels: [{ language: 'en', text: 'Useful?' }] }

/** A survey open until tomorrow. The participant attended, and has `answered`. */
async function asked({ world, event, ana }: Stage, answered: boolean): Promise<Date> {
  const at = await world.now()
  const until = new Date(at.getTime() + 86_400_000)
  const eventId = event.id
  await world.database.followUp.upsert({
    where: { eventId },
    create: {
      eventId,
      until,
      questions: { create: [{ ...question, kind: 'YES_NO', labels: { en: 'Useful?' }, position: 0 }] },
    },
    update: {},
  })
  const session = await world.database.session.findFirstOrThrow({ where: { eventId } })
  const { id: registrationId } = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  const key = { sessionId: session.id, registrationId }
  await world.database.attendance.upsert({
    where: { sessionId_registrationId: key },
    create: { ...key, attended: true, method: 'JOINED', at },
    update: {},
  })
  await world.database.followUpAnswer.deleteMany({ where: { registrationId } })
  if (answered)
    await world.database.followUpAnswer.create({
      data: { registrationId, answers: { useful: ['yes'] }, answeredAt: at },
    })
  return until
}

export const followUpMutating: Record<string, Mutating> = {
  'Mutation.setFollowUp': {
    document: 'mutation ($input: SetFollowUpInput!) { answer: setFollowUp(input: $input) { __typename } }',
    variables: async ({ world, event }) => {
      const until = new Date((await world.now()).getTime() + 86_400_000)
      return { input: { eventSlug: event.slug, version: 0, until, questions: [question] } }
    },
  },
  'Mutation.sendFollowUp': {
    document: 'mutation ($slug: String!) { answer: sendFollowUp(eventSlug: $slug) { __typename } }',
    variables: async (stage) => {
      await asked(stage, false)
      return { slug: stage.event.slug }
    },
  },
  'Mutation.answerFollowUp': {
    document: 'mutation ($input: AnswerFollowUpInput!) { answer: answerFollowUp(input: $input) { __typename } }',
    variables: async (stage) => {
      await asked(stage, false)
      return { input: { reference: stage.ana, version: 0, answers: [{ questionKey: 'useful', values: ['no'] }] } }
    },
  },
  'Mutation.withdrawFollowUpAnswers': {
    document:
      'mutation ($reference: String!) { answer: withdrawFollowUpAnswers(reference: $reference) { __typename } }',
    variables: async (stage) => {
      await asked(stage, true)
      return { reference: stage.ana }
    },
  },
}

const prepare = async (stage: Stage) => {
  await asked(stage, true)
  return {}
}

export const followUpQuestions: Record<string, Question> = {
  'Event.followUp': {
    prepare,
    document: 'query ($slug: String!) { event(slug: $slug) { followUp { version } } }',
    path: ['event', 'followUp'],
  },
  'Event.followUpAnswers': {
    prepare,
    document: 'query ($slug: String!) { event(slug: $slug) { followUpAnswers { edges { node { answeredAt } } } } }',
    path: ['event', 'followUpAnswers'],
  },
  'EventAbilities.askFollowUp': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { askFollowUp } } }',
    path: ['event', 'viewerCan', 'askFollowUp'],
  },
  'Registration.followUp': {
    prepare,
    document: 'query ($ana: String!) { registration(reference: $ana) { followUp { version } } }',
    path: ['registration', 'followUp'],
  },
}
