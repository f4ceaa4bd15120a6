import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { openInvitations } from '../invitations/testing/documents.ts'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { eraseRows } from '../seatDesk/erasing/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

const gender = {
  key: 'gender',
  kind: 'ONE_CHOICE' as const,
  labels: { en: 'Gender' },
  required: false,
  options: [
    { key: 'woman', labels: { en: 'Woman' } },
    { key: 'man', labels: { en: 'Man' } },
  ],
}
const day = 86_400_000
const start = Date.parse('2027-03-10T15:00:00.000Z')

let host: InstituteRow
let organiser: string
let event: EventRow
let references: Record<string, string>

const at = (hours: number) => world.setClock(new Date(start + hours * 3_600_000).toISOString())

const decide = (decision: string, names: string[]) =>
  world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: names.map((name) => references[name]), decision } },
    { as: organiser },
  )

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  await at(0)
  event = await world.event({
    hostId: host.id,
    zone: 'America/Bogota',
    questions: [gender],
    registrationOpensAt: new Date(start - day),
    registrationClosesAt: new Date(start + 10 * day),
    startsAt: new Date(start + 30 * day),
    endsAt: new Date(start + 31 * day),
  })
  const answers = (value: string) => [{ questionKey: 'gender', values: [value] }]
  references = {}
  references.Ana = await registerPerson(world, event, 'Ana', { languages: ['es', 'en'], answers: answers('woman') })
  references.Bo = await registerPerson(world, event, 'Bo', {
    country: 'BR',
    languages: ['pt'],
    answers: answers('man'),
  })
  // Still the first day in Bogotá, but the second in UTC.
  await at(13)
  references.Cai = await registerPerson(world, event, 'Cai', { groupKey: 'academia', country: 'BR', languages: ['pt'] })
  await at(15)
  references.Dee = await registerPerson(world, event, 'Dee', { groupKey: 'academia', protectIdentity: true })
  await at(20)
  await decide('OFFER', ['Ana'])
  await at(24)
  await world.ask(takeDocument, { reference: references.Ana }, { as: 'ana@people.example' })
  await at(30)
  await decide('WAITLIST', ['Bo'])
  await world.ask(withdrawDocument, { reference: references.Dee }, { as: 'dee@people.example' })
})

interface Cell {
  groupKey: string
  value: string
  registered: number
  held: number
  waiting: number
}
interface Shown {
  total: number
  isPartial: boolean
  funnel: { kind: string; count: number }[]
  byGroup: Cell[]
  byCountry: Cell[] | null
  byLanguage: Cell[] | null
  byGender: Cell[] | null
  days: { day: string; groupKey: string; registered: number }[]
  responses: { kind: string; count: number; median: number; ninetieth: number }[]
}

const document = /* GraphQL */ `
  query ($slug: String!, $filter: FigureFilter) {
    event(slug: $slug) {
      figures(filter: $filter) {
        total isPartial
        funnel { kind count }
        byGroup { groupKey value registered held waiting }
        byCountry { groupKey value registered held waiting }
        byLanguage { groupKey value registered held waiting }
        byGender { groupKey value registered held waiting }
        days { day groupKey registered }
        responses { kind count median ninetieth }
      }
    }
  }`

const figures = async (as: string, filter: Record<string, unknown> = {}) => {
  const variables = { slug: event.slug, filter }
  return (await world.ask<{ event: { figures: Shown | null } }>(document, variables, { as })).event.figures
}

const plain = (cells: Cell[] | null | undefined) =>
  cells && Object.fromEntries(cells.map(({ groupKey, value, registered }) => [`${groupKey} ${value}`, registered]))

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

