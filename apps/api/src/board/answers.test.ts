import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import fc from 'fast-check'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { catchUp } from './copy.ts'

const world = await openWorld({ costLimit: 1_000_000 })
const { database } = world
const { setCriteria } = openReviews(world)

let host: InstituteRow
let organiser: string
let event: EventRow
let references: Record<string, string>

const option = (key: string) => ({ key, labels: { en: key } })
const optional = { labels: { en: 'A question' }, required: false }

const questions = [
  { ...optional, key: 'visa', kind: 'YES_NO' as const },
  { ...optional, key: 'level', kind: 'ONE_CHOICE' as const, options: ['novice', 'able', 'expert'].map(option) },
  { ...optional, key: 'topics', kind: 'SEVERAL_CHOICES' as const, options: ['ai', 'law', 'water'].map(option) },
  { ...optional, key: 'years', kind: 'NUMBER' as const },
  { ...optional, key: 'since', kind: 'DATE' as const },
  { ...optional, key: 'city', kind: 'SHORT_TEXT' as const },
  { ...optional, key: 'why', kind: 'LONG_TEXT' as const },
]

type Answers = Record<string, string[]>

const people: Record<string, Answers> = {
  Ana: {
    visa: ['yes'],
    level: ['able'],
    topics: ['ai', 'law'],
    years: ['9.5'],
    since: ['2019-02-01'],
    city: ['São Paulo'],
  },
  Bo: { visa: ['no'], level: ['novice'], topics: ['law'], years: ['10'], since: ['2021-05-04'], city: ['asunción'] },
  Cy: { level: ['expert'], years: ['-2'], why: ['100% of the Água matters.'] },
  Di: {},
}

const register = (at: EventRow, name: string, answers: Answers, changes: Parameters<typeof registerPerson>[3] = {}) =>
  registerPerson(world, at, name, {
    ...changes,
    answers: Object.entries(answers).map(([questionKey, values]) => ({ questionKey, values })),
  })

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'OWNER' })).email
  event = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} }, questions })
  references = {}
  for (const [name, answers] of Object.entries(people))
    references[name] = await register(event, name, answers, { groupKey: name === 'Di' ? 'academia' : 'civil-society' })
})

