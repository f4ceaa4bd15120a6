import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { notifyLive } from './notices.ts'
import { openLine, sinceReading, startElsewhere, subscribe } from './testing/subscriber.ts'

const world = await openWorld()
const { database } = world
const { host, organiser, clientOf, tell, followEvent, followRegistration, shared } = await openLine(world)
const { url: elsewhere } = await startElsewhere(world)

describe('sends a change', () => {
  it('staff are sent a change once it is committed, in this process and in another', async () => {
    const { at, helper } = await shared()
    const here = await followEvent(at, await clientOf(organiser))
    const there = await followEvent(at, await clientOf(helper, elsewhere))
    await here.settled()
    await registerPerson(world, at, 'Ana')
    await until(() => here.heard.length > 0 && there.heard.length > 0)
    for (const { heard } of [here, there])
      expect(heard[0]).toEqual({ eventChanged: { slug: at.slug, at: expect.any(String) } })

    await here.settled()
    await database
      .$transaction(async (transaction) => {
        await notifyLive(transaction, { eventId: at.id, registrationIds: [] })
        throw new Error('given up')
      })
      .catch(() => {})
    await notifyLive(database, { eventId: (await world.event()).id, registrationIds: [] })
    await sleep(400)
    expect(here.heard).toEqual([])
  })

  it('changes are sent at most four times a second, and the last one is never lost', async () => {
    const at = await world.event({ hostId: host.id })
    const staff = await followEvent(at, await clientOf(organiser))
    const began = performance.now()
    while (performance.now() - began < 1_000) {
      await tell({ eventId: at.id })
      await sleep(10)
    }
    const last = Date.now()
    await until(() => Date.parse(String(staff.heard.at(-1)?.eventChanged?.at)) >= last - 5)
    expect(staff.heard.length).toBeGreaterThan(2)
    expect(staff.heard.length).toBeLessThanOrEqual(6)
  })

  it('a person is sent changes of their own registration only', async () => {
    const at = await world.event({ hostId: host.id })
    const ana = await registerPerson(world, at, 'Ana')
    const bo = await registerPerson(world, at, 'Bo')
    const toAna = await followRegistration(at, ana, await clientOf('ana@people.example'))
    const toBo = await followRegistration(at, bo, await clientOf('bo@people.example'))
    await toAna.settled()
    await world.ask(withdrawDocument, { reference: bo }, { as: 'bo@people.example' })
    await until(() => toBo.heard.length > 0)
    expect(toBo.heard[0]).toEqual({ registrationChanged: { reference: bo, at: expect.any(String) } })
    await sleep(300)
    expect(toAna.heard).toEqual([])
  })

  it('between the reading of a registration and the listening, once one listens', async () => {
    const at = await world.event({ hostId: host.id })
    const ana = await registerPerson(world, at, 'Ana')
    const bo = await registerPerson(world, at, 'Bo')
    const asAna = 'ana@people.example'
    const read = async () => {
      const asked = 'query ($ana: String!) { registration(reference: $ana) { readAt } }'
      const { registration } = await world.ask<{ registration: { readAt: string } }>(asked, { ana }, { as: asAna })
      return registration.readAt
    }
    // Clocks that timestamp notices may differ by some seconds.
    const pause = () => sleep(2_500)
    const listening = async (since: string) => subscribe(await clientOf(asAna), sinceReading, { reference: ana, since })
    await (await followRegistration(at, ana, await clientOf(asAna))).settled()
    await pause()
    const before = await read()
    await world.ask(withdrawDocument, { reference: bo }, { as: 'bo@people.example' })
    const early = await listening(before)
    await sleep(600)
    expect(early.heard).toEqual([])
    await world.ask(withdrawDocument, { reference: ana }, { as: asAna })
    await until(() => early.heard.length > 0)
    const late = await listening(before)
    await until(() => late.heard.length > 0)
    await late.settled()
    expect(late.heard).toEqual([])
    await pause()
    const again = await listening(await read())
    const longAgo = await listening('2020-01-01T00:00:00.000Z')
    await until(() => longAgo.heard.length > 0)
    await sleep(400)
    expect(again.heard).toEqual([])
  })

  it('a change of too many registrations to name is sent as a change of all', async () => {
    const at = await world.event({ hostId: host.id })
    const ana = await registerPerson(world, at, 'Ana')
    const toAna = await followRegistration(at, ana, await clientOf('ana@people.example'))
    const named = async (count: number) =>
      notifyLive(database, {
        eventId: at.id,
        registrationIds: Array.from({ length: count }, () => crypto.randomUUID()),
      })
    await named(200)
    await sleep(300)
    expect(toAna.heard).toEqual([])
    await named(1_000)
    await until(() => toAna.heard.length > 0)
  })

  it('changes of grants, event facts and countersign requests are sent for every actor', async () => {
    const { at, grant } = await shared()
    const staff = await followEvent(at, await clientOf(organiser))
    const id = crypto.randomUUID()
    for (const change of [
      () => database.grant.update({ where: { id: grant.id }, data: { version: 2 } }),
      () => database.event.update({ where: { id: at.id }, data: { version: 2 } }),
      () =>
        database.countersignRequest.create({
          data: {
            id,
            eventId: at.id,
            action: 'DECLINE',
            requestedBy: 'x',
            instituteId: host.id,
            requestedAt: new Date(),
            matter: {},
            needed: [],
          },
        }),
      () =>
        database.countersignature.create({
          data: { requestId: id, instituteId: host.id, userId: 'x', agreed: true, at: new Date() },
        }),
    ]) {
      await change()
      await until(() => staff.heard.length > 0)
      await staff.settled()
    }
  })

  it('people are sent a change when a grant that covers them comes into force, changes or ends, not when it is proposed', async () => {
    const { at, grant } = await shared()
    const toAna = await followRegistration(
      at,
      await registerPerson(world, at, 'Ana'),
      await clientOf('ana@people.example'),
    )
    const change = (data: Parameters<typeof database.grant.update>[0]['data']) =>
      database.grant.update({ where: { id: grant.id }, data })
    const [terms] = await database.grantTerms.findMany({ where: { grantId: grant.id } })
    await database.grantTerms.create({ data: { ...terms, number: 2, terms: {}, purposes: {} } as never })
    await change({ version: 2, proposed: 2 })
    await sleep(400)
    expect(toAna.heard).toEqual([])
    for (const data of [
      { proposed: null, agreed: 2 },
      { state: 'ENDED' as const, endedAt: new Date() },
    ]) {
      await change(data)
      await until(() => toAna.heard.length > 0)
      await toAna.settled()
    }
    await world.partner(at)
    await until(() => toAna.heard.length > 0)
  })

  it('changes of staged decisions are sent to members who decide only', async () => {
    const { at, helper } = await shared()
    const ana = await registerPerson(world, at, 'Ana')
    const toAna = await followRegistration(at, ana, await clientOf('ana@people.example'))
    const toHelper = await followRegistration(at, ana, await clientOf(helper))
    const toStaff = await followEvent(at, await clientOf(organiser))
    await toAna.settled()
    const decide = async (changes: object) => {
      const input = { eventSlug: at.slug, references: [ana], decision: 'OFFER', ...changes }
      await world.ask(decideDocument, { input }, { as: organiser })
    }
    for (const changes of [{ staged: true }, { unstage: true }]) {
      await decide(changes)
      await until(() => toHelper.heard.length > 0 && toStaff.heard.length > 0)
      await Promise.all([toHelper.settled(), toStaff.settled()])
    }
    expect(toAna.heard).toEqual([])
    await decide({})
    await until(() => toAna.heard.length > 0)
  })

  it('no more once the client has unsubscribed', async () => {
    const at = await world.event({ hostId: host.id })
    const staff = await followEvent(at, await clientOf(organiser))
    staff.unsubscribe()
    const query = jest.spyOn(pg.Client.prototype, 'query')
    /** The notification itself takes one; clients that are still subscribed query what changed. */
    const queriesOfNotice = async () => {
      query.mockClear()
      await tell({ eventId: at.id })
      await sleep(300)
      return query.mock.calls.length
    }
    const until = Date.now() + 10_000
    let queries = await queriesOfNotice()
    while (queries > 1 && Date.now() < until) queries = await queriesOfNotice()
    expect(queries).toBe(1)
    jest.restoreAllMocks()
  })
})
