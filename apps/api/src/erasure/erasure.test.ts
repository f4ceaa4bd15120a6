import { describe, expect, it } from '@jest/globals'
import { type State, states } from '@plenaria/domain/registration'
import fc from 'fast-check'
import { openCompanions } from '../companions/testing/documents.ts'
import { openInternalNotes } from '../internalNotes/testing/documents.ts'
import { amendDocument, takeDocument } from '../registrations/testing/documents.ts'
import { openSpeakers } from '../speakers/testing/documents.ts'
import { openTags } from '../tags/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, type Confirmed, confirmDocument, openErasing, requestDocument } from './testing/erasing.ts'

const world = await openWorld()
const { database } = world
const {
  host,
  staff,
  eventOf,
  join,
  stage,
  tracesLeft,
  placesLeft,
  linkMailTo,
  eraseAs,
  auditOf,
  chainsAreWhole,
  bring,
} = openErasing(world)

describe('a person has what is held about them erased', () => {
  it.each(states)('nothing is left of an erased person in the state %s', async (state) => {
    const name = `Zq${state.toLowerCase().replace('_', '')}`
    const event = await eventOf()
    const reference = await join(event, name)
    await bring(event, name, reference, state)
    expect((await tracesLeft(name)).length).toBeGreaterThan(3)
    const answer = await eraseAs(name, null)
    expect(answer).toMatchObject({ __typename: 'DataErased', isAccountKept: false })
    expect(answer.proofs?.map(({ fields }) => fields)).toEqual([['REGISTRATION'], ['ACCOUNT']])
    expect(await placesLeft(name)).toEqual([])
    const row = await database.registration.findUniqueOrThrow({ where: { reference } })
    const over = state === 'DECLINED' || state === 'LAPSED' ? state : 'WITHDRAWN'
    expect([row.state, row.name, row.erasedAt !== null]).toEqual([over, '', true])
    expect((await auditOf(event.id)).at(-1)).toBe('ERASED')
    await chainsAreWhole()
  })

  it('a person can be erased after the event, when nobody can withdraw any more', async () => {
    const name = 'Zqafterwards'
    const event = await eventOf()
    const reference = await join(event, name)
    await bring(event, name, reference, 'CONFIRMED')
    await world.setClock(event.endsAt.toISOString())
    expect(await eraseAs(name, null)).toMatchObject({ __typename: 'DataErased' })
    await world.setClock(null)
    expect(await placesLeft(name)).toEqual([])
    const row = await database.registration.findUniqueOrThrow({ where: { reference } })
    expect([row.state, row.name]).toEqual(['WITHDRAWN', ''])
  })

  it('erasing removes what organisers wrote, searched, reviewed and imported about a person', async () => {
    const name = 'Zqwritten'
    const event = await eventOf()
    const reference = await join(event, name, { protectIdentity: true })
    const other = await join(event, 'Zqother')
    const input = { reference, field: 'PROTECTED_IDENTITY', reason: `Is this ${name}?` }
    await world.ask(
      'mutation ($input: RevealFieldInput!) { answer: revealField(input: $input) { __typename } }',
      { input },
      staff(),
    )
    const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER', comment: `I know ${name}.` }
    await world.ask(
      'mutation ($input: SaveReviewInput!) { answer: saveReview(input: $input) { __typename } }',
      { input: review },
      staff(),
    )
    const view = {
      eventSlug: event.slug,
      name: `Ask ${name}, again`,
      address: `state=SUBMITTED&q=${name}&answer.city=~${name}`,
      shared: false,
    }
    await world.ask(
      'mutation ($input: SaveBoardViewInput!) { answer: saveBoardView(input: $input) { __typename } }',
      { input: view },
      staff(),
    )
    const { idOf, set } = openTags(world)
    const tag = await idOf(event, `Ask ${name}`, staff().as)
    await set(event, { references: [reference, other], add: [tag], remove: [] }, staff().as)
    await openInternalNotes(world).write(reference, `${name} called.`, staff().as)
    await openCompanions(world).added(event, { reference, name: `Cousin of ${name}` }, staff().as)
    const asSpeaker = { name: `Dr ${name}`, email: addressOf(name) }
    await openSpeakers(world).added(event, asSpeaker, staff().as)
    await stage(event, reference, 'DECLINE', `${name} knows nobody here.`)
    await stage(event, reference, 'WAITLIST')
    const imported = await database.registrationImport.create({
      data: {
        id: crypto.randomUUID(),
        eventId: event.id,
        fileName: 'people.csv',
        encoding: 'UTF_8',
        separator: ',',
        titles: ['Email'],
        rowCount: 1,
        mapping: {},
        createdBy: 'somebody',
        createdAt: new Date(),
      },
    })
    await database.importRow.create({ data: { importId: imported.id, number: 2, cells: [`${name}`, addressOf(name)] } })
    await database.importProblem.create({
      data: { importId: imported.id, position: 0, row: 2, value: name, problem: { code: 'TOO_LONG' } },
    })
    await eraseAs(name, null)
    expect(await placesLeft(name)).toEqual([])
    const kept = await database.boardView.findFirstOrThrow({ where: { eventId: event.id } })
    expect([kept.name, kept.address]).toEqual(['Ask … again', 'state=SUBMITTED'])
    const tags = await database.registrationTag.findMany({ where: { eventId: event.id }, include: { tag: true } })
    expect(tags.map(({ tag: { name: kept, nameKey } }) => [kept, nameKey])).toEqual([['Ask …', 'ask …']])
    const list = await world.ask<{
      event: { registrations: { totalCount: number; edges: { node: { reference: string } }[] } }
    }>(
      'query ($slug: String!) { event(slug: $slug) { registrations { totalCount edges { node { reference } } } } }',
      { slug: event.slug },
      staff(),
    )
    expect(list.event.registrations).toEqual({ totalCount: 1, edges: [{ node: { reference: other } }] })
    await chainsAreWhole()
  })

  it('erasing a seat-holder offers the seat in the same decision, even within an organisation at its cap', async () => {
    const event = await eventOf({
      total: 1,
      admission: 'FIRST_COME',
      groups: { 'civil-society': {} },
      organisationCap: 1,
    })
    const first = await join(event, 'Zqfirst', { organisation: 'OrgZqfirst' })
    await world.ask(takeDocument, { reference: first }, { as: addressOf('Zqfirst') })
    const second = await join(event, 'Zqsecond', { organisation: 'OrgZqfirst' })
    await eraseAs('Zqfirst', first)
    const next = await database.registration.findUniqueOrThrow({ where: { reference: second } })
    expect(next.state).toBe('OFFERED')
    expect((await auditOf(event.id)).slice(-3)).toEqual(['WITHDRAWN', 'OFFERED', 'ERASED'])
    expect(await database.organisationTally.findMany({ where: { eventId: event.id } })).toMatchObject([{ held: 1 }])
    await eraseAs('Zqsecond', second)
    expect(await tracesLeft('Zqfirst')).not.toContain('orgzqfirst')
    expect(await database.organisationTally.count({ where: { eventId: event.id } })).toBe(0)
  })

  it('erasing removes a person who was named for a seat and never registered', async () => {
    const event = await eventOf({ replacementRule: 'SAME_GROUP' })
    const reference = await join(event, 'Zqholder')
    await bring(event, 'Zqholder', reference, 'CONFIRMED')
    const input = { reference, name: 'Zqsuccessor', email: addressOf('Zqsuccessor') }
    const name = 'mutation ($input: NameReplacementInput!) { answer: nameReplacement(input: $input) { __typename } }'
    expect(await world.ask(name, { input }, { as: addressOf('Zqholder') })).toMatchObject({
      answer: { __typename: 'ReplacementNamed' },
    })
    expect(await placesLeft('Zqsuccessor')).toContain('public.replacement')
    const { proofs } = await eraseAs('Zqsuccessor', null)
    expect(proofs).toMatchObject([{ fields: ['ACCOUNT'], counts: { replacements: 1 } }])
    expect(await placesLeft('Zqsuccessor')).toEqual([])
  })

  it('a person can have one registration alone erased', async () => {
    const [one, two] = [await eventOf(), await eventOf()]
    const reference = await join(one, 'Zqtwice')
    const other = await join(two, 'Zqtwice')
    expect(await eraseAs('Zqtwice', reference)).toMatchObject({ isAccountKept: true })
    const rows = await database.registration.findMany({ where: { reference: { in: [reference, other] } } })
    expect(rows.map(({ erasedAt }) => erasedAt !== null).toSorted()).toEqual([false, true])
    const answer = await world.ask(
      'query ($reference: String!) { registration(reference: $reference) { reference } }',
      { reference },
      staff(),
    )
    expect(answer).toEqual({ registration: null })
  })

  it('an erased person can register again, as somebody new', async () => {
    const event = await eventOf()
    await join(event, 'Zqagain')
    await eraseAs('Zqagain', null)
    const reference = await join(event, 'Zqagain')
    expect(await database.registration.count({ where: { eventId: event.id, erasedAt: null } })).toBe(1)
    const { version } = await database.registration.findUniqueOrThrow({ where: { reference } })
    const amended = await world.ask(
      amendDocument,
      { input: { reference, version, country: 'FR' } },
      { cookie: await world.signInByLink(addressOf('Zqagain')) },
    )
    expect(amended).toMatchObject({ answer: { __typename: 'AmendmentAccepted' } })
  })

  it('an erasure link that is expired, altered or used erases nothing', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqlink')
    await world.ask(requestDocument, { reference }, { as: addressOf('Zqlink') })
    await world.runJobs()
    const token = /#token=([\w-]+)/.exec(linkMailTo('Zqlink')?.text ?? '')?.[1] ?? ''
    const confirm = async (given: string) =>
      (await world.ask<Confirmed>(confirmDocument, { token: given })).answer.__typename
    expect(await confirm(`${token.slice(0, -4)}AAAA`)).toBe('ErasureLinkInvalid')
    await world.setClock(25 * 3_600_000)
    expect(await confirm(token)).toBe('ErasureLinkInvalid')
    await world.setClock(null)
    expect(await confirm(token)).toBe('DataErased')
    expect(await confirm(token)).toBe('ErasureLinkInvalid')
  })

  it('nobody can request the erasure of another person', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqmine')
    const ask = async (requester: string | null) =>
      (await world.ask<Confirmed>(requestDocument, { reference }, { as: requester })).answer.__typename
    expect([await ask(null), await ask(staff().as), await ask(addressOf('Zqother'))]).toEqual([
      'NotAllowed',
      'UnknownRegistration',
      'UnknownRegistration',
    ])
  })

  it('a member of an institute keeps the account', async () => {
    const event = await eventOf()
    await join(event, 'Zqmember')
    await world.member({ institute: host(), email: addressOf('Zqmember'), role: 'VIEWER' })
    expect(await eraseAs('Zqmember', null)).toMatchObject({ isAccountKept: true })
    expect(await database.user.count({ where: { email: addressOf('Zqmember') } })).toBe(1)
  })

  it('their own views of the board go with the account', async () => {
    const event = await eventOf()
    await join(event, 'Zqformer')
    const member = await world.member({ institute: host(), email: addressOf('Zqformer'), role: 'REVIEWER' })
    const facts = { eventId: event.id, instituteId: host().id, userId: member.id, name: 'Mine', address: '' }
    await database.boardView.create({ data: { id: crypto.randomUUID(), shared: true, ...facts } })
    await database.member.delete({ where: { instituteId_userId: { instituteId: host().id, userId: member.id } } })
    expect(await eraseAs('Zqformer', null)).toMatchObject({ isAccountKept: false })
    expect(await database.boardView.count({ where: { userId: member.id } })).toBe(0)
  })

  it('the database refuses to write erased data again and to change a proof of erasure', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqfixed')
    await eraseAs('Zqfixed', reference)
    await expect(database.registration.update({ where: { reference }, data: { name: 'Back' } })).rejects.toThrow()
    await expect(
      database.erasure.updateMany({ where: { eventId: event.id }, data: { cause: 'RETENTION' } }),
    ).rejects.toThrow()
  })
})

it('any number of people, in any states, leave nothing of those who have gone, and all of those who stay', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  let run = 0
  const person = fc.record({
    state: fc.constantFrom<State>('SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED', 'WITHDRAWN'),
    leaves: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), async (people) => {
      run += 1
      const event = await eventOf({ total: 2 })
      const named = people.map((each, index) => ({ ...each, name: `Zr${letters[run]}x${letters[index]}y` }))
      for (const each of named) await bring(event, each.name, await join(event, each.name), each.state)
      for (const { name, leaves } of named) if (leaves) await eraseAs(name, null)
      for (const { name, leaves } of named) {
        if (leaves) expect(await placesLeft(name)).toEqual([])
        else expect((await tracesLeft(name)).length).toBeGreaterThan(3)
      }
      const { held } = await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })
      const holding = { eventId: event.id, state: { in: ['OFFERED' as const, 'CONFIRMED' as const] } }
      expect(held).toBe(await database.registration.count({ where: holding }))
    }),
    { numRuns: 4, endOnFailure: true },
  )
  await chainsAreWhole()
})