type Counts = { value: string; count: number }[] | null
interface Page {
  totalCount: number
  facets: { groups: Counts; answers: Counts }
  edges: { cursor: string; node: { reference: string; answers: { questionKey: string; values: string[] }[] } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const document = /* GraphQL */ `
  query (
    $slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $sortQuestion: ID, $first: Int, $skip: Int,
    $after: String, $question: ID!, $columns: [ID!]
  ) {
    event(slug: $slug) {
      registrations(filter: $filter, sort: $sort, sortQuestion: $sortQuestion, first: $first, skip: $skip, after: $after) {
        totalCount
        facets { groups { value count } answers(questionKey: $question) { value count } }
        edges { cursor node { reference answers(questionKeys: $columns) { questionKey values } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`

const ask = (variables: object, as: string | null = organiser, at: EventRow = event) =>
  world.execute<{ event: { registrations: Page } }>(document, { slug: at.slug, question: 'visa', ...variables }, { as })

async function list(variables: object, as: string | null = organiser, at: EventRow = event): Promise<Page> {
  const { data, errors } = await ask(variables, as, at)
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data.event.registrations
}

const codeOf = async (variables: object, as: string, at?: EventRow) =>
  (await ask(variables, as, at)).errors?.[0]?.extensions?.code

const namesIn = ({ edges }: Page, among = references) => {
  const names = Object.fromEntries(Object.entries(among).map(([name, reference]) => [reference, name]))
  return edges.map(({ node }) => names[node.reference] ?? 'somebody else')
}

const by = (...answers: object[]) => ({ filter: { answers } })
const found = async (...answers: object[]) => {
  const page = await list(by(...answers))
  expect(page.totalCount).toBe(page.edges.length)
  return namesIn(page)
}
const plain = (counts: Counts) => counts && Object.fromEntries(counts.map(({ value, count }) => [value, count]))

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

describe('lists filtered by answers', () => {
  it.each<[string, { questionKey: string; [condition: string]: unknown }, string[]]>([
    ['yes', { questionKey: 'visa', values: ['yes'] }, ['Ana']],
    ['any of some options', { questionKey: 'level', values: ['expert', 'novice'] }, ['Bo', 'Cy']],
    ['one of several answers', { questionKey: 'topics', values: ['law', 'water'] }, ['Ana', 'Bo']],
    ['no answer', { questionKey: 'topics', values: [''] }, ['Cy', 'Di']],
    ['no answer or one', { questionKey: 'visa', values: ['', 'no'] }, ['Bo', 'Cy', 'Di']],
    ['nothing', { questionKey: 'visa', values: [] }, []],
    ['a number and more', { questionKey: 'years', from: '9.5' }, ['Ana', 'Bo']],
    ['numbers between two', { questionKey: 'years', from: '-2', to: '9.75' }, ['Ana', 'Cy']],
    ['a day and earlier ones', { questionKey: 'since', to: '2019-02-01' }, ['Ana']],
    ['words without accents', { questionKey: 'city', contains: 'PAULO' }, ['Ana']],
    ['words with accents, in long texts', { questionKey: 'why', contains: 'agua m' }, ['Cy']],
    ['a percent sign', { questionKey: 'why', contains: '0% o' }, ['Cy']],
    ['the absence of words', { questionKey: 'why', values: [''] }, ['Ana', 'Bo', 'Di']],
    ['an option that is none', { questionKey: 'level', values: ['given', 'x\0'] }, []],
    ['a question that is none', { questionKey: 'no-such', values: [''] }, []],
    ['words of a choice', { questionKey: 'level', contains: 'able' }, []],
    ['what is no number', { questionKey: 'years', from: 'ten' }, []],
    ['a range of words', { questionKey: 'city', from: 'a' }, []],
  ])('hold those with %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected)
    for (const sort of ['ANSWER_ASC', 'ANSWER_DESC'] as const) {
      const sorted = await list({ ...by(filter), sort, sortQuestion: filter.questionKey })
      expect([sorted.totalCount, ...namesIn(sorted).toSorted()]).toEqual([expected.length, ...expected])
    }
  })

  it('hold those that fulfil all filters, also others than by answers', async () => {
    expect(await found({ questionKey: 'topics', values: ['law'] }, { questionKey: 'visa', values: ['no'] })).toEqual([
      'Bo',
    ])
    const filter = { answers: [{ questionKey: 'topics', values: [''] }], groupKeys: ['academia'] }
    expect(namesIn(await list({ filter }))).toEqual(['Di'])
    const many = Array.from({ length: 13 }, () => ({ questionKey: 'visa', values: ['yes'] }))
    expect(await codeOf(by(...many), organiser)).toBe('BAD_USER_INPUT')
  })

  it('count each answer under the other filters', async () => {
    expect(plain((await list({})).facets.answers)).toEqual({ yes: 1, no: 1, '': 2 })
    const page = await list({ ...by({ questionKey: 'level', values: ['able', 'expert'] }), question: 'level' })
    expect(plain(page.facets.answers)).toEqual({ novice: 1, able: 1, expert: 1, '': 1 })
    expect(plain(page.facets.groups)).toEqual({ 'civil-society': 2 })
    const other = await list({ ...by({ questionKey: 'level', values: ['able', 'expert'] }), question: 'topics' })
    expect(plain(other.facets.answers)).toEqual({ ai: 1, law: 1, '': 1 })
    const selected = await list({ filter: { references: [references.Bo] }, question: 'topics' })
    expect(plain(selected.facets.answers)).toEqual({ law: 1 })
    for (const question of ['years', 'city', 'no-such', '\0'])
      expect((await list({ question })).facets.answers).toBeNull()
  })

  it('show the answers that are asked for', async () => {
    const [row] = (await list({ columns: ['years', 'visa', 'no-such'], first: 1 })).edges
    expect(row?.node.answers).toEqual(
      expect.arrayContaining([
        { questionKey: 'visa', values: ['yes'] },
        { questionKey: 'years', values: ['9.5'] },
      ]),
    )
    expect(row?.node.answers).toHaveLength(2)
  })

  it('are what is decided about when everything that matches is', async () => {
    const at = await world.event({ hostId: host.id, questions })
    await register(at, 'One', { visa: ['yes'] })
    const two = await register(at, 'Two', { visa: ['no'] })
    const input = {
      eventSlug: at.slug,
      decision: 'NOT_SELECT',
      expectedCount: 1,
      ...by({ questionKey: 'visa', values: ['yes'] }),
    }
    const { answer } = await world.ask<{ answer: { __typename: string } }>(
      'mutation ($input: DecideAllInput!) { answer: decideAll(input: $input) { __typename } }',
      { input },
      { as: organiser },
    )
    expect(answer.__typename).toBe('BulkActionStarted')
    await world.runJobs()
    const states = await database.registration.findMany({
      where: { eventId: at.id },
      select: { state: true, reference: true },
    })
    expect(states.filter(({ state }) => state === 'SUBMITTED').map(({ reference }) => reference)).toEqual([two])
  })
})

describe('lists sorted by an answer', () => {
  it.each<[string, string[], string[]]>([
    ['visa', ['Ana', 'Bo'], ['Bo', 'Ana']],
    ['level', ['Bo', 'Ana', 'Cy'], ['Cy', 'Ana', 'Bo']],
    ['years', ['Cy', 'Ana', 'Bo'], ['Bo', 'Ana', 'Cy']],
    ['since', ['Ana', 'Bo'], ['Bo', 'Ana']],
    ['city', ['Bo', 'Ana'], ['Ana', 'Bo']],
  ])('to %s come page by page in either direction, those without one last', async (sortQuestion, up, down) => {
    for (const [sort, first] of [
      ['ANSWER_ASC', up],
      ['ANSWER_DESC', down],
    ] as const) {
      const names: string[] = []
      let after: string | null = null
      do {
        const page: Page = await list({ sort, sortQuestion, first: 1, after })
        expect(page.totalCount).toBe(4)
        names.push(...namesIn(page))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      expect(names.slice(0, first.length)).toEqual(first)
      expect(names.toSorted()).toEqual(['Ana', 'Bo', 'Cy', 'Di'])
      expect(namesIn(await list({ sort, sortQuestion, first: 2, skip: 1 }))).toEqual(names.slice(1, 3))
    }
  })

  it('keep to filters', async () => {
    const variables = {
      sort: 'ANSWER_DESC',
      sortQuestion: 'years',
      ...by({ questionKey: 'level', values: ['able', 'novice'] }),
    }
    expect(namesIn(await list(variables))).toEqual(['Bo', 'Ana'])
    const queue = await world.ask<{ event: { reviewQueue: string[] } }>(
      `query ($slug: String!) { event(slug: $slug) { reviewQueue(sort: ANSWER_ASC, sortQuestion: "level") } }`,
      { slug: event.slug },
      { as: organiser },
    )
    expect(queue.event.reviewQueue.slice(0, 3)).toEqual([references.Bo, references.Ana, references.Cy])
  })

  it('come in the same pages of many, of which only the first are looked at, as of a few', async () => {
    const at = await world.event({ hostId: host.id, questions })
    const among: Record<string, string> = {}
    for (const [name, answers] of Object.entries(people)) among[name] = await register(at, name, answers)
    const filter = { answers: [{ questionKey: 'level', values: ['able', 'novice', 'expert'] }] }
    const sorts = [
      { sort: 'ANSWER_ASC', sortQuestion: 'years' },
      { sort: 'ANSWER_DESC', sortQuestion: 'level' },
      { sort: 'NAME_ASC' },
    ]
    const pagesOf = async (variables: object) => {
      const first = await list({ ...variables, filter, first: 1 }, organiser, at)
      const second = await list({ ...variables, filter, first: 1, after: first.pageInfo.endCursor }, organiser, at)
      return [...namesIn(first, among), ...namesIn(second, among)]
    }

    const ofFew = await Promise.all(sorts.map(pagesOf))
    // Lists expect many registrations from an event with a long audit log.
    await database.$executeRaw`
      with entry as (
        insert into audit_entry (event_id, chain, sequence, what, actor_kind, at, hash)
        values (${at.id}, ${at.id}, 10000, 'TEST', 'CLOCK', now(), decode(repeat('00', 32), 'hex')) returning *)
      update audit_chain c set entries = e.sequence, head = e.hash from entry e where c.chain = e.chain`
    const ofMany = await Promise.all(sorts.map(pagesOf))

    expect(ofFew).toEqual([
      ['Cy', 'Ana'],
      ['Cy', 'Ana'],
      ['Ana', 'Bo'],
    ])
    expect(ofMany).toEqual(ofFew)
  })

  it('come in the order of registration where there is nothing to sort by', async () => {
    for (const sortQuestion of ['topics', 'why', 'no-such', '\0', undefined])
      expect(namesIn(await list({ sort: 'ANSWER_ASC', sortQuestion }))).toEqual(['Ana', 'Bo', 'Cy', 'Di'])
  })

  it('refuse the cursor of another question', async () => {
    const { pageInfo } = await list({ sort: 'ANSWER_ASC', sortQuestion: 'years', first: 1 })
    const variables = { sort: 'ANSWER_ASC', sortQuestion: 'city', after: pageInfo.endCursor }
    expect(await codeOf(variables, organiser)).toBe('BAD_USER_INPUT')
  })
})

describe('answers that somebody may not read', () => {
  it('are neither filtered, sorted nor counted by', async () => {
    const as = await partner({ masks: [{ field: 'ANSWERS', revealable: true }] })
    for (const variables of [
      by({ questionKey: 'visa', values: ['yes'] }),
      by({ questionKey: 'no-such', values: [''] }),
      by(),
      { sort: 'ANSWER_ASC', sortQuestion: 'years' },
      { sort: 'ANSWER_DESC' },
    ])
      expect(await codeOf(variables, as)).toBe('FIELD_MASKED')
    const page = await list({}, as)
    expect(page.facets.answers).toBeNull()
    expect(page.edges.flatMap(({ node }) => node.answers)).toEqual([])
  })

  it('are not offered', async () => {
    const offered = async (as: string | null, at: EventRow = event) => {
      const query = 'query ($slug: String!) { event(slug: $slug) { viewerCan { filterableQuestions } } }'
      type Answer = { event: { viewerCan: { filterableQuestions: string[] } } }
      return (await world.ask<Answer>(query, { slug: at.slug }, { as })).event.viewerCan.filterableQuestions
    }
    expect(await offered(organiser)).toEqual(questions.map(({ key }) => key))
    for (const as of [null, 'ana@people.example', await partner({ masks: [{ field: 'ANSWERS', revealable: true }] })])
      expect(await offered(as)).toEqual([])
    const at = await world.event({ hostId: host.id, questions })
    await setCriteria(at, organiser, { blindReview: true })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await offered(reviewer, at)).toEqual(['visa', 'level', 'topics', 'years', 'since'])
  })

  it('are those in words for blind reviewers, who may learn from them who somebody is', async () => {
    const at = await world.event({ hostId: host.id, questions })
    await setCriteria(at, organiser, { blindReview: true })
    const ana = await register(at, 'Ana Rojas', { city: ['City of Rojas'], visa: ['yes'] })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const variables of [
      by({ questionKey: 'city', contains: 'rojas' }),
      by({ questionKey: 'why', values: [''] }),
      { sort: 'ANSWER_ASC', sortQuestion: 'city' },
    ]) {
      expect(await codeOf(variables, reviewer, at)).toBe('FIELD_MASKED')
      expect(await codeOf(variables, organiser, at)).toBeUndefined()
    }
    const { edges, facets } = await list(by({ questionKey: 'visa', values: ['yes'] }), reviewer, at)
    expect(edges.map(({ node }) => node.reference)).toEqual([ana])
    expect(plain(facets.answers)).toEqual({ yes: 1 })
    expect(JSON.stringify(edges)).not.toContain('Rojas')
  })

  it('are those of people outside a partner’s scope', async () => {
    const as = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    expect(namesIn(await list({ sort: 'ANSWER_ASC', sortQuestion: 'years' }, as))).toEqual(['Di'])
    expect((await list(by({ questionKey: 'visa', values: ['yes'] }), as)).totalCount).toBe(0)
    expect(plain((await list({}, as)).facets.answers)).toEqual({ '': 1 })
  })

  it('are all but one’s own for participants and visitors', async () => {
    expect((await list(by({ questionKey: 'visa', values: ['no', ''] }), 'ana@people.example')).totalCount).toBe(0)
    expect(namesIn(await list({ sort: 'ANSWER_ASC', sortQuestion: 'years' }, 'ana@people.example'))).toEqual(['Ana'])
    expect((await list({ sort: 'ANSWER_ASC', sortQuestion: 'years' }, null)).totalCount).toBe(0)
  })
})

