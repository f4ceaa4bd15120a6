/** Matrix questions about sessions and speakers. */
import { createHash, randomUUID } from 'node:crypto'
import { openSealing } from '../../../kernel/sealing.ts'
import { ability, byId, byInput, type Mutating, ofEvent, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const sessionOf = ({ world, event }: Stage) =>
  world.database.session.findFirstOrThrow({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })

/** `YYYY-MM-DDTHH:mm` in the event's zone. */
const local = (at: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

const anHour = 3_600_000

/** Within the event, to the minute. */
const times = ({ event: { startsAt, zone } }: Stage) => ({
  startsLocal: local(new Date(startsAt.getTime() + anHour), zone),
  endsLocal: local(new Date(startsAt.getTime() + 2 * anHour), zone),
})

const facts = (stage: Stage) => ({
  ...times(stage),
  titles: [{ language: 'en', text: 'Another' }],
  kind: 'BREAKOUT',
})

/** Two parallel breakouts. */
async function parallel({ world, event }: Stage) {
  const { startsAt } = event
  const endsAt = new Date(startsAt.getTime() + anHour)
  const sessionIds = ['a', 'b'].map((each) => `breakout-${each}-${event.id}`)
  await world.database.session.createMany({
    data: sessionIds.map((id) => ({
      id,
      eventId: event.id,
      titles: { en: id },
      kind: 'BREAKOUT' as const,
      startsAt,
      endsAt,
    })),
  })
  return { breakouts: { eventSlug: event.slug, sessionIds } }
}

export const sessionMutating: Record<string, Mutating> = {
  'Mutation.widenOffer': {
    facts: { isOffered: true },
    document: byInput('widenOffer'),
    variables: async (stage) => {
      await limited(stage)
      return { input: { reference: stage.ana, sessionIds: [] } }
    },
  },
  'Mutation.addSession': {
    document: byInput('addSession'),
    variables: (stage) => ({ input: { eventSlug: stage.event.slug, facts: facts(stage) } }),
  },
  'Mutation.updateSession': {
    document: byInput('updateSession'),
    variables: async (stage) => {
      const { id, version } = await sessionOf(stage)
      return { input: { id, version, facts: facts(stage) } }
    },
  },
  'Mutation.setSessionRole': {
    facts: { isOffered: true },
    document: byInput('setSessionRole'),
    variables: async (stage) => ({
      input: { sessionId: (await sessionOf(stage)).id, reference: stage.ana, role: 'SPEAKER' },
    }),
  },
  'Mutation.assignBreakouts': {
    document: byInput('assignBreakouts'),
    variables: async (stage) => {
      const { breakouts } = await parallel(stage)
      const rooms = breakouts.sessionIds.map((sessionId) => ({ sessionId, references: [] }))
      return { input: { eventSlug: stage.event.slug, basis: 'anew none', rooms } }
    },
  },
  'Mutation.moveSession': {
    document: byInput('moveSession'),
    variables: async (stage) => {
      const { id, version } = await sessionOf(stage)
      return { input: { id, version, ...times(stage) } }
    },
  },
  'Mutation.removeSession': {
    document:
      'mutation ($id: ID!, $version: Int!) { answer: removeSession(id: $id, version: $version) { __typename } }',
    variables: async (stage) => {
      const { id, version } = await sessionOf(stage)
      return { id, version }
    },
  },
}

/** The participant has an offer limited to one session. */
export async function limited(stage: Stage): Promise<Record<string, unknown>> {
  const { id } = await sessionOf(stage)
  await stage.world.database.registration.update({
    where: { reference: stage.ana },
    data: { limitedTo: [id], limitReason: 'The other one is full.' },
  })
  return {}
}

/** The participant has a seat; the session has a link, shown at once or in a day, and a material for seat holders. */
async function linked(stage: Stage, linkShownAt: Date | null): Promise<Record<string, unknown>> {
  const { world, ana } = stage
  const { id } = await sessionOf(stage)
  await world.database.registration.update({ where: { reference: ana }, data: { state: 'CONFIRMED' } })
  const joinLink = openSealing(world.config.secret).seal('https://meet.example/one', id)
  const materials = [true, false].map((isPublic) => ({ title: 'Paper', link: 'https://papers.example/one', isPublic }))
  await world.database.session.update({ where: { id }, data: { joinLink, linkShownAt, materials } })
  return { session: id }
}

const joinLink = 'query ($session: ID!) { joinLink(sessionId: $session) }'

/** Moves it to the time of another session that everybody wants. */
async function moving(stage: Stage): Promise<Record<string, unknown>> {
  const { world, event } = stage
  const { id } = await sessionOf(stage)
  const startsAt = new Date(event.startsAt.getTime() + anHour)
  const endsAt = new Date(startsAt.getTime() + anHour)
  await world.database.session.update({ where: { id }, data: { startsAt: event.startsAt, endsAt: startsAt } })
  await world.database.session.create({
    data: { id: `other-${id}`, eventId: event.id, titles: { en: 'Two' }, startsAt, endsAt },
  })
  return { move: { id, ...times(stage) } }
}

const move = (field: string) =>
  `query ($move: SessionMoveInput!) { sessionMove(input: $move) { ... on SessionMove { ${field} } } }`

/** For a session with a capacity. */
const ofPlaces = (field: string): Question => ({
  prepare: async (stage) => {
    const { id } = await sessionOf(stage)
    await stage.world.database.session.update({ where: { id }, data: { capacity: 5 } })
    return {}
  },
  document: `query ($slug: String!) { event(slug: $slug) { sessions { ${field} } } }`,
  path: ['event', 'sessions', 0, field],
})

/** The participant has a seat; the address is only for seat holders, and the session is in a small room. */
async function heldInPerson({ world, event, ana }: Stage): Promise<Record<string, unknown>> {
  const { database } = world
  await database.registration.update({ where: { reference: ana }, data: { state: 'CONFIRMED' } })
  await database.event.update({ where: { id: event.id }, data: { format: 'IN_PERSON', venue: hiddenVenue } })
  await database.session.updateMany({ where: { eventId: event.id }, data: { room: 'Sala 2' } })
  return {}
}

const hiddenVenue = {
  name: 'Casa del Puente',
  address: 'Calle 3, 14',
  city: 'Panama City',
  country: 'PA',
  isAddressPublic: false,
  mapLink: 'https://maps.example/casa',
  position: { latitude: 8.95, longitude: -79.53 },
  directions: { en: 'Two streets north of the cathedral.' },
  accessibility: { en: 'A lift to all floors.' },
  rooms: [{ id: 'one', name: 'Sala 2', capacity: 1 }],
}

const ofVenue = (field: string): Question => ({
  prepare: heldInPerson,
  document: `query ($slug: String!) { event(slug: $slug) { venue { ${field} } } }`,
  path: ['event', 'venue', field.match(/^\w+/)?.[0] ?? ''],
})

export const sessionQuestions: Record<string, Question> = {
  'Event.venue': ofEvent('venue { city }', { prepare: heldInPerson }),
  'Event.roomWarnings': ofEvent('roomWarnings { kind }', { prepare: heldInPerson }),
  'Venue.name': ofVenue('name'),
  'Venue.address': ofVenue('address'),
  'Venue.city': ofVenue('city'),
  'Venue.country': ofVenue('country'),
  'Venue.mapLink': ofVenue('mapLink'),
  'Venue.mapPage': ofVenue('mapPage'),
  'Venue.position': ofVenue('position { latitude }'),
  'Venue.directions': ofVenue('directions'),
  'Venue.directionTexts': ofVenue('directionTexts { text }'),
  'Venue.accessibility': ofVenue('accessibility'),
  'Venue.accessibilityTexts': ofVenue('accessibilityTexts { text }'),
  'Venue.rooms': ofVenue('rooms { name }'),
  'Venue.isAddressPublic': ofVenue('isAddressPublic'),
  'Venue.viewerSeesAddress': ofVenue('viewerSeesAddress'),
  'Session.room': {
    prepare: heldInPerson,
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { room } } }',
    path: ['event', 'sessions', 0, 'room'],
  },
  'Session.held': ofPlaces('held'),
  'Session.waiting': ofPlaces('waiting'),
  'Session.hasFreePlaces': ofPlaces('hasFreePlaces'),
  'Query.joinLink': { prepare: (stage) => linked(stage, null), document: joinLink, path: ['joinLink'] },
  'Query.joinLink (before it is shown)': {
    prepare: (stage) => linked(stage, new Date(Date.now() + 24 * anHour)),
    document: joinLink,
    path: ['joinLink'],
  },
  'Query.sessionMove (how many it affects)': {
    prepare: moving,
    document: move('affected'),
    path: ['sessionMove', 'affected'],
  },
  'Query.sessionMove (whom)': {
    prepare: moving,
    document: move('registrations { reference }'),
    path: ['sessionMove', 'registrations'],
  },
  'Query.breakoutProposal': {
    prepare: parallel,
    document:
      'query ($breakouts: BreakoutProposalInput!) { breakoutProposal(input: $breakouts) { ... on BreakoutProposal { basis } } }',
    path: ['breakoutProposal', 'basis'],
  },
  'Session.peopleToEmail': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { peopleToEmail } } }',
    path: ['event', 'sessions', 0, 'peopleToEmail'],
  },
  'Session.speakers': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { speakers { reference } } } }',
    path: ['event', 'sessions', 0, 'speakers'],
  },
  'Session.materials': {
    prepare: (stage) => linked(stage, null),
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { materials { title } } } }',
    path: ['event', 'sessions', 0, 'materials'],
  },
  'Session.viewerCan': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { viewerCan { manage } } } }',
    path: ['event', 'sessions', 0, 'viewerCan'],
  },
  'SessionAbilities.manage': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { viewerCan { manage } } } }',
    path: ['event', 'sessions', 0, 'viewerCan', 'manage'],
  },
}

