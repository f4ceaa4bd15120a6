import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Answer,
  amendDocument,
  decideDocument,
  registerPerson,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id, admission: 'REVIEW', total: 20, groups: { 'civil-society': {} } })
})

const stage = async (references: string[], expectedVersions: number[] | null) => {
  const input = { eventSlug: event.slug, references, decision: 'OFFER', staged: true, expectedVersions }
  return (await world.ask<{ answer: Answer }>(decideDocument, { input }, { as: organiser })).answer
}

const amend = (reference: string, name: string) =>
  world.ask<{ answer: Answer }>(
    amendDocument,
    { input: { reference, version: 1, country: 'MX' } },
    { as: `${name.toLowerCase()}@people.example` },
  )

const refusedAs = (reference: string, __typename: string) => [
  { reference, refusal: expect.objectContaining({ __typename }) },
]

describe('a decision that says which version was read', () => {
  it('is taken about a registration that is still the same', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    expect(await stage([ana], [1])).toMatchObject({ registrations: [{ reference: ana }], refused: [] })
    // Staged decisions are hidden from the person, so they don't increase the version.
    expect(await stage([ana], [1])).toMatchObject({ registrations: [{ reference: ana }], refused: [] })
  })

  it('is refused where the person has changed something since, and changes nothing', async () => {
    const bo = await registerPerson(world, event, 'Bo')
    const cai = await registerPerson(world, event, 'Cai')
    await amend(bo, 'Bo')
    expect(await stage([bo, cai], [1, 1])).toMatchObject({
      registrations: [{ reference: cai }],
      refused: refusedAs(bo, 'ChangedMeanwhile'),
    })
    const row = await world.database.registration.findUniqueOrThrow({ where: { reference: bo } })
    expect(row.staged).toBeNull()
    expect(await stage([bo], [2])).toMatchObject({ registrations: [{ reference: bo }] })
  })

  it('names the state of a person who has withdrawn', async () => {
    const dora = await registerPerson(world, event, 'Dora')
    await world.ask(withdrawDocument, { reference: dora }, { as: 'dora@people.example' })
    expect((await stage([dora], [1])).refused).toEqual(refusedAs(dora, 'WrongState'))
  })

  it('needs a version for each registration', async () => {
    const eva = await registerPerson(world, event, 'Eva')
    const path = 'expectedVersions'
    expect(await stage([eva], [])).toMatchObject({ fields: [{ path, code: 'REQUIRED' }] })
    expect(await stage([eva], [1, 1])).toMatchObject({ fields: [{ path, code: 'TOO_MANY' }] })
    expect(await stage([eva], null)).toMatchObject({ registrations: [{ reference: eva }] })
  })

  it('is compared under the lock: a change that comes first refuses it', async () => {
    for (const name of ['Finn', 'Gil', 'Hedda', 'Ivo']) {
      const reference = await registerPerson(world, event, name)
      const [{ refused }] = await Promise.all([stage([reference], [1]), amend(reference, name)])
      const { id: registrationId } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
      const entries = await world.database.auditEntry.findMany({
        where: { registrationId, what: { in: ['STAGED', 'AMENDED'] } },
        orderBy: { id: 'asc' },
      })
      const order = entries.map(({ what }) => what)
      if (order.includes('STAGED')) expect(order).toEqual(['STAGED', 'AMENDED'])
      else expect(refused).toEqual(refusedAs(reference, 'ChangedMeanwhile'))
    }
  })
})
