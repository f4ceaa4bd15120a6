import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@plenaria/prisma/client'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { openWorld } from '../testing/world.ts'
import type { Desk, DeskCommand, Outcome } from './index.ts'
import { deskOf, nameOf, organiser, registering, tally, visitor } from './testing/desk.ts'
import { recount } from './testing/recount.ts'

const world = await openWorld()
const { database } = world
const { desk, register, stateOf, withdraw } = deskOf(world)

const allot = (event: EventRow, seats: number, instituteId = 'maple', by: Desk = desk) =>
  by.changeSeats(event.id, { type: 'SET_ALLOTMENT', instituteId, seats }, organiser)
const offer = (event: EventRow, references: string[], allotmentOf: string | null = 'maple', by: Desk = desk) =>
  by.changeSeats(event.id, { type: 'DECIDE', references, decision: 'OFFER', reason: null, allotmentOf }, organiser)
const registered = (event: EventRow, names: string[]) => Promise.all(names.map((name) => register(event, name)))
const refusedOf = (outcome: Outcome) => (outcome.kind === 'DONE' ? outcome.refused.map(({ refusal }) => refusal) : [])
const rowOf = ({ id }: RegistrationRow) => database.registration.findUniqueOrThrow({ where: { id } })
const oneGroup = { groups: { 'civil-society': {} } }

