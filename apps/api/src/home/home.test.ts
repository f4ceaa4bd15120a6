import { beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { openAssignments } from '../assignments/testing/documents.ts'
import { sent, words, written } from '../messages/testing/documents.ts'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ costLimit: 1_000_000 })
const { database } = world
const { assign } = openAssignments(world)

const homeDocument = /* GraphQL */ `
  query ($first: Int) {
    viewer { home(first: $first) { total events { event { slug title zone } waiting { kind count at } } } }
  }`

const assignedDocument = /* GraphQL */ `
  query ($slug: String!) { event(slug: $slug) { waiting { kind isAssigned } } }`

interface Shown {
  total: number
  events: { event: { slug: string }; waiting: { kind: string; count: number; at: string | null }[] }[]
}

let host: InstituteRow
let organiser: string
let event: EventRow

beforeEach(async () => {
  await world.setClock('2031-06-02T20:00:00Z')
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await eventOf('The consultation')
})

const eventOf = (title: string, from = '2031-08-01') =>
  world.event({
    hostId: host.id,
    titles: { en: title },
    zone: 'America/New_York',
    registrationOpensAt: new Date('2031-05-01'),
    registrationClosesAt: new Date('2031-07-01'),
    startsAt: new Date(from),
    endsAt: new Date(Date.parse(from) + 24 * 60 * 60_000),
  })

const home = async (requester: { as: string } | { cookie: string }, first: number | null = null): Promise<Shown> =>
  (await world.ask<{ viewer: { home: Shown } }>(homeDocument, { first }, requester)).viewer.home

const waitingAt = async ({ slug }: EventRow, as: string) => {
  const { events } = await home({ as })
  return events.find((each) => each.event.slug === slug)?.waiting
}

const decide = (references: string[], decision: string, staged: boolean, as = organiser) =>
  world.ask(decideDocument, { input: { eventSlug: event.slug, references, decision, staged } }, { as })