const rows = (at: EventRow) =>
  database.boardAnswer.findMany({
    where: { eventId: at.id },
    orderBy: [{ registrationId: 'asc' }, { questionKey: 'asc' }, { choice: 'asc' }, { sortKey: 'asc' }],
  })

describe('the copy of answers', () => {
  it('follows amended answers', async () => {
    const at = await world.event({ hostId: host.id, questions })
    const one = await register(at, 'One', { topics: ['ai', 'law'], city: ['Lima'] })
    await list({}, organiser, at)
    const answers = [{ questionKey: 'topics', values: ['water'] }]
    await world.ask(
      'mutation ($input: AmendRegistrationInput!) { amendRegistration(input: $input) { __typename } }',
      { input: { reference: one, version: 1, answers } },
      { as: 'one@people.example' },
    )
    expect(plain((await list({ question: 'topics' }, organiser, at)).facets.answers)).toEqual({ water: 1 })
    expect((await list(by({ questionKey: 'city', contains: 'lima' }), organiser, at)).totalCount).toBe(0)
    await database.message.deleteMany({ where: { eventId: at.id } })
    await database.registration.deleteMany({ where: { eventId: at.id } })
    expect(await rows(at)).toEqual([])
  })

  it('is made again where questions change', async () => {
    const at = await world.event({ hostId: host.id, questions })
    await register(at, 'One', { level: ['able'], city: ['Lima'] })
    await register(at, 'Two', { level: ['expert'] })
    expect((await list({ question: 'level' }, organiser, at)).facets.answers).toHaveLength(2)
    await database.question.delete({ where: { eventId_key: { eventId: at.id, key: 'city' } } })
    await database.question.update({
      where: { eventId_key: { eventId: at.id, key: 'level' } },
      data: { options: ['expert', 'able'].map(option) },
    })
    await database.question.create({
      data: { eventId: at.id, key: 'meal', kind: 'YES_NO', labels: { en: 'Meal' }, required: false, position: 9 },
    })
    const sorted = await list(
      { sort: 'ANSWER_ASC', sortQuestion: 'level', columns: ['level'], question: 'meal' },
      organiser,
      at,
    )
    expect(sorted.edges.flatMap(({ node }) => node.answers.flatMap(({ values }) => values))).toEqual(['expert', 'able'])
    expect(plain(sorted.facets.answers)).toEqual({ '': 2 })
    expect((await rows(at)).filter(({ questionKey }) => questionKey === 'city')).toEqual([])
    await database.question.deleteMany({ where: { eventId: at.id } })
    await list({}, organiser, at)
    expect(await rows(at)).toEqual([])
  })

  it('is the same however it came about', async () => {
    const at = await world.event({ hostId: host.id, questions })
    const names = ['One', 'Two', 'Three']
    const made = await Promise.all(names.map((name) => register(at, name, { visa: ['yes'] })))
    const given = fc.record(
      {
        visa: fc.constantFrom(['yes'], ['no']),
        level: fc.constantFrom(['novice'], ['able'], ['gone']),
        topics: fc.subarray(['ai', 'law', 'water'], { minLength: 1 }),
        years: fc.integer({ min: -999, max: 999 }).map((years) => [String(years)]),
        city: fc.constantFrom(['Lima'], ['łódź'], ['💧']),
      },
      { requiredKeys: [] },
    )
    const changes = fc.array(fc.record({ reference: fc.constantFrom(...made), answers: given }), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(changes, async (each) => {
        for (const { reference, answers } of each) {
          await database.registration.update({ where: { reference }, data: { answers } })
          const input = { eventSlug: at.slug, references: [reference], decision: 'OFFER', staged: true, reason: 'So.' }
          await world.ask(decideDocument, { input }, { as: organiser })
          await world.ask(decideDocument, { input: { ...input, decision: 'WAITLIST' } }, { as: organiser })
          await catchUp(database, at.id)
        }
        const followed = await rows(at)
        await database.boardAnswer.deleteMany({ where: { eventId: at.id } })
        await database.boardProgress.update({ where: { eventId: at.id }, data: { questions: 'other' } })
        await catchUp(database, at.id)
        expect(await rows(at)).toEqual(followed)
        expect(followed.length).toBeGreaterThan(0)
      }),
      { numRuns: 5 },
    )
  })

  it('takes as many statements for many rows as for one', async () => {
    const variables = { slug: event.slug, question: 'visa', ...by({ questionKey: 'visa', values: ['yes', 'no', ''] }) }
    const count = (first: number) =>
      countStatements(() =>
        world.ask(document, { ...variables, sort: 'ANSWER_ASC', sortQuestion: 'years', first }, { as: organiser }),
      )
    await count(1)
    expect(await count(4)).toBe(await count(1))
  })
})

