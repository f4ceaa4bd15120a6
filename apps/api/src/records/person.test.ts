import { beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { decideDocument, protectPerson, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { eraseRows } from '../seatDesk/erasing/rows.ts'
import { byInput } from '../testing/matrix/asking.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let other: InstituteRow
let organiser: string
let otherOrganiser: string
let first: EventRow
let second: EventRow
/** An event of another institute. */
let elsewhere: EventRow

/** Each test has its own institutes, because the page covers all events of one. */
beforeEach(async () => {
  host = await world.institute()
  other = await world.institute()
  organiser = (await world.member({ institute: host })).email
  otherOrganiser = (await world.member({ institute: other })).email
  const starting = (hostId: string, day: string) =>
    world.event({
      hostId,
      startsAt: new Date(`2031-${day}T10:00:00Z`),
      endsAt: new Date(`2031-${day}T12:00:00Z`),
    })
  first = await starting(host.id, '03-01')
  second = await starting(host.id, '05-01')
  elsewhere = await starting(other.id, '04-01')
})

const openDocument = byInput(
  'openPerson',
  '... on PersonOpened { person { isConnected registration { reference } registrations { reference event { slug } } } }',
)

interface Answer {
  __typename: string
  person?: {
    isConnected: boolean
    registration: { reference: string }
    registrations: { reference: string; event: { slug: string } }[]
  }
}

const open = async (reference: string, as: string, { slug }: InstituteRow = host): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(openDocument, { input: { instituteSlug: slug, reference } }, { as })).answer

const shown = async (...asked: Parameters<typeof open>) => {
  const { person } = await open(...asked)
  return person?.registrations.map(({ reference }) => reference)
}

const entries = () =>
  database.auditEntry.findMany({
    where: { what: 'PERSON_OPENED' },
    orderBy: { id: 'asc' },
    select: { eventId: true, actorId: true, instituteId: true, grantId: true, before: true, after: true },
  })

describe('a person’s page', () => {
  it('shows their registrations at the events of the institute, the latest event first', async () => {
    const [one, two] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, second, 'Ana')]
    await registerPerson(world, first, 'Bo')
    expect(await open(one, organiser)).toEqual({
      __typename: 'PersonOpened',
      person: {
        isConnected: true,
        registration: { reference: one },
        registrations: [
          { reference: two, event: { slug: second.slug } },
          { reference: one, event: { slug: first.slug } },
        ],
      },
    })
  })

  it('never shows what another institute knows, unless a grant lets it be seen', async () => {
    const [one, there] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, elsewhere, 'Ana')]
    expect(await shown(one, organiser)).toEqual([one])
    expect(await shown(there, otherOrganiser, other)).toEqual([there])
    expect((await open(there, organiser)).__typename).toBe('UnknownRegistration')
    const { grant } = await world.partner(elsewhere, { institute: host })
    expect(await shown(one, organiser)).toEqual([there, one])
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await shown(one, organiser)).toEqual([one])
  })

  it('counts the rights of the institute that is named alone, also for a member of two', async () => {
    const one = await registerPerson(world, first, 'Ana')
    const there = await registerPerson(world, elsewhere, 'Ana')
    const both = await world.member({ institute: host })
    await database.member.create({ data: { userId: both.id, instituteId: other.id, role: 'ORGANISER' } })
    expect(await shown(one, both.email)).toEqual([one])
    expect(await shown(there, both.email, other)).toEqual([there])
    expect((await open(there, both.email, host)).__typename).toBe('UnknownRegistration')
  })

  it('leaves out registrations of which the name, the address or everything is hidden', async () => {
    const one = await registerPerson(world, first, 'Ana')
    const hidden = await registerPerson(world, second, 'Ana')
    await protectPerson(world, hidden)
    const there = await registerPerson(world, elsewhere, 'Ana', { groupKey: 'academia' })
    const terms = { scope: { ...wholeEvent, groups: ['civil-society'] } }
    await world.partner(elsewhere, { institute: host, terms })
    expect(await shown(one, organiser)).toEqual([one])
    expect(await shown(hidden, organiser)).toEqual([hidden])
    expect((await open(hidden, organiser)).person?.isConnected).toBe(false)
    expect((await open(there, organiser)).__typename).toBe('UnknownRegistration')
  })

  it('connects nothing for those who don’t see addresses, such as reviewers', async () => {
    const [one] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, second, 'Ana')]
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const { person } = await open(one, reviewer)
    expect(person).toMatchObject({ isConnected: false, registrations: [{ reference: one }] })
  })

  it('keeps a conflict of interest', async () => {
    const [one, two] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, second, 'Ana')]
    const colleague = (await world.member({ institute: host })).email
    await world.ask(byInput('declareConflict'), { input: { reference: two, reason: 'Friends.' } }, { as: colleague })
    expect(await shown(one, colleague)).toEqual([one])
    expect((await open(two, colleague)).__typename).toBe('UnknownRegistration')
  })

  it('is not for the person, not for visitors, and shows nothing that was erased', async () => {
    const [one, two] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, second, 'Ana')]
    expect((await open(one, 'ana@people.example')).__typename).toBe('UnknownRegistration')
    const own = await registerPerson(world, second, 'Imogen', { email: organiser })
    expect((await open(own, organiser)).__typename).toBe('UnknownRegistration')
    await world.ask(withdrawDocument, { reference: two }, { as: 'ana@people.example' })
    const row = await database.registration.findUniqueOrThrow({ where: { reference: two } })
    await database.$transaction((transaction) => eraseRows(transaction, second.id, [row], new Date()))
    expect(await shown(one, organiser)).toEqual([one])
    expect((await open(two, organiser)).__typename).toBe('UnknownRegistration')
  })

  it('follows merged registrations to their other address, and lists them where they ended', async () => {
    const stays = await registerPerson(world, first, 'Ana Ortega')
    const ended = await registerPerson(world, first, 'Ana Ortega', { email: 'ana@work.example' })
    const later = await registerPerson(world, second, 'Ana Ortega', { email: 'ana@work.example' })
    expect(await shown(stays, organiser)).toEqual([stays])
    const merging = { reference: stays, version: 1, from: ended, fromVersion: 1, take: [], takeAnswers: [] }
    const input = { ...merging, reason: 'One person.' }
    await world.ask(byInput('mergeRegistrations'), { input }, { as: organiser })
    for (const reference of [stays, ended, later])
      expect((await shown(reference, organiser))?.toSorted()).toEqual([stays, ended, later].toSorted())
    const merged = await world.ask(
      'query ($reference: String!) { registration(reference: $reference) { mergedFrom { reference } } }',
      { reference: stays },
      { as: organiser },
    )
    expect(merged).toEqual({ registration: { mergedFrom: [{ reference: ended }] } })
  })
})

