import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import { lookDocument, pageDocument, type ShownPage } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { liftDocument, openReviews } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { setCriteria, save, read, declare } = openReviews(world)

let host: InstituteRow
let organiser: string
let reviewer: string
let at: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id })
  await setCriteria(at, organiser)
  ana = await registerPerson(world, at, 'Ana')
  await registerPerson(world, at, 'Bo')
})

const page = async (as: string) =>
  (await world.ask<{ event: { registrations: ShownPage } }>(pageDocument, { slug: at.slug }, { as })).event
    .registrations

interface Declared {
  node: {
    id: string
    reason: string
    member: { name: string; institute: { slug: string } }
    registration: { reference: string }
  }
}

const conflicts = async (as: string) => {
  const document = /* GraphQL */ `
    query ($slug: String!) {
      event(slug: $slug) {
        conflicts { edges { node { id reason member { name institute { slug } } registration { reference } } } }
      }
    }`
  const { event } = await world.ask<{ event: { conflicts: { edges: Declared[] } } }>(
    document,
    { slug: at.slug },
    { as },
  )
  return event.conflicts.edges.map(({ node }) => node)
}

const lift = async (id: string, as: string) =>
  (await world.ask<{ answer: { __typename: string } }>(liftDocument, { id }, { as })).answer.__typename

interface Counts {
  submitted: number | null
  stagedDifference: number | null
  hiddenByConflict: number | null
}

/** Counts of the first group, which everybody here is in. */
const counts = async (as: string): Promise<Counts | undefined> => {
  const document =
    'query ($slug: String!) { event(slug: $slug) { groups { submitted stagedDifference hiddenByConflict } } }'
  return (await world.ask<{ event: { groups: Counts[] } }>(document, { slug: at.slug }, { as })).event.groups[0]
}

describe('a member who declares a conflict of interest', () => {
  it('sees the application nowhere, nor its reviews, nor counts that tell of it', async () => {
    expect(await counts(reviewer)).toEqual({ submitted: 2, stagedDifference: null, hiddenByConflict: 0 })
    expect((await declare(ana, reviewer)).__typename).toBe('ConflictDeclared')
    const { edges, totalCount } = await page(reviewer)
    expect([edges.map(({ node }) => node.name), totalCount]).toEqual([['Bo'], 1])
    expect(await world.ask(lookDocument, { reference: ana }, { as: reviewer })).toEqual({ registration: null })
    expect(await read(ana, reviewer)).toBeNull()
    expect(await counts(reviewer)).toEqual({ submitted: 1, stagedDifference: null, hiddenByConflict: 1 })
    expect((await save(ana, reviewer, [1, 1])).__typename).toBe('UnknownRegistration')
    expect((await declare(ana, reviewer)).__typename).toBe('UnknownRegistration')
    expect((await page(organiser)).totalCount).toBe(2)
  })

  it('an organiser with a conflict of interest can’t decide on the application, nor find it in files or the log', async () => {
    const other = (await world.member({ institute: host })).email
    await declare(ana, other)
    const input = { eventSlug: at.slug, references: [ana], decision: 'OFFER' }
    expect(await world.ask(decideDocument, { input }, { as: other })).toMatchObject({
      answer: { refused: [{ refusal: { __typename: 'UnknownRegistration' } }] },
    })
    const url = `/api/events/${at.slug}/registrations.csv`
    const file = await world.app.inject({ url, headers: { cookie: await world.signIn(other) } })
    expect(file.payload).toContain('Bo')
    expect(file.payload).not.toContain(ana)
    const document = `query ($slug: String!) { event(slug: $slug) { auditEntries { edges { node { kind reference after reason } } } } }`
    const { event } = await world.ask<{ event: { auditEntries: { edges: { node: Record<string, unknown> }[] } } }>(
      document,
      { slug: at.slug },
      { as: other },
    )
    expect(event.auditEntries.edges[1]?.node).toEqual({
      kind: 'CONFLICT_DECLARED',
      reference: null,
      after: null,
      reason: null,
    })
    expect(await conflicts(other)).toEqual([])
  })

  it('an organiser with a conflict of interest sees forecasts of the room without it, and how many are left out', async () => {
    const other = (await world.member({ institute: host })).email
    const bo = (await page(organiser)).edges.find(({ node }) => node.name === 'Bo')?.node.reference
    const input = { eventSlug: at.slug, references: [ana, bo], decision: 'OFFER', staged: true }
    await world.ask(decideDocument, { input }, { as: organiser })
    await declare(ana, other)
    expect(await counts(other)).toEqual({ submitted: 1, stagedDifference: 1, hiddenByConflict: 1 })
    expect(await counts(organiser)).toEqual({ submitted: 2, stagedDifference: 2, hiddenByConflict: 0 })
  })

  it('has their own review removed, so that it does not count', async () => {
    await save(ana, reviewer, [5, 4])
    await save(ana, organiser, [0, 0])
    await declare(ana, reviewer)
    expect(await read(ana, organiser)).toMatchObject({ reviews: [{ score: 0 }], reviewSummary: { count: 1, mean: 0 } })
  })

  it('says why: to the organisers, in the list and in the log', async () => {
    expect((await declare(ana, reviewer, '  ')).fields).toEqual([{ path: 'reason', code: 'REQUIRED' }])
    await database.user.update({ where: { email: reviewer }, data: { name: 'Priya Anand' } })
    await declare(ana, reviewer)
    const member = { name: 'Priya Anand', institute: { slug: host.slug } }
    expect(await conflicts(organiser)).toEqual([
      { id: expect.any(String), reason: 'We share an office.', member, registration: { reference: ana } },
    ])
    expect(await conflicts(reviewer)).toEqual([])
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'CONFLICT_DECLARED' } })
    const words = await database.auditWords.findUnique({ where: { token: entry.reason ?? '' } })
    expect(words?.text).toBe('We share an office.')
  })
})

describe('a conflict of interest', () => {
  it('is lifted by an organiser alone, never by the person who declared it', async () => {
    const other = (await world.member({ institute: host })).email
    await declare(ana, reviewer)
    const [declared] = await conflicts(organiser)
    const id = declared?.id ?? ''
    expect(await lift(id, reviewer)).toBe('NotAllowed')
    expect(await lift(id, (await world.member()).email)).toBe('UnknownConflict')
    expect(await lift(id, other)).toBe('ConflictLifted')
    expect(await lift(id, other)).toBe('UnknownConflict')
    expect((await page(reviewer)).totalCount).toBe(2)
    const lifted = await database.auditEntry.count({ where: { eventId: at.id, what: 'CONFLICT_LIFTED' } })
    expect(lifted).toBe(1)
  })

  it('an organiser’s conflict of interest can only be lifted by another organiser', async () => {
    const other = (await world.member({ institute: host })).email
    await declare(ana, other)
    const [declared] = await conflicts(organiser)
    expect(await lift(declared?.id ?? '', other)).toBe('NotAllowed')
    expect(await lift('no id', organiser)).toBe('UnknownConflict')
    expect(await lift(declared?.id ?? '', organiser)).toBe('ConflictLifted')
  })
})
