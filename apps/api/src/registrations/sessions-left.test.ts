import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { registerPerson } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

const hours = 3_600_000
const startsAt = new Date(Date.now() + 20 * 24 * hours)

let event: EventRow
let organiser: string
let ids: Record<'One' | 'Two' | 'Three', string>

beforeAll(async () => {
  const host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({
    hostId: host.id,
    sessions: ['One', 'Two', 'Three'].map((title, place) => ({
      title,
      startsAt: new Date(startsAt.getTime() + place * hours),
      endsAt: new Date(startsAt.getTime() + (place + 1) * hours),
    })),
  })
  const sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
  const [One = '', Two = '', Three = ''] = sessions.map(({ id }) => id)
  ids = { One, Two, Three }
})

const only = async (sessions: string[]) => {
  const scope = { ...wholeEvent, sessions }
  const { institute } = await world.partner(event, { terms: { scope } })
  return (await world.member({ institute })).email
}

const seenBy = async (as: string) => {
  const document = 'query ($slug: String!) { event(slug: $slug) { registrations { edges { node { reference } } } } }'
  const { event: seen } = await world.ask<{ event: { registrations: { edges: { node: { reference: string } }[] } } }>(
    document,
    { slug: event.slug },
    { as },
  )
  return seen.registrations.edges.map(({ node }) => node.reference).sort()
}

const sessionsOf = async (reference: string, as: string) => {
  const document =
    'query ($reference: String!) { registration(reference: $reference) { version wantsAllSessions sessions { title } } }'
  const { registration } = await world.ask<{
    registration: { version: number; wantsAllSessions: boolean; sessions: { title: string }[] }
  }>(document, { reference }, { as })
  return registration
}

const amend = (reference: string, version: number, changes: object, as: string) =>
  world.ask(
    'mutation ($input: AmendRegistrationInput!) { answer: amendRegistration(input: $input) { __typename } }',
    { input: { reference, version, ...changes } },
    { as },
  )

describe('when all sessions that somebody chose are removed from the programme', () => {
  it('they are left with none, which is not all: nobody sees them who did not before', async () => {
    const partner = await only([ids.Three])
    const ofGone = await only([ids.One])
    const ana = await registerPerson(world, event, 'Ana', { sessionIds: [ids.One] })
    const all = await registerPerson(world, event, 'All')
    expect(await seenBy(partner)).toEqual([all])
    expect(await seenBy(ofGone)).toEqual([ana, all].sort())
    const kept = await database.session.findMany({ where: { eventId: event.id, id: { not: ids.One } } })
    await database.session.delete({ where: { id: ids.One } })
    expect(kept).toHaveLength(2)

    expect(await sessionsOf(ana, 'ana@people.example')).toEqual({ version: 1, wantsAllSessions: false, sessions: [] })
    expect(await sessionsOf(ana, organiser)).toMatchObject({ wantsAllSessions: false, sessions: [] })
    expect(await sessionsOf(all, organiser)).toMatchObject({ wantsAllSessions: true, sessions: [] })
    expect(await seenBy(partner)).toEqual([all])
    // A grant limited to what is gone does not become one without a limit.
    expect(await seenBy(ofGone)).toEqual([ana, all].sort())
    const later = await registerPerson(world, event, 'Later', { sessionIds: [ids.Two] })
    expect(await seenBy(ofGone)).not.toContain(later)

    await amend(ana, 1, { name: 'Ana Maria' }, 'ana@people.example')
    expect(await sessionsOf(ana, 'ana@people.example')).toMatchObject({ wantsAllSessions: false, sessions: [] })
  })

  it('a person who names those that are left has chosen these, and no others to come', async () => {
    const bo = await registerPerson(world, event, 'Bo', { sessionIds: [ids.Two] })
    await database.session.delete({ where: { id: ids.Three } })
    await amend(bo, 1, { sessionIds: [ids.Two] }, 'bo@people.example')
    expect(await sessionsOf(bo, 'bo@people.example')).toMatchObject({
      wantsAllSessions: false,
      sessions: [{ title: 'Two' }],
    })
    await amend(bo, (await sessionsOf(bo, 'bo@people.example')).version, { sessionIds: [] }, 'bo@people.example')
    expect(await sessionsOf(bo, 'bo@people.example')).toMatchObject({ wantsAllSessions: true })
  })
})

describe('what is staged behind a registration', () => {
  it('does not raise the version that its person sees, nor stand in the way of what they change', async () => {
    const cai = await registerPerson(world, event, 'Cai')
    const decide = (changes: object) =>
      world.ask(
        'mutation ($input: DecideInput!) { answer: decide(input: $input) { __typename } }',
        { input: { eventSlug: event.slug, references: [cai], decision: 'OFFER', ...changes } },
        { as: organiser },
      )
    for (const changes of [{ staged: true }, { unstage: true }, { staged: true }]) {
      await decide(changes)
      expect(await sessionsOf(cai, 'cai@people.example')).toMatchObject({ version: 1 })
    }
    expect(await amend(cai, 1, { name: 'Cai Li' }, 'cai@people.example')).toEqual({
      answer: { __typename: 'AmendmentAccepted' },
    })
    await decide({ staged: false })
    expect(await sessionsOf(cai, 'cai@people.example')).toMatchObject({ version: 3 })
  })
})
