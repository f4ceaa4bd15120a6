/** What a partner can read about people hidden from it: nothing, not even their number. */
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { isObjectType } from 'graphql'
import { decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { publishRooms } from './publish.ts'
import { countsOf, schema, waysFrom } from './testing/contract.ts'

jest.setTimeout(180_000)

const world = await openWorld()

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'OWNER' })).email
})

const days = 86_400_000

interface Stage {
  event: EventRow
  /** An owner of the partner. */
  as: string
  sessionId: string
  /** Reference of the registration that the partner sees. */
  seen: string
  /** References of hidden registrations; the first has an offer, the second a seat, the third waits. */
  hidden: readonly string[]
}

const limits: Record<string, Partial<Terms>> = {
  'only with consent': { needsConsent: true },
  'of one group alone': { scope: { ...wholeEvent, groups: ['academia'] } },
  'of one country alone': { scope: { ...wholeEvent, countries: ['MX'] } },
}

async function stage(terms: Partial<Terms>, total = 4): Promise<Stage> {
  const startsAt = new Date(Date.now() + 20 * days)
  const event = await world.event({
    hostId: host.id,
    startsAt,
    total,
    sessions: [
      { title: 'One', startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), capacity: 12 },
      {
        title: 'Two',
        startsAt: new Date(startsAt.getTime() + 3_600_000),
        endsAt: new Date(startsAt.getTime() + 7_200_000),
      },
    ],
  })
  const { institute } = await world.partner(event, { terms: { allotment: 2, ...terms } })
  const as = (await world.member({ institute, role: 'OWNER' })).email
  const shareWith = terms.needsConsent ? [institute.slug] : []
  const seen = await registerPerson(world, event, 'Ana', { shareWith, groupKey: 'academia', country: 'MX' })
  const hidden: string[] = []
  for (const name of ['Bo', 'Cy', 'Di'])
    hidden.push(await registerPerson(world, event, name, { groupKey: 'civil-society', country: 'CO' }))
  const [offered = '', seated = '', waiting = ''] = hidden
  await decide(event, [offered, seated], 'OFFER')
  await world.ask(
    'mutation ($reference: String!) { takeSeat(reference: $reference) { __typename } }',
    { reference: seated },
    { as: 'cy@people.example' },
  )
  await decide(event, [waiting], 'WAITLIST')
  await publishRooms(world.database, { isSetTime: true })
  const session = await world.database.session.findFirstOrThrow({ where: { eventId: event.id, capacity: 12 } })
  return { event, as, sessionId: session.id, seen, hidden }
}

interface Effects {
  event: { sessions: { peopleToEmail: number | null }[] }
  sessionMove: { emailed: number | null }
  actionPreview: { people: number | null }
}

const decide = (event: EventRow, references: string[], decision: string) =>
  world.ask(decideDocument, { input: { eventSlug: event.slug, references, decision } }, { as: organiser })

/** Every count in the contract that can be reached from the event, with the lists that contain it. */
async function counts({ event, as }: Stage): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [name, way] of waysFrom('Event')) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    const fields = countsOf(type)
    if (fields.length === 0) continue
    const selection = way.reduceRight((inner, step) => `${step} { ${inner} }`, fields.join(' '))
    const { data } = await world.execute(`{ event(slug: "${event.slug}") { ${selection} } }`, {}, { as })
    found[[...way, name].join(' ')] = data
  }
  return found
}

describe.each(Object.entries(limits))('a partner that sees people %s', (_, terms) => {
  it('reads the same counts before and after somebody who is hidden withdraws or registers', async () => {
    const staged = await stage(terms)
    const before = await counts(staged)
    const ofHost = await counts({ ...staged, as: organiser })
    const [offered = ''] = staged.hidden
    await world.ask(withdrawDocument, { reference: offered }, { as: 'bo@people.example' })
    await registerPerson(world, staged.event, 'Ed', { groupKey: 'civil-society', country: 'CO' })
    expect(await counts({ ...staged, as: organiser })).not.toEqual(ofHost)
    expect(await counts(staged)).toEqual(before)
    expect(Object.keys(before).some((way) => way.endsWith('StakeholderGroup'))).toBe(true)
    expect(JSON.stringify(before)).toContain('"totalCount":1')
  })

  it('sees whom an action concerns among its own people, and no number of the others', async () => {
    const { event, as, sessionId } = await stage(terms)
    const day = event.startsAt.toISOString().slice(0, 10)
    const times = { startsLocal: `${day}T00:30`, endsLocal: `${day}T01:00` }
    await world.database.event.update({
      where: { id: event.id },
      data: { startsAt: new Date(`${day}T00:00Z`), endsAt: new Date(`${day}T23:59Z`), zone: 'Etc/UTC' },
    })
    const document = `query ($slug: String!, $input: SessionMoveInput!, $args: JSON!) {
      event(slug: $slug) { sessions { id peopleToEmail } }
      sessionMove(input: $input) { __typename ... on Refusal { message } ... on SessionMove { emailed affected } }
      actionPreview(kind: MOVE_SESSION, args: $args) { people emails { people } refusal } }`
    const input = { id: sessionId, ...times }
    const variables = { slug: event.slug, input, args: { input: { ...input, version: 1 } } }
    const ofPartner = await world.ask<Effects>(document, variables, { as })
    expect(ofPartner.event.sessions.map(({ peopleToEmail }) => peopleToEmail)).toEqual([null, null])
    expect(ofPartner.sessionMove).toEqual({ __typename: 'SessionMove', emailed: null, affected: 0 })
    expect(ofPartner.actionPreview).toEqual({ people: null, emails: [], refusal: null })
    const ofHost = await world.ask<Effects>(document, variables, { as: organiser })
    expect(ofHost.sessionMove.emailed).toBe(2)
    expect(ofHost.actionPreview.people).toBe(2)
  })
})

describe('a partner from which nobody is hidden', () => {
  it('reads exact numbers, as the host does', async () => {
    const { event, as } = await stage({})
    const document = `{ event(slug: "${event.slug}") { seatPlan { held free } groups { key offered confirmed waiting }
      sessions { held waiting peopleToEmail } } }`
    expect(await world.ask(document, {}, { as })).toEqual(await world.ask(document, {}, { as: organiser }))
  })
})

describe('a partner of one group alone', () => {
  it('reads the exact numbers of its group, and of its own allotment', async () => {
    const { event, as, seen } = await stage({ scope: { ...wholeEvent, groups: ['academia'] } }, 40)
    await decide(event, [seen], 'OFFER')
    const document = `{ event(slug: "${event.slug}") { groups { key offered } allotments { seats held } } }`
    expect(await world.ask(document, {}, { as })).toEqual({
      event: {
        groups: [
          { key: 'civil-society', offered: null },
          { key: 'academia', offered: 1 },
        ],
        allotments: [{ seats: 2, held: 0 }],
      },
    })
  })
})
