/** Matrix questions about the uptake of findings. */
import { randomUUID } from 'node:crypto'
import { byId, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import { link } from './recipients.ts'
import { published } from './report.ts'

async function findingOf({ world, event }: Stage): Promise<string> {
  return (await world.database.finding.findFirstOrThrow({ where: { eventId: event.id } })).id
}

const factsOf = async (stage: Stage) => ({
  findingId: await findingOf(stage),
  kind: 'NOT_TAKEN_UP',
  remark: 'It stays as it is.',
  language: 'en',
})

async function entry(stage: Stage, confirmed: boolean): Promise<{ id: string }> {
  await published(stage)
  const { world, event, host } = stage
  const [id, at] = [randomUUID(), await world.now()]
  await world.database.uptake.create({
    data: {
      id,
      eventId: event.id,
      body: 'A ministry',
      country: 'CO',
      byLink: !confirmed,
      enteredAt: at,
      findingId: await findingOf(stage),
      kind: 'NOT_TAKEN_UP',
      remark: 'It stays as it is.',
      language: 'en',
      ...(confirmed && { confirmedAt: at, instituteId: host.id }),
    },
  })
  return { id }
}

export const uptakeMutating: Record<string, Mutating> = {
  'Mutation.enterUptake': {
    document: 'mutation ($input: EnterUptakeInput!) { answer: enterUptake(input: $input) { __typename } }',
    variables: async (stage) => {
      await published(stage)
      return {
        input: { eventSlug: stage.event.slug, body: 'A ministry', country: 'CO', facts: await factsOf(stage) },
      }
    },
  },
  'Mutation.reportUptake': {
    document: 'mutation ($input: ReportUptakeInput!) { answer: reportUptake(input: $input) { __typename } }',
    variables: async (stage) => {
      const { token } = await link(stage)
      return { input: { token, facts: await factsOf(stage) } }
    },
  },
  'Mutation.confirmUptake': { document: byId('confirmUptake'), variables: (stage) => entry(stage, false) },
  'Mutation.rewordUptake': {
    document: 'mutation ($input: RewordUptakeInput!) { answer: rewordUptake(input: $input) { __typename } }',
    variables: async (stage) => ({ input: { ...(await entry(stage, false)), facts: await factsOf(stage) } }),
  },
  'Mutation.removeUptake': { document: byId('removeUptake'), variables: (stage) => entry(stage, false) },
  'Mutation.removeUptake (what is public)': {
    document: byId('removeUptake'),
    variables: (stage) => entry(stage, true),
  },
  'Mutation.announceUptake': {
    document: 'mutation ($slug: String!) { answer: announceUptake(eventSlug: $slug) { __typename } }',
    variables: async (stage) => {
      await entry(stage, true)
      return { slug: stage.event.slug }
    },
  },
}

const ability = (name: string): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { viewerCan { ${name} } } }`,
  path: ['event', 'viewerCan', name],
})

export const uptakeQuestions: Record<string, Question> = {
  'Event.pendingUptake': {
    prepare: (stage) => entry(stage, false),
    document: 'query ($slug: String!) { event(slug: $slug) { pendingUptake { id } } }',
    path: ['event', 'pendingUptake'],
  },
  'Event.peopleToEmailForUptake': {
    document: 'query ($slug: String!) { event(slug: $slug) { peopleToEmailForUptake } }',
    path: ['event', 'peopleToEmailForUptake'],
  },
  'Event.unannouncedUptake': {
    prepare: (stage) => entry(stage, true),
    document: 'query ($slug: String!) { event(slug: $slug) { unannouncedUptake } }',
    path: ['event', 'unannouncedUptake'],
  },
  'EventAbilities.manageUptake': ability('manageUptake'),
  'EventAbilities.announceUptake': ability('announceUptake'),
}
