/** What planned actions reveal to a partner about people hidden from it. */
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let session: SessionRow
/** An owner of a partner that sees nobody yet. */
let partner: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const startsAt = new Date('2027-06-14T15:00:00Z')
const hour = 3_600_000

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    admission: 'FIRST_COME',
    zone: 'America/Bogota',
    total: 20,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 10 * hour),
    sessions: [{ title: 'Opening', startsAt, endsAt: new Date(startsAt.getTime() + hour) }],
  })
  session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  const { institute } = await world.partner(event, { terms: { needsConsent: true } })
  partner = (await world.member({ institute, role: 'OWNER' })).email
  for (const name of ['Ana', 'Bo']) await registerPerson(world, event, name)
  await world.runJobs()
})

const shown = 'action { id affected affectedNow emailed halted state }'

async function move(as: string): Promise<{ id: string; affected: number | null }> {
  const document = `mutation ($input: MoveSessionInput!) { answer: moveSession(input: $input) { ... on ActionPlanned { ${shown} } } }`
  const times = { startsLocal: '2027-06-14T12:00', endsLocal: '2027-06-14T13:30' }
  const input = { id: session.id, version: session.version, ...times }
  type Answer = { answer: { action: { id: string; affected: number | null } } }
  return (await world.ask<Answer>(document, { input }, { as })).answer.action
}

const look = async (id: string, as: string) => {
  const document = 'query ($id: ID!) { plannedAction(id: $id) { state affected affectedNow emailed halted } }'
  return (await world.ask<{ plannedAction: object }>(document, { id }, { as })).plannedAction
}

async function pass(): Promise<void> {
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
}

async function auditOf(as: string) {
  const document = `{ event(slug: "${event.slug}") { auditEntries { edges { node { kind before after } } } } }`
  type Log = { event: { auditEntries: { edges: { node: { kind: string } }[] } } }
  return (await world.ask<Log>(document, {}, { as })).event.auditEntries.edges.map(({ node }) => node)
}

describe('an action of a partner that emails people who are hidden from it', () => {
  it('hides their number before, after and in the audit log; the host sees it', async () => {
    const { id, affected } = await move(partner)
    expect(affected).toBeNull()
    expect(await look(id, organiser)).toMatchObject({ state: 'PLANNED', affected: 2 })
    await pass()
    expect(await look(id, partner)).toMatchObject({ state: 'DONE', affected: null, emailed: null })
    expect(await look(id, organiser)).toMatchObject({ state: 'DONE', affected: 2, emailed: 2 })
    const log = await auditOf(partner)
    expect(log.map(({ kind }) => kind)).toContain('ACTION_PLANNED')
    expect(JSON.stringify(log)).not.toContain('affected')
    expect(JSON.stringify(await auditOf(organiser))).toContain('"affected":2')
  })

  it('goes ahead when somebody registers within the minute: stopping would tell that they did', async () => {
    const { id } = await move(partner)
    await registerPerson(world, event, 'Cy')
    await pass()
    expect(await look(id, partner)).toMatchObject({ state: 'DONE', halted: null, affectedNow: null })
    expect(await database.message.count({ where: { eventId: event.id, template: 'session-moved' } })).toBe(3)
  })
})
