import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { everything } from './examples.ts'

interface Page {
  edges: { cursor: string; node: { slug: string; state: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

// Counts statements for whole trees, which cost more than the open API allows.
const world = await openWorld({ costLimit: 1_000_000 })
let host: InstituteRow
let organiser: string

const day = 86_400_000
const today = Math.floor(Date.now() / day) * day
const on = (days: number) => {
  const startsAt = new Date(today + days * day)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
}

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  await world.empty('event')
})

const list = async (variables: Record<string, unknown> = {}, as: string | null = null): Promise<Page> => {
  const document = /* GraphQL */ `
    query ($first: Int, $after: String, $filter: EventFilter) {
      events(first: $first, after: $after, filter: $filter) {
        edges { cursor node { slug state } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`
  return (await world.ask<{ events: Page }>(document, variables, { as })).events
}

const slugs = ({ edges }: Page) => edges.map(({ node }) => node.slug)

test('published events, soonest first; those at the same moment by id', async () => {
  await world.event({ id: 'b', slug: 'second', ...on(3) })
  await world.event({ id: 'a', slug: 'first', ...on(3) })
  await world.event({ slug: 'zeroth', ...on(2) })
  expect(slugs(await list())).toEqual(['zeroth', 'first', 'second'])
})

test('an empty list', async () => {
  expect(await list()).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  })
})

