import { beforeAll, describe, expect, it } from '@jest/globals'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import type { Context } from './context.ts'
import type { EventRow } from './rows.ts'
import { existing, rowBy, rowsBy } from './rowsBy.ts'

const world = await openWorld()

let event: EventRow
/** The request context that all reads of one turn share. */
let context: Context

const sessionsOf = rowsBy('Session', 'eventId', ['startsAt', 'id'])
const groupsOf = rowsBy('StakeholderGroup', 'eventId', ['position'])
const sessionById = rowBy('Session', 'id')

beforeAll(async () => {
  const host = await world.institute({ slug: 'host' })
  const at = (hours: number) => new Date(Date.UTC(2030, 0, 1, hours, 30, 0, 7))
  const sessions = [2, 1].map((hour) => ({ title: `At ${hour}`, startsAt: at(hour), endsAt: at(hour + 1) }))
  event = await world.event({ hostId: host.id, sessions })
  await world.database.session.updateMany({ data: { joinLink: Uint8Array.of(0, 127, 255), linkShownAt: at(0) } })
  context = { database: world.database } as Context
})

describe('rows by a column', () => {
  it('are those that Prisma reads, with their instants, bytes, lists and texts', async () => {
    const where = { eventId: event.id }
    expect(await sessionsOf(event.id, context)).toEqual(
      await world.database.session.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    )
    expect(await groupsOf(event.id, context)).toEqual(
      await world.database.stakeholderGroup.findMany({ where, orderBy: { position: 'asc' } }),
    )
    const eventById = existing(rowBy('Event', 'id'))
    expect(await eventById(event.id, context)).toEqual(
      await world.database.event.findUniqueOrThrow({ where: { id: event.id } }),
    )
  })

  it('of several tables cost one statement', async () => {
    const [first] = await sessionsOf(event.id, context)
    const statements = await countStatements(() =>
      Promise.all([
        sessionsOf(event.id, context),
        sessionsOf('nowhere', context),
        groupsOf(event.id, context),
        sessionById(first?.id ?? '', context),
      ]),
    )
    expect(statements).toBe(1)
  })

  it('where there are none, are none', async () => {
    expect(await sessionsOf('nowhere', context)).toEqual([])
    expect(await sessionById('nowhere', context)).toBeNull()
    await expect(existing(sessionById)('nowhere', context)).rejects.toThrow('not there')
  })

  it('are read again in the next turn', async () => {
    const [first] = await sessionsOf(event.id, context)
    await world.database.session.update({ where: { id: first?.id ?? '' }, data: { capacity: 12 } })
    expect((await sessionsOf(event.id, context))[0]?.capacity).toBe(12)
  })
})

/** Prisma parses these values, while JSON would silently truncate 64-bit integers. */
it('tables with numbers that JSON loses are refused', async () => {
  await expect(rowsBy('AuditEntry', 'registrationId')(event.id, context)).rejects.toThrow("can't be read as JSON")
})
