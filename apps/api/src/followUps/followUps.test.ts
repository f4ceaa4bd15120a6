import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import { openErasureJournal } from '../erasure/journal.ts'
import { retain } from '../erasure/retention.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const day = 86_400_000

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

type Answer = { __typename: string } & Record<string, unknown>
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

const line = (language: string, text: string) => ({ language, text })
const questions = [
  {
    key: 'useful',
    kind: 'YES_NO',
    required: true,
    labels: [line('en', 'Was it useful?'), line('es', '¿Le fue útil?')],
  },
  {
    key: 'why',
    kind: 'LONG_TEXT',
    required: false,
    labels: [line('en', 'Why not?')],
    shownIf: { questionKey: 'useful', values: ['no'] },
  },
]

const set = async (event: EventRow, more: Record<string, unknown> = {}, as = organiser): Promise<Answer> => {
  const document = /* GraphQL */ `mutation ($input: SetFollowUpInput!) { answer: setFollowUp(input: $input) {
    __typename ... on InvalidInput { fields { path code } }
    ... on FollowUpSet { event { followUp { version isOpen questions { key label } } } } } }`
  const input = { eventSlug: event.slug, version: 0, questions, until: inDays(10), ...more }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

const send = async (event: EventRow): Promise<Answer> => {
  const document = /* GraphQL */ `mutation ($slug: String!) { answer: sendFollowUp(eventSlug: $slug) {
    __typename ... on FollowUpSent { peopleEmailed } } }`
  return (await world.ask<{ answer: Answer }>(document, { slug: event.slug }, { as: organiser })).answer
}

const test = async (event: EventRow, language: string, as = organiser): Promise<Answer> => {
  const document = /* GraphQL */ `mutation ($args: JSON!, $language: Language!) {
    answer: testAction(kind: SEND_FOLLOW_UP, args: $args, language: $language) {
      __typename ... on MessageTestSent { to } ... on NothingToTest { refusal } } }`
  return (await world.ask<{ answer: Answer }>(document, { args: { eventSlug: event.slug }, language }, { as })).answer
}

const answer = async (
  reference: string,
  name: string,
  values: Record<string, string[]>,
  version = 0,
): Promise<Answer> => {
  const document = /* GraphQL */ `mutation ($input: AnswerFollowUpInput!) { answer: answerFollowUp(input: $input) {
    __typename ... on InvalidInput { fields { path code } }
    ... on FollowUpAnswered { registration { followUp { version answeredAt answers { questionKey values } } } } } }`
  const answers = Object.entries(values).map(([questionKey, given]) => ({ questionKey, values: given }))
  const input = { reference, version, answers }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as: addressOf(name) })).answer
}

const own = async (reference: string, as: string): Promise<unknown> => {
  const document = /* GraphQL */ `query ($reference: String!) { registration(reference: $reference) {
    followUp { isOpen version questions { label } answers { questionKey values } } } }`
  return (await world.ask<{ registration: { followUp: unknown } | null }>(document, { reference }, { as })).registration
    ?.followUp
}

interface Listed {
  event: {
    followUpAnswers: {
      totalCount: number
      edges: { node: { registration: { name: string | null }; answers: object[] } }[]
    }
  }
}
const listDocument = /* GraphQL */ `query ($slug: String!) { event(slug: $slug) { followUpAnswers(first: 10) {
  totalCount edges { node { registration { reference name group { key } } answers { questionKey values } answeredAt } } } } }`
const list = async (event: EventRow, as: string | null) =>
  (await world.ask<Listed>(listDocument, { slug: event.slug }, { as })).event.followUpAnswers

const fileOf = async (event: EventRow, as: string) =>
  world.app.inject({ url: `/api/events/${event.slug}/follow-up.csv`, headers: { cookie: await world.signIn(as) } })

/** An event whose only session was yesterday. */
function past(): Promise<EventRow> {
  const startsAt = new Date(Date.now() - day)
  const sessions = [{ title: 'One', startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }]
  return world.event({ hostId: host.id, sessions })
}