describe('cursors', () => {
  beforeEach(async () => {
    for (const slug of ['one', 'two', 'three', 'four', 'five']) await world.event({ slug, ...on(3) })
  })

  test('lead through everything once, though events come and go meanwhile', async () => {
    const all = slugs(await list())
    const first = await list({ first: 2 })
    expect(first.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      endCursor: first.edges[1]?.cursor,
    })
    await world.event({ slug: 'earlier', ...on(1) })
    const second = await list({ first: 2, after: first.pageInfo.endCursor })
    const third = await list({ first: 2, after: second.pageInfo.endCursor })
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect([first, second, third].flatMap(slugs)).toEqual(all)
  })

  test('are opaque, and anything else is refused as a bad argument', async () => {
    const { edges } = await list({ first: 1 })
    expect(edges[0]?.cursor).toMatch(/^[\w-]+$/)
    for (const after of [
      'nonsense',
      '🙂',
      Buffer.from('x y').toString('base64url'),
      Buffer.from(`${'9'.repeat(20)} a`).toString('base64url'),
    ]) {
      const { errors } = await world.execute('query ($after: String) { events(after: $after) { edges { cursor } } }', {
        after,
      })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })

  test.each([0, -1, 101])('%i at once is refused', async (first) => {
    const { errors } = await world.execute('query ($first: Int) { events(first: $first) { edges { cursor } } }', {
      first,
    })
    expect(errors).toMatchObject([{ message: '`first` is 1 to 100.', extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

test('events are filtered by kind, and by whether they are over by the database’s clock', async () => {
  await world.event({ slug: 'course', kind: 'TRAINING', ...on(30) })
  await world.event({ slug: 'talks', kind: 'DIALOGUE', admission: 'INVITATION', ...on(60) })
  expect(slugs(await list({ filter: { kind: 'DIALOGUE' } }))).toEqual(['talks'])
  await world.setClock(new Date(today + 40 * day).toISOString())
  expect(slugs(await list({ filter: { upcoming: true } }))).toEqual(['talks'])
  expect(slugs(await list({ filter: { upcoming: false } }))).toEqual(['course'])
  expect(slugs(await list({ filter: { upcoming: false, kind: 'DIALOGUE' } }))).toEqual([])
  await world.setClock(null)
})

describe('drafts', () => {
  beforeEach(async () => {
    const partner = await world.institute({ slug: `partner-${Math.random()}` })
    const draft = await world.event({ slug: 'draft', state: 'DRAFT', hostId: host.id })
    await world.partner(draft, { institute: partner })
  })

  const read = async (as: string | null) =>
    (await world.ask<{ event: { slug: string } | null }>('{ event(slug: "draft") { slug } }', {}, { as })).event

  test.each(['OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER'] as const)(
    'are shown to an %s of the host',
    async (role) => {
      const { email } = await world.member({ institute: host, role })
      expect(await read(email)).toEqual({ slug: 'draft' })
      expect(slugs(await list({}, email))).toEqual(['draft'])
    },
  )

  test('are shown to members of a partner whose grant is in force, and no longer once it is over', async () => {
    const { partnerId } = await world.database.grant.findFirstOrThrow({ where: { event: { slug: 'draft' } } })
    const institute = await world.database.institute.findUniqueOrThrow({ where: { id: partnerId } })
    const { email } = await world.member({ institute, role: 'VIEWER' })
    expect(await read(email)).toEqual({ slug: 'draft' })
    expect(slugs(await list({}, email))).toEqual(['draft'])
    await world.database.grant.updateMany({ where: { partnerId }, data: { endsAt: new Date(today - 1) } })
    expect(await read(email)).toBeNull()
    expect(slugs(await list({}, email))).toEqual([])
  })

  test('are nothing to everybody else, nor is what does not exist', async () => {
    const others = [null, 'somebody@people.example', (await world.member()).email]
    for (const as of others) {
      expect(await read(as)).toBeNull()
      expect(slugs(await list({}, as))).toEqual([])
    }
    expect((await world.ask('{ event(slug: "nothing") { slug } }')).event).toBeNull()
  })
})

test('texts are in the language of the request, else in the first that there is', async () => {
  await world.event({
    slug: 'spoken',
    titles: { fr: 'Bonjour', es: 'Hola' },
    summaries: { en: 'Hello', pt_BR: 'Olá' },
    descriptions: {},
  })
  const read = async (language: 'en' | 'es' | 'pt_BR' | 'fr') =>
    (await world.ask('{ event(slug: "spoken") { title summary description series } }', {}, { language })).event
  expect(await read('fr')).toEqual({ title: 'Bonjour', summary: 'Hello', description: '', series: null })
  expect(await read('en')).toMatchObject({ title: 'Hola', summary: 'Hello' })
  expect(await read('pt_BR')).toMatchObject({ title: 'Hola', summary: 'Olá' })
})

test.each([
  [-11, 'NOT_YET_OPEN'],
  [-10, 'OPEN'],
  [9, 'OPEN'],
  [10, 'CLOSED'],
])('the registration window, %i days on', async (days, window) => {
  const at = (offset: number) => new Date(today + offset * day)
  await world.event({ slug: 'window', registrationOpensAt: at(-10), registrationClosesAt: at(10) })
  await world.setClock(at(days).toISOString())
  const { event } = await world.ask('{ event(slug: "window") { registrationWindow } }')
  await world.setClock(null)
  expect(event).toEqual({ registrationWindow: window })
})

test('the host comes first, then partners in their order', async () => {
  const event = await world.event({ slug: 'together', hostId: host.id, hostPurposes: { en: 'To choose.' } })
  const partners = [await world.institute(), await world.institute()]
  for (const [index, institute] of partners.entries()) {
    const agreedAt = new Date(Date.now() - index * day)
    await world.partner(event, { institute, agreedAt, purposes: { en: 'Para ayudar.' } })
  }
  const document = '{ event(slug: "together") { institutes { part purpose institute { slug } } } }'
  expect((await world.ask(document)).event).toEqual({
    institutes: [
      { part: 'HOST', purpose: 'To choose.', institute: { slug: host.slug } },
      { part: 'PARTNER', purpose: 'Para ayudar.', institute: { slug: partners[1]?.slug } },
      { part: 'PARTNER', purpose: 'Para ayudar.', institute: { slug: partners[0]?.slug } },
    ],
  })
})

test('shows what may be seen and done, and staff figures to staff', async () => {
  await world.event({ slug: 'policy', hostId: host.id })
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  const document = `{ event(slug: "policy") {
    viewerCan { edit publish setSeatPlan seeRegistrations decide seeAudit } groups { submitted stagedDifference }
  } }`
  const group = (submitted: number | null, stagedDifference: number | null) => [
    { submitted, stagedDifference },
    { submitted, stagedDifference },
  ]
  const nothing = {
    edit: false,
    publish: false,
    setSeatPlan: false,
    seeRegistrations: false,
    decide: false,
    seeAudit: false,
  }
  expect((await world.ask(document)).event).toEqual({ viewerCan: nothing, groups: group(null, null) })
  expect((await world.ask(document, {}, { as: 'somebody@people.example' })).event).toEqual({
    viewerCan: nothing,
    groups: group(null, null),
  })
  expect((await world.ask(document, {}, { as: reviewer })).event).toEqual({
    viewerCan: { ...nothing, seeRegistrations: true },
    groups: group(0, null),
  })
  expect((await world.ask(document, {}, { as: organiser })).event).toEqual({
    viewerCan: { edit: true, publish: false, setSeatPlan: true, seeRegistrations: true, decide: true, seeAudit: true },
    groups: group(0, 0),
  })
})

describe('the number of SQL statements', () => {
  const whole = async () => {
    const event = await world.event({
      hostId: host.id,
      sessions: [{ title: 'A day', ...on(20) }],
      questions: [{ key: 'first-time', kind: 'YES_NO', labels: { en: 'First time?' }, required: true }],
      consents: [{ key: 'processing', texts: { en: 'I agree.' }, required: true }],
    })
    const partner = await world.institute()
    await world.partner(event, { institute: partner })
  }

  const statements = async (as: string | null) => {
    let listed = 0
    const document = `${everything} { events { edges { node { ...Everything } } } }`
    const count = await countStatements(async () => {
      listed = (await world.ask<{ events: Page }>(document, {}, { as })).events.edges.length
    })
    return { events: listed, statements: count }
  }

  test('the list of events takes the same number of statements for one event and for many', async () => {
    for (const as of [null, organiser]) {
      await world.signIn(organiser)
      await world.empty('event')
      await whole()
      const one = await statements(as)
      for (let more = 0; more < 7; more += 1) await whole()
      const eight = await statements(as)
      expect({ one: one.events, eight: eight.events }).toEqual({ one: 1, eight: 8 })
      for (const cost of [one.statements, eight.statements]) expect(cost).toBeLessThanOrEqual(as ? 29 : 23)
      expect(Math.abs(eight.statements - one.statements)).toBeLessThanOrEqual(4)
    }
  })
})
