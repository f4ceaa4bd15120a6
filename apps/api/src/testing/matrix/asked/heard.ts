/** Matrix questions about topics, rules and notes. */
import { randomUUID } from 'node:crypto'
import { byInput, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

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

/** A note by the host organiser. */
async function note(stage: Stage): Promise<{ id: string; version: number }> {
  const { world, host, addresses } = stage
  const at = await world.now()
  const writer = await world.database.user.findUniqueOrThrow({ where: { email: addresses.hostOrganiser ?? '' } })
  const { id: sessionId } = await sessionOf(stage)
  const { id, version } = await world.database.note.create({
    data: {
      id: randomUUID(),
      sessionId,
      kind: 'CONCERN',
      text: 'Slow.',
      groupKeys: ['academia'],
      instituteId: host.id,
      writtenBy: writer.id,
      heardAt: at,
      changedAt: at,
    },
  })
  return { id, version }
}

/** The participant's contribution, for publication, at an event that asks all registrants. */
async function contribution(stage: Stage, isOpen = false): Promise<{ id: string; topicId: string }> {
  const { world, event, ana } = stage
  const at = await world.now()
  await world.database.event.update({
    where: { id: event.id },
    data: {
      contributors: 'REGISTERED',
      contributionsUntil: new Date(at.getTime() + 86_400_000),
      contributionsOpenedAt: isOpen ? at : null,
    },
  })
  const { id: registrationId } = await world.database.registration.findUniqueOrThrow({ where: { reference: ana } })
  await world.database.contribution.deleteMany({ where: { registrationId } })
  const { id: topicId } = await topic(stage)
  const { id } = await world.database.contribution.create({
    data: {
      id: randomUUID(),
      registrationId,
      topicId,
      language: 'en',
      text: 'Slow.',
      words: 1,
      attribution: 'GROUP',
      createdAt: at,
      changedAt: at,
      passedAt: isOpen ? at : null,
    },
  })
  return { id, topicId }
}

const given = async (stage: Stage) => ({ id: (await contribution(stage)).id, version: 1 })

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
  'Mutation.setContributions': {
    document: byInput('setContributions'),
    variables: ({ event: { slug, version } }) => ({
      input: { eventSlug: slug, version, words: 500, contributors: 'SEATED', open: false },
    }),
  },
  'Mutation.submitContribution': {
    document: byInput('submitContribution'),
    variables: async (stage) => {
      const { topicId } = await contribution(stage)
      const said = { language: 'en', text: 'Very slow.', attribution: 'RAPPORTEURS' }
      return { input: { reference: stage.ana, topicId, version: 1, ...said } }
    },
  },
  'Mutation.withdrawContribution': {
    document: 'mutation ($id: ID!) { answer: withdrawContribution(id: $id) { __typename } }',
    variables: async (stage) => ({ id: (await contribution(stage)).id }),
  },
  'Mutation.clearContributionHit (that is none)': {
    document: byInput('clearContributionHit'),
    variables: async (stage) => ({
      input: { contributionId: (await contribution(stage)).id, hitId: 'none', reason: 'It is a street.' },
    }),
  },
  'Mutation.approveContribution': { document: byVersion('approveContribution'), variables: given },
  'Mutation.withholdContribution': { document: byVersion('withholdContribution'), variables: given },
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

const ofAna = (field: string, path: string[]): Question => ({
  document: `query ($ana: String!) { registration(reference: $ana) { ${field} } }`,
  path: ['registration', ...path],
  prepare: async (stage) => {
    await contribution(stage)
    return {}
  },
})

const published = (isOpen: boolean): Question => ({
  document: 'query ($slug: String!) { event(slug: $slug) { publishedContributions { edges { node { id } } } } }',
  path: ['event', 'publishedContributions'],
  prepare: async (stage) => {
    await contribution(stage, isOpen)
    return {}
  },
})

export const heardQuestions: Record<string, Question> = {
  'Event.session': {
    prepare: async (stage) => ({ session: (await sessionOf(stage)).id }),
    document: 'query ($slug: String!, $session: ID!) { event(slug: $slug) { session(id: $session) { id } } }',
    path: ['event', 'session'],
  },
  'RegistrationAbilities.contribute': ofAna('viewerCan { contribute }', ['viewerCan', 'contribute']),
  'Registration.contributions': ofAna('contributions { id }', ['contributions']),
  'Event.publishedContributions': published(true),
  'Event.publishedContributions (not yet open)': published(false),
  'Event.contributionsToOpen': {
    document: 'query ($slug: String!) { event(slug: $slug) { contributionsToOpen } }',
    path: ['event', 'contributionsToOpen'],
  },
  'Event.contributionsToApprove': {
    document: 'query ($slug: String!) { event(slug: $slug) { contributionsToApprove { id } } }',
    path: ['event', 'contributionsToApprove'],
    prepare: async (stage) => {
      await contribution(stage, true)
      await stage.world.database.contribution.updateMany({ data: { passedAt: null } })
      return {}
    },
  },
  'EventAbilities.setContributions': ability('setContributions'),
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