describe('exports', () => {
  const linesFor = async (as: string, query: string) => {
    const url = `/api/events/${event.slug}/registrations.csv?columns=name&columns=answer.level&columns=answer.topics&${query}`
    const { body, statusCode } = await world.app.inject({ url, headers: { cookie: await world.signIn(as) } })
    if (statusCode !== 200) return statusCode
    return body
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join(': '))
  }
  const filter = (...answers: object[]) =>
    answers.map((each) => `answers=${encodeURIComponent(JSON.stringify(each))}`).join('&')

  it('have the chosen answers, filtered and sorted by answers, and are logged without words', async () => {
    expect(await linesFor(organiser, 'sort=ANSWER_ASC&sortQuestion=level')).toEqual([
      'Bo: novice: law',
      'Ana: able: ai; law',
      'Cy: expert: ',
      'Di: : ',
    ])
    const words = { questionKey: 'city', contains: 'paulo' }
    expect(await linesFor(organiser, filter(words, { questionKey: 'visa', values: ['yes'] }))).toEqual([
      'Ana: able: ai; law',
    ])
    const entry = await database.auditEntry.findFirstOrThrow({
      where: { eventId: event.id, what: 'EXPORTED' },
      orderBy: { sequence: 'desc' },
    })
    expect(entry.after).toMatchObject({
      filter: {
        answers: [
          { questionKey: 'city', contains: true },
          { questionKey: 'visa', values: ['yes'] },
        ],
      },
    })
    expect(JSON.stringify(entry.after)).not.toContain('paulo')
    expect(await linesFor(organiser, 'answers=nonsense')).toBe(400)
  })

  it('have no masked answers, and are not filtered by them', async () => {
    const as = await partner({ masks: [{ field: 'ANSWERS', revealable: true }] })
    expect(await linesFor(as, filter({ questionKey: 'visa', values: ['yes'] }))).toBe(403)
    expect(await linesFor(as, 'sort=ANSWER_ASC&sortQuestion=visa')).toBe(403)
    expect(await linesFor(as, '')).toEqual(['Ana: : ', 'Bo: : ', 'Cy: : ', 'Di: : '])
  })
})

describe('the retention of answers', () => {
  it('when the retention of answers ends, their copy for lists is erased too', async () => {
    const at = await world.event({ hostId: host.id, questions })
    await register(at, 'One', { city: ['Lima'], visa: ['yes'] })
    await list({}, organiser, at)
    expect(await rows(at)).toContainEqual(expect.objectContaining({ text: 'lima' }))
    await world.setClock(new Date(at.endsAt.getTime() + 40 * 86_400_000).toISOString())
    await database.$queryRaw`select 1 from graphile_worker.add_job('retain')`
    await world.runJobs()
    expect((await rows(at)).filter(({ choice }) => choice !== '')).toEqual([])
    expect(plain((await list({}, organiser, at)).facets.answers)).toEqual({ '': 1 })
    await world.setClock(null)
  })
})
