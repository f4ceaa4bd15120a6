import { beforeAll, describe, expect, it } from '@jest/globals'
import { clockActor } from '../audit/append.ts'
import { recount } from '../desk/testing/recount.ts'
import {
  decideDocument,
  protectPerson,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { byInput } from '../testing/matrix/asking.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

interface Answer {
  __typename: string
  message?: string
  cause?: string
  held?: number
  delegation?: { id: string }
}

let hostId: string
let organiser: string
beforeAll(async () => {
  const host = await world.institute()
  hostId = host.id
  organiser = (await world.member({ institute: host })).email
})

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`
const event = (facts: EventFixture = {}): Promise<EventRow> => world.event({ hostId, total: 5, ...facts })

const ask = async (document: string, variables: object, as: string): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(document, { ...variables }, { as })).answer

const setDelegation = (headReference: string, seats: number, as = organiser) =>
  ask(
    byInput(
      'setDelegation',
      '... on DelegationSet { delegation { id } } ... on CannotLeadDelegation { cause } ... on DelegationTooSmall { held }',
    ),
    { input: { headReference, seats } },
    as,
  )
const endDelegation = (id: string, as = organiser) =>
  ask('mutation ($id: ID!) { answer: endDelegation(id: $id) { __typename } }', { id }, as)
const invite = (delegationId: string, email: string, as: string) =>
  ask(byInput('inviteToDelegation'), { input: { delegationId, email } }, as)
const answerAs = (name: string, reference: string, joins = true) =>
  ask(byInput('answerDelegation'), { input: { reference, joins } }, addressOf(name))
const swap = (delegationId: string, out: string, into: string, as = organiser) =>
  ask(byInput('swapDelegates', '... on CannotSwap { cause }'), { input: { delegationId, outId: out, inId: into } }, as)
const decide = ({ slug }: EventRow, reference: string, decision: string) =>
  world.ask(decideDocument, { input: { eventSlug: slug, references: [reference], decision } }, { as: organiser })

const fromAlder = { organisation: 'Alder' }

interface Delegation {
  at: EventRow
  id: string
  references: Record<string, string>
  /** Ids of members, by name. */
  members: Record<string, string>
}

/** The first `seats` people, beginning with the head, have a seat; the others have joined and are on the waitlist. */
async function delegation(names: readonly string[], facts: EventFixture = {}, seats = 1): Promise<Delegation> {
  const at = await event(facts)
  const references: Record<string, string> = {}
  for (const name of names) references[name] = await registerPerson(world, at, name, fromAlder)
  const [head = '', ...others] = names
  const { delegation: made } = await setDelegation(references[head] ?? '', seats)
  const id = made?.id ?? ''
  await answerAs(head, references[head] ?? '')
  for (const [index, name] of names.entries()) {
    const reference = references[name] ?? ''
    await decide(at, reference, index < seats ? 'OFFER' : 'WAITLIST')
    if (index < seats) await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  }
  for (const name of others) {
    await invite(id, addressOf(name), addressOf(head))
    await answerAs(name, references[name] ?? '')
  }
  return { at, id, references, members: await membersOf(id) }
}

async function membersOf(id: string): Promise<Record<string, string>> {
  const rows = await database.delegationMember.findMany({
    where: { delegationId: id, state: 'JOINED' },
    include: { registration: true },
  })
  return Object.fromEntries(rows.map((row) => [row.registration.name, row.id]))
}

const statesAt = async ({ id }: EventRow) =>
  Object.fromEntries(
    (await database.registration.findMany({ where: { eventId: id } })).map(({ name, state }) => [name, state]),
  )

interface Seen {
  registration: {
    delegation: {
      state: string
      organisation: string
      headName: string | null
      delegation: { held: number | null; members: { name: string; seat: string; reference: string | null }[] } | null
    } | null
  }
}
const seenBy = async (name: string, reference: string) =>
  (
    await world.ask<Seen>(
      `query ($reference: String!) { registration(reference: $reference) { delegation {
        state organisation headName delegation { held members { name seat reference } } } } }`,
      { reference },
      { as: addressOf(name) },
    )
  ).registration.delegation

describe('a delegation that alternates', () => {
  it('gives the seat to another member and back again, past the waitlist, and emails both', async () => {
    const { at, id, references, members } = await delegation(['Ana', 'Bo'], { total: 1 })
    const other = await registerPerson(world, at, 'Cy')
    await decide(at, other, 'WAITLIST')
    await world.runJobs()
    expect(await swap(id, members.Ana ?? '', members.Bo ?? '', addressOf('Ana'))).toEqual({
      __typename: 'DelegatesSwapped',
    })
    expect(await statesAt(at)).toEqual({ Ana: 'WAITLISTED', Bo: 'CONFIRMED', Cy: 'WAITLISTED' })
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === addressOf('Ana')).at(-1)?.subject).toContain('went to a colleague')
    expect(world.mails.filter(({ to }) => to === addressOf('Bo')).at(-1)?.subject).toContain('You have a seat now')
    expect((await swap(id, members.Bo ?? '', members.Ana ?? '')).__typename).toBe('DelegatesSwapped')
    expect(await statesAt(at)).toEqual({ Ana: 'CONFIRMED', Bo: 'WAITLISTED', Cy: 'WAITLISTED' })
    expect(await recount(database, at.id)).toEqual([])
    const entries = await database.auditEntry.findMany({
      where: { eventId: at.id, what: { startsWith: 'SWAPPED' } },
      orderBy: { id: 'asc' },
    })
    const rows = await database.registration.findMany({ where: { eventId: at.id } })
    const nameOf = new Map(rows.map((row) => [row.id, row.name]))
    expect(
      entries.map(({ what, actorKind, registrationId }) => [what, nameOf.get(registrationId ?? ''), actorKind]),
    ).toEqual([
      ['SWAPPED_OUT', 'Ana', 'PERSON'],
      ['SWAPPED_IN', 'Bo', 'PERSON'],
      ['SWAPPED_OUT', 'Bo', 'MEMBER'],
      ['SWAPPED_IN', 'Ana', 'MEMBER'],
    ])
    const swaps = await database.delegationSwap.findMany({ where: { delegationId: id }, orderBy: { id: 'asc' } })
    expect(swaps.map(({ byHead }) => byHead)).toEqual([true, false])
    expect(references.Ana).toBeDefined()
  })

  it('takes places in full sessions along, and goes on while the event runs', async () => {
    const startsAt = new Date('2027-06-14T15:00:00Z')
    const endsAt = new Date('2027-06-14T19:00:00Z')
    const sessions = [{ title: 'Workshop', startsAt, endsAt, capacity: 1 }]
    const { id, members } = await delegation(['Ana', 'Bo'], { startsAt, endsAt, sessions })
    await world.setClock('2027-06-14T16:00:00Z')
    expect((await swap(id, members.Ana ?? '', members.Bo ?? '')).__typename).toBe('DelegatesSwapped')
    const [session] = await database.session.findMany({ where: { event: { delegations: { some: { id } } } } })
    const places = await database.sessionPlace.findMany({
      where: { sessionId: session?.id ?? '' },
      include: { registration: true },
    })
    expect(places.map(({ state, registration }) => [registration.name, state])).toEqual([['Bo', 'HELD']])
    await world.setClock('2027-06-14T19:00:00Z')
    expect(await swap(id, members.Bo ?? '', members.Ana ?? '')).toMatchObject({ cause: 'EVENT_OVER' })
    await world.setClock(null)
  })

  it('refuses members who have no seat to give, do not wait, or are of another group', async () => {
    const { at, id, members, references } = await delegation(['Ana', 'Bo', 'Cy'])
    const { Ana = '', Bo = '', Cy = '' } = members
    expect(await swap(id, Bo, Cy)).toMatchObject({ __typename: 'CannotSwap', cause: 'NO_SEAT' })
    expect(await swap(id, Ana, Ana)).toMatchObject({ cause: 'NOT_MEMBERS' })
    expect(await swap(id, Ana, 'nobody')).toMatchObject({ cause: 'NOT_MEMBERS' })
    await decide(at, references.Bo ?? '', 'NOT_SELECT')
    expect(await swap(id, Ana, Bo)).toMatchObject({ cause: 'NOT_WAITING' })
    await database.registration.update({ where: { reference: references.Cy ?? '' }, data: { groupKey: 'academia' } })
    expect(await swap(id, Ana, Cy)).toMatchObject({ cause: 'ANOTHER_GROUP' })
    await answerAs('Cy', references.Cy ?? '', false)
    expect(await swap(id, Ana, Cy)).toMatchObject({ cause: 'NOT_MEMBERS' })
  })

  it('swaps no more once the event is called off, not by its head either', async () => {
    const { at, id, members } = await delegation(['Ana', 'Bo'])
    const { Ana = '', Bo = '' } = members
    const input = { slug: at.slug, reasons: [{ language: 'en', text: 'The venue is closed.' }] }
    await ask(byInput('callOffEvent', '... on EventCalledOff { event { slug } }'), { input }, organiser)
    expect(await swap(id, Ana, Bo, addressOf('Ana'))).toMatchObject({ __typename: 'CannotSwap', cause: 'EVENT_OVER' })
    expect(await swap(id, Ana, Bo)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('swaps once where two people swap the same seat at the same time', async () => {
    const { at, id, members } = await delegation(['Ana', 'Bo', 'Cy'])
    const { Ana = '', Bo = '', Cy = '' } = members
    const answers = await Promise.all([
      swap(id, Ana, Bo, addressOf('Ana')),
      swap(id, Ana, Cy),
      swap(id, Ana, Bo),
      swap(id, Ana, Cy, addressOf('Ana')),
    ])
    expect(answers.filter(({ __typename }) => __typename === 'DelegatesSwapped')).toHaveLength(1)
    expect(answers.filter(({ cause }) => cause === 'NO_SEAT' || cause === 'NOT_WAITING')).toHaveLength(3)
    expect(Object.values(await statesAt(at)).filter((state) => state === 'CONFIRMED')).toHaveLength(1)
    expect(await recount(database, at.id)).toEqual([])
    expect(await database.delegationSwap.count({ where: { delegationId: id } })).toBe(1)
  })
})

describe('the seats of a delegation', () => {
  it('are as many as it has, whatever the cap per organisation', async () => {
    const at = await event({ admission: 'FIRST_COME', organisationCap: 1 })
    const ana = await registerPerson(world, at, 'Ana', fromAlder)
    await world.ask(takeDocument, { reference: ana }, { as: addressOf('Ana') })
    expect((await setDelegation(ana, 2)).__typename).toBe('DelegationSet')
    for (const name of ['Bo', 'Cy']) await registerPerson(world, at, name, fromAlder)
    await registerPerson(world, at, 'Di', { organisation: 'Birch' })
    const held = (await database.registration.findMany({ where: { eventId: at.id } }))
      .filter(({ state }) => state === 'OFFERED' || state === 'CONFIRMED')
      .map(({ name }) => name)
    expect(held).toEqual(expect.arrayContaining(['Ana', 'Di']))
    expect(held).toHaveLength(3)
    expect(await setDelegation(ana, 1)).toMatchObject({ __typename: 'DelegationTooSmall', held: 2 })
    expect((await setDelegation(ana, 0)).__typename).toBe('InvalidInput')
    expect(await recount(database, at.id)).toEqual([])
  })

  it('can never be held beyond by a fault either: the database refuses', async () => {
    const { at, id } = await delegation(['Ana', 'Bo'])
    const update = database.$executeRaw`
      update organisation_tally set held = held + 1 where event_id = ${at.id} and organisation_key = 'alder'`
    await expect(update).rejects.toThrow()
    await expect(database.delegation.update({ where: { id }, data: { seats: 0 } })).rejects.toThrow()
    const other = await event()
    const stranger = await database.registration.findUniqueOrThrow({
      where: { reference: await registerPerson(world, other, 'Stranger', fromAlder) },
    })
    const member = { id: stranger.id, delegationId: id, registrationId: stranger.id, invitedAt: new Date() }
    await expect(database.delegationMember.create({ data: member })).rejects.toThrow()
  })

  it('end with the delegation: everybody keeps what they have, and the cap holds again', async () => {
    const { at, id } = await delegation(['Ana', 'Bo', 'Cy'], { organisationCap: 1 }, 2)
    expect((await endDelegation(id)).__typename).toBe('DelegationEnded')
    expect(await statesAt(at)).toEqual({ Ana: 'CONFIRMED', Bo: 'CONFIRMED', Cy: 'WAITLISTED' })
    expect((await endDelegation(id)).__typename).toBe('UnknownDelegation')
    expect(await recount(database, at.id)).toEqual([])
  })

  it('keep its organisation from being merged with another', async () => {
    const { at } = await delegation(['Ana'])
    await registerPerson(world, at, 'Bo', { organisation: 'Aldr' })
    const input = { eventSlug: at.slug, keys: ['alder', 'aldr'], into: 'alder' }
    expect((await ask(byInput('mergeOrganisations'), { input }, organiser)).__typename).toBe(
      'OrganisationHasDelegation',
    )
  })
})

describe('the members of a delegation', () => {
  it('are those who accepted: others are seen by nobody but organisers', async () => {
    const at = await event()
    const ana = await registerPerson(world, at, 'Ana', fromAlder)
    const bo = await registerPerson(world, at, 'Bo', fromAlder)
    const { delegation: made } = await setDelegation(ana, 1)
    const id = made?.id ?? ''
    expect((await invite(id, addressOf('Bo'), addressOf('Ana'))).__typename).toBe('UnknownDelegation')
    await answerAs('Ana', ana)
    await world.runJobs()
    const before = world.mails.length
    for (const email of [addressOf('Bo'), addressOf('Nobody'), addressOf('Bo')])
      expect(await invite(id, email, addressOf('Ana'))).toEqual({ __typename: 'DelegationInvitationSent' })
    await world.runJobs()
    expect(world.mails.slice(before).map(({ to }) => to)).toEqual([addressOf('Bo')])
    expect((await seenBy('Ana', ana))?.delegation?.members.map(({ name }) => name)).toEqual(['Ana'])
    expect(await seenBy('Bo', bo)).toEqual({
      state: 'INVITED',
      organisation: 'Alder',
      headName: 'Ana',
      delegation: null,
    })
    await answerAs('Bo', bo)
    expect((await seenBy('Bo', bo))?.delegation).toEqual({
      held: null,
      members: [
        { name: 'Ana', seat: 'NONE', reference: null },
        { name: 'Bo', seat: 'NONE', reference: null },
      ],
    })
    expect((await answerAs('Bo', bo, false)).__typename).toBe('DelegationAnswered')
    expect(await seenBy('Bo', bo)).toBeNull()
    await invite(id, addressOf('Bo'), addressOf('Ana'))
    expect(await seenBy('Bo', bo)).toBeNull()
  })

  it('are named to each other only as long as they do not ask for protection', async () => {
    const { references } = await delegation(['Ana', 'Bo'])
    const namesSeenBy = async (name: string) =>
      (await seenBy(name, references[name] ?? ''))?.delegation?.members.map((member) => member.name)
    expect(await namesSeenBy('Ana')).toEqual(['Ana', 'Bo'])
    await protectPerson(world, references.Bo ?? '')
    expect(await namesSeenBy('Ana')).toEqual(['Ana', null])
    expect(await namesSeenBy('Bo')).toEqual(['Ana', 'Bo'])
  })

  it('are neither people of other organisations nor those whose registration is over', async () => {
    const at = await event()
    const ana = await registerPerson(world, at, 'Ana', fromAlder)
    const bo = await registerPerson(world, at, 'Bo', { organisation: 'Birch' })
    const cy = await registerPerson(world, at, 'Cy', fromAlder)
    const { delegation: made } = await setDelegation(ana, 1)
    const id = made?.id ?? ''
    await answerAs('Ana', ana)
    await invite(id, addressOf('Bo'), addressOf('Ana'))
    expect((await answerAs('Bo', bo)).__typename).toBe('NotInvitedToDelegation')
    await invite(id, addressOf('Cy'), addressOf('Ana'))
    await answerAs('Cy', cy)
    await world.ask(withdrawDocument, { reference: cy }, { as: addressOf('Cy') })
    expect((await seenBy('Ana', ana))?.delegation?.members).toHaveLength(1)
  })

  it('are no more than twenty', async () => {
    const { id, references, at } = await delegation(['Ana'])
    const when = new Date()
    for (let number = 0; number < 19; number += 1) {
      const name = `Filler ${String.fromCharCode(97 + number)}`
      const reference = await registerPerson(world, at, name, fromAlder)
      const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
      await database.delegationMember.create({
        data: {
          id: registrationId,
          delegationId: id,
          registrationId,
          state: 'JOINED',
          invitedAt: when,
          answeredAt: when,
        },
      })
    }
    expect((await invite(id, addressOf('Bo'), addressOf('Ana'))).__typename).toBe('DelegationFull')
    expect(references.Ana).toBeDefined()
  })

  it('leave nothing behind when they are erased, and no head', async () => {
    const { at, id, members, references } = await delegation(['Ana', 'Bo'])
    await swap(id, members.Ana ?? '', members.Bo ?? '')
    const desk = openDesk(database)
    const act = clockActor()
    await desk.changeSeats(at.id, { type: 'ERASE', references: [references.Ana ?? ''], cause: 'PERSON' }, act)
    await desk.close()
    expect(await database.delegationSwap.count({ where: { delegationId: id } })).toBe(0)
    expect(await database.delegation.findUnique({ where: { id } })).toMatchObject({ headId: null })
    expect(Object.keys(await membersOf(id))).toEqual(['Bo'])
  })

  it('cannot be headed by people whose organisation is hidden, or who gave none', async () => {
    const at = await event()
    const ana = await registerPerson(world, at, 'Ana')
    expect(await setDelegation(ana, 1)).toMatchObject({ __typename: 'CannotLeadDelegation', cause: 'NO_ORGANISATION' })
    const bo = await registerPerson(world, at, 'Bo', fromAlder)
    await database.registration.update({ where: { reference: bo }, data: { affiliation: 'HIDDEN' } })
    expect(await setDelegation(bo, 1)).toMatchObject({ cause: 'HIDDEN' })
    await world.ask(withdrawDocument, { reference: bo }, { as: addressOf('Bo') })
    await database.registration.update({ where: { reference: bo }, data: { affiliation: 'SHOWN' } })
    expect(await setDelegation(bo, 1)).toMatchObject({ cause: 'NOT_REGISTERED' })
  })
})

describe('the list of delegations', () => {
  const listDocument = `query ($slug: String!) { event(slug: $slug) { delegations {
    organisation seats held members { name reference seat isHead } swaps { outName inName } viewerCan { swap invite } } } }`

  it('takes as many statements for three as for one', async () => {
    const one = await event()
    await setDelegation(await registerPerson(world, one, 'Ana', fromAlder), 1)
    const three = await event()
    for (const [name, organisation] of [
      ['Ana', 'Alder'],
      ['Bo', 'Birch'],
      ['Cy', 'Cedar'],
    ] as const)
      await setDelegation(await registerPerson(world, three, name, { organisation }), 1)
    const asked =
      ({ slug }: EventRow) =>
      () =>
        world.ask(listDocument, { slug }, { as: organiser })
    const [forOne, forThree] = await countStatementsOfBoth(asked(one), asked(three))
    expect(forThree).toBe(forOne)
  })

  it('says at the door who of a delegation has a seat', async () => {
    const startsAt = new Date('2027-06-14T15:00:00Z')
    const endsAt = new Date('2027-06-14T19:00:00Z')
    const sessions = [{ title: 'Opening', startsAt, endsAt }]
    const { at, references } = await delegation(['Ana', 'Bo'], { startsAt, endsAt, sessions })
    const [session] = await database.session.findMany({ where: { eventId: at.id } })
    const input = { sessionId: session?.id, reference: references.Ana, method: 'CODE', early: true }
    const shown = '... on CheckedIn { delegation { organisation seats names } }'
    expect(await ask(byInput('checkIn', shown), { input }, organiser)).toEqual({
      __typename: 'CheckedIn',
      delegation: { organisation: 'Alder', seats: 1, names: ['Ana'] },
    })
  })
})