const speakerFacts = {
  isAnonymous: false,
  name: 'Rosa Lima',
  roles: [{ language: 'en', text: 'Judge' }],
  biographies: [],
  email: 'rosa@office.example',
  language: 'en',
  sessionIds: [],
}

async function speaker({ world, event }: Pick<Stage, 'world' | 'event'>, consent: object = {}) {
  const { id, version } = await world.database.speaker.create({
    data: {
      id: randomUUID(),
      eventId: event.id,
      isAnonymous: false,
      name: 'Rosa Lima',
      roles: { en: 'Judge' },
      email: 'rosa@office.example',
      emailKey: 'rosa@office.example',
      language: 'en',
      ...consent,
    },
  })
  return { id, version }
}

async function speakerLink(stage: Stage) {
  const { id, version } = await speaker(stage, { consent: 'ASKED', consentAt: new Date(), askedAt: new Date() })
  const token = randomUUID()
  const hash = Uint8Array.from(createHash('sha256').update(token).digest())
  await stage.world.database.speakerLink.create({ data: { hash, speakerId: id, madeAt: new Date() } })
  return { token, version, isGiven: true }
}

/** Two speakers, one of whom has agreed to publication. */
async function twoSpeakers(stage: Stage) {
  await stage.world.database.speaker.deleteMany({ where: { eventId: stage.event.id } })
  await speaker(stage)
  await speaker(stage, { consent: 'RECORDED', consentAt: new Date(), consentNote: 'By phone' })
  return {}
}

