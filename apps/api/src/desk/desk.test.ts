import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@plenaria/prisma/client'
import { appendAudit } from '../audit/append.ts'
import { organisationPrint } from '../audit/words.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { openWorld } from '../testing/world.ts'
import type { Actor } from './index.ts'
import { deskOf, nameOf, organiser, tally, visitor } from './testing/desk.ts'
import { recount } from './testing/recount.ts'

const world = await openWorld()
const { database } = world
const { desk, register, firstCome, stateOf, take, withdraw } = deskOf(world)

describe('under first come', () => {
  it('gives ten seats to ten of fifty who come at once, and a place in the waitlist to the rest', async () => {
    const event = await firstCome()
    const rows = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        register(event, `person-${n}`, { groupKey: n % 2 ? 'academia' : 'civil-society' }),
      ),
    )
    expect(rows.filter(({ state }) => state === 'OFFERED')).toHaveLength(10)
    expect(rows.filter(({ state }) => state === 'WAITLISTED')).toHaveLength(40)
    expect(await recount(database, event.id)).toEqual([])
    expect(await database.message.count({ where: { eventId: event.id, template: 'offer' } })).toBe(10)
    expect(await database.message.count({ where: { eventId: event.id, template: 'waitlisted' } })).toBe(40)
  })

  it('keeps the plan between two processes', async () => {
    const event = await firstCome({ organisationCap: 2 })
    const other = openDatabase(world.config.databaseUrl, 3)
    const desks = [desk, openDesk(other)]
    const rows = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        register(event, `person-${n}`, { organisation: `Organisation ${n % 8}` }, desks[n % 2]),
      ),
    )
    const held = rows.filter(({ state }) => state === 'OFFERED')
    expect(held).toHaveLength(10)
    const left = await Promise.all(held.slice(0, 6).map(({ reference }, n) => withdraw(event, reference, desks[n % 2])))
    expect(left.map((outcome) => outcome.kind === 'DONE' && outcome.offersMade)).toEqual([1, 1, 1, 1, 1, 1])
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
  })

  it('gives the seat at once to a person whose address is proven', async () => {
    const event = await firstCome()
    expect(await register(event, 'ana', { addressProven: true })).toMatchObject({ state: 'CONFIRMED', version: 1 })
  })
})