describe('home', () => {
  it('counts what waits for an organiser at each event, most urgent first', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    await registerPerson(world, event, 'Cy')
    await decide([ana], 'OFFER', false)
    await decide([bo], 'WAITLIST', true)
    const letter = await written(world, event, organiser, words('News', 'Dear {{name}}'))
    await sent(world, letter, organiser, '2031-06-03T13:00:00.000Z')
    expect(await waitingAt(event, organiser)).toEqual([
      { kind: 'DECISIONS', count: 1, at: null },
      { kind: 'STAGED', count: 1, at: null },
      { kind: 'SCHEDULED_MESSAGES', count: 1, at: '2031-06-03T13:00:00.000Z' },
    ])
    const { offerExpiresAt } = await database.registration.findFirstOrThrow({ where: { reference: ana } })
    await world.setClock(new Date((offerExpiresAt?.getTime() ?? 0) - 60 * 60_000).toISOString())
    expect((await waitingAt(event, organiser))?.[0]).toEqual({
      kind: 'OFFERS_ENDING',
      count: 1,
      at: offerExpiresAt?.toISOString(),
    })
  })

  it('tells whose staged decisions colleagues replaced, and who did', async () => {
    const colleague = await world.member({ institute: host, name: 'Cy Amado' })
    const other = await world.member({ institute: host, name: 'Di Ruiz' })
    const [ana, bo, cy] = [
      await registerPerson(world, event, 'Ana'),
      await registerPerson(world, event, 'Bo'),
      await registerPerson(world, event, 'Cy'),
    ]
    const replaced = async (as: string) => {
      const document = 'query ($slug: String!) { event(slug: $slug) { waiting { kind count references by } } }'
      type Answer = { event: { waiting: { kind: string; references: string[] | null; by: string | null }[] } }
      const { waiting } = (await world.ask<Answer>(document, { slug: event.slug }, { as })).event
      const item = waiting.find(({ kind }) => kind === 'REPLACED')
      return item && { ...item, references: item.references?.toSorted() }
    }
    await decide([ana, bo, cy], 'OFFER', true)
    await decide([ana], 'WAITLIST', true)
    expect(await replaced(organiser)).toBeUndefined()
    await decide([ana, bo], 'NOT_SELECT', true, colleague.email)
    const item = { kind: 'REPLACED', count: 2, references: [ana, bo].toSorted() }
    expect(await replaced(organiser)).toEqual({ ...item, by: 'Cy Amado' })
    expect(await replaced(colleague.email)).toBeUndefined()
    await decide([bo], 'WAITLIST', true, other.email)
    expect(await replaced(organiser)).toEqual({ ...item, by: null })
    expect(await replaced(colleague.email)).toEqual({ kind: 'REPLACED', count: 1, references: [bo], by: 'Di Ruiz' })
    await decide([ana, bo], 'OFFER', true)
    expect(await replaced(organiser)).toBeUndefined()
  })

  it('tells bounced emails of the last week', async () => {
    await registerPerson(world, event, 'Ana')
    await world.runJobs()
    const bounce = (at: string) =>
      database.message.updateMany({ where: { eventId: event.id }, data: { bouncedAt: new Date(at) } })
    await bounce('2031-05-20T12:00:00Z')
    expect(await waitingAt(event, organiser)).toEqual([{ kind: 'DECISIONS', count: 1, at: null }])
    await bounce('2031-06-01T12:00:00Z')
    expect(await waitingAt(event, organiser)).toContainEqual({ kind: 'BOUNCES', count: 1, at: null })
  })

  it('tells a partner of its scope alone, and nothing once the grant is over', async () => {
    const terms = { scope: { ...wholeEvent, groups: ['academia'] } }
    const { institute, grant } = await world.partner(event, { terms })
    const { email } = await world.member({ institute })
    await registerPerson(world, event, 'Ana', { groupKey: 'civil-society' })
    expect(await waitingAt(event, email)).toEqual([])
    await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
    expect(await waitingAt(event, email)).toEqual([{ kind: 'DECISIONS', count: 1, at: null }])
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await home({ as: email })).toEqual({ total: 0, events: [] })
  })

  it('tells a reviewer what they are assigned to, and of everything where that is nothing', async () => {
    const mia = await world.member({ institute: host, role: 'REVIEWER' })
    const ana = await registerPerson(world, event, 'Ana')
    await registerPerson(world, event, 'Bo')
    expect(await waitingAt(event, mia.email)).toEqual([{ kind: 'REVIEWS', count: 2, at: null }])
    await assign({ eventSlug: event.slug, references: [ana], reviewerIds: [mia.id] }, organiser)
    expect(await waitingAt(event, mia.email)).toEqual([{ kind: 'REVIEWS', count: 1, at: null }])
  })

  it('tells applications that are assigned to the viewer from those that anybody may review', async () => {
    const mia = await world.member({ institute: host, role: 'REVIEWER' })
    const ana = await registerPerson(world, event, 'Ana')
    const waiting = async (as: string) =>
      (
        await world.ask<{ event: { waiting: { kind: string; isAssigned: boolean | null }[] } }>(
          assignedDocument,
          { slug: event.slug },
          { as },
        )
      ).event.waiting
    expect(await waiting(mia.email)).toEqual([{ kind: 'REVIEWS', isAssigned: false }])
    await assign({ eventSlug: event.slug, references: [ana], reviewerIds: [mia.id] }, organiser)
    expect(await waiting(mia.email)).toEqual([{ kind: 'REVIEWS', isAssigned: true }])
    expect(await waiting(organiser)).toEqual([{ kind: 'DECISIONS', isAssigned: null }])
  })

  it('counts nothing by the email link alone', async () => {
    await registerPerson(world, event, 'Ana')
    const cookie = await world.signInByLink(organiser)
    expect((await home({ cookie })).events.map(({ waiting }) => waiting)).toEqual([[]])
  })

  it('is empty for those who run no event', async () => {
    await registerPerson(world, event, 'Ana')
    expect(await home({ as: 'ana@people.example' })).toEqual({ total: 0, events: [] })
  })

  it('begins with events where something waits, then those ahead, then past ones', async () => {
    const later = await eventOf('Later', '2031-09-01')
    const past = await eventOf('Past', '2031-08-02')
    await database.event.update({
      where: { id: past.id },
      data: { startsAt: new Date('2031-06-01T10:00:00Z'), endsAt: new Date('2031-06-01T12:00:00Z') },
    })
    await registerPerson(world, later, 'Ana')
    const { events } = await home({ as: organiser })
    expect(events.map((each) => each.event.slug)).toEqual([later.slug, event.slug, past.slug])
  })

  it('takes as many statements for three events as for one', async () => {
    await registerPerson(world, event, 'Ana')
    const ask = () => home({ as: organiser })
    const forOne = await countStatements(ask)
    for (const title of ['Two', 'Three']) await registerPerson(world, await eventOf(title), 'Ana')
    expect((await ask()).events.filter(({ waiting }) => waiting.length > 0)).toHaveLength(3)
    expect(await countStatements(ask)).toBeLessThanOrEqual(forOne + 1)
  })

  it('shows as many events as asked for, and how many there are', async () => {
    for (const title of ['Two', 'Three']) await eventOf(title)
    const { total, events } = await home({ as: organiser }, 2)
    expect({ total, shown: events.length }).toEqual({ total: 3, shown: 2 })
    expect((await home({ as: organiser }, -1)).events).toHaveLength(1)
  })
})
