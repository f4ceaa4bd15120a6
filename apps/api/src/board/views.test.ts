import { beforeAll, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let event: EventRow
let organiser: string
let reviewer: string

beforeAll(async () => {
  host = await world.institute()
  event = await world.event({ hostId: host.id })
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

interface View {
  id: string
  name: string
  version: number
  viewerCan: { change: boolean }
}

const saveDocument = /* GraphQL */ `
  mutation ($input: SaveBoardViewInput!) {
    answer: saveBoardView(input: $input) {
      __typename
      ... on BoardViewSaved { view { id name address shared version institute { slug } viewerCan { change } } event { boardViews { id } } }
      ... on InvalidInput { fields { path code } }
      ... on TooManyBoardViews { limit }
    }
  }`
const save = async (changes: Record<string, unknown>, as = organiser) => {
  const input = { eventSlug: event.slug, name: 'Undecided', address: 'state=SUBMITTED', shared: false, ...changes }
  return (await world.ask<{ answer: { __typename: string; view?: View } }>(saveDocument, { input }, { as })).answer
}
const remove = async (id: string, as = organiser) => {
  const document = 'mutation ($id: ID!) { answer: removeBoardView(id: $id) { __typename } }'
  return (await world.ask<{ answer: { __typename: string } }>(document, { id }, { as })).answer.__typename
}
const viewsDocument =
  'query ($slug: String!) { event(slug: $slug) { boardViews { id name version institute { slug } viewerCan { change } } } }'
const names = async (as: string) =>
  (
    await world.ask<{ event: { boardViews: View[] } }>(viewsDocument, { slug: event.slug }, { as })
  ).event.boardViews.map(({ name }) => name)

describe('a view of the board', () => {
  it('is seen by who saved it, and by members of the institute once it is shared', async () => {
    const { view } = await save({})
    expect(await names(organiser)).toEqual(['Undecided'])
    expect(await names(reviewer)).toEqual([])
    const change = { id: view?.id, version: view?.version, name: 'To decide', shared: true }
    expect(await save(change)).toMatchObject({ view: { name: 'To decide', version: 2 } })
    expect(await names(reviewer)).toEqual(['To decide'])
    expect(await save(change)).toEqual({ __typename: 'ChangedMeanwhile' })
    expect(await save({ ...change, version: 2 }, reviewer)).toEqual({ __typename: 'NotAllowed' })
    expect(await remove(view?.id ?? '', reviewer)).toBe('NotAllowed')
    const { institute } = await world.partner(event)
    const partner = (await world.member({ institute })).email
    expect(await names(partner)).toEqual([])
    expect(await remove(view?.id ?? '', partner)).toBe('UnknownBoardView')
    expect(await remove(view?.id ?? '')).toBe('BoardViewRemoved')
    expect(await remove(view?.id ?? '')).toBe('UnknownBoardView')
    const entries = await world.database.auditEntry.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ what }) => what)).toEqual(['BOARD_VIEW_SAVED', 'BOARD_VIEW_SAVED', 'BOARD_VIEW_REMOVED'])
  })

  it('a search in a view reveals no name, organisation or address that the viewer can’t see', async () => {
    const { view: byName } = await save({ name: 'One', address: 'state=SUBMITTED&q=Ana+Roja', shared: true })
    const { view: byAddress } = await save({ name: 'Two', address: 'q=ana%40people.example', shared: true })
    expect(await names(reviewer)).toEqual(['One'])
    await world.database.event.update({ where: { id: event.id }, data: { blindReview: true } })
    expect(await names(reviewer)).toEqual([])
    expect(await save({ id: byName?.id, version: 1, shared: true }, reviewer)).toEqual({
      __typename: 'UnknownBoardView',
    })
    expect(await names(organiser)).toEqual(['One', 'Two'])
    await world.database.event.update({ where: { id: event.id }, data: { blindReview: false } })
    for (const id of [byName?.id, byAddress?.id]) expect(await remove(id ?? '')).toBe('BoardViewRemoved')
  })

  it('a view that filters by answers is hidden from viewers who can’t read them', async () => {
    const { view: choices } = await save({ name: 'Choices', address: 'answer.visa=yes', shared: true })
    const { view: words } = await save({ name: 'Words', address: 'answer.city=~Rojas', shared: true })
    expect(await names(reviewer)).toEqual(['Choices', 'Words'])
    await world.database.event.update({ where: { id: event.id }, data: { blindReview: true } })
    expect(await names(reviewer)).toEqual(['Choices'])
    await world.database.event.update({ where: { id: event.id }, data: { blindReview: false } })
    for (const id of [choices?.id, words?.id]) expect(await remove(id ?? '')).toBe('BoardViewRemoved')
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    ['no name', { name: '  ' }, 'name', 'REQUIRED'],
    ['a long name', { name: 'x'.repeat(81) }, 'name', 'TOO_LONG'],
    ['a long address', { address: 'x'.repeat(2_001) }, 'address', 'TOO_LONG'],
    ['an address with a line end', { address: 'a\nb' }, 'address', 'UNPRINTABLE'],
    ['a change of no version', { id: 'x' }, 'version', 'REQUIRED'],
  ])('is not saved with %s', async (_, changes, path, code) => {
    expect(await save(changes)).toEqual({ __typename: 'InvalidInput', fields: [{ path, code }] })
  })

  it('is not the hundredth', async () => {
    const { id: userId } = await world.database.user.findUniqueOrThrow({ where: { email: reviewer } })
    const facts = { eventId: event.id, instituteId: host.id, userId, address: '', shared: false }
    await world.database.boardView.createMany({
      data: Array.from({ length: 50 }, (_, n) => ({ id: crypto.randomUUID(), name: `View ${n}`, ...facts })),
    })
    expect(await save({}, reviewer)).toEqual({ __typename: 'TooManyBoardViews', limit: 50 })
  })

  it('costs the same number of statements at one and at three', async () => {
    const as = (await world.member({ institute: host })).email
    const counts: number[] = []
    for (const more of [1, 2]) {
      for (let n = 0; n < more; n += 1) await save({ name: `Of ${more} ${n}` }, as)
      counts.push(await countStatements(() => world.ask(viewsDocument, { slug: event.slug }, { as })))
    }
    expect(counts[1]).toBe(counts[0])
  })
})
