import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const day = 86_400_000
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

let earlier: EventRow
beforeEach(async () => {
  earlier = await world.event({ hostId: host.id })
})

/** The next event of a series after `earlier`. */
async function next(facts: EventFixture = {}): Promise<EventRow> {
  const startsAt = new Date(earlier.startsAt.getTime() + 30 * day)
  const event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: new Date(startsAt.getTime() + day),
    registrationClosesAt: earlier.registrationClosesAt,
    ...facts,
  })
  const items = [earlier, event].map(({ id }, position) => ({ id: crypto.randomUUID(), position, eventId: id }))
  const id = crypto.randomUUID()
  await database.series.create({
    data: { id, slug: id, hostId: host.id, titles: { en: 'S' }, items: { create: items } },
  })
  return event
}

const rulesDocument = /* GraphQL */ `
  mutation ($input: SetStatusPageSettingsInput!) {
    answer: setStatusPageSettings(input: $input) { __typename ... on StatusPageSettingsSet { event { neverSelectedFirst } } }
  }`

const setRule = (event: EventRow, neverSelectedFirst: boolean) =>
  world.ask(rulesDocument, { input: { eventSlug: event.slug, neverSelectedFirst } }, { as: organiser })

const decide = (at: EventRow, reference: string, decision: string) =>
  world.ask(decideDocument, { input: { eventSlug: at.slug, references: [reference], decision } }, { as: organiser })

async function selectedBefore(name: string): Promise<void> {
  await decide(earlier, await registerPerson(world, earlier, name), 'OFFER')
}

async function priorities(event: EventRow): Promise<Record<string, number>> {
  const rows = await database.registration.findMany({ where: { eventId: event.id } })
  return Object.fromEntries(rows.map(({ name, priority }) => [name, priority]))
}

const shownTo = async (reference: string, as: string) =>
  (
    await world.ask<{ registration: { priority: number; priorityReason: string | null; history: { kind: string }[] } }>(
      'query ($r: String!) { registration(reference: $r) { priority priorityReason history { kind } } }',
      { r: reference },
      { as },
    )
  ).registration

describe('where those who were never selected go first', () => {
  it('their priority is raised once, with the reason, and that of others is not', async () => {
    await selectedBefore('Ana')
    await registerPerson(world, earlier, 'Bo')
    const event = await next()
    const references = new Map<string, string>()
    for (const name of ['Ana', 'Bo', 'Cy']) references.set(name, await registerPerson(world, event, name))
    await world.runJobs()
    expect(await priorities(event)).toEqual({ Ana: 0, Bo: 0, Cy: 0 })
    expect(await setRule(event, true)).toEqual({
      answer: { __typename: 'StatusPageSettingsSet', event: { neverSelectedFirst: true } },
    })
    await world.runJobs()
    await registerPerson(world, event, 'Di')
    await world.runJobs()
    expect(await priorities(event)).toEqual({ Ana: 0, Bo: 1, Cy: 1, Di: 1 })

    const bo = references.get('Bo') ?? ''
    expect(await shownTo(bo, organiser)).toMatchObject({
      priority: 1,
      priorityReason: 'Was never offered a seat at an earlier event of this series.',
      history: [{ kind: 'REGISTERED' }, { kind: 'PRIORITY_SET' }],
    })
    expect(await shownTo(bo, addressOf('Bo'))).toMatchObject({
      priorityReason: null,
      history: [{ kind: 'REGISTERED' }],
    })
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id, what: 'PRIORITY_SET' } })
    expect(entry).toMatchObject({ actorKind: 'CLOCK', after: { priority: 1 } })
  })

  it('a seat that falls free goes to them before somebody who waits longer', async () => {
    await selectedBefore('Ana')
    const event = await next({ total: 1, admission: 'FIRST_COME' })
    await setRule(event, true)
    const eva = await registerPerson(world, event, 'Eva')
    for (const name of ['Ana', 'Bo']) await registerPerson(world, event, name)
    await world.runJobs()
    await world.ask(withdrawDocument, { reference: eva }, { as: addressOf('Eva') })
    const rows = await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['Ana', 'WAITLISTED'],
      ['Bo', 'OFFERED'],
      ['Eva', 'WITHDRAWN'],
    ])
  })

  it('a priority set by hand stays, and so does one the rule raised once the rule is off', async () => {
    const event = await next()
    const ana = await registerPerson(world, event, 'Ana')
    await registerPerson(world, event, 'Bo')
    const document = 'mutation ($input: SetPriorityInput!) { setPriority(input: $input) { __typename } }'
    const input = { reference: ana, priority: 5, reason: 'Speaks at the opening.' }
    await world.ask(document, { input }, { as: organiser })
    await setRule(event, true)
    await world.runJobs()
    await setRule(event, false)
    await registerPerson(world, event, 'Cy')
    await world.runJobs()
    expect(await priorities(event)).toEqual({ Ana: 5, Bo: 1, Cy: 0 })
    expect((await shownTo(ana, organiser)).priorityReason).toBe('Speaks at the opening.')
  })

  it('events of other institutes, later ones and those of no series do not count', async () => {
    await selectedBefore('Ana')
    const event = await next()
    await database.event.update({ where: { id: earlier.id }, data: { hostId: (await world.institute()).id } })
    const alone = await world.event({ hostId: host.id })
    for (const at of [event, alone]) {
      await registerPerson(world, at, 'Ana')
      await setRule(at, true)
    }
    await world.runJobs()
    expect([await priorities(event), await priorities(alone)]).toEqual([{ Ana: 1 }, { Ana: 0 }])
  })

  it('a partner to whom the name is masked is not shown why', async () => {
    const event = await next()
    const ana = await registerPerson(world, event, 'Ana')
    await setRule(event, true)
    await world.runJobs()
    const masked = await world.partner(event, { terms: { masks: [{ field: 'NAME', revealable: true }] } })
    const blind = (await world.member({ institute: masked.institute })).email
    expect(await shownTo(ana, blind)).toMatchObject({ priority: 1, priorityReason: null })
    const open = await world.partner(event)
    const sees = (await world.member({ institute: open.institute })).email
    expect((await shownTo(ana, sees)).priorityReason).toContain('never offered')
  })
})
