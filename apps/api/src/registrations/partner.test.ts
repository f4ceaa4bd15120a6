import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  capabilities,
  capabilitiesOf,
  type MemberRole,
  memberRoles,
  type PersonalField,
  personalFields,
  type Terms,
} from '@plenaria/domain/grant'
import fc from 'fast-check'
import { readCsv } from '../exchange/testing/csv.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { registerPerson } from './testing/documents.ts'
import { lookDocument, pageDocument, type Shown, type ShownPage } from './testing/looking.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
beforeAll(async () => {
  host = await world.institute()
})

const groupKeys = ['civil-society', 'academia']
const countries = ['CO', 'MX']
const sessionNumbers = [0, 1, 2]

interface PersonPlan {
  groupKey: string
  country: string
  /** Numbers of sessions. */
  sessions: number[]
  /** Numbers of partners. */
  shares: number[]
  isProtected: boolean
  isAffiliated: boolean
}

interface PartnerPlan {
  role: MemberRole
  terms: Omit<Terms, 'scope'>
  scope: { groups: string[] | null; countries: string[] | null; sessions: number[] | null }
}

const bounded = <Value>(values: Value[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: null, freq: 1 })

const persons: fc.Arbitrary<PersonPlan> = fc.record({
  groupKey: fc.constantFrom(...groupKeys),
  country: fc.constantFrom(...countries),
  sessions: fc.subarray(sessionNumbers),
  shares: fc.subarray([0, 1]),
  isProtected: fc.boolean(),
  isAffiliated: fc.boolean(),
})

const partners: fc.Arbitrary<PartnerPlan> = fc.record({
  role: fc.constantFrom('ORGANISER', 'ORGANISER', 'OWNER', ...memberRoles),
  terms: fc.record({
    capabilities: fc
      .subarray([...capabilities])
      .map((chosen) => capabilities.filter((one) => one === 'SEE_REGISTRATIONS' || chosen.includes(one))),
    masks: fc
      .subarray([...personalFields])
      .chain((fields) =>
        fc.tuple(...fields.map((field) => fc.record({ field: fc.constant(field), revealable: fc.boolean() }))),
      ),
    allotment: fc.constant(null),
    countersign: fc.constant([]),
    needsConsent: fc.boolean(),
    endsAt: fc.constant(null),
  }),
  scope: fc.record({
    groups: bounded(groupKeys),
    countries: bounded(countries),
    sessions: bounded(sessionNumbers),
  }),
})

/** Values unique to one person. */
const marksOf = (number: number) => ({
  name: `Person ${'abcdefgh'[number]}zq`,
  organisation: `Organisation ${'abcdefgh'[number]}zq`,
  motivation: `Motivation ${'abcdefgh'[number]}zq`,
})

/** The event with its partners and people, and the member of all these partners. */
async function stage(people: PersonPlan[], plans: PartnerPlan[]) {
  const startsAt = new Date(Date.now() + 20 * 86_400_000)
  const event = await world.event({
    hostId: host.id,
    startsAt,
    sessions: sessionNumbers.map((number) => ({
      title: `Session ${number}`,
      startsAt: new Date(startsAt.getTime() + number * 3_600_000),
      endsAt: new Date(startsAt.getTime() + (number + 1) * 3_600_000),
    })),
  })
  const sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
  const idsOf = (numbers: number[]) => numbers.map((number) => sessions[number]?.id ?? '')
  const email = `member-of-${event.slug}@institute.example`
  const institutes: InstituteRow[] = []
  for (const { role, terms, scope } of plans) {
    const bounds = { ...scope, sessions: scope.sessions && idsOf(scope.sessions) }
    const { institute } = await world.partner(event, { terms: { ...terms, scope: bounds } })
    await world.member({ institute, role, email })
    institutes.push(institute)
  }
  const references: string[] = []
  for (const [number, person] of people.entries()) {
    const { name, organisation, motivation } = marksOf(number)
    const { groupKey, country, isProtected, isAffiliated, shares } = person
    references.push(
      await registerPerson(world, event, name, {
        groupKey,
        country,
        motivation,
        protectIdentity: isProtected,
        sessionIds: idsOf(person.sessions),
        ...(isAffiliated && { organisation }),
        shareWith: shares.flatMap((index) => (plans[index]?.terms.needsConsent && institutes[index]?.slug) || []),
      }),
    )
  }
  return { event, email, references }
}

/** As the issue says it, apart from how policy does. */
const mayHave = ({ role, terms }: PartnerPlan, capability: Terms['capabilities'][number]): boolean =>
  terms.capabilities.includes(capability) && capabilitiesOf[role].includes(capability)

function isReached(person: PersonPlan, plan: PartnerPlan, index: number): boolean {
  const { groups, countries: lands, sessions } = plan.scope
  const wanted = person.sessions.length === 0 ? sessionNumbers : person.sessions
  return (
    mayHave(plan, 'SEE_REGISTRATIONS') &&
    (groups?.includes(person.groupKey) ?? true) &&
    (lands?.includes(person.country) ?? true) &&
    (sessions?.some((number) => wanted.includes(number)) ?? true) &&
    (!plan.terms.needsConsent || person.shares.includes(index))
  )
}

function isHidden(field: PersonalField, person: PersonPlan, plan: PartnerPlan): boolean {
  const isContact = field === 'EMAIL' && !mayHave(plan, 'SEE_CONTACTS')
  const isIdentity = field === 'NAME' || field === 'EMAIL' || field === 'ORGANISATION'
  return isContact || (person.isProtected && isIdentity) || plan.terms.masks.some((mask) => mask.field === field)
}