export const speakerMutating: Record<string, Mutating> = {
  'Mutation.addSpeaker': {
    document: byInput('addSpeaker'),
    variables: ({ event }) => ({ input: { eventSlug: event.slug, facts: speakerFacts } }),
  },
  'Mutation.changeSpeaker': {
    document: byInput('changeSpeaker'),
    variables: async (stage) => ({ input: { ...(await speaker(stage)), facts: speakerFacts } }),
  },
  'Mutation.removeSpeaker': { document: byId('removeSpeaker'), variables: (stage) => speaker(stage) },
  'Mutation.requestSpeakerConsent': {
    document: byId('requestSpeakerConsent'),
    variables: async (stage) => ({ id: (await speaker(stage)).id }),
  },
  'Mutation.recordSpeakerConsent': {
    document: byInput('recordSpeakerConsent'),
    variables: async (stage) => ({ input: { ...(await speaker(stage)), isGiven: true, note: 'By phone' } }),
  },
  'Mutation.answerSpeakerConsent': {
    document: /* GraphQL */ `
      mutation ($token: String!, $version: Int!, $isGiven: Boolean!) {
        answer: answerSpeakerConsent(token: $token, version: $version, isGiven: $isGiven) { __typename }
      }`,
    variables: speakerLink,
  },
}

export const speakerQuestions: Record<string, Question> = {
  'Query.speakerByLink': {
    prepare: speakerLink,
    document: 'query ($token: String!) { speakerByLink(token: $token) { name } }',
    path: ['speakerByLink'],
  },
  'Event.speakers (who agreed, of two)': ofEvent('speakers { id }', { prepare: twoSpeakers }),
  'Event.allSpeakers': ofEvent('allSpeakers { id }', { prepare: twoSpeakers }),
  'EventAbilities.manageSpeakers': ability('manageSpeakers'),
  'Event.speakers (with what organisers know)': {
    ...ofEvent('speakers { management { consent } }', { prepare: twoSpeakers }),
    path: ['event', 'speakers', 0, 'management'],
  },
}