async function attended(
  event: EventRow,
  name: string,
  more: Record<string, unknown> = {},
  asking: Parameters<typeof registerPerson>[4] = {},
): Promise<string> {
  const reference = await registerPerson(world, event, name, more, asking)
  const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const { id: sessionId } = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  await database.attendance.create({
    data: { sessionId, registrationId, attended: true, method: 'JOINED', at: new Date() },
  })
  return reference
}

describe('what is asked afterwards', () => {
  it('is asked in several languages, of those who attended alone', async () => {
    const event = await past()
    const ana = await attended(event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    expect(await own(ana, addressOf('Ana'))).toBeNull()
    expect(await set(event)).toEqual({
      __typename: 'FollowUpSet',
      event: {
        followUp: {
          version: 1,
          isOpen: true,
          questions: [
            { key: 'useful', label: 'Was it useful?' },
            { key: 'why', label: 'Why not?' },
          ],
        },
      },
    })
    expect(await own(ana, addressOf('Ana'))).toEqual({
      isOpen: true,
      version: 0,
      answers: [],
      questions: [{ label: 'Was it useful?' }, { label: 'Why not?' }],
    })
    expect(await own(bo, addressOf('Bo'))).toBeNull()
    expect(await answer(bo, 'Bo', { useful: ['yes'] })).toEqual({ __typename: 'DidNotTakePart' })
    expect(await answer(ana, 'Bo', { useful: ['yes'] })).toEqual({ __typename: 'UnknownRegistration' })
  })

  it('is answered and changed by the rules of the form, taken back at any time, and leaves no word in the log', async () => {
    const event = await past()
    const ana = await attended(event, 'Ana')
    await set(event)
    expect(await answer(ana, 'Ana', { why: ['Too short a time.'] })).toMatchObject({
      fields: [
        { path: 'answers.useful', code: 'REQUIRED' },
        { path: 'answers.why', code: 'NOT_ASKED' },
      ],
    })
    expect(await answer(ana, 'Ana', { useful: ['no'], why: [' Nobody listened. '] })).toMatchObject({
      registration: {
        followUp: {
          version: 1,
          // In the order of the questions; the database sorts keys by length.
          answers: [{ values: ['no'] }, { questionKey: 'why', values: ['Nobody listened.'] }],
        },
      },
    })
    expect(await answer(ana, 'Ana', { useful: ['yes'] })).toEqual({ __typename: 'ChangedMeanwhile' })
    expect(await answer(ana, 'Ana', { useful: ['yes'] }, 1)).toMatchObject({
      registration: { followUp: { version: 2 } },
    })
    const document =
      'mutation ($reference: String!) { answer: withdrawFollowUpAnswers(reference: $reference) { __typename } }'
    const take = async (as: string) =>
      (await world.ask<{ answer: Answer }>(document, { reference: ana }, { as })).answer.__typename
    expect(await take(organiser)).toBe('UnknownRegistration')
    expect(await take(addressOf('Ana'))).toBe('FollowUpAnswersWithdrawn')
    expect(await take(addressOf('Ana'))).toBe('NoFollowUp')
    const entries = await database.auditEntry.findMany({ where: { chain: event.id, what: { startsWith: 'FOLLOW' } } })
    expect(entries.map(({ what }) => what)).toEqual(['FOLLOW_UP_SET'])
    const sealed = await database.sealedEntry.findMany({ where: { eventId: event.id } })
    expect(sealed).toHaveLength(3)
    expect(JSON.stringify([entries.map(({ before, after }) => [before, after]), sealed])).not.toMatch(
      /listened|useful/i,
    )
    const history = async (as: string) => {
      const asked = 'query ($ana: String!) { registration(reference: $ana) { history { kind } } }'
      const { registration } = await world.ask<{ registration: { history: { kind: string }[] } }>(
        asked,
        { ana },
        { as },
      )
      return registration.history.map(({ kind }) => kind).filter((kind) => kind.startsWith('FOLLOW_UP'))
    }
    expect(await history(addressOf('Ana'))).toEqual([
      'FOLLOW_UP_ANSWERED',
      'FOLLOW_UP_ANSWERED',
      'FOLLOW_UP_TAKEN_BACK',
    ])
    expect(await history(organiser)).toEqual([])
  })

  it('stays as it was asked once it is answered; until when can still be moved', async () => {
    const event = await past()
    const ana = await attended(event, 'Ana')
    await set(event)
    await answer(ana, 'Ana', { useful: ['yes'] })
    expect(await set(event, { version: 1, questions: questions.slice(0, 1) })).toEqual({
      __typename: 'FollowUpHasAnswers',
    })
    expect(await set(event, { version: 0 })).toEqual({ __typename: 'ChangedMeanwhile' })
    expect(await set(event, { version: 1, until: inDays(2) })).toMatchObject({ __typename: 'FollowUpSet' })
    await expect(database.followUpQuestion.deleteMany({ where: { eventId: event.id } })).rejects.toThrow()
  })

  it('is asked until a date on which answers are still kept, with one question at least', async () => {
    const event = await past()
    const late = { __typename: 'InvalidInput', fields: [{ path: 'until', code: 'OUT_OF_RANGE' }] }
    expect(await set(event, { until: inDays(-1) })).toEqual(late)
    expect(await set(event, { until: inDays(60) })).toEqual(late)
    expect(await set(event, { questions: [] })).toMatchObject({ fields: [{ path: 'questions', code: 'REQUIRED' }] })
    expect(await set(event, {}, addressOf('Ana'))).toEqual({ __typename: 'NotAllowed' })
  })

  it('is over at its date', async () => {
    const event = await past()
    const ana = await attended(event, 'Ana')
    await set(event)
    await database.followUp.update({ where: { eventId: event.id }, data: { until: new Date(Date.now() - 1000) } })
    expect(await answer(ana, 'Ana', { useful: ['yes'] })).toEqual({ __typename: 'FollowUpClosed' })
    expect(await send(event)).toEqual({ __typename: 'FollowUpClosed' })
    expect(await own(ana, addressOf('Ana'))).toMatchObject({ isOpen: false })
  })

  it('cannot be answered by who was not there, says the database', async () => {
    const event = await past()
    const bo = await registerPerson(world, event, 'Bo')
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: bo } })
    const kept = database.followUpAnswer.create({ data: { registrationId, answers: {}, answeredAt: new Date() } })
    await expect(kept).rejects.toThrow()
  })
})

