import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import pg from 'pg'
import { verifyChains } from '../audit/verify.ts'
import { openDesk } from '../registrations/seating.ts'
import {
  amendDocument,
  decideDocument,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../rows.ts'
import { openWorld } from '../testing/world.ts'
import { retain } from './retention.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const question = { key: 'needs', kind: 'SHORT_TEXT', labels: { en: 'What do you need?' }, required: false } as const
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

const eventOf = (facts: Parameters<typeof world.event>[0] = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, questions: [question], ...facts })

const join = (event: EventRow, name: string, facts = {}) =>
  registerPerson(world, event, name, {
    organisation: `Org${name}`,
    motivation: `Motivation${name}`,
    answers: [{ questionKey: 'needs', values: [`Answer${name}`] }],
    ...facts,
  })

const decide = (event: EventRow, reference: string, decision: string, reason?: string) =>
  world.ask(decideDocument, { input: { eventSlug: event.slug, references: [reference], decision, reason } }, { as })

const stage = (event: EventRow, reference: string, decision: string, reason?: string) =>
  world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: [reference], decision, reason, staged: true } },
    { as },
  )

/** Every text of every table, of the product and of its jobs, in lower case. */
async function everythingKept(): Promise<{ table: string; text: string }[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`
  const kept: { table: string; text: string }[] = []
  for (const { name } of tables) {
    const [row] = await database.$queryRawUnsafe<{ all: string | null }[]>(
      `select string_agg(t::text, ' ') as all from ${name} t`,
    )
    kept.push({ table: name, text: (row?.all ?? '').toLowerCase() })
  }
  return kept
}

/** What would tell of somebody of this name. */
const tracesOf = (name: string) =>
  [addressOf(name), `org${name}`, `motivation${name}`, `answer${name}`, name].map((text) => text.toLowerCase())

async function tracesLeft(name: string): Promise<string[]> {
  const kept = await everythingKept()
  return tracesOf(name).filter((trace) => kept.some(({ text }) => text.includes(trace)))
}

/** Tables in which something tells of them. */
async function placesLeft(name: string): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const kept = await everythingKept()
    const left = kept.filter(({ text }) => text.includes(name.toLowerCase())).map(({ table }) => table)
    // A job that is done leaves its table a moment later.
    if (left.length === 0 || tries === 20) return left
    await sleep(100)
  }
}

const requestDocument = 'mutation ($reference: String) { answer: requestErasure(reference: $reference) { __typename } }'
const confirmDocument = /* GraphQL */ `
  mutation ($token: String!) {
    answer: confirmErasure(token: $token) {
      __typename
      ... on DataErased { isAccountKept proofs { cause fields counts digest event { slug } } }
    }
  }`

interface Confirmed {
  answer: {
    __typename: string
    isAccountKept?: boolean
    proofs?: { counts: Record<string, number>; fields: string[] }[]
  }
}

const linkMailTo = (name: string) =>
  world.mails.findLast(({ to, text }) => to === addressOf(name) && text.includes('/erase#token='))

/** Asks as the person, and follows the link in the mail. */
async function eraseAs(name: string, reference: string | null): Promise<Confirmed['answer']> {
  await world.ask(requestDocument, { reference }, { as: addressOf(name) })
  await world.runJobs()
  const mail = linkMailTo(name)
  const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  const { answer } = await world.ask<Confirmed>(confirmDocument, { token })
  await world.runJobs()
  return answer
}

const auditOf = async (eventId: string) =>
  (await database.auditEntry.findMany({ where: { chain: eventId }, orderBy: { sequence: 'asc' } })).map(
    ({ what }) => what,
  )

async function chainsAreWhole(): Promise<void> {
  const client = new pg.Client({ connectionString: world.config.databaseUrl })
  client.on('error', () => {})
  await client.connect()
  for await (const { breaks } of verifyChains(client, null, new Map())) expect(breaks).toEqual([])
  await client.end()
}

type State = 'SUBMITTED' | 'OFFERED' | 'CONFIRMED' | 'WAITLISTED' | 'NOT_SELECTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN'

async function bring(event: EventRow, name: string, reference: string, state: State): Promise<void> {
  if (state === 'OFFERED' || state === 'CONFIRMED' || state === 'LAPSED') await decide(event, reference, 'OFFER')
  if (state === 'CONFIRMED') await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  if (state === 'WAITLISTED') await decide(event, reference, 'WAITLIST')
  if (state === 'NOT_SELECTED') await decide(event, reference, 'NOT_SELECT')
  if (state === 'DECLINED') await decide(event, reference, 'DECLINE', `We know ${name}.`)
  if (state === 'WITHDRAWN') await world.ask(withdrawDocument, { reference }, { as: addressOf(name) })
  if (state === 'LAPSED') {
    await world.setClock(4 * 86_400_000)
    await world.runJobs()
    await world.setClock(null)
  }
}

describe('a person has what is held about them erased', () => {
  const states: State[] = [
    ...(['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED'] as const),
    ...(['NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const),
  ]

  it.each(states)('in the state %s, and nothing tells of them any more', async (state) => {
    const name = `Zq${state.toLowerCase().replace('_', '')}`
    const event = await eventOf()
    const reference = await join(event, name)
    await bring(event, name, reference, state)
    expect((await tracesLeft(name)).length).toBeGreaterThan(3)
    const answer = await eraseAs(name, null)
    expect(answer).toMatchObject({ __typename: 'DataErased', isAccountKept: false })
    expect(answer.proofs?.map(({ fields }) => fields)).toEqual([['REGISTRATION'], ['ACCOUNT']])
    expect(await placesLeft(name)).toEqual([])
    const row = await database.registration.findUniqueOrThrow({ where: { reference } })
    const over = state === 'DECLINED' || state === 'LAPSED' ? state : 'WITHDRAWN'
    expect([row.state, row.name, row.erasedAt !== null]).toEqual([over, '', true])
    expect((await auditOf(event.id)).at(-1)).toBe('ERASED')
    await chainsAreWhole()
  })

  it('also where organisers wrote, searched, reviewed and imported', async () => {
    const name = 'Zqwritten'
    const event = await eventOf()
    const reference = await join(event, name, { protectIdentity: true })
    const other = await join(event, 'Zqother')
    const input = { reference, field: 'PROTECTED_IDENTITY', reason: `Is this ${name}?` }
    await world.ask(
      'mutation ($input: RevealFieldInput!) { answer: revealField(input: $input) { __typename } }',
      { input },
      { as },
    )
    const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER', comment: `I know ${name}.` }
    await world.ask(
      'mutation ($input: SaveReviewInput!) { answer: saveReview(input: $input) { __typename } }',
      { input: review },
      { as },
    )
    const view = { eventSlug: event.slug, name: 'Mine', address: `state=SUBMITTED&q=${name}`, shared: false }
    await world.ask(
      'mutation ($input: SaveBoardViewInput!) { answer: saveBoardView(input: $input) { __typename } }',
      { input: view },
      { as },
    )
    await stage(event, reference, 'DECLINE', `${name} knows nobody here.`)
    await stage(event, reference, 'WAITLIST')
    const imported = await database.registrationImport.create({
      data: {
        ...{ id: crypto.randomUUID(), eventId: event.id, fileName: 'people.csv', encoding: 'UTF_8', separator: ',' },
        ...{ titles: ['Email'], rowCount: 1, mapping: {}, createdBy: 'somebody', createdAt: new Date() },
      },
    })
    await database.importRow.create({ data: { importId: imported.id, number: 2, cells: [`${name}`, addressOf(name)] } })
    await database.importProblem.create({
      data: { importId: imported.id, position: 0, row: 2, value: name, problem: { code: 'TOO_LONG' } },
    })
    await eraseAs(name, null)
    expect(await placesLeft(name)).toEqual([])
    const kept = await database.boardView.findFirstOrThrow({ where: { eventId: event.id } })
    expect(kept.address).toBe('state=SUBMITTED')
    const list = await world.ask<{
      event: { registrations: { totalCount: number; edges: { node: { reference: string } }[] } }
    }>(
      'query ($slug: String!) { event(slug: $slug) { registrations { totalCount edges { node { reference } } } } }',
      { slug: event.slug },
      { as },
    )
    expect(list.event.registrations).toEqual({ totalCount: 1, edges: [{ node: { reference: other } }] })
    await chainsAreWhole()
  })

  it('and the seat goes to the next in the same decision, of an organisation that had its share', async () => {
    const event = await eventOf({
      total: 1,
      admission: 'FIRST_COME',
      groups: { 'civil-society': {} },
      organisationCap: 1,
    })
    const first = await join(event, 'Zqfirst', { organisation: 'OrgZqfirst' })
    await world.ask(takeDocument, { reference: first }, { as: addressOf('Zqfirst') })
    const second = await join(event, 'Zqsecond', { organisation: 'OrgZqfirst' })
    await eraseAs('Zqfirst', first)
    const next = await database.registration.findUniqueOrThrow({ where: { reference: second } })
    expect(next.state).toBe('OFFERED')
    expect((await auditOf(event.id)).slice(-3)).toEqual(['WITHDRAWN', 'OFFERED', 'ERASED'])
    expect(await database.organisationTally.findMany({ where: { eventId: event.id } })).toMatchObject([{ held: 1 }])
    await eraseAs('Zqsecond', second)
    expect(await tracesLeft('Zqfirst')).not.toContain('orgzqfirst')
    expect(await database.organisationTally.count({ where: { eventId: event.id } })).toBe(0)
  })

  it('of one registration alone, if that is what they ask', async () => {
    const [one, two] = [await eventOf(), await eventOf()]
    const reference = await join(one, 'Zqtwice')
    const other = await join(two, 'Zqtwice')
    expect(await eraseAs('Zqtwice', reference)).toMatchObject({ isAccountKept: true })
    const rows = await database.registration.findMany({ where: { reference: { in: [reference, other] } } })
    expect(rows.map(({ erasedAt }) => erasedAt !== null).toSorted()).toEqual([false, true])
    const answer = await world.ask(
      'query ($reference: String!) { registration(reference: $reference) { reference } }',
      { reference },
      { as },
    )
    expect(answer).toEqual({ registration: null })
  })

  it('and can register again, as somebody new', async () => {
    const event = await eventOf()
    await join(event, 'Zqagain')
    await eraseAs('Zqagain', null)
    const reference = await join(event, 'Zqagain')
    expect(await database.registration.count({ where: { eventId: event.id, erasedAt: null } })).toBe(1)
    const { version } = await database.registration.findUniqueOrThrow({ where: { reference } })
    const amended = await world.ask(
      amendDocument,
      { input: { reference, version, country: 'FR' } },
      { cookie: await world.signInByLink(addressOf('Zqagain')) },
    )
    expect(amended).toMatchObject({ answer: { __typename: 'AmendmentAccepted' } })
  })

  it('but not by a link that is too old, was changed, or was used', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqlink')
    await world.ask(requestDocument, { reference }, { as: addressOf('Zqlink') })
    await world.runJobs()
    const token = /#token=([\w-]+)/.exec(linkMailTo('Zqlink')?.text ?? '')?.[1] ?? ''
    const confirm = async (given: string) =>
      (await world.ask<Confirmed>(confirmDocument, { token: given })).answer.__typename
    expect(await confirm(`${token.slice(0, -4)}AAAA`)).toBe('ErasureLinkInvalid')
    await world.setClock(25 * 3_600_000)
    expect(await confirm(token)).toBe('ErasureLinkInvalid')
    await world.setClock(null)
    expect(await confirm(token)).toBe('DataErased')
    expect(await confirm(token)).toBe('ErasureLinkInvalid')
  })

  it('and nobody can ask for another', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqmine')
    const ask = async (asker: string | null) =>
      (await world.ask<Confirmed>(requestDocument, { reference }, { as: asker })).answer.__typename
    expect([await ask(null), await ask(as), await ask(addressOf('Zqother'))]).toEqual([
      ...['NotAllowed', 'UnknownRegistration', 'UnknownRegistration'],
    ])
  })

  it('whoever is a member of an institute keeps the account', async () => {
    const event = await eventOf()
    await join(event, 'Zqmember')
    await world.member({ institute: host, email: addressOf('Zqmember'), role: 'VIEWER' })
    expect(await eraseAs('Zqmember', null)).toMatchObject({ isAccountKept: true })
    expect(await database.user.count({ where: { email: addressOf('Zqmember') } })).toBe(1)
  })

  it('what was erased can’t be written again, and a proof can’t be changed', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqfixed')
    await eraseAs('Zqfixed', reference)
    await expect(database.registration.update({ where: { reference }, data: { name: 'Back' } })).rejects.toThrow()
    await expect(
      database.erasure.updateMany({ where: { eventId: event.id }, data: { cause: 'RETENTION' } }),
    ).rejects.toThrow()
  })
})

describe('what was kept for as long as it may be', () => {
  const setDocument = /* GraphQL */ `
    mutation ($input: SetRetentionInput!) {
      answer: setRetention(input: $input) {
        __typename
        ... on RetentionSet { event { retention { field days erasedOn } } }
        ... on InvalidInput { fields { path code } }
      }
    }`
  const set = async (event: EventRow, ...rules: [field: string, days: number][]) =>
    world.ask<{ answer: unknown }>(
      setDocument,
      { input: { eventSlug: event.slug, rules: rules.map(([field, days]) => ({ field, days })) } },
      { as },
    )
  const nightAfter = async ({ endsAt }: EventRow, days: number) => {
    await world.setClock(endsAt.getTime() + days * 86_400_000 + 60_000 - Date.now())
    await retain({ database, desk }, 'night')
    await world.setClock(null)
  }
  const desk = openDesk(database)

  it('is erased field by field, in its time, with a proof that names nobody', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqfields')
    expect(await set(event, ['ANSWERS', 2], ['MOTIVATION', 5], ['REGISTRATION', 9])).toMatchObject({
      answer: {
        event: {
          retention: [
            { field: 'ANSWERS', days: 2, erasedOn: new Date(event.endsAt.getTime() + 2 * 86_400_000).toISOString() },
            ...[
              { field: 'MOTIVATION', days: 5 },
              { field: 'REVIEWS', days: 9 },
              { field: 'MESSAGES', days: 9 },
              { field: 'REGISTRATION', days: 9 },
            ],
          ],
        },
      },
    })
    await bring(event, 'Zqfields', reference, 'CONFIRMED')
    const left = async (days: number) => {
      await nightAfter(event, days)
      return (await tracesLeft('Zqfields')).filter((trace) => /answer|motivation|org/.test(trace))
    }
    expect(await left(1)).toEqual(['orgzqfields', 'motivationzqfields', 'answerzqfields'])
    expect(await left(2)).toEqual(['orgzqfields', 'motivationzqfields'])
    expect(await left(2)).toEqual(['orgzqfields', 'motivationzqfields'])
    expect(await left(5)).toEqual(['orgzqfields'])
    expect(await left(9)).toEqual([])
    const proofs = await world.ask<{ event: { erasures: { edges: { node: { fields: string[]; cause: string } }[] } } }>(
      'query ($slug: String!) { event(slug: $slug) { erasures { edges { node { fields cause counts digest } } } } }',
      { slug: event.slug },
      { as },
    )
    expect(proofs.event.erasures.edges.map(({ node }) => node.fields[0])).toEqual([
      ...['REGISTRATION', 'MOTIVATION', 'ANSWERS'],
    ])
    const row = await database.registration.findUniqueOrThrow({ where: { reference } })
    expect([row.state, row.name]).toEqual(['CONFIRMED', ''])
    const { held } = await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })
    expect(held).toBe(1)
    await chainsAreWhole()
  })

  it('is kept for a year where organisers said nothing', async () => {
    const event = await eventOf()
    await join(event, 'Zqusual')
    await nightAfter(event, 364)
    expect(await tracesLeft('Zqusual')).toContain('orgzqusual')
    await nightAfter(event, 365)
    expect((await tracesLeft('Zqusual')).filter((trace) => trace.startsWith('org'))).toEqual([])
  })

  it('is set by days that make sense, once each', async () => {
    const event = await eventOf()
    const codes = { answer: { __typename: 'InvalidInput', fields: [{ path: 'rules.0.days', code: 'OUT_OF_RANGE' }] } }
    expect(await set(event, ['ANSWERS', -1])).toEqual(codes)
    expect(await set(event, ['ANSWERS', 3651])).toEqual(codes)
    expect(await set(event, ['ANSWERS', 1], ['ANSWERS', 2])).toEqual({
      answer: { __typename: 'InvalidInput', fields: [{ path: 'rules.1.field', code: 'REPEATED' }] },
    })
  })

  it('takes as many statements for three proofs as for one', async () => {
    const counts: number[] = []
    for (const size of [1, 3]) {
      const event = await eventOf()
      for (const name of ['Zqa', 'Zqb', 'Zqc'].slice(0, size)) {
        const reference = await join(event, name)
        const act = { actorKind: 'CLOCK', actorId: null, instituteId: null, grantId: null, requestId: null } as const
        await desk.changeSeats(event.id, { type: 'ERASE', references: [reference], cause: 'RETENTION' }, act)
      }
      const query = jest.spyOn(pg.Client.prototype, 'query')
      const { event: listed } = await world.ask<{ event: { erasures: { edges: unknown[] } } }>(
        'query ($slug: String!) { event(slug: $slug) { erasures { edges { node { id event { slug } } } } } }',
        { slug: event.slug },
        { as },
      )
      counts.push(query.mock.calls.length)
      query.mockRestore()
      expect(listed.erasures.edges).toHaveLength(size)
    }
    expect(counts[1]).toBe(counts[0])
  })
})

describe('what is held about oneself', () => {
  const heldDocument = /* GraphQL */ `{
    viewer {
      heldData {
        document institutes signIns { at until }
        registrations {
          registration { reference } mails { occasion } reviewCount reviews { comment score recommendation }
          looks { what reason } filesTakenAway
        }
      }
    }
  }`
  interface Held {
    viewer: {
      heldData: {
        document: { account: { email: string }; registrations: Record<string, unknown>[] }
        registrations: { reviews: unknown[]; mails: { occasion: string }[] }[]
      }
    } | null
  }

  it('is told whole, and reviews once a decision was told, without who wrote them', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqheld')
    await join(event, 'Zqstranger')
    const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER', comment: 'Speaks plainly.' }
    await world.ask(
      'mutation ($input: SaveReviewInput!) { answer: saveReview(input: $input) { __typename } }',
      { input: review },
      { as },
    )
    await world.runJobs()
    const read = () => world.ask<Held>(heldDocument, {}, { as: addressOf('Zqheld') })
    const before = (await read()).viewer?.heldData
    expect(before?.registrations).toMatchObject([
      { reviewCount: 1, reviews: [], mails: [{ occasion: 'interest-received' }] },
    ])
    expect(before?.document).toMatchObject({
      account: { email: addressOf('Zqheld') },
      registrations: [
        { reference, name: 'Zqheld', motivation: 'MotivationZqheld', answers: { needs: ['AnswerZqheld'] } },
      ],
    })
    expect(JSON.stringify(before)).not.toMatch(/stranger|institute\.example|Speaks plainly/i)
    await stage(event, reference, 'DECLINE', 'Kept to ourselves.')
    await stage(event, reference, 'OFFER')
    const document = (await read()).viewer?.heldData.document
    expect(Object.keys(document?.registrations[0] ?? {}).filter((key) => key.startsWith('staged'))).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/Kept to ourselves/)
    await decide(event, reference, 'WAITLIST')
    const after = (await read()).viewer?.heldData
    expect(after?.registrations[0]?.reviews).toEqual([
      { comment: 'Speaks plainly.', score: null, recommendation: 'OFFER' },
    ])
    expect(JSON.stringify(after)).not.toMatch(/institute\.example/)
  })

  it('is nothing for a visitor', async () => {
    expect(await world.ask<Held>(heldDocument)).toEqual({ viewer: null })
  })
})

it('any number of people, in any states, leave nothing of those who have gone, and all of those who stay', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  let run = 0
  const person = fc.record({
    state: fc.constantFrom<State>('SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED', 'WITHDRAWN'),
    leaves: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), async (people) => {
      run += 1
      const event = await eventOf({ total: 2 })
      const named = people.map((each, index) => ({ ...each, name: `Zr${letters[run]}x${letters[index]}y` }))
      for (const each of named) await bring(event, each.name, await join(event, each.name), each.state)
      for (const { name, leaves } of named) if (leaves) await eraseAs(name, null)
      for (const { name, leaves } of named) {
        if (leaves) expect(await placesLeft(name)).toEqual([])
        else expect((await tracesLeft(name)).length).toBeGreaterThan(3)
      }
      const { held } = await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })
      const holding = { eventId: event.id, state: { in: ['OFFERED' as const, 'CONFIRMED' as const] } }
      expect(held).toBe(await database.registration.count({ where: holding }))
    }),
    { numRuns: 4, endOnFailure: true },
  )
  await chainsAreWhole()
})
