import { describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { notifyLive } from './notices.ts'
import { openLine, type Subscription, startElsewhere } from './testing/subscriber.ts'

const world = await openWorld()
const { database, config } = world
const { host, organiser, client, clientOf, followEvent, followRegistration, shared } = await openLine(world)
const { url: elsewhere } = await startElsewhere(world)

const endsWithin = async (subscription: Subscription, milliseconds: number): Promise<void> => {
  const began = performance.now()
  await until(() => subscription.ended() !== null)
  expect(performance.now() - began).toBeLessThan(milliseconds)
  expect(subscription.ended()).toBe('COMPLETE')
  expect(subscription.refused).toEqual([])
}

describe('a subscription ends within a second', () => {
  it('a subscription ends within a second of the end of the grant, in every process, and does not say why', async () => {
    const { at, grant, helper } = await shared()
    const here = await followEvent(at, await clientOf(helper))
    const there = await followEvent(at, await clientOf(helper, elsewhere))
    const staff = await followEvent(at, await clientOf(organiser))
    await Promise.all([here.settled(), there.settled()])
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    await Promise.all([endsWithin(here, 1_000), endsWithin(there, 1_000)])
    expect([...here.heard, ...there.heard]).toEqual([])
    expect(staff.ended()).toBeNull()
  })

  it('a subscription ends within a second when the terms no longer show registrations to the partner', async () => {
    const { at, grant, helper } = await shared()
    const partner = await followEvent(at, await clientOf(helper))
    const { terms } = await database.grantTerms.findFirstOrThrow({ where: { grantId: grant.id } })
    await database.grantTerms.create({
      data: {
        grantId: grant.id,
        number: 2,
        proposedBy: 'HOST',
        proposer: 'x',
        proposedAt: new Date(),
        terms: { ...(terms as object), capabilities: ['WRITE_NOTES'] },
      },
    })
    await database.grant.update({ where: { id: grant.id }, data: { agreed: 2 } })
    await endsWithin(partner, 1_000)
  })

  it('a subscription ends within a second when its member is removed', async () => {
    const { at, institute, helper, helperId } = await shared()
    const partner = await followEvent(at, await clientOf(helper))
    await database.member.delete({ where: { instituteId_userId: { instituteId: institute.id, userId: helperId } } })
    await endsWithin(partner, 1_000)
  })

  it('a subscription ends within a second when the member’s new role does not see registrations', async () => {
    const { at, institute, helper, helperId } = await shared()
    const partner = await followEvent(at, await clientOf(helper))
    const where = { instituteId_userId: { instituteId: institute.id, userId: helperId } }
    await database.member.update({ where, data: { role: 'RAPPORTEUR' } })
    await endsWithin(partner, 1_000)
  })

  it('a subscription ends within a second when the viewer signs out, whether staff or participant', async () => {
    const at = await world.event({ hostId: host.id })
    const ana = await registerPerson(world, at, 'Ana')
    const cookie = await world.signInByLink('ana@people.example')
    const person = await followRegistration(at, ana, client({ cookie }))
    const { email } = await world.member({ institute: host })
    const staff = await followEvent(at, await clientOf(email))
    for (const [header, subscription] of [
      [cookie, person],
      [await world.signIn(email), staff],
    ] as const) {
      await world.app.inject({
        method: 'POST',
        url: '/api/sign-out',
        headers: { origin: config.siteUrl, cookie: header },
      })
      await endsWithin(subscription, 1_000)
    }
  })

  it('a subscription ends within a second when a grant expires', async () => {
    const endsAt = new Date(Date.now() + 3_000).toISOString()
    const { at, helper } = await shared({ endsAt })
    const partner = await followEvent(at, await clientOf(helper))
    expect(partner.ended()).toBeNull()
    await until(() => partner.ended() !== null)
    expect(partner.ended()).toBe('COMPLETE')
    expect(Math.abs(Date.now() - Date.parse(endsAt))).toBeLessThan(1_000)
    expect(partner.heard).toEqual([])
  })

  it('a subscription ends within a second when the registration leaves the partner’s scope', async () => {
    const { at, helper } = await shared({ scope: { groups: ['academia'], countries: null, sessions: null } })
    const reference = await registerPerson(world, at, 'Ana', { groupKey: 'academia' })
    const partner = await followRegistration(at, reference, await clientOf(helper))
    const row = await database.registration.update({ where: { reference }, data: { groupKey: 'civil-society' } })
    await notifyLive(database, { eventId: at.id, registrationIds: [row.id] })
    await endsWithin(partner, 1_000)
    expect(partner.heard).toEqual([])
  })

  it('a subscription ends within a second when the person withdraws consent', async () => {
    const { at, institute, helper } = await shared({ needsConsent: true })
    const reference = await registerPerson(world, at, 'Ana', { shareWith: [institute.slug] })
    const partner = await followRegistration(at, reference, await clientOf(helper))
    const take = 'mutation ($input: SetSharingInput!) { setSharing(input: $input) { __typename } }'
    const input = { reference, instituteSlug: institute.slug, given: false }
    await world.ask(take, { input }, { as: 'ana@people.example' })
    await endsWithin(partner, 1_000)
  })
})
