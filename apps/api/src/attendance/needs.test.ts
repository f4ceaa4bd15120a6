import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import { amendDocument, decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import { revealDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const day = 86_400_000

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const en = (text: string) => [{ language: 'en', text }]
const option = (key: string) => ({ key, labels: en(key) })
const access = {
  key: 'access',
  kind: 'SEVERAL_CHOICES',
  labels: en('What do you need?'),
  helps: en('Tell us early.'),
  required: false,
  need: 'ACCESS',
  options: [option('captions'), option('step-free')],
}
const food = { key: 'food', kind: 'SEVERAL_CHOICES', labels: en('What do you eat?'), required: false, need: 'DIET' }
const diet = { ...food, options: [option('vegan'), option('halal'), option('allergies')] }
const allergies = {
  key: 'allergies',
  kind: 'SHORT_TEXT',
  labels: en('Which allergies?'),
  required: false,
  need: 'DIET',
  shownIf: { questionKey: 'food', values: ['allergies'] },
}
const job = { key: 'job', kind: 'SHORT_TEXT', labels: en('What do you do?'), required: false }
const passport = { ...job, key: 'passport-name', labels: en('Your name as in your passport'), need: 'TRAVEL' }
const all = [job, access, diet, allergies]

const updateDocument = /* GraphQL */ `
  mutation ($input: UpdateEventInput!) {
    answer: updateEvent(input: $input) { __typename ... on InvalidInput { fields { path code } } }
  }`

async function update(event: EventRow, questions: object[]) {
  const { version } = await database.event.findUniqueOrThrow({ where: { id: event.id } })
  return world.ask(updateDocument, { input: { slug: event.slug, version, questions } }, { as })
}

async function eventOf(questions: object[] = all): Promise<EventRow> {
  const event = await world.event({ hostId: host.id, decisionPromisedAt: new Date(Date.now() + 15 * day) })
  expect(await update(event, questions)).toEqual({ answer: { __typename: 'EventUpdated' } })
  return event
}

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`
const saying = (given: Record<string, string[]>) => ({
  answers: Object.entries(given).map(([questionKey, values]) => ({ questionKey, values })),
})

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  await world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
    { as },
  )
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

const needsDocument = /* GraphQL */ `
  query ($slug: String!, $kind: NeedKind!, $first: Int, $after: String) {
    event(slug: $slug) {
      viewerCan { readNeeds }
      needs {
        counts { question { key } option { key } people }
        people(kind: $kind, first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { reference name needs { questionKey values } } }
        }
      }
    }
  }`

interface Needs {
  counts: { question: { key: string }; option: { key: string } | null; people: number }[]
  people: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { reference: string; name: string | null; needs: { questionKey: string; values: string[] }[] } }[]
  }
}

async function needsOf({ slug }: EventRow, requester: string | null = as, asked = {}) {
  const variables = { slug, kind: 'DIET', ...asked }
  const { event } = await world.ask<{ event: { viewerCan: { readNeeds: boolean }; needs: Needs | null } }>(
    needsDocument,
    variables,
    { as: requester },
  )
  expect(event.viewerCan.readNeeds).toBe(event.needs !== null)
  return event.needs
}

const answersDocument = `query ($reference: String!) {
  registration(reference: $reference) { answers { questionKey } needs { questionKey values } } }`

const answersOf = async (reference: string, requester: string) =>
  (
    await world.ask<{
      registration: { answers: { questionKey: string }[]; needs: { questionKey: string; values: string[] }[] }
    }>(answersDocument, { reference }, { as: requester })
  ).registration

const member = async (event: EventRow, terms: Partial<Terms>) => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

describe('what people need', () => {
  it('is counted for the caterer, and listed by person, of those with a confirmed seat', async () => {
    const event = await eventOf()
    const ana = await confirmed(
      event,
      'Ana',
      saying({ food: ['vegan', 'allergies'], allergies: ['Nuts'], job: ['Judge'] }),
    )
    await confirmed(event, 'Bo', saying({ food: ['vegan'], access: ['captions'] }))
    await confirmed(event, 'Cy', saying({ job: ['Poet'] }))
    await registerPerson(world, event, 'Di', saying({ food: ['halal'] }))
    const needs = await needsOf(event)
    expect(needs?.counts).toEqual([
      { question: { key: 'access' }, option: { key: 'captions' }, people: 1 },
      { question: { key: 'food' }, option: { key: 'vegan' }, people: 2 },
      { question: { key: 'food' }, option: { key: 'allergies' }, people: 1 },
      { question: { key: 'allergies' }, option: null, people: 1 },
    ])
    expect(needs?.people.totalCount).toBe(2)
    expect(needs?.people.edges[0]?.node).toEqual({
      reference: ana,
      name: 'Ana',
      needs: [
        { questionKey: 'food', values: ['vegan', 'allergies'] },
        { questionKey: 'allergies', values: ['Nuts'] },
      ],
    })
    const { people } = (await needsOf(event, as, { kind: 'ACCESS' })) ?? {}
    expect(people?.edges.map(({ node }) => node.name)).toEqual(['Bo'])
  })

  it('is listed page by page', async () => {
    const event = await eventOf()
    for (const name of ['Abe', 'Bea', 'Cem']) await confirmed(event, name, saying({ food: ['vegan'] }))
    const first = (await needsOf(event, as, { first: 2 }))?.people
    expect(first?.edges.map(({ node }) => node.name)).toEqual(['Abe', 'Bea'])
    const next = (await needsOf(event, as, { first: 2, after: first?.pageInfo.endCursor }))?.people
    expect(next).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false }, edges: [{ node: { name: 'Cem' } }] })
  })

  it('is for the person and those who prepare the day, not for those who review or may not read answers', async () => {
    const event = await eventOf()
    const eva = await confirmed(event, 'Eva', saying({ food: ['vegan'], job: ['Judge'] }))
    const need = [{ questionKey: 'food', values: ['vegan'] }]
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const checking = ['SEE_REGISTRATIONS', 'CHECK_IN'] as const
    const partner = await member(event, { capabilities: [...checking] })
    const seeing = await member(event, { capabilities: ['SEE_REGISTRATIONS'] })
    const masked = await member(event, {
      capabilities: [...checking],
      masks: [{ field: 'ANSWERS', revealable: true }],
    })
    for (const [requester, needs, isShown] of [
      [as, need, true],
      [partner, need, true],
      [reviewer, [], false],
      [seeing, [], false],
      [masked, [], false],
    ] as const) {
      expect((await needsOf(event, requester)) !== null).toBe(isShown)
      const seen = await answersOf(eva, requester)
      expect(seen.needs).toEqual(needs)
      expect(seen.answers.map(({ questionKey }) => questionKey)).toEqual(requester === masked ? [] : ['job'])
    }
    expect(await needsOf(event, null)).toBeNull()
    const own = await answersOf(eva, addressOf('Eva'))
    expect(own.answers.map(({ questionKey }) => questionKey)).toEqual(['job', 'food'])
    expect(own.needs).toEqual(need)
  })

  it('is of the people whom a partner sees, and names nobody who is protected', async () => {
    const event = await eventOf()
    await confirmed(event, 'Flo', saying({ food: ['vegan'] }))
    const gil = await confirmed(event, 'Gil', {
      ...saying({ food: ['vegan'] }),
      protectIdentity: true,
      groupKey: 'academia',
    })
    const partner = await member(event, {
      capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN'],
      scope: { groups: ['academia'], countries: null, sessions: null },
    })
    const needs = await needsOf(event, partner)
    expect(needs?.counts).toEqual([{ question: { key: 'food' }, option: { key: 'vegan' }, people: 1 }])
    expect(needs?.people.edges.map(({ node }) => [node.reference, node.name])).toEqual([[gil, null]])
  })

  it('doesn’t name a protected person in texts either; a recorded reason shows the name in the passport', async () => {
    const event = await eventOf([...all, passport])
    const given = { food: ['allergies'], allergies: ['Peanuts. Ask for Liv.'], 'passport-name': ['Olivia Paz'] }
    const needs = (values: typeof given) => saying(values).answers
    await confirmed(event, 'Ole', saying(given))
    const liv = await confirmed(event, 'Liv', { ...saying(given), protectIdentity: true })
    const partner = await member(event, { capabilities: ['SEE_REGISTRATIONS', 'CHECK_IN'] })
    const { 'passport-name': passportName, ...others } = given
    const redacted = saying({ ...others, allergies: ['Peanuts. Ask for ▇▇▇.'] }).answers
    for (const requester of [as, partner]) {
      const nodes = (await needsOf(event, requester))?.people.edges.map(({ node }) => node)
      expect(nodes?.map(({ needs: seen }) => seen)).toEqual([needs(given), redacted])
      expect((await answersOf(liv, requester)).needs).toEqual(redacted)
    }
    expect((await answersOf(liv, addressOf('Liv'))).needs).toEqual(needs(given))
    const reveal = async (requester: string) => {
      const input = { reference: liv, field: 'PROTECTED_IDENTITY', reason: 'To write the visa letter.' }
      return (await world.ask<{ answer: object }>(revealDocument, { input }, { as: requester })).answer
    }
    expect(await reveal(partner)).toMatchObject({ __typename: 'NotRevealable' })
    expect(await database.auditEntry.count({ where: { chain: event.id, what: 'REVEALED' } })).toBe(0)
    expect(await reveal(as)).toMatchObject({
      values: expect.arrayContaining([{ field: 'NAME', values: ['Liv', ...passportName] }]),
    })
    expect(await database.auditEntry.count({ where: { chain: event.id, what: 'REVEALED' } })).toBe(1)
  })

  it.each([
    [['SEE_REGISTRATIONS'], false],
    [['SEE_REGISTRATIONS', 'CHECK_IN'], true],
  ] as const)(
    'is named to people who are asked to share with a partner that may %j: %s',
    async (capabilities, named) => {
      const event = await eventOf()
      await world.partner(event, { terms: { needsConsent: true, capabilities: [...capabilities] } })
      const { event: seen } = await world.ask<{ event: { institutes: { access: string[] }[] } }>(
        'query ($slug: String!) { event(slug: $slug) { institutes { access } } }',
        { slug: event.slug },
      )
      const sentences = seen.institutes.flatMap(({ access: said }) => said).join(' ')
      expect(sentences).toContain('your answers to the event’s questions')
      expect(sentences.includes('your access, dietary and travel needs')).toBe(named)
    },
  )

  it('is nothing that lists are filtered, sorted, charted or exported by, nor quotas count', async () => {
    const event = await eventOf()
    await confirmed(event, 'Hal', saying({ food: ['vegan'] }))
    await world.runJobs()
    const document = `query ($slug: String!) {
      event(slug: $slug) {
        viewerCan { filterableQuestions }
        registrations(filter: { answers: [{ questionKey: "food", values: ["vegan"] }] }) {
          totalCount
          facets { answers(questionKey: "food") { value } }
        }
      } }`
    expect(await world.ask(document, { slug: event.slug }, { as })).toEqual({
      event: {
        viewerCan: { filterableQuestions: ['job'] },
        registrations: { totalCount: 0, facets: { answers: null } },
      },
    })
    expect(await database.boardAnswer.count({ where: { eventId: event.id, questionKey: 'food' } })).toBe(0)
    const exported = await world.app.inject({
      url: `/api/events/${event.slug}/registrations.csv`,
      headers: { cookie: await world.signIn(as) },
    })
    expect(exported.statusCode).toBe(200)
    expect(exported.body).toContain('What do you do?')
    expect(exported.body).not.toContain('vegan')
  })

  it('is not in the log', async () => {
    const event = await eventOf()
    const ida = await confirmed(event, 'Ida', saying({ food: ['vegan'] }))
    const { version } = await database.registration.findUniqueOrThrow({ where: { reference: ida } })
    const input = { reference: ida, version, ...saying({ food: ['halal'] }) }
    expect(await world.ask(amendDocument, { input }, { as: addressOf('Ida') })).toMatchObject({
      answer: { __typename: 'AmendmentAccepted' },
    })
    expect((await database.registration.findUniqueOrThrow({ where: { reference: ida } })).needs).toEqual({
      food: ['halal'],
    })
    const entry = await database.auditEntry.findFirstOrThrow({ where: { chain: event.id, what: 'AMENDED' } })
    expect(JSON.stringify([entry.before, entry.after])).not.toMatch(/needs|food|halal/)
  })

  it('stays when an organiser corrects the rest, who can’t change it', async () => {
    const event = await eventOf()
    const jo = await confirmed(event, 'Jo', saying({ food: ['vegan'], job: ['Judge'] }))
    const correct = /* GraphQL */ `
      mutation ($input: CorrectRegistrationInput!) {
        answer: correctRegistration(input: $input) { __typename ... on InvalidInput { fields { path code } } }
      }`
    const ask = async (given: Record<string, string[]>) => {
      const { version } = await database.registration.findUniqueOrThrow({ where: { reference: jo } })
      const input = { reference: jo, version, reason: 'By telephone.', ...saying(given) }
      return world.ask(correct, { input }, { as })
    }
    expect(await ask({ job: ['Poet'] })).toEqual({ answer: { __typename: 'RegistrationCorrected' } })
    expect(await ask({ food: ['halal'] })).toEqual({
      answer: { __typename: 'InvalidInput', fields: [{ path: 'answers.food', code: 'UNKNOWN' }] },
    })
    const row = await database.registration.findUniqueOrThrow({ where: { reference: jo } })
    expect([row.answers, row.needs]).toEqual([{ job: ['Poet'] }, { food: ['vegan'] }])
  })
})

describe('questions about needs', () => {
  it('are never required, keep what they are about, and no other question depends on them', async () => {
    const event = await eventOf()
    const problems = async (questions: object[]) =>
      ((await update(event, questions)) as { answer: { fields?: object[] } }).answer.fields
    expect(await problems([job, { ...access, required: true }])).toEqual([
      { path: 'questions.1.required', code: 'NOT_ASKED' },
    ])
    expect(await problems([job, { ...access, need: null }])).toEqual([{ path: 'questions.1.need', code: 'UNKNOWN' }])
    expect(await problems([{ ...job, need: 'DIET' }])).toEqual([{ path: 'questions.0.need', code: 'UNKNOWN' }])
    const depending = { ...job, key: 'more', shownIf: { questionKey: 'access', values: ['captions'] } }
    expect(await problems([...all, depending])).toEqual([{ path: 'questions.4.shownIf.questionKey', code: 'UNKNOWN' }])
  })

  it('aren’t part of a follow-up survey', async () => {
    const event = await eventOf()
    const until = new Date(event.endsAt.getTime() + day).toISOString()
    const input = { eventSlug: event.slug, version: 0, until, questions: [{ ...job, need: 'DIET' }] }
    const document = /* GraphQL */ `
      mutation ($input: SetFollowUpInput!) {
        answer: setFollowUp(input: $input) { __typename ... on InvalidInput { fields { path code } } }
      }`
    expect(await world.ask(document, { input }, { as })).toMatchObject({
      answer: { __typename: 'InvalidInput', fields: [{ path: 'questions.0.need', code: 'NOT_ASKED' }] },
    })
  })

  it('say who reads the answer and when it is deleted, in the reader’s language', async () => {
    const event = await eventOf()
    await database.event.update({
      where: { id: event.id },
      data: { endsAt: new Date('2030-05-18T20:00:00Z'), zone: 'UTC' },
    })
    const document = 'query ($slug: String!) { event(slug: $slug) { questions { help } retention { field days } } }'
    const ask = async (language: 'en' | 'fr') => {
      const { event: read } = await world.ask<{
        event: { questions: { help: string | null }[]; retention: { field: string; days: number }[] }
      }>(document, { slug: event.slug }, { language })
      return read
    }
    const { questions, retention } = await ask('en')
    expect(questions.map(({ help }) => help)).toEqual([
      null,
      'Tell us early. Only the organisers and partner institutes who check people in can read your answer. It isn’t shown when seats are decided. We delete it on 1 June 2030.',
      expect.stringMatching(/^Only the organisers .* on 1 June 2030\.$/),
      expect.stringMatching(/ on 1 June 2030\.$/),
    ])
    expect((await ask('fr')).questions[2]?.help).toMatch(/^Seules les personnes .* le 1er juin 2030\.$/)
    expect(retention).toContainEqual({ field: 'NEEDS', days: 14 })
    const { event: plain } = await world.ask<{ event: { retention: { field: string }[] } }>(
      document,
      { slug: (await eventOf([job])).slug },
      { as },
    )
    expect(plain.retention.map(({ field }) => field)).not.toContain('NEEDS')
  })
})

describe('the retention of needs', () => {
  const nightAfter = async ({ endsAt }: EventRow, days: number) => {
    await world.setClock(new Date(endsAt.getTime() + days * day + 60_000).toISOString())
    await database.$queryRaw`select 1 from graphile_worker.add_job('retain')`
    await world.runJobs()
    await world.setClock(null)
  }

  it('is two weeks where organisers said nothing; other answers stay for longer', async () => {
    const event = await eventOf()
    const kim = await confirmed(event, 'Kim', saying({ food: ['vegan'], job: ['Judge'] }))
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: kim } })
    const letter = { id: randomUUID(), registrationId, instituteId: host.id, name: 'Kim Roe', issuedAt: event.startsAt }
    const hash = createHash('sha256').update(kim).digest()
    await database.visaLetter.create({ data: { ...letter, codeHash: hash, nameHash: hash, sealedCode: hash } })
    const nameOnLetter = async () => (await database.visaLetter.findUniqueOrThrow({ where: { registrationId } })).name
    const read = async () => {
      const { answers, needs } = await database.registration.findUniqueOrThrow({ where: { reference: kim } })
      return { answers, needs }
    }
    await nightAfter(event, 13)
    expect(await read()).toEqual({ answers: { job: ['Judge'] }, needs: { food: ['vegan'] } })
    expect(await nameOnLetter()).toBe('Kim Roe')
    await nightAfter(event, 14)
    expect(await read()).toEqual({ answers: { job: ['Judge'] }, needs: {} })
    expect(await nameOnLetter()).toBeNull()
    const proof = await database.erasure.findFirstOrThrow({ where: { eventId: event.id } })
    expect(proof).toMatchObject({ cause: 'RETENTION', fields: ['NEEDS'], counts: { needs: 1 } })
  })

  it('is set by organisers, and erasing a person erases their needs', async () => {
    const event = await eventOf()
    const lou = await confirmed(event, 'Lou', saying({ food: ['vegan'] }))
    const document = 'mutation ($input: SetRetentionInput!) { answer: setRetention(input: $input) { __typename } }'
    const input = { eventSlug: event.slug, rules: [{ field: 'NEEDS', days: 2 }] }
    expect(await world.ask(document, { input }, { as })).toEqual({ answer: { __typename: 'RetentionSet' } })
    await nightAfter(event, 2)
    expect((await database.registration.findUniqueOrThrow({ where: { reference: lou } })).needs).toEqual({})
  })
})