describe('seats of an allotment', () => {
  it('are offered by the partner alone, until they are used up', async () => {
    const event = await world.event({ ...oneGroup, total: 3 })
    const [ana, bo, cai, dora] = await registered(event, ['ana', 'bo', 'cai', 'dora'])
    if (!ana || !bo || !cai || !dora) throw new Error('Four people registered.')
    expect(nameOf(await allot(event, 2))).toBe('Done')
    const common = await offer(event, [ana.reference, bo.reference], null)
    expect(refusedOf(common)).toEqual([{ refusal: 'CannotHoldSeat', cause: 'SEATS_ALLOTTED' }])
    const own = await offer(event, [bo.reference, cai.reference, dora.reference])
    expect(refusedOf(own)).toEqual([{ refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' }])
    expect(await rowOf(bo)).toMatchObject({ state: 'OFFERED', allotmentOf: 'maple' })
    expect(await rowOf(ana)).toMatchObject({ state: 'OFFERED', allotmentOf: null })
    expect(await database.allotmentTally.findMany({ where: { eventId: event.id } })).toEqual([
      { eventId: event.id, instituteId: 'maple', seats: 2, held: 2, heldBy: { 'civil-society': 2 } },
    ])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('go back to it when they fall free, even if others wait', async () => {
    const event = await world.event({ ...oneGroup, total: 1, admission: 'FIRST_COME' })
    await allot(event, 1)
    const [ana, bo] = await registered(event, ['ana', 'bo'])
    if (!ana || !bo) throw new Error('Two people registered.')
    expect([ana.state, bo.state]).toEqual(['WAITLISTED', 'WAITLISTED'])
    await offer(event, [bo.reference])
    expect(await withdraw(event, bo.reference)).toMatchObject({ kind: 'DONE', offersMade: 0 })
    expect(await rowOf(bo)).toMatchObject({ state: 'WITHDRAWN', allotmentOf: null })
    expect(await offer(event, [ana.reference])).toMatchObject({ registrations: [{ allotmentOf: 'maple' }] })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('are never offered beyond the allotment from two processes at once', async () => {
    const event = await world.event({ ...oneGroup, total: 20 })
    await allot(event, 5)
    const rows = await registered(
      event,
      Array.from({ length: 16 }, (_, n) => `person-${n}`),
    )
    const other = openDatabase(world.config.databaseUrl, 3)
    const desks = [desk, openDesk(other)]
    const outcomes = await Promise.all(
      rows.map(({ reference }, n) => offer(event, [reference], 'maple', desks[n % 2] as Desk)),
    )
    expect(outcomes.flatMap(refusedOf)).toHaveLength(11)
    expect(await database.registration.count({ where: { eventId: event.id, allotmentOf: 'maple' } })).toBe(5)
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
  })

  it('can be staged, and are given with what is released', async () => {
    const event = await world.event({ ...oneGroup, total: 2 })
    await allot(event, 1)
    const [ana, bo] = await registered(event, ['ana', 'bo'])
    if (!ana || !bo) throw new Error('Two people registered.')
    const stage = (references: string[], allotmentOf: string | null) =>
      desk.changeSeats(
        event.id,
        { type: 'STAGE', references, decision: 'OFFER', reason: null, by: 'member-1', allotmentOf },
        organiser,
      )
    await stage([ana.reference], 'maple')
    await stage([bo.reference], null)
    expect(await rowOf(ana)).toMatchObject({ staged: 'OFFER', stagedAllotmentOf: 'maple', allotmentOf: null })
    expect(nameOf(await desk.changeSeats(event.id, { type: 'RELEASE' }, organiser))).toBe('Done')
    expect(await rowOf(ana)).toMatchObject({ state: 'OFFERED', allotmentOf: 'maple', stagedAllotmentOf: null })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('are refused by the database beyond their number, whatever the code does', async () => {
    const event = await world.event(oneGroup)
    await allot(event, 1)
    const key = { eventId_instituteId: { eventId: event.id, instituteId: 'maple' } }
    await expect(database.allotmentTally.update({ where: key, data: { held: 2 } })).rejects.toThrow()
    const tooMany = { eventId: event.id, instituteId: 'oak', seats: 1, held: 2 }
    await expect(database.allotmentTally.create({ data: tooMany })).rejects.toThrow()
  })
})

describe('setting an allotment', () => {
  it('is refused where the plan has no room, and says how much there is', async () => {
    const event = await world.event({ total: 5, groups: { 'civil-society': { minimum: 2 }, academia: {} } })
    expect(await allot(event, 4)).toMatchObject({ refusal: { refusal: 'AllotmentTooLarge', maximum: 3 } })
    expect(await allot(event, 3)).toMatchObject({ kind: 'DONE' })
    expect(await allot(event, 1, 'oak')).toMatchObject({ refusal: { refusal: 'AllotmentTooLarge', maximum: 0 } })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('an allotment of fewer seats immediately offers the others to the waitlist, and is logged', async () => {
    const event = await world.event({ ...oneGroup, total: 3, admission: 'FIRST_COME' })
    await allot(event, 3)
    const proven = (name: string) => register(event, name, { addressProven: true })
    const [ana, bo, cai] = [await proven('ana'), await proven('bo'), await proven('cai')]
    await offer(event, [ana.reference, bo.reference])
    const smaller = await allot(event, 1)
    expect(smaller).toMatchObject({ kind: 'DONE', offersMade: 1, registrations: [{ reference: cai.reference }] })
    const entry = await database.auditEntry.findFirstOrThrow({
      where: { eventId: event.id, what: 'ALLOTMENT_SET' },
      orderBy: { sequence: 'desc' },
    })
    expect(entry).toMatchObject({
      registrationId: null,
      instituteId: 'institute-1',
      before: { instituteId: 'maple', seats: 3, held: 2 },
      after: { instituteId: 'maple', seats: 1, held: 2 },
    })
    expect(await withdraw(event, ana.reference)).toMatchObject({ kind: 'DONE', offersMade: 0 })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('an allotment of none makes its held seats common, in the batch and in the table', async () => {
    const event = await world.event({ ...oneGroup, total: 3 })
    await allot(event, 3)
    const [ana, bo, cai] = await registered(event, ['ana', 'bo', 'cai'])
    if (!ana || !bo || !cai) throw new Error('Three people registered.')
    await offer(event, [ana.reference])
    const together = await Promise.all([
      offer(event, [bo.reference]),
      allot(event, 0),
      desk.changeSeats(event.id, { type: 'TAKE', reference: ana.reference }, visitor),
      allot(event, 1),
      offer(event, [cai.reference]),
    ])
    expect(together.map(nameOf)).toEqual(['Done', 'Done', 'Done', 'Done', 'Done'])
    expect(await rowOf(ana)).toMatchObject({ state: 'CONFIRMED', allotmentOf: null })
    expect(await rowOf(bo)).toMatchObject({ state: 'OFFERED', allotmentOf: null })
    expect(await rowOf(cai)).toMatchObject({ state: 'OFFERED', allotmentOf: 'maple' })
    expect(await recount(database, event.id)).toEqual([])
    await allot(event, 0)
    expect(await database.allotmentTally.count({ where: { eventId: event.id } })).toBe(0)
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('what a person says beside their place', () => {
  it('is kept: protection with its name for lists, sessions and sharing', async () => {
    const event = await world.event({ offersProtection: true })
    const given: DeskCommand = {
      ...(registering('ana') as Extract<DeskCommand, { type: 'REGISTER' }>),
      protectIdentity: true,
      sessionIds: ['first'],
      sharedWith: ['maple'],
    }
    const outcome = await desk.changeSeats(event.id, given, visitor)
    const [ana] = outcome.kind === 'DONE' ? outcome.registrations : []
    if (!ana) throw new Error('Ana registered.')
    expect(await rowOf(ana)).toMatchObject({
      protected: true,
      sortName: ana.reference,
      sessionIds: ['first'],
      sharedWith: ['maple'],
    })
    const entry = await database.auditEntry.findFirstOrThrow({ where: { registrationId: ana.id } })
    expect(entry.after).toMatchObject({ sharedWith: ['maple'] })
    const amend: DeskCommand = {
      type: 'AMEND',
      reference: ana.reference,
      version: 1,
      person: { name: 'Ana Maria' },
      protectIdentity: false,
      sessionIds: [],
    }
    await desk.changeSeats(event.id, amend, visitor)
    expect(await rowOf(ana)).toMatchObject({ protected: false, sortName: 'Ana Maria', sessionIds: [], version: 2 })
    const amended = await database.auditEntry.findFirstOrThrow({ where: { registrationId: ana.id, what: 'AMENDED' } })
    expect(amended.after).toMatchObject({ changed: ['name', 'protected', 'sessionIds'] })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('may change: who sees the registration, with one entry a change', async () => {
    const event = await world.event()
    const ana = await register(event, 'ana')
    const share = (given: boolean, reference = ana.reference) =>
      desk.changeSeats(event.id, { type: 'SHARE', reference, grantId: 'grant', instituteId: 'maple', given }, visitor)
    expect(await share(true)).toMatchObject({ registrations: [{ sharedWith: ['grant'], version: 2 }] })
    expect(await share(true)).toMatchObject({ registrations: [{ version: 2 }] })
    expect(await share(false)).toMatchObject({ registrations: [{ sharedWith: [], version: 3 }] })
    expect(nameOf(await share(true, 'NOBODY'))).toBe('UnknownRegistration')
    const entries = await database.auditEntry.findMany({
      where: { registrationId: ana.id, what: { in: ['SHARED', 'UNSHARED'] } },
      orderBy: { sequence: 'asc' },
    })
    expect(entries).toMatchObject([
      {
        what: 'SHARED',
        actorKind: 'PERSON',
        before: { sharedWith: [] },
        after: { instituteId: 'maple', sharedWith: ['grant'] },
      },
      { what: 'UNSHARED', before: { sharedWith: ['grant'] }, after: { instituteId: 'maple', sharedWith: [] } },
    ])
    expect(await stateOf(ana.reference)).toBe('SUBMITTED')
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('a release that was agreed to', () => {
  const stage = (event: EventRow, references: string[], decision: 'OFFER' | 'DECLINE', reason: string | null = null) =>
    desk.changeSeats(event.id, { type: 'STAGE', references, decision, reason, by: 'member-1' }, organiser)
  const askedAt = async (event: EventRow) =>
    (await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })).decidedAt.getTime()

  it('is carried out without those who left, and not if anything else is staged', async () => {
    const event = await world.event(oneGroup)
    const [ana, bo, cai] = await registered(event, ['ana', 'bo', 'cai'])
    if (!ana || !bo || !cai) throw new Error('Three people registered.')
    await stage(event, [ana.reference, bo.reference], 'OFFER')
    const agreed = { expected: { [ana.id]: 'OFFER', [bo.id]: 'OFFER' } as const, askedAt: await askedAt(event) }
    const release = () => desk.changeSeats(event.id, { type: 'RELEASE', ...agreed }, organiser)

    await stage(event, [cai.reference], 'DECLINE', 'Not from the region.')
    expect(nameOf(await release())).toBe('ChangedMeanwhile')
    await desk.changeSeats(event.id, { type: 'UNSTAGE', references: [cai.reference] }, organiser)
    await withdraw(event, bo.reference)
    expect(await release()).toMatchObject({ kind: 'DONE', registrations: [{ reference: ana.reference }] })
    expect(await Promise.all([ana, bo, cai].map(({ reference }) => stateOf(reference)))).toEqual([
      'OFFERED',
      'WITHDRAWN',
      'SUBMITTED',
    ])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('is not carried out where the same was staged again, for another reason', async () => {
    const event = await world.event(oneGroup)
    const ana = await register(event, 'ana')
    await stage(event, [ana.reference], 'DECLINE', 'Not from the region.')
    const agreed = { expected: { [ana.id]: 'DECLINE' } as const, askedAt: await askedAt(event) }
    await stage(event, [ana.reference], 'DECLINE', 'Something else.')
    const outcomes = [await desk.changeSeats(event.id, { type: 'RELEASE', ...agreed }, organiser)]
    expect(tally(outcomes)).toEqual({ ChangedMeanwhile: 1 })
    expect(await stateOf(ana.reference)).toBe('SUBMITTED')
  })
})
