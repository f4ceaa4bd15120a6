/** Matrix questions about findings. */
import { randomUUID } from 'node:crypto'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const texts = [{ language: 'en', text: 'Orders come late.' }]

interface Made {
  topicId: string
  noteId: string
  findingId: string
}

/** A note, and a finding based on it. */
export async function found({ world: { database }, event, host }: Stage): Promise<Made> {
  const [topicId, noteId, findingId] = [randomUUID(), randomUUID(), randomUUID()]
  const session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  const at = new Date()
  await database.topic.create({ data: { id: topicId, eventId: event.id, position: 0, titles: { en: 'One' } } })
  await database.note.create({
    data: {
      id: noteId,
      sessionId: session.id,
      topicId,
      kind: 'CONCERN',
      text: 'It is late.',
      groupKeys: ['academia'],
      instituteId: host.id,
      writtenBy: 'a rapporteur',
      heardAt: at,
      changedAt: at,
    },
  })
  await database.finding.create({
    data: {
      id: findingId,
      eventId: event.id,
      topicId,
      position: 0,
      texts: { en: 'Ana is late.' },
      createdAt: at,
      changedAt: at,
      notes: { create: { noteId } },
    },
  })
  return { topicId, noteId, findingId }
}

const byInput = (field: string, type: string): string =>
  `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`

export const findingMutating: Record<string, Mutating> = {
  'Mutation.setDisclosureThreshold': {
    document: byInput('setDisclosureThreshold', 'SetDisclosureThresholdInput'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, version: event.version, threshold: 3 } }),
  },
  'Mutation.createFinding': {
    document: byInput('createFinding', 'CreateFindingInput'),
    variables: async (stage) => {
      const { topicId, noteId } = await found(stage)
      const of = { id: randomUUID(), eventSlug: stage.event.slug, topicId }
      return { input: { ...of, texts, noteIds: [noteId], contributionIds: [] } }
    },
  },
  'Mutation.updateFinding': {
    document: byInput('updateFinding', 'UpdateFindingInput'),
    variables: async (stage) => ({ input: { id: (await found(stage)).findingId, expectedVersion: 1, texts } }),
  },
  'Mutation.updateFindingSources': {
    document: byInput('updateFindingSources', 'UpdateFindingSourcesInput'),
    variables: async (stage) => {
      const { findingId, noteId } = await found(stage)
      return { input: { id: findingId, noteIds: [noteId], contributionIds: [], removedIds: [] } }
    },
  },
  'Mutation.markEditing': {
    document: 'mutation ($findingId: ID!) { answer: markEditing(findingId: $findingId) { __typename } }',
    variables: async (stage) => ({ findingId: (await found(stage)).findingId }),
  },
  'Mutation.moveFinding': {
    document: byInput('moveFinding', 'MoveFindingInput'),
    variables: async (stage) => ({ input: { id: (await found(stage)).findingId, expectedVersion: 1, position: 1 } }),
  },
  'Mutation.removeFinding': {
    document: byInput('removeFinding', 'RemoveFindingInput'),
    variables: async (stage) => ({ input: { id: (await found(stage)).findingId, expectedVersion: 1 } }),
  },
  'Mutation.clearHit (that is none)': {
    document: byInput('clearHit', 'ClearHitInput'),
    variables: async (stage) => ({
      input: { findingId: (await found(stage)).findingId, hitId: 'none', reason: 'It is a street.' },
    }),
  },
  'Mutation.resolveFreeze': {
    document: byInput('resolveFreeze', 'ResolveFreezeInput'),
    variables: async (stage) => {
      const { findingId } = await found(stage)
      const freeze = await stage.world.database.passageFreeze.create({ data: { id: randomUUID(), findingId } })
      return { input: { freezeId: freeze.id, reason: 'It is said of everybody.' } }
    },
  },
}

const ability = (field: string): Question => ({
  document: `query ($slug: String!) { event(slug: $slug) { viewerCan { ${field} } } }`,
  path: ['event', 'viewerCan', field],
})

export const findingQuestions: Record<string, Question> = {
  'Event.findingsWorkspace': {
    document: 'query ($slug: String!) { event(slug: $slug) { findingsWorkspace { threshold } } }',
    path: ['event', 'findingsWorkspace'],
  },
  'EventAbilities.editFindings': ability('editFindings'),
  'EventAbilities.setDisclosureThreshold': ability('setDisclosureThreshold'),
}