describe('a seat', () => {
  it('is taken once, however often it is tried at the same time', async () => {
    const event = await firstCome()
    const { reference } = await register(event, 'ana')
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => take(event, reference)))
    expect(tally(outcomes)).toEqual({ Done: 1, SeatAlreadyTaken: 4 })
    expect(await database.message.count({ where: { eventId: event.id, template: 'seat-taken' } })).toBe(1)
    expect(await recount(database, event.id)).toEqual([])
  })

  it('a seat that falls free is immediately offered to the next person of the same group', async () => {
    const event = await firstCome({ total: 4, groups: { 'civil-society': {}, academia: {} } })
    const people = []
    for (const [n, groupKey] of ['civil-society', 'academia', 'civil-society', 'academia'].entries()) {
      people.push(await register(event, `holder-${n}`, { groupKey }))
    }
    const next = await register(event, 'next-academic', { groupKey: 'academia' })
    const later = await register(event, 'next-activist', { groupKey: 'civil-society' })
    expect([next.state, later.state]).toEqual(['WAITLISTED', 'WAITLISTED'])
    const outcome = await withdraw(event, people[2]?.reference ?? '')
    expect(outcome).toMatchObject({ kind: 'DONE', offersMade: 1, registrations: [{ state: 'WITHDRAWN' }] })
    expect(await stateOf(later.reference)).toBe('OFFERED')
    expect(await stateOf(next.reference)).toBe('WAITLISTED')
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id },
      orderBy: { id: 'desc' },
      take: 2,
    })
    expect(entries.reverse().map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['WITHDRAWN', 'PERSON'],
      ['OFFERED', 'CLOCK'],
    ])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('goes past those whose organisation is at its cap, and says whom it passed', async () => {
    const event = await firstCome({ total: 2, organisationCap: 1, groups: { 'civil-society': {} } })
    const [red, other] = [await register(event, 'red-1', { organisation: 'Red' }), await register(event, 'other')]
    const passed = await register(event, 'red-2', { organisation: ' RED ' })
    const waiting = await register(event, 'alone')
    await withdraw(event, other.reference)
    const offered = await database.registration.findUniqueOrThrow({ where: { id: waiting.id } })
    expect(offered).toMatchObject({
      state: 'OFFERED',
      offerReason: { skipped: [{ registrationId: passed.id, organisationKey: organisationPrint('red') }] },
    })
    expect(await stateOf(passed.reference)).toBe('WAITLISTED')
    await withdraw(event, red.reference)
    expect(await stateOf(passed.reference)).toBe('OFFERED')
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('an offer', () => {
  it('lapses by the job at its deadline, and the seat goes on', async () => {
    const event = await firstCome({ total: 1, groups: { 'civil-society': {} }, offerHours: 1 })
    const [ana, bo] = [await register(event, 'ana'), await register(event, 'bo')]
    await world.setClock(3_600_000 + 5_000)
    await world.runJobs()
    expect([await stateOf(ana.reference), await stateOf(bo.reference)]).toEqual(['LAPSED', 'OFFERED'])
    expect(world.mails.filter(({ to }) => to.includes('bo@')).length).toBeGreaterThan(0)
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })

  it('an expired offer can never be taken, even if no job has run', async () => {
    const event = await firstCome({ total: 1, groups: { 'civil-society': {} }, offerHours: 1 })
    const [ana, bo] = [await register(event, 'ana'), await register(event, 'bo')]
    await world.setClock(3_600_000 + 5_000)
    const outcomes = await Promise.all([
      take(event, ana.reference),
      take(event, ana.reference),
      take(event, bo.reference),
    ])
    expect(outcomes.map(nameOf)).toEqual(['OfferLapsed', 'OfferLapsed', 'Done'])
    expect([await stateOf(ana.reference), await stateOf(bo.reference)]).toEqual(['LAPSED', 'CONFIRMED'])
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })

  it('is either taken or lapses, when both are tried at once from two processes', async () => {
    const event = await firstCome({ total: 5, groups: { 'civil-society': {} }, offerHours: 1 })
    const rows = await Promise.all(Array.from({ length: 15 }, (_, n) => register(event, `person-${n}`)))
    const other = openDatabase(world.config.databaseUrl, 3)
    const second = openDesk(other)
    await world.setClock(3_600_000 - 20)
    const offered = rows.filter(({ state }) => state === 'OFFERED')
    const clock: Actor = { ...visitor, actorKind: 'CLOCK' }
    const tries = Array.from({ length: 20 }, async (_, n) => {
      await new Promise((resolve) => setTimeout(resolve, n * 5))
      await second.changeSeats(event.id, { type: 'TICK' }, clock)
      const { reference } = offered[n % 5] ?? { reference: '' }
      return take(event, reference)
    })
    await Promise.all(tries)
    const states = await Promise.all(offered.map(({ reference }) => stateOf(reference)))
    for (const state of states) expect(['CONFIRMED', 'LAPSED']).toContain(state)
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
    await world.setClock(null)
  })
})

describe('seats that are reserved', () => {
  const reserved = (minimumsReleasedAt: Date) =>
    firstCome({ total: 2, minimumsReleasedAt, groups: { 'civil-society': { minimum: 1 }, academia: { maximum: 2 } } })

  it('are offered to the people waiting at the moment when they are released', async () => {
    const event = await reserved(new Date(Date.now() + 3_600_000))
    const [ana, bo] = [
      await register(event, 'ana', { groupKey: 'academia' }),
      await register(event, 'bo', { groupKey: 'academia' }),
    ]
    expect([ana.state, bo.state]).toEqual(['OFFERED', 'WAITLISTED'])
    await world.setClock(3_600_000 + 5_000)
    await world.runJobs()
    expect(await stateOf(bo.reference)).toBe('OFFERED')
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })

  it('are offered before a newcomer is, if no job has run', async () => {
    const event = await reserved(new Date(Date.now() + 3_600_000))
    await register(event, 'ana', { groupKey: 'academia' })
    const bo = await register(event, 'bo', { groupKey: 'academia' })
    await world.setClock(3_600_000 + 5_000)
    expect((await register(event, 'cai')).state).toBe('WAITLISTED')
    expect(await stateOf(bo.reference)).toBe('OFFERED')
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })
})

it('looks again who can be offered a seat when the event’s rules change', async () => {
  const event = await firstCome({ total: 1, groups: { 'civil-society': {} }, startsAt: new Date(Date.now() - 1000) })
  const ana = await register(event, 'ana')
  expect(ana.state).toBe('WAITLISTED')
  const startsAt = new Date(Date.now() + 86_400_000)
  await database.event.update({ where: { id: event.id }, data: { startsAt } })
  const outcome = await desk.changeSeats(event.id, { type: 'RULES_CHANGED' }, visitor)
  expect(outcome).toMatchObject({ kind: 'DONE', offersMade: 1 })
  expect(await database.registration.findUniqueOrThrow({ where: { id: ana.id } })).toMatchObject({
    state: 'OFFERED',
    offerExpiresAt: startsAt,
  })
})

describe('the audit log', () => {
  it('is one chain with concurrent writers: two processes’ desks, and others of the event', async () => {
    const event = await firstCome({ organisationCap: 2 })
    const other = openDatabase(world.config.databaseUrl, 3)
    const desks = [desk, openDesk(other)]
    const noted = {
      ...organiser,
      what: 'EVENT_UPDATED' as const,
      eventId: event.id,
      after: { 'façade “no. 1”': ['\u2028', '\t'] },
    }
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 4 === 3
          ? database.$transaction((transaction) => appendAudit(transaction, [{ ...noted, at: new Date() }]))
          : register(event, `person-${n}`, { organisation: `Örg “${n % 5}”` }, desks[n % 2]),
      ),
    )
    expect(await database.auditEntry.count({ where: { chain: event.id, what: 'EVENT_UPDATED' } })).toBe(10)
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
  })

  it('shows where somebody rewrote it', async () => {
    const event = await firstCome()
    await Promise.all(Array.from({ length: 3 }, (_, n) => register(event, `person-${n}`)))
    const second = await database.auditEntry.findFirstOrThrow({ where: { chain: event.id, sequence: 2 } })
    const { owner } = world
    await owner.$transaction([
      owner.$executeRaw`alter table audit_entry disable trigger audit_entry_append_only`,
      owner.$executeRaw`update audit_entry set reason = 'Another' where id = ${second.id}`,
      owner.$executeRaw`alter table audit_entry enable trigger audit_entry_append_only`,
    ])
    expect((await recount(database, event.id)).map(({ what }) => what)).toEqual([`link ${second.id}`])
  })
})
