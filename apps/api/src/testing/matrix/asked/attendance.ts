/** Matrix questions about calendars, attendance and certificates. */
import { createHash, randomUUID } from 'node:crypto'
import { openSealing } from '../../../kernel/sealing.ts'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const sessionOf = ({ world, event }: Stage) => world.database.session.findFirstOrThrow({ where: { eventId: event.id } })

/** The participant has a seat; the session has a link. */
async function holding(stage: Stage): Promise<{ reference: string; sessionId: string }> {
  const { world, ana } = stage
  const { id } = await sessionOf(stage)
  await world.database.registration.update({ where: { reference: ana }, data: { state: 'CONFIRMED' } })
  const joinLink = openSealing(world.config.secret).seal('https://meet.example/one', id)
  await world.database.session.update({ where: { id }, data: { joinLink } })
  return { reference: ana, sessionId: id }
}

/** The participant holds a seat at an event with a venue. */
async function travelling(stage: Stage): Promise<{ reference: string }> {
  const { reference } = await holding(stage)
  const venue = {
    name: null,
    address: null,
    city: 'Lima',
    country: 'PE',
    mapLink: null,
    position: null,
    directions: {},
    accessibility: {},
    rooms: [],
    isAddressPublic: true,
  }
  await stage.world.database.event.update({ where: { id: stage.event.id }, data: { format: 'IN_PERSON', venue } })
  return { reference }
}

const ofReference = (field: string): Mutating => ({
  document: `mutation ($reference: String!) { answer: ${field}(reference: $reference) { __typename } }`,
  variables: async (stage) => ({ reference: (await holding(stage)).reference }),
})

export const attendanceMutating: Record<string, Mutating> = {
  'Mutation.openCalendarFeed': ofReference('openCalendarFeed'),
  'Mutation.closeCalendarFeed': ofReference('closeCalendarFeed'),
  'Mutation.joinSession': {
    document:
      'mutation ($reference: String!, $sessionId: ID!) { answer: joinSession(reference: $reference, sessionId: $sessionId) { __typename } }',
    variables: holding,
  },
  'Mutation.confirmAttendance': {
    document:
      'mutation ($reference: String!, $sessionId: ID!) { answer: confirmAttendance(reference: $reference, sessionId: $sessionId, code: "000000") { __typename } }',
    variables: holding,
  },
  'Mutation.checkIn': {
    document: 'mutation ($input: CheckInInput!) { answer: checkIn(input: $input) { __typename } }',
    variables: async (stage) => ({ input: { ...(await holding(stage)), method: 'CODE', early: true } }),
  },
  'Mutation.correctAttendance': {
    document: 'mutation ($input: CorrectAttendanceInput!) { answer: correctAttendance(input: $input) { __typename } }',
    variables: async (stage) => ({ input: { ...(await holding(stage)), attended: true, reason: 'Seen.' } }),
  },
  'Mutation.issueVisaLetter': {
    document: 'mutation ($reference: String!) { answer: issueVisaLetter(reference: $reference) { __typename } }',
    variables: travelling,
  },
  'Mutation.recordRoster': {
    document: 'mutation ($input: RecordRosterInput!) { answer: recordRoster(input: $input) { __typename } }',
    variables: async (stage) => ({ input: { ...(await withRoster(stage)), leastMinutes: 60, confirmed: [] } }),
  },
  'Mutation.removeRoster': {
    document: 'mutation ($id: ID!) { answer: removeRoster(id: $id) { __typename } }',
    variables: (stage) => withRoster(stage),
  },
  'Mutation.setCertificateRule': {
    document: 'mutation ($slug: String!) { answer: setCertificateRule(eventSlug: $slug, sessions: 1) { __typename } }',
    variables: ({ event }) => ({ slug: event.slug }),
  },
}

/** The session has a roster with the participant. */
async function withRoster(stage: Stage, state: 'READ' | 'RECORDED' = 'READ'): Promise<{ id: string }> {
  const { database } = stage.world
  const { sessionId } = await holding(stage)
  const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: stage.ana } })
  const id = randomUUID()
  const counts = { rowCount: 1, unmatchedCount: 0, unmatched: [], leastMinutes: state === 'READ' ? null : 60 }
  const person = { registrationId, rows: [2], minutes: 60, nameRows: [], minutesWithName: 60 }
  await database.roster.create({
    data: { id, sessionId, state, ...counts, createdBy: '', createdAt: new Date(), people: { create: [person] } },
  })
  return { id }
}

/** The participant's calendar has a URL. */
async function opened(stage: Stage): Promise<Record<string, unknown>> {
  const { reference } = await holding(stage)
  const { id } = await stage.world.database.registration.findUniqueOrThrow({ where: { reference } })
  await stage.world.database.calendarFeed.create({
    data: {
      registrationId: id,
      openedAt: new Date(),
      hash: createHash('sha256').update(id).digest(),
      sealed: openSealing(stage.world.config.secret).seal('a secret', id),
    },
  })
  return {}
}

async function deserving(stage: Stage): Promise<Record<string, unknown>> {
  await holding(stage)
  await stage.world.database.event.update({ where: { id: stage.event.id }, data: { certificateSessions: 1 } })
  return {}
}

