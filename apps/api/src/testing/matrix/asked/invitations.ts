/** Matrix questions about invitations to events. */
import { createHash, randomUUID } from 'node:crypto'
import { byId, byInput, type Mutating, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'
import type { ViewerName } from '../viewers.ts'

type Place = Pick<Stage, 'world' | 'event' | 'host'>

const token = 'a token that was in a mail'
const day = 86_400_000

/** The other participant is a focal point with two places, in the scoped partner’s group. */
async function focalPoint({ world, event, host }: Place): Promise<{ focalPointId: string }> {
  const at = await world.now()
  const focalPointId = randomUUID()
  await world.database.focalPoint.deleteMany({ where: { eventId: event.id } })
  await world.database.focalPoint.create({
    data: {
      id: focalPointId,
      eventId: event.id,
      organisation: 'Red',
      name: 'Bo',
      language: 'en',
      groupKey: 'academia',
      email: 'bo@people.example',
      emailKey: 'bo@people.example',
      places: 2,
      instituteId: host.id,
      invitedAt: at,
      expiresAt: new Date(at.getTime() + day),
    },
  })
  return { focalPointId }
}

/** An invitation to `email` by that focal point, whose email was sent. */
async function invitation(stage: Place, email: string): Promise<{ id: string; focalPointId: string }> {
  const { world, event, host } = stage
  const at = await world.now()
  await world.database.eventInvitation.deleteMany({ where: { eventId: event.id } })
  const { focalPointId } = await focalPoint(stage)
  const id = randomUUID()
  await world.database.eventInvitation.create({
    data: {
      id,
      eventId: event.id,
      email,
      emailKey: email,
      name: 'Bo',
      language: 'en',
      groupKey: 'academia',
      focalPointId,
      instituteId: host.id,
      invitedAt: at,
      expiresAt: new Date(at.getTime() + day),
      note: 'Do come.',
      messages: {
        create: {
          id: randomUUID(),
          eventId: event.id,
          template: 'event-invitation',
          recipient: email,
          language: 'en',
          enqueuedAt: at,
          sentAt: at,
        },
      },
    },
  })
  return { id, focalPointId }
}

const toNobodyYet = (stage: Place) => invitation(stage, 'new@people.example')
const toOther = (stage: Place) => invitation(stage, 'bo@people.example')

async function link(stage: Place): Promise<{ token: string }> {
  const { id: invitationId } = await toOther(stage)
  const hash = Uint8Array.from(createHash('sha256').update(token).digest())
  await stage.world.database.invitationLink.deleteMany({})
  await stage.world.database.invitationLink.create({ data: { hash, invitationId, madeAt: await stage.world.now() } })
  return { token }
}

/** A file uploaded by `viewer`. */
async function file({ world, event, addresses }: Stage, viewer: ViewerName | null): Promise<{ id: string }> {
  const id = randomUUID()
  const email = (viewer && addresses[viewer]) ?? ''
  const sender = await world.database.user.findUnique({ where: { email } })
  const columns = ['NAME', 'EMAIL'].map((field, column) => ({ column, field, questionKey: null, optionKey: null }))
  await world.database.registrationImport.create({
    data: {
      id,
      eventId: event.id,
      purpose: 'INVITE',
      fileName: 'people.csv',
      encoding: 'UTF_8',
      separator: ',',
      titles: ['Name', 'E-mail'],
      rowCount: 1,
      createdBy: sender?.id ?? 'somebody',
      createdAt: await world.now(),
      mapping: { columns, groups: [], groupKey: 'academia', country: null, languages: ['es'] },
      state: 'CHECKED',
      readyCount: 1,
      invalidCount: 0,
      skippedCount: 0,
    },
  })
  await world.database.importRow.create({ data: { importId: id, number: 2, cells: ['New', 'new@people.example'] } })
  return { id }
}

const soon = () => new Date(Date.now() + day).toISOString()

export const invitationOperations: Record<string, Mutating> = {
  'Mutation.invitePeople (of the scoped partner’s group)': {
    document: byInput('invitePeople'),
    variables: ({ event: { slug } }) => ({
      input: {
        eventSlug: slug,
        groupKey: 'academia',
        language: 'en',
        expiresAt: soon(),
        people: [{ email: 'new@people.example', name: 'New' }],
      },
    }),
  },
  'Mutation.runInvitationImport': {
    document: byInput('runInvitationImport'),
    variables: async (stage, viewer) => ({ input: { ...(await file(stage, viewer)), expiresAt: soon() } }),
  },
  'Mutation.sendEventInvitationAgain': { document: byId('sendEventInvitationAgain'), variables: toNobodyYet },
  'Mutation.revokeEventInvitation (of the focal point)': {
    document: byId('revokeEventInvitation'),
    variables: toNobodyYet,
  },
  'Mutation.declineEventInvitation': {
    document: 'mutation ($slug: String!) { answer: declineEventInvitation(eventSlug: $slug) { __typename } }',
    variables: async (stage) => ({ ...(await toOther(stage)), slug: stage.event.slug }),
  },
  'Mutation.inviteFocalPoint (of the scoped partner’s group)': {
    document: byInput('inviteFocalPoint'),
    variables: ({ event: { slug } }) => ({
      input: {
        eventSlug: slug,
        organisation: 'Red',
        name: 'New',
        email: 'new@people.example',
        language: 'en',
        groupKey: 'academia',
        places: 2,
        expiresAt: soon(),
      },
    }),
  },
  'Mutation.revokeFocalPoint': {
    document: byId('revokeFocalPoint'),
    variables: async (stage) => ({ id: (await focalPoint(stage)).focalPointId }),
  },
  'Mutation.namePeople': {
    document: byInput('namePeople'),
    variables: async (stage) => ({
      input: { ...(await focalPoint(stage)), people: [{ email: 'new@people.example', name: 'New', language: 'en' }] },
    }),
  },
}

const ofEvent = (field: string): Question => ({
  prepare: toOther,
  document: `query ($slug: String!) { event(slug: $slug) { ${field} } }`,
  path: ['event', field.match(/^\w+/)?.[0] ?? ''],
})

const listed = (field: string, more = ''): Question => ({
  prepare: toOther,
  document: `query ($slug: String!) { event(slug: $slug) { invitations { edges { node { ${field} ${more} } } } } }`,
  path: ['event', 'invitations', 'edges', 0, 'node', field],
})

const own = (field: string, more = ''): Question => ({
  prepare: toOther,
  document: `query ($slug: String!) { event(slug: $slug) { viewerInvitation { ${field} ${more} } } }`,
  path: ['event', 'viewerInvitation', field],
})

const ofFocalPoint = (field: string, more = ''): Question => ({
  prepare: toOther,
  document: `query ($slug: String!) { event(slug: $slug) { focalPoints { ${field} ${more} } } }`,
  path: ['event', 'focalPoints', 0, field],
})

const fieldsOfInvitation: Record<string, string> = {
  id: '',
  name: '',
  email: '',
  language: '',
  group: '{ key }',
  invitedAs: '',
  note: '',
  state: '',
  expiresAt: '',
  invitedAt: '',
  answeredAt: '',
  declineReason: '',
  registration: '{ reference }',
  focalPoint: '{ id }',
  institute: '{ slug }',
  deliveryStatus: '',
  viewerCan: '{ revoke }',
}

const fieldsOfFocalPoint: Record<string, string> = {
  id: '',
  organisation: '',
  name: '',
  email: '',
  language: '',
  group: '{ key }',
  note: '',
  places: '',
  filled: '',
  state: '',
  expiresAt: '',
  invitedAt: '',
  deliveryStatus: '',
  invitations: '{ id }',
  viewerCan: '{ name }',
}

const asRows = (type: string, fields: Record<string, string>, ask: (field: string, more: string) => Question) =>
  Object.fromEntries(Object.entries(fields).map(([field, more]) => [`${type}.${field}`, ask(field, more)]))

export const invitationQuestions: Record<string, Question> = {
  'Query.invitationLink': {
    prepare: link,
    document: 'query ($token: String!) { invitationLink(token: $token) { kind } }',
    path: ['invitationLink'],
  },
  'Event.viewerInvitation': ofEvent('viewerInvitation { id }'),
  'Event.viewerFocalPoint': ofEvent('viewerFocalPoint { id }'),
  'Event.invitations': { ...ofEvent('invitations { edges { node { id } } }'), path: ['event', 'invitations', 'edges'] },
  'Event.invitationCounts': ofEvent('invitationCounts { total }'),
  'Event.focalPoints': ofEvent('focalPoints { id }'),
  'EventAbilities.invite': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { invite } } }',
    path: ['event', 'viewerCan', 'invite'],
  },
  'EventAbilities.inviteGroups': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { inviteGroups { key } } } }',
    path: ['event', 'viewerCan', 'inviteGroups'],
  },
  ...asRows('EventInvitation', fieldsOfInvitation, listed),
  'EventInvitation.name (one’s own)': own('name'),
  'EventInvitation.email (one’s own)': own('email'),
  'EventInvitation.note (one’s own)': own('note'),
  'EventInvitation.focalPoint (one’s own)': own('focalPoint', '{ id }'),
  'EventInvitation.deliveryStatus (one’s own)': own('deliveryStatus'),
  ...asRows('FocalPoint', fieldsOfFocalPoint, ofFocalPoint),
}
