import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatements, countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openTags } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { set, idOf } = openTags(world)
const { declare, setCriteria } = openReviews(world)

let host: InstituteRow
let organiser: { id: string; email: string }
let reviewer: string
let at: EventRow
let ana: string
let bo: string
let interview: string
let visa: string

beforeAll(async () => {
  host = await world.institute()
  organiser = await world.member({ institute: host })
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  ana = await registerPerson(world, at, 'Ana')
  bo = await registerPerson(world, at, 'Bo', { groupKey: 'academia' })
  interview = await idOf(at, 'Interview', organiser.email)
  visa = await idOf(at, 'Visa', organiser.email)
})

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(at, { terms })
  return (await world.member({ institute })).email
}

const tagsSeenBy = async (as: string | undefined, reference = ana) => {
  const document = 'query ($reference: String!) { registration(reference: $reference) { tags { name } } }'
  const { registration } = await world.ask<{ registration: { tags: { name: string }[] | null } | null }>(
    document,
    { reference },
    as === undefined ? {} : { as },
  )
  return registration?.tags?.map(({ name }) => name) ?? null
}

describe('tagging', () => {
  it('adds and removes tags of many, answers what changed, and records it for each', async () => {
    expect(await set(at, { references: [ana, bo], add: [visa], remove: [] }, organiser.email)).toMatchObject({
      __typename: 'RegistrationsTagged',
      refused: [],
      registrations: [
        { reference: ana, tags: [{ name: 'Visa' }] },
        { reference: bo, tags: [{ name: 'Visa' }] },
      ],
    })
    const answer = await set(at, { references: [bo, ana], add: [interview], remove: [visa] }, organiser.email)
    expect(answer.registrations?.map(({ reference }) => reference)).toEqual([bo, ana])
    expect(await set(at, { references: [ana], add: [interview], remove: [visa] }, organiser.email)).toMatchObject({
      registrations: [],
    })
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const entries = await database.auditEntry.findMany({
      where: { what: 'TAGS_SET', registrationId },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ before, after, actorId }) => ({ before, after, actorId }))).toEqual([
      { before: { tags: [] }, after: { tags: [visa] }, actorId: organiser.id },
      { before: { tags: [visa] }, after: { tags: [interview] }, actorId: organiser.id },
    ])
  })

  it('refuses an application with too many tags by name, and tags the others', async () => {
    const ten = []
    for (let index = 0; index < 10; index += 1) ten.push(await idOf(at, `Tag ${index}`, organiser.email))
    await set(at, { references: [ana], add: ten, remove: [] }, organiser.email)
    expect(await set(at, { references: [ana, bo], add: [visa], remove: [] }, organiser.email)).toMatchObject({
      registrations: [{ reference: bo }],
      refused: [{ reference: ana, refusal: { __typename: 'TooManyTagsOnApplication' } }],
    })
  })

  it('refuses unknown and repeated tags, tags of another event, and nothing to do, changing nothing', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    const foreign = await idOf(elsewhere, 'Interview', organiser.email)
    const cases: [object, { path: string; code: string }][] = [
      [{ add: [foreign] }, { path: 'add.0', code: 'UNKNOWN' }],
      [{ add: [visa, 'no such\0'] }, { path: 'add.1', code: 'UNKNOWN' }],
      [{ add: [visa, visa] }, { path: 'add.1', code: 'REPEATED' }],
      [
        { add: [visa], remove: [visa] },
        { path: 'remove.0', code: 'REPEATED' },
      ],
      [{ add: [] }, { path: 'add', code: 'REQUIRED' }],
      [{ references: [ana, ana] }, { path: 'references.1', code: 'REPEATED' }],
      [{ references: [] }, { path: 'references', code: 'REQUIRED' }],
    ]
    for (const [changes, fieldProblem] of cases) {
      const input = { references: [ana], add: [visa], remove: [], ...changes }
      expect(await set(at, input, organiser.email)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [fieldProblem],
      })
    }
    expect(await database.registrationTag.count({ where: { eventId: at.id } })).toBe(0)
  })

  it('reaches applications of this event that the viewer works on, and no others', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    const other = await registerPerson(world, elsewhere, 'Ana')
    const close = await world.member({ institute: host })
    await declare(bo, close.email)
    const scoped = await partner({ scope: { ...wholeEvent, groups: ['civil-society'] } })
    for (const as of [close.email, scoped])
      expect(await set(at, { references: [ana, bo, other, 'N\0'], add: [visa], remove: [] }, as)).toMatchObject({
        refused: [bo, other, 'N\0'].map((reference) => ({
          reference,
          refusal: { __typename: 'UnknownRegistration' },
        })),
      })
    expect(await tagsSeenBy(organiser.email, bo)).toEqual([])
  })

  it('costs the same number of statements with one application and with three', async () => {
    const cy = await registerPerson(world, at, 'Cy')
    const statements = (references: string[], add: string[]) =>
      countStatements(() => set(at, { references, add, remove: [] }, organiser.email))
    const one = await statements([ana], [visa])
    expect(await statements([ana, bo, cy], [interview])).toBe(one)
  })
})

describe('who sees tags', () => {
  it('those who decide or review, but nobody their own and no blind reviewer', async () => {
    await set(at, { references: [ana], add: [visa], remove: [] }, organiser.email)
    const reads = await partner({ capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'EXPORT'] })
    expect(await tagsSeenBy(organiser.email)).toEqual(['Visa'])
    expect(await tagsSeenBy(reviewer)).toEqual(['Visa'])
    for (const as of [reads, 'ana@people.example', undefined]) expect(await tagsSeenBy(as)).toBeNull()
    expect(await set(at, { references: [ana], add: [interview], remove: [] }, reads)).toMatchObject({
      __typename: 'NotAllowed',
    })
    await setCriteria(at, organiser.email, { blindReview: true })
    expect(await tagsSeenBy(reviewer)).toBeNull()
    expect(await set(at, { references: [ana], add: [interview], remove: [] }, reviewer)).toMatchObject({
      __typename: 'NotAllowed',
    })
    const own = await registerPerson(world, at, 'Own', { email: organiser.email })
    const other = await world.member({ institute: host })
    await set(at, { references: [own], add: [visa], remove: [] }, other.email)
    expect([await tagsSeenBy(organiser.email, own), await tagsSeenBy(other.email, own)]).toEqual([null, ['Visa']])
  })

  it('costs the same number of statements with one application and with three', async () => {
    const document =
      'query ($slug: String!) { event(slug: $slug) { tags { name applications } registrations { facets { tags { value count } } edges { node { tags { name colour } } } } } }'
    const of = async (names: string[]) => {
      const event = await world.event({ hostId: host.id })
      for (const name of names) {
        const id = await idOf(event, name, organiser.email)
        const references = [await registerPerson(world, event, name)]
        await set(event, { references, add: [id], remove: [] }, organiser.email)
      }
      return event.slug
    }
    const asked = (slug: string) => () => world.ask(document, { slug }, { as: organiser.email })
    const [one, three] = [await of(['Ana']), await of(['Ana', 'Bo', 'Cy'])]
    const [forOne, forThree] = await countStatementsOfBoth(asked(one), asked(three))
    expect(forThree).toBe(forOne)
  })
})