describe('opening it', () => {
  it('is recorded alike at each registration, once an hour for each member', async () => {
    const [one, there] = [await registerPerson(world, first, 'Ana'), await registerPerson(world, elsewhere, 'Ana')]
    const { grant } = await world.partner(elsewhere, { institute: host })
    const before = (await entries()).length
    await open(one, organiser)
    await open(there, organiser)
    const { id: actorId } = await database.user.findUniqueOrThrow({ where: { email: organiser } })
    const entry = { actorId, instituteId: host.id, before: null, after: null }
    const recorded = (await entries()).slice(before)
    expect(recorded.toSorted((a, b) => Number(a.grantId !== null) - Number(b.grantId !== null))).toEqual([
      { ...entry, eventId: first.id, grantId: null },
      { ...entry, eventId: elsewhere.id, grantId: grant.id },
    ])
  })

  it('is recorded where nothing else was found, so that an entry doesn’t tell whether there is more', async () => {
    const one = await registerPerson(world, first, 'Ana')
    const before = (await entries()).length
    await open(one, organiser)
    expect(await entries()).toHaveLength(before + 1)
  })

  it('shows in the person’s history, and in the data stored about them', async () => {
    const one = await registerPerson(world, first, 'Ana')
    await open(one, organiser)
    const history = 'history { kind institute { slug } by }'
    const document = `query ($one: String!) { registration(reference: $one) { ${history} } }`
    const data = await world.ask<{ registration: { history: unknown[] } }>(
      document,
      { one },
      { as: 'ana@people.example' },
    )
    expect(data.registration.history.at(-1)).toEqual({
      kind: 'PERSON_OPENED',
      institute: { slug: host.slug },
      by: null,
    })
    const stored = await world.ask<{ viewer: { storedData: { registrations: { accesses: unknown[] }[] } } }>(
      'query { viewer { storedData { registrations { registration { reference } accesses { kind } } } } }',
      {},
      { as: 'ana@people.example' },
    )
    expect(JSON.stringify(stored)).toContain('{"kind":"PERSON_OPENED"}')
  })

  it('changes neither the state nor the version', async () => {
    const one = await registerPerson(world, first, 'Ana')
    const input = { eventSlug: first.slug, references: [one], decision: 'OFFER', staged: false }
    await world.ask(decideDocument, { input }, { as: organiser })
    const before = await database.registration.findUniqueOrThrow({ where: { reference: one } })
    await open(one, organiser)
    expect(await database.registration.findUniqueOrThrow({ where: { reference: one } })).toEqual(before)
  })

  it('takes as many statements for many registrations as for some', async () => {
    const events = await Promise.all(Array.from({ length: 3 }, () => world.event({ hostId: host.id })))
    const [one] = [await registerPerson(world, first, 'Cy'), await registerPerson(world, second, 'Cy')]
    await open(one, organiser)
    const few = await countStatements(() => open(one, organiser))
    for (const event of events) await registerPerson(world, event, 'Cy')
    await open(one, organiser)
    expect(await countStatements(() => open(one, organiser))).toBe(few)
  })
})
