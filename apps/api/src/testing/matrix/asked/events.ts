/** Matrix questions about an event itself, and the viewer's abilities there. */
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { consultation } from '../../../events/examples.ts'
import { ability, byArgument, byInput, type Mutating, ofEvent, type Question } from '../asking.ts'
import type { Stage, StageFacts } from '../stage.ts'

const copied = (facts: StageFacts): Mutating => ({
  facts,
  document: byInput('copyEvent'),
  variables: ({ event }) => ({
    input: { slug: event.slug, newSlug: `event-${randomUUID()}`, firstDay: '2030-03-01', proposeGrants: true },
  }),
})

export const draft: StageFacts = { isDraft: true }

const listing: Question = {
  document: '{ events(first: 100) { edges { node { slug } } } }',
  path: ['events'],
  among:
    ({ event }) =>
    ({ node }) =>
      node.slug === event.slug,
}

export const eventMutating: Record<string, Mutating> = {
  'Mutation.createEvent': {
    document: byInput('createEvent'),
    variables: ({ host }) => ({ input: consultation({ slug: `event-${randomUUID()}`, hostSlug: host.slug }) }),
  },
  'Mutation.updateEvent': {
    document: byInput('updateEvent'),
    variables: ({ event }) => ({
      input: { slug: event.slug, version: event.version, titles: [{ language: 'en', text: 'Another' }] },
    }),
  },
  'Mutation.updateEvent (its programme)': {
    document: byInput('updateEvent'),
    variables: ({ event }) => ({ input: { slug: event.slug, version: event.version, sessions: [] } }),
  },
  'Mutation.copyEvent': copied({}),
  'Mutation.copyEvent (a draft)': copied({ isDraft: true }),
  'Mutation.publishEvent': {
    facts: { isDraft: true },
    document: byArgument('publishEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.callOffEvent': {
    document: byInput('callOffEvent'),
    variables: ({ event }) => ({
      input: { slug: event.slug, reasons: [{ language: 'en', text: 'The venue was flooded.' }] },
    }),
  },
  'Mutation.archiveEvent': {
    document: byArgument('archiveEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.unarchiveEvent': {
    document: byArgument('unarchiveEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.postponeEvent': {
    document: byInput('postponeEvent'),
    variables: ({ event }) => ({
      input: { slug: event.slug, reasons: [{ language: 'en', text: 'The venue was flooded.' }] },
    }),
  },
  'Mutation.changeEventSlug': {
    document: byInput('changeEventSlug'),
    variables: ({ event }) => ({ input: { slug: event.slug, newSlug: `${event.slug}-moved`, version: event.version } }),
  },
  'Mutation.unpublishEvent': {
    document: byArgument('unpublishEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.deleteEvent': {
    document: byArgument('deleteEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.deleteEvent (a draft)': {
    facts: draft,
    document: byArgument('deleteEvent', 'slug'),
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.rescheduleEvent': {
    document: byInput('rescheduleEvent'),
    variables: ({ event }) => ({
      input: {
        ...newStart(event),
        version: event.version,
        reasons: [{ language: 'en', text: 'The venue was flooded.' }],
      },
    }),
  },
  'Mutation.setOffersProtection': {
    document: `mutation ($slug: String!) {
      answer: setOffersProtection(eventSlug: $slug, offersProtection: true) { __typename } }`,
    variables: ({ event }) => ({ slug: event.slug }),
  },
  'Mutation.setRoomDisclosure': {
    document: byInput('setRoomDisclosure'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, version: event.version, disclosure: 'EXACT' } }),
  },
}

/** A week later, in UTC. */
const newStart = ({ slug, startsAt }: { slug: string; startsAt: Date }) => ({
  slug,
  startsLocal: new Date(startsAt.getTime() + 7 * 86_400_000).toISOString().slice(0, 16),
})

export const eventQuestions: Record<string, Question> = {
  'Query.events': listing,
  'Query.events (drafts)': { ...listing, facts: draft },
  'Query.event': { document: 'query ($slug: String!) { event(slug: $slug) { slug } }', path: ['event'] },
  'Query.event (a draft)': {
    facts: draft,
    document: 'query ($slug: String!) { event(slug: $slug) { slug } }',
    path: ['event'],
  },
  'Event.answeredItems': ofEvent('answeredItems { key }'),
  'Event.publishingChecklist (a draft)': ofEvent('publishingChecklist { advice }', { facts: draft }),
  'Event.waiting': ofEvent('waiting { kind }'),
  'Event.viewerCan': ofEvent('viewerCan { edit }'),
  'EventAbilities.edit': ability('edit'),
  'EventAbilities.publish': ability('publish'),
  'EventAbilities.publish (a draft)': ability('publish', { facts: draft }),
  'EventAbilities.callOff': ability('callOff'),
  'EventAbilities.archive': ability('archive'),
  'EventAbilities.postpone': ability('postpone'),
  'EventAbilities.unpublish': ability('unpublish'),
  'EventAbilities.unpublishDenial': ability('unpublishDenial'),
  'EventAbilities.delete': ability('delete'),
  'EventAbilities.deleteDenial (a draft)': ability('deleteDenial', { facts: draft }),
  'EventAbilities.reschedule': ability('reschedule'),
  'Query.eventReschedulePreview': {
    document: `query ($input: EventReschedulePreviewInput!) {
      eventReschedulePreview(input: $input) { ... on EventReschedulePreview { version } } }`,
    prepare: async ({ event }) => ({ input: newStart(event) }),
    path: ['eventReschedulePreview', 'version'],
  },
  'EventAbilities.setSeatPlan': ability('setSeatPlan'),
  'EventAbilities.holdWaitlist': ability('holdWaitlist'),
  'Event.roomAttack': {
    document: 'query ($slug: String!) { event(slug: $slug) { roomAttack(disclosure: EXACT) { outcome } } }',
    path: ['event', 'roomAttack'],
  },
  'EventAbilities.setRoomDisclosure': ability('setRoomDisclosure'),
  'EventAbilities.seeRegistrations': ability('seeRegistrations'),
  'EventAbilities.decide': ability('decide'),
  'EventAbilities.release': ability('release'),
  'EventAbilities.seeAudit': ability('seeAudit'),
  'EventAbilities.proposeGrant': ability('proposeGrant'),
  'EventAbilities.seeGrants': ability('seeGrants'),
  'EventAbilities.seeCountersign': ability('seeCountersign'),
  'EventAbilities.assignBreakouts': ability('assignBreakouts'),
  'EventAbilities.manageSessions': ability('manageSessions'),
  'EventAbilities.export': ability('export'),
  'EventAbilities.message': ability('message'),
  'EventAbilities.setReminders': ability('setReminders'),
  'EventAbilities.needsSecondFactor': ability('needsSecondFactor'),
  'EventAbilities.maskedFields': ability('maskedFields'),
  'EventAbilities.filterableQuestions': ability('filterableQuestions', {
    prepare: async ({ world, event }) => {
      const question = {
        eventId: event.id,
        key: 'visa',
        kind: 'YES_NO',
        labels: {},
        required: false,
        position: 0,
      } as const
      await world.database.question.createMany({ data: [question], skipDuplicates: true })
      return {}
    },
  }),
}

async function uploaded({ world, event }: Pick<Stage, 'world' | 'event'>): Promise<string> {
  const create = { width: 640, height: 320, channels: 3, background: '#0e5a5a' } as const
  const content = Uint8Array.from(await sharp({ create }).webp().toBuffer())
  const id = randomUUID()
  await world.database.storedFile.create({
    data: {
      id,
      eventId: event.id,
      purpose: 'EVENT_IMAGE',
      mediaType: 'image/webp',
      content,
      size: content.byteLength,
      width: create.width,
      height: create.height,
      createdAt: new Date(),
    },
  })
  return id
}

const wholly = { left: 0, top: 0, width: 1 }

async function withImage(stage: Stage) {
  const { world, event } = stage
  await world.database.eventImage.deleteMany({ where: { eventId: event.id } })
  const bytes = Uint8Array.of(1)
  const picture = { image: bytes, small: bytes, digest: 'a'.repeat(64) }
  const sourceId = await uploaded(stage)
  await world.database.eventImage.create({
    data: { eventId: event.id, sourceId, alts: { en: 'A hall' }, ...wholly, ...picture },
  })
  return {}
}

export const fileMutating: Record<string, Mutating> = {
  'Mutation.setEventImage': {
    document: byInput('setEventImage'),
    variables: async (stage) => ({
      input: {
        eventSlug: stage.event.slug,
        fileId: await uploaded(stage),
        frame: wholly,
        alts: [{ language: 'en', text: 'A hall' }],
      },
    }),
  },
  'Mutation.removeEventImage': {
    document: byArgument('removeEventImage', 'eventSlug'),
    variables: ({ event }) => ({ eventSlug: event.slug }),
  },
}

const ofImage = (field: string): Question => ({
  ...ofEvent(`image { ${field} }`, { prepare: withImage }),
  path: ['event', 'image', field.match(/^\w+/)?.[0] ?? ''],
})

export const fileQuestions: Record<string, Question> = {
  'Event.image': ofEvent('image { url alt }', { prepare: withImage }),
  'EventImage.url': ofImage('url'),
  'EventImage.smallUrl': ofImage('smallUrl'),
  'EventImage.alt': ofImage('alt'),
  'EventImage.alts': ofImage('alts { text }'),
  'EventImage.source': ofImage('source { url }'),
}
