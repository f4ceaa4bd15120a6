/** Topics, rules and notes of the matrix: how they are asked for. */
import { randomUUID } from 'node:crypto'
import type { Mutating } from './operations.ts'
import type { Question } from './questions.ts'
import type { Stage } from './stage.ts'

const byInput = (field: string): string => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`
  return `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`
}

const byVersion = (field: string): string =>
  `mutation ($id: ID!, $version: Int!) { answer: ${field}(id: $id, version: $version) { __typename } }`

const titles = [{ language: 'en', text: 'A topic' }]

async function topic({ world, event }: Stage): Promise<{ id: string; version: number }> {
  const position = await world.database.topic.count({ where: { eventId: event.id } })
  const data = { id: randomUUID(), eventId: event.id, position, titles: { en: 'One' } }
  const { id, version } = await world.database.topic.create({ data })
  return { id, version }
}

const sessionOf = ({ world, event }: Stage) =>
  world.database.session.findFirstOrThrow({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })

const said = { kind: 'CONCERN', text: 'Delays.', groupKeys: ['academia'] }

/** The host organiser's. */
async function note(stage: Stage): Promise<{ id: string; version: number }> {
  const { world, host, addresses } = stage
  const at = await world.now()
  const writer = await world.database.user.findUniqueOrThrow({ where: { email: addresses.hostOrganiser ?? '' } })
  const { id: sessionId } = await sessionOf(stage)
  const { id, version } = await world.database.note.create({
    data: {
      ...{ id: randomUUID(), sessionId, kind: 'CONCERN', text: 'Slow.', groupKeys: ['academia'] },
      ...{ instituteId: host.id, writtenBy: writer.id, heardAt: at, changedAt: at },
    },
  })
  return { id, version }
}

export const heardMutating: Record<string, Mutating> = {
  'Mutation.addTopic': {
    document: byInput('addTopic'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, titles } }),
  },
  'Mutation.updateTopic': {
    document: byInput('updateTopic'),
    variables: async (stage) => ({ input: { ...(await topic(stage)), titles, questions: [] } }),
  },
  'Mutation.moveTopic': {
    document: byInput('moveTopic'),
    variables: async (stage) => {
      await topic(stage)
      return { input: { ...(await topic(stage)), position: 0 } }
    },
  },
  'Mutation.removeTopic': { document: byVersion('removeTopic'), variables: topic },
  'Mutation.setSessionRule': {
    document: byInput('setSessionRule'),
    variables: async (stage) => {
      const { id, version } = await sessionOf(stage)
      return { input: { sessionId: id, version, rule: 'ON_RECORD' } }
    },
  },
  'Mutation.writeNote': {
    document: byInput('writeNote'),
    variables: async (stage) => ({ input: { id: randomUUID(), sessionId: (await sessionOf(stage)).id, ...said } }),
  },
  'Mutation.changeNote': {
    document: byInput('changeNote'),
    variables: async (stage) => ({ input: { ...(await note(stage)), ...said } }),
  },
  'Mutation.removeNote': { document: byVersion('removeNote'), variables: note },
}

const ofSession = (field: string, path: string[]): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { sessions { ${field} } } }`,
  path: ['event', 'sessions', 0, ...path],
})

const ability = (field: string): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { viewerCan { ${field} } } }`,
  path: ['event', 'viewerCan', field],
})

export const heardQuestions: Record<string, Question> = {
  'Event.session': {
    prepare: async (stage) => ({ session: (await sessionOf(stage)).id }),
    document: 'query ($slug: String!, $session: ID!) { event(slug: $slug) { session(id: $session) { id } } }',
    path: ['event', 'session'],
  },
  'Session.notes': {
    ...ofSession('notes { edges { node { id } } }', ['notes']),
    prepare: async (stage) => {
      await stage.world.database.note.deleteMany({ where: { session: { eventId: stage.event.id } } })
      await note(stage)
      return {}
    },
  },
  'SessionAbilities.writeNotes': ofSession('viewerCan { writeNotes }', ['viewerCan', 'writeNotes']),
  'EventAbilities.editTopics': ability('editTopics'),
  'EventAbilities.writeNotes': ability('writeNotes'),
}
