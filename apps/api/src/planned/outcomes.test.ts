import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { sweepPlannedActions } from './sweep.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database, owner } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const undoDocument = 'mutation ($id: ID!) { answer: undoPlannedAction(id: $id) { __typename } }'
const shownDocument = /* GraphQL */ `
  query ($id: ID!) {
    plannedAction(id: $id) { state halted message refused { reference message } }
  }`

const show = async (id: string, as = organiser): Promise<unknown> =>
  (await world.ask<{ plannedAction: unknown }>(shownDocument, { id }, { as })).plannedAction

/** Plans not selecting two people. @returns the action's id */
async function planned(): Promise<{ event: EventRow; references: string[]; id: string }> {
  const event = await world.event({ hostId: host.id, admission: 'REVIEW', total: 20 })
  const references = [await registerPerson(world, event, 'Person a'), await registerPerson(world, event, 'Person b')]
  const input = { eventSlug: event.slug, references, decision: 'NOT_SELECT' }
  const document = decideDocument.replace('__typename', '__typename ... on ActionPlanned { action { id } }')
  const { answer } = await world.ask<{ answer: { action: { id: string } } }>(document, { input }, { as: organiser })
  return { event, references, id: answer.action.id }
}

/** Advances the clock past the delay, and runs due jobs. */
async function pass(): Promise<void> {
  await world.setClock(61_000)
  await world.runJobs({ mayFail: true })
  await world.setClock(null)
}

/** Makes every run of it fail. */
const breakArguments = (id: string) =>
  owner.$transaction([
    owner.$executeRaw`set local session_replication_role = replica`,
    owner.$executeRaw`update planned_action set args = jsonb_build_object('broken', id) where id = ${id}::uuid`,
  ])
const triesLeft = (id: string, tries: number) =>
  database.$executeRaw`update graphile_worker._private_jobs set max_attempts = attempts + ${tries} where key = ${`planned:${id}`}`
const ofEvent = ({ id }: EventRow, what: string) => database.auditEntry.count({ where: { eventId: id, what } })

describe('decisions that took effect', () => {
  it('say which registrations they did not change, and why, to their author alone', async () => {
    const { references, id } = await planned()
    await world.ask(withdrawDocument, { reference: references[1] }, { as: 'personb@people.example' })
    await pass()
    const refused = [{ reference: references[1], message: expect.stringMatching(/\w/) }]
    expect(await show(id)).toMatchObject({ state: 'DONE', refused })
    const colleague = (await world.member({ institute: host })).email
    expect(await show(id, colleague)).toMatchObject({ state: 'DONE', refused: [] })
  })
})

describe('an action whose job fails', () => {
  it('stays planned while there are tries left', async () => {
    const { id } = await planned()
    await breakArguments(id)
    await triesLeft(id, 2)
    await pass()
    expect(await show(id)).toMatchObject({ state: 'PLANNED', halted: null })
  })

  it('is halted at its last try: nothing changed, its author sees it and can dismiss it', async () => {
    const { event, id } = await planned()
    await breakArguments(id)
    await triesLeft(id, 1)
    await pass()
    expect(await show(id)).toMatchObject({ state: 'HALTED', halted: 'FAILED', message: null })
    const list = 'query { plannedActions { id } }'
    const { plannedActions } = await world.ask<{ plannedActions: unknown }>(list, {}, { as: organiser })
    expect(plannedActions).toContainEqual({ id })
    expect(await ofEvent(event, 'ACTION_HALTED')).toBe(1)
    expect(await world.ask(undoDocument, { id }, { as: organiser })).toMatchObject({
      answer: { __typename: 'PlannedActionUndone' },
    })
  })

  it('is halted by the sweep where its job is gone or dead, and left alone where it isn’t', async () => {
    const [gone, dead, waiting] = [await planned(), await planned(), await planned()]
    await database.$queryRaw`select count(graphile_worker.remove_job(${`planned:${gone.id}`}))::int as removed`
    await triesLeft(dead.id, 1)
    await database.$executeRaw`
      update graphile_worker._private_jobs set attempts = max_attempts where key = ${`planned:${dead.id}`}`
    await world.setClock(10 * 60_000)
    await sweepPlannedActions(database, 'sweep')
    expect(await show(gone.id)).toMatchObject({ state: 'PLANNED' })
    await world.setClock(17 * 60_000)
    await sweepPlannedActions(database, 'sweep')
    expect(await show(gone.id)).toMatchObject({ state: 'HALTED', halted: 'FAILED' })
    expect(await show(dead.id)).toMatchObject({ state: 'HALTED', halted: 'FAILED' })
    expect(await show(waiting.id)).toMatchObject({ state: 'PLANNED' })
    await world.setClock(null)
  })
})

it('an action that has ended, or was halted and never dismissed, is deleted after 30 days', async () => {
  const day = 86_400_000
  const [done, halted] = [await planned(), await planned()]
  await breakArguments(halted.id)
  await triesLeft(halted.id, 1)
  await pass()
  expect([await show(done.id), await show(halted.id)]).toMatchObject([{ state: 'DONE' }, { state: 'HALTED' }])
  const left = () => database.plannedAction.count({ where: { id: { in: [done.id, halted.id] } } })
  await world.setClock(29 * day)
  await sweepPlannedActions(database, 'sweep')
  expect(await left()).toBe(2)
  await world.setClock(31 * day)
  await sweepPlannedActions(database, 'sweep')
  expect(await left()).toBe(0)
  expect(await ofEvent(halted.event, 'ACTION_HALTED')).toBe(1)
  await world.setClock(null)
})
