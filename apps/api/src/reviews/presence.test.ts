import { describe, expect, it } from '@jest/globals'
import { openLine, type Subscription, subscribe } from '../live/testing/subscriber.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { openReviews } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { declare } = openReviews(world)
const { host, organiser, clientOf } = await openLine(world)

const members = 'members { name isViewer institute { slug } }'
const following = `subscription ($reference: String!) { presence(reference: $reference) { reference ${members} } }`
const marking = `
  mutation ($reference: String!, $leaving: Boolean) {
    answer: markPresence(reference: $reference, leaving: $leaving) {
      __typename
      ... on PresenceMarked { presence { ${members} } }
    }
  }`

interface Marked {
  __typename: string
  presence?: { members: { name: string; isViewer: boolean; institute: { slug: string } }[] }
}

const mark = async (reference: string, as: string, leaving = false) =>
  (await world.ask<{ answer: Marked }>(marking, { reference, leaving }, { as })).answer

const namesIn = (marked: Marked) => marked.presence?.members.map(({ name }) => name).toSorted()
const lastHeard = ({ heard }: Subscription) =>
  (heard.at(-1)?.presence as unknown as Marked['presence'])?.members.map(({ name }) => name).toSorted()

async function scene() {
  const at = await world.event({ hostId: host.id })
  const reference = await registerPerson(world, at, 'Ana')
  const { email } = await world.member({ institute: host, role: 'REVIEWER' })
  await database.user.update({ where: { email: organiser }, data: { name: 'Imogen Ash' } })
  await database.user.updateMany({ where: { name: 'Priya Anand' }, data: { name: '' } })
  await database.user.update({ where: { email }, data: { name: 'Priya Anand' } })
  return { at, reference, reviewer: email }
}

describe('two who have one application open', () => {
  it('see each other by name and institute, until one leaves', async () => {
    const { reference, reviewer } = await scene()
    expect((await mark(reference, organiser)).presence?.members).toEqual([
      { name: 'Imogen Ash', isViewer: true, institute: { slug: host.slug } },
    ])
    expect(namesIn(await mark(reference, reviewer))).toEqual(['Imogen Ash', 'Priya Anand'])
    await mark(reference, organiser, true)
    expect(namesIn(await mark(reference, reviewer))).toEqual(['Priya Anand'])
  })

  it('are sent as it happens', async () => {
    const { reference, reviewer } = await scene()
    const received = subscribe(await clientOf(organiser), following, { reference })
    await until(async () => {
      await mark(reference, organiser)
      return received.heard.length > 0
    })
    await mark(reference, reviewer)
    await until(() => lastHeard(received)?.length === 2)
    expect(lastHeard(received)).toEqual(['Imogen Ash', 'Priya Anand'])
    await mark(reference, reviewer, true)
    await until(() => lastHeard(received)?.length === 1)
    received.unsubscribe()
  })

  it('count for 45 seconds without a sign of life', async () => {
    const { reference, reviewer } = await scene()
    await mark(reference, organiser)
    await world.setClock(46_000)
    try {
      expect(namesIn(await mark(reference, reviewer))).toEqual(['Priya Anand'])
      expect(await database.reading.count({ where: { registrationId: { not: undefined } } })).toBe(1)
    } finally {
      await world.setClock(null)
    }
  })
})

describe('nobody else', () => {
  it('sees who reads: not somebody who works here and applied themselves', async () => {
    const { at, reference } = await scene()
    const own = await registerPerson(world, at, 'Priya', { email: (await world.member({ institute: host })).email })
    const { email } = await database.registration.findUniqueOrThrow({ where: { reference: own } })
    expect(namesIn(await mark(own, organiser))).toEqual(['Imogen Ash'])
    expect((await mark(own, email)).__typename).toBe('UnknownRegistration')
    const refused = subscribe(await clientOf(email), following, { reference: own })
    await until(() => refused.ended() !== null)
    expect(refused.heard).toEqual([])
    expect((await mark(reference, email)).__typename).toBe('PresenceMarked')
  })

  it('sees who reads: not a partner to whose scope it does not belong, or with whom it is not shared', async () => {
    const { at, reference } = await scene()
    await mark(reference, organiser)
    const scope = { groups: ['academia'], countries: null, sessions: null }
    for (const terms of [{ scope }, { needsConsent: true }, { capabilities: ['EXPORT' as const] }]) {
      const { institute } = await world.partner(at, { terms })
      const { email } = await world.member({ institute })
      expect((await mark(reference, email)).__typename).toBe('UnknownRegistration')
      const refused = subscribe(await clientOf(email), following, { reference })
      await until(() => refused.ended() !== null)
      expect(refused.heard).toEqual([])
    }
  })

  it('ends for people who were removed or whose grant has ended', async () => {
    const { at, reference } = await scene()
    const { institute, grant } = await world.partner(at)
    const { email } = await world.member({ institute })
    await database.user.update({ where: { email }, data: { name: 'Luana Prado' } })
    await mark(reference, email)
    expect(namesIn(await mark(reference, organiser))).toEqual(['Imogen Ash', 'Luana Prado'])
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(namesIn(await mark(reference, organiser))).toEqual(['Imogen Ash'])
    const leaving = await world.member({ institute: host })
    await database.user.update({ where: { email: leaving.email }, data: { name: 'Otto Lind' } })
    expect(namesIn(await mark(reference, leaving.email))).toEqual(['Imogen Ash', 'Otto Lind'])
    await database.member.deleteMany({ where: { userId: leaving.id } })
    expect(namesIn(await mark(reference, organiser))).toEqual(['Imogen Ash'])
  })

  it('sees who reads: not the person, nor who is kept away', async () => {
    const { reference, reviewer } = await scene()
    expect((await mark(reference, 'ana@people.example')).__typename).toBe('UnknownRegistration')
    const received = subscribe(await clientOf(reviewer), following, { reference })
    await until(async () => {
      await mark(reference, reviewer)
      return received.heard.length > 0
    })
    await declare(reference, reviewer)
    await until(() => received.ended() !== null)
    expect(received.ended()).toBe('COMPLETE')
    expect((await mark(reference, reviewer)).__typename).toBe('UnknownRegistration')
    expect(namesIn(await mark(reference, organiser))).toEqual(['Imogen Ash'])
  })
})
