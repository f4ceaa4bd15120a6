import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { addressOf, inDays, openInvitations } from '../invitations/testing/documents.ts'
import { decideDocument, offerProtection, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const { invite, decline, register, find } = openInvitations(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const eventWith = (facts: EventFixture = {}): Promise<EventRow> => world.event({ hostId: host.id, ...facts })

interface Ability {
  __typename: 'CanRegister' | 'CannotRegister'
  by?: string
  reason?: string
}

const document = /* GraphQL */ `query ($slug: String!) {
  event(slug: $slug) {
    viewerCan { register { __typename ... on CanRegister { by } ... on CannotRegister { reason } } }
  }
}`

const abilityOf = async ({ slug }: EventRow, as: string | null = null): Promise<Ability> =>
  (await world.ask<{ event: { viewerCan: { register: Ability } } }>(document, { slug }, { as })).event.viewerCan
    .register

const can = (by: string): Ability => ({ __typename: 'CanRegister', by })
const cannot = (reason: string): Ability => ({ __typename: 'CannotRegister', reason })

const soon = () => new Date(inDays(1))
const past = () => new Date(inDays(-0.5))

/** Ana holds a seat, and named Cy to take it over. */
async function named(facts: EventFixture = {}): Promise<EventRow> {
  const event = await eventWith({ replacementRule: 'SAME_GROUP', ...facts })
  const reference = await registerPerson(world, event, 'Ana', { groupKey: 'academia' })
  await world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
    { as: organiser },
  )
  const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const email = addressOf('Cy')
  await database.replacement.create({
    data: {
      id: randomUUID(),
      eventId: event.id,
      registrationId,
      name: 'Cy',
      email,
      emailKey: email,
      language: 'en',
      namedAt: await world.now(),
      expiresAt: soon(),
    },
  })
  return event
}

async function invited(facts: EventFixture = {}): Promise<EventRow> {
  const event = await eventWith(facts)
  await invite(event, organiser, ['Cy'])
  return event
}

async function declined(facts: EventFixture = {}): Promise<EventRow> {
  const event = await invited(facts)
  await decline(event, 'Cy')
  return event
}

async function alreadyRegistered(facts: EventFixture = {}): Promise<EventRow> {
  const event = await eventWith(facts)
  await registerPerson(world, event, 'Cy')
  return event
}

const byInvitation = { admission: 'INVITATION' } as const
const notYetOpen = () => ({ registrationOpensAt: soon() })
const closed = () => ({ registrationClosesAt: past() })
const over = () => ({ ...closed(), startsAt: past(), endsAt: new Date(inDays(-0.1)) })

describe('what the event says to a person who is signed in is what registering answers', () => {
  it.each<[string, () => Promise<EventRow>, Ability, string]>([
    ['while registration is open', () => eventWith(), can('OPEN_REGISTRATION'), 'InterestRegistered'],
    ['before it opens', () => eventWith(notYetOpen()), cannot('NOT_YET_OPEN'), 'RegistrationNotYetOpen'],
    ['once it is closed', () => eventWith(closed()), cannot('CLOSED'), 'RegistrationClosed'],
    ['after the event', () => eventWith(over()), cannot('EVENT_OVER'), 'RegistrationClosed'],
    ['without an invitation', () => eventWith(byInvitation), cannot('INVITATION_NEEDED'), 'InvitationNeeded'],
    ['with an invitation', () => invited({ ...byInvitation, ...closed() }), can('INVITATION'), 'InterestRegistered'],
    [
      'with an invitation that was declined',
      () => declined(byInvitation),
      cannot('INVITATION_CLOSED'),
      'InvitationClosed',
    ],
    ['without the invitation that was declined', () => declined(), can('OPEN_REGISTRATION'), 'InterestRegistered'],
    ['when registered', () => alreadyRegistered(), cannot('ALREADY_REGISTERED'), 'AlreadyRegistered'],
  ])('%s', async (_, prepare, ability, answer) => {
    const event = await prepare()
    expect(await abilityOf(event, addressOf('Cy'))).toEqual(ability)
    expect(await register(event, 'Cy')).toMatchObject({ __typename: answer })
    if (ability.__typename === 'CanRegister')
      expect(await abilityOf(event, addressOf('Cy'))).toEqual(cannot('ALREADY_REGISTERED'))
  })

  it('a person named to take over a seat can register whether registration is open or not, as the event says', async () => {
    const event = await named()
    await database.event.update({ where: { id: event.id }, data: { ...closed(), version: { increment: 1 } } })
    expect(await abilityOf(event, addressOf('Bo'))).toEqual(cannot('CLOSED'))
    expect(await abilityOf(event, addressOf('Cy'))).toEqual(can('REPLACEMENT'))
    expect(await register(event, 'Cy')).toMatchObject({ __typename: 'InterestRegistered' })
  })
})

describe('who has registered', () => {
  it('makes no difference to what others see, nor does who is invited or is to take over a seat', async () => {
    const open = [await eventWith(), await alreadyRegistered(), await invited(), await named()]
    for (const event of open) {
      await offerProtection(world, event)
      expect(await abilityOf(event)).toEqual(can('OPEN_REGISTRATION'))
      expect(await abilityOf(event, addressOf('Bo'))).toEqual(can('OPEN_REGISTRATION'))
    }
    for (const event of [await eventWith(byInvitation), await invited(byInvitation), await declined(byInvitation)])
      expect(await abilityOf(event)).toEqual(cannot('INVITATION_NEEDED'))
  })

  it('can register again after leaving', async () => {
    const event = await alreadyRegistered()
    await database.registration.updateMany({ where: { eventId: event.id }, data: { state: 'WITHDRAWN' } })
    expect(await abilityOf(event, addressOf('Cy'))).toEqual(can('OPEN_REGISTRATION'))
  })
})

it('nobody can register for a draft, which only its institute sees', async () => {
  const draft = await eventWith({ state: 'DRAFT' })
  expect(await abilityOf(draft, organiser)).toEqual(cannot('NOT_PUBLISHED'))
})

it('the answer changes when registration opens and closes, and when an invitation expires', async () => {
  const event = await invited({ registrationOpensAt: new Date(inDays(2)), registrationClosesAt: new Date(inDays(4)) })
  const { expiresAt } = await find(event, 'Cy')
  const at = async (days: number) => {
    await world.setClock(inDays(days))
    return [await abilityOf(event), await abilityOf(event, addressOf('Cy'))]
  }
  try {
    expect(await at(1)).toEqual([cannot('NOT_YET_OPEN'), can('INVITATION')])
    expect(await at(3)).toEqual([can('OPEN_REGISTRATION'), can('INVITATION')])
    expect(await at(5)).toEqual([cannot('CLOSED'), can('INVITATION')])
    await world.setClock(expiresAt.toISOString())
    expect(await abilityOf(event, addressOf('Cy'))).toEqual(cannot('CLOSED'))
  } finally {
    await world.setClock(null)
  }
})