describe('the email that asks', () => {
  it('goes once to each who attended, and says nothing of the event to who is protected', async () => {
    const event = await past()
    await attended(event, 'Ana', { email: 'ana.mail@people.example' })
    await attended(event, 'Pia', { email: 'pia.mail@people.example', protectIdentity: true })
    await registerPerson(world, event, 'Bo', { email: 'bo.mail@people.example' })
    expect(await send(event)).toEqual({ __typename: 'NoFollowUp' })
    await set(event)
    expect(await send(event)).toEqual({ __typename: 'FollowUpSent', peopleEmailed: 2 })
    expect(await send(event)).toEqual({ __typename: 'NobodyToWriteTo' })
    await attended(event, 'Late', { email: 'late.mail@people.example' })
    expect(await send(event)).toEqual({ __typename: 'FollowUpSent', peopleEmailed: 1 })
    await world.runJobs()
    const to = (name: string) => world.mails.filter((mail) => mail.to === `${name}.mail@people.example`)
    const [ana] = to('ana').filter(({ subject }) => subject.startsWith('A few questions'))
    expect(ana?.text).toContain('have a few questions for people who attended')
    expect(ana?.text).toContain('/registrations/')
    const pia = to('pia').at(-1)
    expect(pia?.subject).toBe('A message for you')
    expect(`${pia?.text}${pia?.subject}`).not.toMatch(/Event \d|question|Pia/)
    expect(to('bo').some(({ subject }) => subject.includes('questions'))).toBe(false)
  })

  it('is not sent any more where nothing is asked by then', async () => {
    const event = await past()
    await attended(event, 'Zoe', { email: 'zoe.mail@people.example' })
    await set(event)
    await send(event)
    await database.followUp.update({ where: { eventId: event.id }, data: { until: new Date(Date.now() - 1000) } })
    await world.runJobs()
    expect(world.mails.some(({ to, subject }) => to.startsWith('zoe') && subject.includes('questions'))).toBe(false)
  })
})