async function pagedList(event: EventRow, as: string, variables: Record<string, unknown>): Promise<Shown[] | 'MASKED'> {
  const found: Shown[] = []
  let after: string | null = null
  do {
    const { data, errors } = await world.execute<{ event: { registrations: ShownPage } }>(
      pageDocument,
      { slug: event.slug, first: 2, after, ...variables },
      { as },
    )
    if (errors?.some(({ extensions }) => extensions?.code === 'FIELD_MASKED')) return 'MASKED'
    if (!data || errors) throw new Error(JSON.stringify(errors))
    const page: ShownPage = data.event.registrations
    found.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    if (after === null) expect(page.totalCount).toBe(found.length)
  } while (after !== null)
  return found
}

const byReference = <Row extends { reference: string }>(rows: Row[]): Row[] =>
  rows.toSorted((one, other) => (one.reference < other.reference ? -1 : 1))

async function rowByRow(references: string[], as: string): Promise<Shown[]> {
  const rows: Shown[] = []
  for (const reference of references) {
    const { registration } = await world.ask<{ registration: Shown | null }>(lookDocument, { reference }, { as })
    if (registration) rows.push(registration)
  }
  return rows
}

/** Null: no file is given. */
async function file(event: EventRow, as: string): Promise<Record<string, string>[] | null> {
  const headers = { cookie: await world.signIn(as) }
  const answer = await world.app.inject({ url: `/api/events/${event.slug}/registrations.csv`, headers })
  return answer.statusCode === 200 ? readCsv(answer.body) : null
}

/** Of somebody, exactly what some plan that reaches them shows. */
function expectUnmasked(row: Shown, number: number, person: PersonPlan, plans: PartnerPlan[]): void {
  const reaching = plans.filter((plan, index) => isReached(person, plan, index))
  const hides = (field: PersonalField) => reaching.every((plan) => isHidden(field, person, plan))
  const { name, organisation, motivation } = marksOf(number)
  expect(row).toMatchObject({
    name: hides('NAME') ? null : name,
    email: hides('EMAIL') ? null : expect.stringContaining('@people.example'),
    organisation: hides('ORGANISATION') || !person.isAffiliated ? null : organisation,
    country: hides('COUNTRY') ? null : person.country,
    languages: hides('LANGUAGES') ? [] : ['es'],
    motivation: hides('MOTIVATION') ? null : motivation,
  })
}

/** An address holds the words of its person's name: anyone who sees the one finds the person by it. */
function expectFound(search: Shown[], row: Shown | undefined): void {
  const isFindable = row && !row.protected && (row.name ?? row.email) != null
  expect(search).toEqual(isFindable && search.length > 0 ? [row] : [])
}

function expectFile(exported: Record<string, string>[] | null, rows: Shown[], plans: PartnerPlan[]): void {
  expect(exported !== null).toBe(plans.some((plan) => mayHave(plan, 'EXPORT')))
  const isOfAllRows = plans.every((plan) => mayHave(plan, 'EXPORT') || !mayHave(plan, 'SEE_REGISTRATIONS'))
  if (!exported || !isOfAllRows) return
  const asFile = rows.map((row) => ({
    Reference: row.reference,
    Name: row.name ?? '',
    'Email address': row.email ?? '',
    Organisation: row.organisation ?? '',
    Country: row.country ?? '',
    Languages: row.languages.join('; '),
    Motivation: row.motivation ?? '',
  }))
  expect(exported).toMatchObject(asFile)
  expect(exported).toHaveLength(asFile.length)
}

async function expectCounts(event: EventRow, as: string, rows: Shown[]): Promise<void> {
  const { event: counted } = await world.ask<{ event: { groups: { key: string; submitted: number | null }[] } }>(
    'query ($slug: String!) { event(slug: $slug) { groups { key submitted } } }',
    { slug: event.slug },
    { as },
  )
  for (const { key, submitted } of counted.groups) {
    if (submitted === null) continue
    expect(submitted).toBe(rows.filter(({ group }) => group.key === key).length)
  }
}

describe('what a partner’s member gets', () => {
  it('a partner’s member gets the same rows from lists, single reads and files, and nothing masked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(persons, { minLength: 1, maxLength: 6 }),
        fc.array(partners, { minLength: 1, maxLength: 2 }),
        async (people, plans) => {
          const { event, email, references } = await stage(people, plans)
          const rows = await rowByRow(references, email)
          const all = await pagedList(event, email, {})
          const expected = people.flatMap((person, number) =>
            plans.some((plan, index) => isReached(person, plan, index)) ? [references[number]] : [],
          )
          expect(rows.map(({ reference }) => reference)).toEqual(expected)
          expect(all).toEqual(rows)
          const sorted = await pagedList(event, email, { sort: 'NAME_ASC' })
          if (sorted !== 'MASKED') expect(byReference(sorted)).toEqual(byReference(rows))

          for (const [number, person] of people.entries()) {
            const row = rows.find(({ reference }) => reference === references[number])
            if (row) expectUnmasked(row, number, person, plans)
            const search = await pagedList(event, email, { filter: { search: marksOf(number).name } })
            if (search !== 'MASKED') expectFound(search, row)
          }
          expectFile(await file(event, email), rows, plans)
          await expectCounts(event, email, rows)
        },
      ),
      { numRuns: 25 },
    )
  }, 120_000)
})
