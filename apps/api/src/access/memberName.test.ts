import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

const document = /* GraphQL */ `
  query ($slug: String!) { event(slug: $slug) { waitlist { hold { by } } } }`

test('staff know a member by name, with the address if another has the same name, or by the address alone', async () => {
  const host = await world.institute()
  const event = await world.event({ hostId: host.id })
  const member = (name?: string) => world.member({ institute: host, ...(name !== undefined && { name }) })
  const [ines, ana, other, nameless] = [
    await member('Ines Vidal'),
    await member('Ana'),
    await member('Ana'),
    await member(),
  ]
  const nameOf = async ({ id, email }: { id: string; email: string }) => {
    await world.database.seatPlan.update({
      where: { eventId: event.id },
      data: { queueHeldAt: new Date(), queueHeldReason: 'Late changes', queueHeldBy: id },
    })
    return (
      await world.ask<{ event: { waitlist: { hold: { by: string } } } }>(document, { slug: event.slug }, { as: email })
    ).event.waitlist.hold.by
  }
  expect(await nameOf(ines)).toBe('Ines Vidal')
  expect(await nameOf(ana)).toBe(`Ana (${ana.email})`)
  expect(await nameOf(other)).toBe(`Ana (${other.email})`)
  expect(await nameOf(nameless)).toBe(nameless.email)
})
