import { describe, expect, it } from '@jest/globals'
import type { Standing } from '../registration.ts'
import type { SeatCommand } from './decide.ts'
import type { Need } from './room.ts'
import { ask, roomOf } from './testing/driver.ts'
import { event, person } from './testing/examples.ts'
import type { World } from './testing/world.ts'

const groups = { civil: { target: 300 }, tech: { target: 200 } }

/** A hundred seats, all taken; everybody else waits, with the people of each lane spread over `organisations` organisations. */
function crowd(waiting: number, organisations: number, organisationCap: number | null): World {
  const place = (index: number) => ({
    groupKey: index % 2 === 0 ? 'civil' : 'tech',
    organisationKey: organisations === 0 ? null : `org-${index % organisations}`,
    queuedAt: index,
  })
  const seated = Array.from({ length: 100 }, (_, index) =>
    person(`s${index}`, 'CONFIRMED', { ...place(index), organisationKey: null }),
  )
  const people: Standing[] = Array.from({ length: waiting }, (_, index) =>
    person(`w${String(index).padStart(6, '0')}`, 'WAITLISTED', place(index)),
  )
  return event({
    groups: { civil: { ...groups.civil, maximum: 9999 }, tech: { ...groups.tech, maximum: 9999 } },
    plan: { total: 100, organisationCap },
    people: [...seated, ...people],
  })
}

const raised = (world: World, total: number): SeatCommand => ({
  type: 'SET_PLAN',
  plan: { ...world.plan, total },
  largestOrganisation: 0,
})

function run(world: World, command: SeatCommand): { offers: number; needs: Need[]; known: number } {
  const { decided, needs, found } = ask(world, roomOf(world), command, 9, { page: null, generous: true })
  if (decided.kind !== 'DONE') throw new Error('Refused')
  const offers = decided.changes.filter(({ what }) => what === 'OFFERED').length
  return { offers, needs, known: found.registrations.size }
}

describe('a decision', () => {
  it('reads as much at ten thousand registrations as at two hundred', () => {
    const withdraw: SeatCommand = { type: 'WITHDRAW', id: 's0' }
    const few = run(crowd(200, 0, 2), withdraw)
    const many = run(crowd(10_000, 0, 2), withdraw)
    expect(many).toEqual(few)
    expect(few).toMatchObject({ offers: 1, known: 33 })
  })
})

describe('five hundred seats at once', () => {
  it.each([
    { title: 'to people without organisations', organisations: 0, cap: null, offers: 500, atMost: 2 },
    { title: 'to many organisations, without a cap', organisations: 2000, cap: null, offers: 500, atMost: 2 },
    { title: 'to two organisations, without a cap', organisations: 2, cap: null, offers: 500, atMost: 8 },
    { title: 'to many organisations that may hold three', organisations: 1000, cap: 3, offers: 500, atMost: 4 },
    { title: 'to a hundred organisations that may hold one', organisations: 100, cap: 1, offers: 100, atMost: 4 },
  ])('go $title in few readings', ({ organisations, cap, offers, atMost }) => {
    const world = crowd(4000, organisations, cap)
    const result = run(world, raised(world, 600))
    expect(result.offers).toBe(offers)
    expect(result.needs.length).toBeLessThanOrEqual(atMost)
  })
})