describe('figures', () => {
  it('count how far people came, and who they are together', async () => {
    const shown = await figures(organiser)
    expect(shown).toMatchObject({ total: 4, isPartial: false })
    expect(Object.fromEntries(shown?.funnel.map(({ kind, count }) => [kind, count]) ?? [])).toEqual({
      REGISTERED: 4,
      OFFERED: 2,
      CONFIRMED: 1,
      HOLDING: 1,
      WAITLISTED: 1,
      WAITING: 0,
      NOT_SELECTED: 0,
      DECLINED: 0,
      LAPSED: 0,
      WITHDRAWN: 1,
    })
    expect(plain(shown?.byCountry)).toEqual({
      'civil-society CO': 1,
      'civil-society BR': 1,
      'academia BR': 1,
      'academia CO': 1,
    })
    expect(plain(shown?.byLanguage)).toEqual({
      'civil-society es': 1,
      'civil-society en': 1,
      'civil-society pt': 1,
      'academia pt': 1,
      'academia es': 1,
    })
    expect(plain(shown?.byGender)).toEqual({ 'civil-society woman': 1, 'civil-society man': 1, 'academia none': 2 })
    expect(shown?.byGroup.find(({ groupKey }) => groupKey === 'civil-society')).toMatchObject({
      registered: 2,
      held: 2,
    })
  })

  it('count who is invited, for members who may invite, and who came once the event has started', async () => {
    const { invite } = openInvitations(world)
    await invite(event, organiser, ['Eva', 'Fay'], { expiresAt: new Date(start + 20 * day).toISOString() })
    const step = async (as: string, kind: string, filter = {}) =>
      (await figures(as, filter))?.funnel.find((each) => each.kind === kind)?.count
    expect(await step(organiser, 'INVITED')).toBe(2)
    expect(await step(organiser, 'INVITED', { groupKeys: ['civil-society'] })).toBeUndefined()
    expect(await step(organiser, 'INVITED', { countries: ['BR'] })).toBeUndefined()
    expect(await step(await partner({ capabilities: ['SEE_REGISTRATIONS'] }), 'INVITED')).toBeUndefined()
    expect(await step(organiser, 'ATTENDED')).toBeUndefined()
    const session = await database.session.create({
      data: {
        id: crypto.randomUUID(),
        eventId: event.id,
        titles: { en: 'One' },
        startsAt: event.startsAt,
        endsAt: event.endsAt,
      },
    })
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: references.Ana } })
    const came = { sessionId: session.id, registrationId: id, method: 'NAME', at: event.startsAt } as const
    await database.attendance.create({ data: { ...came, attended: true } })
    await at(31 * 24)
    expect(await step(organiser, 'ATTENDED')).toBe(1)
    await at(30)
    await database.session.delete({ where: { id: session.id } })
    await database.eventInvitation.deleteMany()
  })

  it('count days in the zone of the event', async () => {
    expect((await figures(organiser))?.days).toEqual([
      { day: '2027-03-10', groupKey: 'civil-society', registered: 2 },
      { day: '2027-03-10', groupKey: 'academia', registered: 1 },
      { day: '2027-03-11', groupKey: 'academia', registered: 1 },
    ])
  })

  it('tell how long answers took', async () => {
    expect((await figures(organiser))?.responses).toEqual([
      { kind: 'DECISION', count: 2, median: 25 * 3600, ninetieth: 29 * 3600 },
      { kind: 'TAKING', count: 1, median: 4 * 3600, ninetieth: 4 * 3600 },
    ])
  })

  it('follow a filter', async () => {
    const shown = await figures(organiser, { countries: ['BR'], languages: ['pt'], groupKeys: ['academia'] })
    expect(shown?.total).toBe(1)
    expect(plain(shown?.byGroup)).toEqual({ 'academia academia': 1 })
  })

  it('count for a partner nobody whom it does not see, and nothing by a field that is masked', async () => {
    const scoped = await figures(await partner({ scope: { ...wholeEvent, countries: ['BR'] } }))
    expect(scoped).toMatchObject({ total: 2, isPartial: true })
    expect(plain(scoped?.byCountry)).toEqual({ 'civil-society BR': 1, 'academia BR': 1 })
    expect(scoped?.responses).toEqual([{ kind: 'DECISION', count: 1, median: 30 * 3600, ninetieth: 30 * 3600 }])
    expect(await figures(await partner({ needsConsent: true }))).toMatchObject({ total: 0, byGroup: [], days: [] })
    const fields = ['COUNTRY', 'LANGUAGES', 'ANSWERS'] as const
    const masked = await partner({ masks: fields.map((field) => ({ field, revealable: true })) })
    expect(await figures(masked)).toMatchObject({ total: 4, byCountry: null, byLanguage: null, byGender: null })
    for (const filter of [{ countries: ['BR'] }, { languages: ['pt'] }]) {
      const { errors } = await world.execute(document, { slug: event.slug, filter }, { as: masked })
      expect(errors?.[0]?.extensions?.code).toBe('FIELD_MASKED')
    }
  })

  it('are nobody else’s', async () => {
    expect(await figures('ana@people.example')).toBeNull()
  })

  it('cost the same number of statements with one registration and with three', async () => {
    const at = await world.event({
      hostId: host.id,
      questions: [gender],
      registrationClosesAt: new Date(start + 10 * day),
      endsAt: new Date(start + 11 * day),
    })
    const count = () => countStatements(() => world.ask(document, { slug: at.slug, filter: {} }, { as: organiser }))
    const empty = await count()
    await registerPerson(world, at, 'One')
    const one = await count()
    await registerPerson(world, at, 'Two')
    await registerPerson(world, at, 'Three')
    expect([one, await count()]).toEqual([empty, empty])
  })

  it('forget erased people', async () => {
    const row = await database.registration.findUniqueOrThrow({ where: { reference: references.Ana } })
    expect(await database.milestone.findUnique({ where: { registrationId: row.id } })).toMatchObject({
      gender: 'woman',
    })
    await database.$transaction((transaction) => eraseRows(transaction, event.id, [row], new Date()))
    expect(await database.milestone.findUnique({ where: { registrationId: row.id } })).toBeNull()
    await database.registration.deleteMany({ where: { reference: references.Bo } })
    expect(await database.milestone.count({ where: { eventId: event.id } })).toBe(2)
  })

  it('count a choice only where the answer is voluntary', async () => {
    await database.question.update({
      where: { eventId_key: { eventId: event.id, key: 'gender' } },
      data: { required: true },
    })
    expect((await figures(organiser))?.byGender).toBeNull()
  })
})