/** The participant has said what they need. */
async function needing({ world: { database }, event, ana }: Stage): Promise<Record<string, unknown>> {
  await database.question.create({
    data: {
      eventId: event.id,
      key: 'food',
      kind: 'SHORT_TEXT',
      labels: {},
      required: false,
      need: 'DIET',
      position: 9,
    },
  })
  await database.registration.update({ where: { reference: ana }, data: { needs: { food: ['No nuts'] } } })
  return {}
}

/** The participant has a letter for a visa. */
async function withLetter(stage: Stage): Promise<Record<string, unknown>> {
  const { database } = stage.world
  const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: stage.ana } })
  const hash = createHash('sha256').update(registrationId).digest()
  await database.visaLetter.create({
    data: {
      id: randomUUID(),
      registrationId,
      instituteId: stage.host.id,
      codeHash: hash,
      nameHash: hash,
      issuedAt: new Date(),
    },
  })
  return {}
}

/** Somebody's; its code and name are known. */
const issued = (stage: Stage) => issue(stage, null)

/** The participant's certificate, for a session that is over. */
async function issuedToAna(stage: Stage): Promise<Record<string, unknown>> {
  const { database } = stage.world
  const { sessionId } = await holding(stage)
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference: stage.ana } })
  const at = new Date(Date.now() - 86_400_000)
  await database.session.update({
    where: { id: sessionId },
    data: { startsAt: new Date(at.getTime() - 1), endsAt: at },
  })
  await database.attendance.create({ data: { sessionId, registrationId: id, attended: true, method: 'NAME', at } })
  return issue(stage, id)
}

async function issue({ world, host }: Stage, registrationId: string | null): Promise<Record<string, unknown>> {
  const code = randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const nameHash = digest(`${code}\nana`)
  const id = randomUUID()
  await world.database.certificate.create({
    data: {
      id,
      registrationId,
      instituteId: host.id,
      codeHash: digest(code),
      nameHash,
      issuedAt: new Date(),
      sealedCode: registrationId === null ? null : openSealing(world.config.secret).seal(code, id),
    },
  })
  return { code }
}

const ofAna = (field: string, prepare: Question['prepare']): Question => ({
  prepare,
  document: `query ($ana: String!) { registration(reference: $ana) { ${field} } }`,
  path: ['registration', field.match(/^\w+/)?.[0] ?? ''],
})

export const attendanceQuestions: Record<string, Question> = {
  'Query.verifyCertificate': {
    prepare: issued,
    document:
      'query ($code: String!) { verifyCertificate(code: $code, name: "Ana") { ... on VerifiedCertificate { institute } } }',
    path: ['verifyCertificate'],
  },
  'Query.knownOrganisations': {
    document: 'query ($slug: String!) { knownOrganisations(eventSlug: $slug, prefix: "inst") }',
    path: ['knownOrganisations'],
  },
  'Query.door': {
    prepare: holding,
    document: 'query ($sessionId: ID!) { door(sessionId: $sessionId) { people { isExpected } } }',
    path: ['door', 'people'],
  },
  'Query.roster': {
    prepare: withRoster,
    document: 'query ($id: ID!) { roster(id: $id) { rowCount } }',
    path: ['roster'],
  },
  'Session.roster': {
    prepare: (stage) => withRoster(stage, 'RECORDED'),
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { roster { rowCount } } } }',
    path: ['event', 'sessions', 0, 'roster'],
  },
  'SessionAbilities.importRoster': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { viewerCan { importRoster } } } }',
    path: ['event', 'sessions', 0, 'viewerCan', 'importRoster'],
  },
  'Session.attendanceCode': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { attendanceCode } } }',
    path: ['event', 'sessions', 0, 'attendanceCode'],
  },
  'EventAbilities.checkIn': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { checkIn } } }',
    path: ['event', 'viewerCan', 'checkIn'],
  },
  'Event.needs': {
    document: 'query ($slug: String!) { event(slug: $slug) { needs { counts { people } } } }',
    path: ['event', 'needs'],
  },
  'EventAbilities.readNeeds': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { readNeeds } } }',
    path: ['event', 'viewerCan', 'readNeeds'],
  },
  'Registration.visaLetter': ofAna('visaLetter { isValid }', withLetter),
  'Registration.visaLetterName': ofAna('visaLetterName', withLetter),
  'RegistrationAbilities.issueVisaLetter': {
    document: 'query ($ana: String!) { registration(reference: $ana) { viewerCan { issueVisaLetter } } }',
    path: ['registration', 'viewerCan', 'issueVisaLetter'],
  },
  'Registration.needs': ofAna('needs { values }', needing),
  'SessionAbilities.checkIn': {
    document: 'query ($slug: String!) { event(slug: $slug) { sessions { viewerCan { checkIn } } } }',
    path: ['event', 'sessions', 0, 'viewerCan', 'checkIn'],
  },
  'Registration.calendarFeed': ofAna('calendarFeed { path }', opened),
  'Registration.certificate': ofAna('certificate { needed }', deserving),
  'Registration.certificateIssuedAt': ofAna('certificateIssuedAt', issuedToAna),
}
