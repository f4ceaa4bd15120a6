import { beforeAll, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, GrantRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, decideDocument, endDocument } from './testing/documents.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

let host: InstituteRow
let owner: string

beforeAll(async () => {
  host = await world.institute()
  owner = (await world.member({ institute: host, role: 'OWNER' })).email
})

interface Scene {
  event: EventRow
  grant: GrantRow
  partner: string
}

/** Three seats, two of them reserved for a partner and unused; one person holds the third, two wait. */
async function scene(): Promise<Scene> {
  const event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 3 })
  const { institute, grant } = await world.partner(event, { terms: { allotment: 2 } })
  const partner = (await world.member({ institute, role: 'OWNER' })).email
  for (const name of ['Person a', 'Person b', 'Person c']) await registerPerson(world, event, name)
  await world.runJobs()
  expect(await standings({ event })).toEqual({ held: 1, waiting: 2, kept: 2 })
  return { event, grant, partner }
}

async function standings({ event: { id: eventId } }: Pick<Scene, 'event'>) {
  const held = await database.registration.count({ where: { eventId, state: { in: ['OFFERED', 'CONFIRMED'] } } })
  const waiting = await database.registration.count({ where: { eventId, state: 'WAITLISTED' } })
  const [tally] = await database.allotmentTally.findMany({ where: { eventId } })
  return { held, waiting, kept: tally?.seats ?? 0 }
}

const input = ({ grant }: Scene, reason = 'It is over.') => ({ grantId: grant.id, reason })
const end = (at: Scene, reason?: string) => act(world, endDocument, { input: input(at, reason) }, owner)
const preview = async (at: Scene): Promise<number> =>
  (
    await world.ask<{ actionPreview: { people: number } }>(
      'query ($args: JSON!) { actionPreview(kind: END_GRANT, args: $args) { people } }',
      { args: { input: input(at) } },
      { as: owner },
    )
  ).actionPreview.people

const pending = async ({ event: { id: eventId } }: Scene) =>
  database.plannedAction.findFirstOrThrow({ where: { eventId, kind: 'END_GRANT', state: 'PLANNED' } })
const undo = async (at: Scene) =>
  world.ask(
    'mutation ($id: ID!) { undoPlannedAction(id: $id) { __typename } }',
    { id: (await pending(at)).id },
    { as: owner },
  )
const messages = ({ event: { id: eventId } }: Scene) => database.message.count({ where: { eventId } })
const shown = async ({ grant: { id } }: Scene) =>
  (
    await world.ask<{ grant: unknown }>(
      'query ($id: ID!) { grant(id: $id) { state reservedSeats viewerCan { end } } }',
      { id },
      { as: owner },
    )
  ).grant

/** Advances the clock past the delay, and runs due jobs. */
async function pass(): Promise<void> {
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
}

describe('ending a grant whose allotment has free seats', () => {
  it('says how many are emailed, those who are offered a seat included', async () => {
    expect(await preview(await scene())).toBe(3)
  })

  it('takes access at once, and offers the seats after a minute', async () => {
    const at = await scene()
    const before = await messages(at)
    expect(await end(at)).toMatchObject({ __typename: 'GrantEnded', grant: { state: 'ENDED' } })
    await world.runJobs()
    expect(await messages(at)).toBe(before)
    expect(await standings(at)).toEqual({ held: 1, waiting: 2, kept: 2 })
    expect((await pending(at)).affected).toBe(3)
    expect(await shown(at)).toEqual({ state: 'ENDED', reservedSeats: 2, viewerCan: { end: true } })
    await pass()
    expect(await messages(at)).toBe(before + 3)
    expect(await standings(at)).toEqual({ held: 3, waiting: 0, kept: 0 })
    expect(await shown(at)).toEqual({ state: 'ENDED', reservedSeats: 0, viewerCan: { end: false } })
    expect(await recount(database, at.event.id)).toEqual([])
  })

  it('keeps the seats where the emails are undone, until they are released', async () => {
    const at = await scene()
    const before = await messages(at)
    await end(at)
    await undo(at)
    await pass()
    expect([await messages(at), await standings(at)]).toEqual([before, { held: 1, waiting: 2, kept: 2 }])
    expect(await recount(database, at.event.id)).toEqual([])
    expect(await preview(at)).toBe(3)
    expect(await end(at)).toMatchObject({ __typename: 'GrantEnded' })
    expect(await end(at, 'Once more.')).toMatchObject({ __typename: 'AlreadyPlanned' })
    await pass()
    expect([await messages(at), await standings(at)]).toEqual([before + 3, { held: 3, waiting: 0, kept: 0 }])
    expect(await end(at)).toMatchObject({ __typename: 'GrantClosed' })
  })
})

it('people whose request for agreement becomes void are counted, and notified after the minute too', async () => {
  const event = await world.event({ hostId: host.id, admission: 'REVIEW' })
  const { institute, grant } = await world.partner(event, { terms: { countersign: ['DECLINE'] } })
  const at = { event, grant, partner: (await world.member({ institute, role: 'OWNER' })).email }
  const organiser = (await world.member({ institute: host })).email
  const references = [await registerPerson(world, event, 'Person a')]
  const declining = { eventSlug: event.slug, references, decision: 'DECLINE', reason: 'For people outside government.' }
  await act(world, decideDocument, { input: declining }, organiser)
  await pass()
  const before = await messages(at)
  expect(await preview(at)).toBe(2)
  await end(at)
  expect(await database.countersignRequest.findFirst({ where: { eventId: event.id } })).toMatchObject({ state: 'VOID' })
  expect(await messages(at)).toBe(before)
  await pass()
  expect(await messages(at)).toBe(before + 2)
})
