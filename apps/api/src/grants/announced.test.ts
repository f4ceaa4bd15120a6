/** The number of people emailed when wider terms are accepted: announced in advance, and binding. */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

let host: InstituteRow
let hostOwner: string
let event: EventRow
let grantId: string

beforeAll(async () => {
  host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
})

/** Three people registered; the partner, without an owner who could be emailed, proposed to see addresses as well. */
beforeEach(async () => {
  event = await world.event({ hostId: host.id })
  const { grant } = await world.partner(event, { terms: { capabilities: ['SEE_REGISTRATIONS'] } })
  grantId = grant.id
  for (const name of ['Ana', 'Bo', 'Cy']) await registerPerson(world, event, name)
  await database.grantTerms.create({
    data: {
      grantId,
      number: 2,
      proposedBy: 'PARTNER',
      proposer: 'somebody',
      proposedAt: new Date(),
      terms: {
        capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS'],
        masks: [],
        countersign: [],
        allotment: null,
        needsConsent: false,
        endsAt: null,
        scope: { groups: null, countries: null, sessions: null },
      },
      purposes: { en: 'To help.' },
    },
  })
  await database.grant.update({ where: { id: grantId }, data: { proposed: 2, version: { increment: 1 } } })
  await world.runJobs()
})

const input = async () => {
  const { version } = await database.grant.findUniqueOrThrow({ where: { id: grantId } })
  return { grantId, version, accept: true }
}

/** The number on the button, and the action's id. */
async function accept(): Promise<{ id: string; affected: number }> {
  const document = `mutation ($input: AnswerGrantInput!) { answerGrant(input: $input) {
    ... on ActionPlanned { action { id affected } } } }`
  type Answer = { answerGrant: { action: { id: string; affected: number } } }
  return (await world.ask<Answer>(document, { input: await input() }, { as: hostOwner })).answerGrant.action
}

async function pass(): Promise<void> {
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
}

/** People emailed, asked according to the audit log, and hidden. */
async function reached() {
  const where = { eventId: event.id }
  return {
    emailed: await database.message.count({ where: { ...where, template: 'consent-asked-anew' } }),
    asked: await database.auditEntry.count({ where: { ...where, what: 'ASKED_ANEW' } }),
  }
}

const stateOf = (id: string) => database.plannedAction.findUniqueOrThrow({ where: { id } })

describe('accepting terms that let a partner see more', () => {
  it('emails and asks as many people as was announced', async () => {
    const { id, affected } = await accept()
    expect(affected).toBe(3)
    await pass()
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', emailed: 3 })
    expect(await reached()).toEqual({ emailed: 3, asked: 3 })
  })

  it('stops when somebody registers within the minute, and then reaches the number that was agreed to', async () => {
    const { id } = await accept()
    await registerPerson(world, event, 'Di')
    await pass()
    expect(await stateOf(id)).toMatchObject({ state: 'HALTED', halted: 'MORE_PEOPLE', affected: 3, affectedNow: 4 })
    expect(await reached()).toEqual({ emailed: 0, asked: 0 })
    const run = 'mutation ($id: ID!) { runPlannedActionNow(id: $id, affected: 4) { __typename } }'
    await world.ask(run, { id }, { as: hostOwner })
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', emailed: 4 })
    expect(await reached()).toEqual({ emailed: 4, asked: 4 })
  })

  it('emails nobody who withdrew within the minute', async () => {
    const { id } = await accept()
    const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name: 'Ana' } })
    await world.ask(withdrawDocument, { reference }, { as: 'ana@people.example' })
    await pass()
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', affected: 3, emailed: 2 })
    expect((await reached()).emailed).toBe(2)
  })
})