describe('a test of the email', () => {
  it('goes to the organiser alone, in the words that people get, and leaves everything as it is', async () => {
    const event = await past()
    const ana = await attended(event, 'Ana', { email: 'ana.test@people.example' })
    await attended(event, 'Eva', { email: 'eva.test@people.example' }, { language: 'es' })
    const early = await test(event, 'en')
    expect(early).toMatchObject({ __typename: 'NothingToTest', refusal: expect.stringMatching(/\w/) })
    await set(event)
    await world.runJobs()
    world.mails.length = 0
    const before = await database.auditEntry.count({ where: { eventId: event.id } })
    expect(await test(event, 'en')).toEqual({ __typename: 'MessageTestSent', to: organiser })
    expect(await test(event, 'es')).toEqual({ __typename: 'MessageTestSent', to: organiser })
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(before)
    expect(await database.message.count({ where: { eventId: event.id, template: 'follow-up' } })).toBe(0)
    await world.runJobs()
    const tests = [...world.mails]
    expect(tests.map(({ to, subject }) => [to, subject.slice(0, 32)])).toEqual([
      [organiser, '[Test] A few questions after the'],
      [organiser, '[Test] Unas preguntas después de'],
    ])
    const [english, spanish] = tests.map(({ text }) => text)
    expect(english).toContain('have a few questions for people who attended')
    expect(english).toMatch(new RegExp(`\\n${world.config.siteUrl}/e/${event.slug}\\n`))
    expect(english).toContain('In this one, it opens the event’s page.')
    expect(spanish).toContain('tiene unas preguntas para quienes asistieron')
    expect(`${english}${spanish}`).not.toMatch(/#token=|registrations\/|Ana|Eva/)
    expect(`${english}${spanish}`).not.toContain(ana)
    expect(await send(event)).toEqual({ __typename: 'FollowUpSent', peopleEmailed: 2 })
    await world.runJobs()
    const sent = world.mails.find(({ to }) => to === 'ana.test@people.example')
    for (const line of ['have a few questions', 'People who can see your registration', 'until'])
      expect(english).toContain(sent?.text.split('\n').find((each) => each.includes(line)))
  })

  it('is for those alone who may send it, and shows no email of a protected person', async () => {
    const event = await past()
    await attended(event, 'Pia', { email: 'pia.test@people.example', protectIdentity: true })
    await set(event)
    await world.runJobs()
    world.mails.length = 0
    const outsider = (await world.member({ institute: await world.institute() })).email
    expect(await test(event, 'en', outsider)).toMatchObject({ refusal: expect.stringMatching(/\w/) })
    expect(await test(event, 'en')).toEqual({ __typename: 'NothingToTest', refusal: null })
    await world.runJobs()
    expect(world.mails).toEqual([])
  })
})

describe('answers', () => {
  const partner = async (event: EventRow, terms: Partial<Terms>) =>
    (await world.member({ institute: (await world.partner(event, { terms })).institute })).email

  async function answered(): Promise<EventRow> {
    const event = await past()
    const ana = await attended(event, 'Ana', { organisation: 'Red' })
    const pia = await attended(event, 'Pia', { protectIdentity: true, groupKey: 'academia', pseudonym: 'Heron' })
    await set(event)
    await answer(ana, 'Ana', { useful: ['no'], why: ['Ana of Red was not heard.'] })
    await answer(pia, 'Pia', { useful: ['yes'] })
    return event
  }

  it('are read by who sees the registrations, under the same masks, and by nobody else', async () => {
    const event = await answered()
    expect(await list(event, null)).toMatchObject({ totalCount: 0, edges: [] })
    expect(await list(event, addressOf('Ana'))).toMatchObject({ totalCount: 0, edges: [] })
    const whole = await list(event, organiser)
    expect(whole.edges.map(({ node }) => [node.registration.name, node.answers.length])).toEqual([
      ['Ana', 2],
      ['Heron', 1],
    ])
    const scoped = await partner(event, { scope: { groups: ['academia'], countries: null, sessions: null } })
    expect((await list(event, scoped)).edges.map(({ node }) => node.registration.name)).toEqual(['Heron'])
    const masked = await partner(event, { masks: [{ field: 'ANSWERS', revealable: false }] })
    expect((await list(event, masked)).edges.map(({ node }) => node.answers)).toEqual([[], []])
    const none = await partner(event, { capabilities: ['MANAGE_SESSIONS'] })
    expect(await list(event, none)).toMatchObject({ totalCount: 0, edges: [] })
  })

  it('are read without what tells who wrote them by who reviews blind', async () => {
    const event = await answered()
    await database.event.update({ where: { id: event.id }, data: { blindReview: true } })
    const { email } = await world.member({ institute: host, role: 'REVIEWER' })
    const shown = JSON.stringify(await list(event, email))
    expect(shown).toContain('was not heard')
    expect(shown).not.toMatch(/Ana|Red/)
  })

  it('are exported by members who may, which the log notes', async () => {
    const event = await answered()
    const { body, headers } = await fileOf(event, organiser)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const [header, ana, pia] = body.replace('\uFEFF', '').split('\n')
    expect(header).toBe('Reference,Name,Stakeholder group,Was it useful?,Why not?,Masked fields')
    expect(ana).toContain(',Ana,civil-society,no,Ana of Red was not heard.,')
    expect(pia).toContain(',Heron,academia,yes,,')
    expect(pia).toContain('protected identity')
    const masked = await partner(event, { masks: [{ field: 'ANSWERS', revealable: false }] })
    expect((await fileOf(event, masked)).body).not.toContain('heard.')
    expect((await fileOf(event, await partner(event, { capabilities: ['SEE_REGISTRATIONS'] }))).statusCode).toBe(403)
    const noted = await database.auditEntry.findMany({ where: { chain: event.id, what: 'EXPORTED' } })
    expect(noted.map(({ after }) => after)).toContainEqual({ list: 'follow-up', rows: 2 })
  })

  it('cost the same number of statements, however many there are', async () => {
    const event = await past()
    await set(event)
    const statements = () => countStatements(() => list(event, organiser))
    await answer(await attended(event, 'Ana'), 'Ana', { useful: ['yes'] })
    const one = await statements()
    for (const name of ['Bo', 'Cy']) await answer(await attended(event, name), name, { useful: ['yes'] })
    expect(await statements()).toBe(one)
  })

  it('are part of what is held of a person, and go with it', async () => {
    const event = await past()
    const ana = await attended(event, 'Mira')
    await set(event)
    await answer(ana, 'Mira', { useful: ['no'], why: ['Zqunheard.'] })
    const held = JSON.stringify(
      await world.ask('query { viewer { storedData { document } } }', {}, { as: addressOf('Mira') }),
    )
    expect(held).toContain('Zqunheard')
    const desk = openDesk(database)
    await desk.changeSeats(
      event.id,
      { type: 'ERASE', references: [ana], cause: 'PERSON' },
      { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId: 'erase' },
    )
    const where = { registration: { eventId: event.id } }
    expect(await database.followUpAnswer.count({ where })).toBe(0)
    const proof = await database.erasure.findFirstOrThrow({ where: { eventId: event.id } })
    expect(proof.counts).toMatchObject({ followUps: 1 })
    await desk.close()
  })

  it('are erased with the other answers of the event, by the job of the night', async () => {
    const event = await answered()
    const desk = openDesk(database)
    await world.setClock(60 * day)
    await retain({ database, desk, erasures: openErasureJournal(null, world.config.secret) }, 'job-1')
    await world.setClock(null)
    await desk.close()
    expect(await database.followUpAnswer.count({ where: { registration: { eventId: event.id } } })).toBe(0)
    const proof = await database.erasure.findFirstOrThrow({ where: { eventId: event.id, fields: { has: 'ANSWERS' } } })
    expect(proof.counts).toEqual({ answers: 2 })
  })
})
