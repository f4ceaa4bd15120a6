import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  decideDocument,
  type interest,
  registerPerson,
  takeDocument,
  withdrawDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const event = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, admission: 'FIRST_COME', total: 1, groups: { 'civil-society': {} }, ...facts })

const register = (at: EventRow, name: string, changes: Parameters<typeof interest>[1] = {}): Promise<string> =>
  registerPerson(world, at, name, changes)

const lookDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) {
      name state offerReason { kind text groupHeld groupTarget skipped { reference organisation } }
      waitlistPlace { band total } viewerCan { amend takeSeat withdraw decide } history { kind state by reason }
    }
  }`

const look = async (reference: string, as: string | null) =>
  (await world.ask<{ registration: unknown }>(lookDocument, { reference }, { as })).registration

const waitlistDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      waitlist {
        nextReference
        nobodyOffered { group { key } code text }
        lanes {
          group { key }
          next { position skip registration { name } }
          people(first: 3) { position skip registration { name } }
        }
      }
    }
  }`

describe('the waitlist', () => {
  it('shows lanes in order, who is next, whom that passes, and why nobody was offered', async () => {
    const at = await event({
      organisationCap: 1,
      total: 2,
      groups: { 'civil-society': { maximum: 9 }, academia: { maximum: 0 } },
    })
    await register(at, 'Holder', { organisation: 'Red' })
    const other = await register(at, 'Other')
    await register(at, 'Passed', { organisation: 'RED' })
    const next = await register(at, 'Next')
    await register(at, 'Later')
    await register(at, 'Last')
    const read = async (as: string | null) =>
      (await world.ask<{ event: { waitlist: unknown } }>(waitlistDocument, { slug: at.slug }, { as })).event.waitlist
    expect(await read('next@people.example')).toBeNull()
    expect(await read(organiser)).toEqual({
      nextReference: next,
      nobodyOffered: [{ group: null, code: 'NO_FREE_SEAT', text: 'No seat is free.' }],
      lanes: [
        {
          group: { key: 'civil-society' },
          next: { position: 2, skip: null, registration: { name: 'Next' } },
          people: [
            { position: 1, skip: 'ORGANISATION_AT_CAP', registration: { name: 'Passed' } },
            { position: 2, skip: null, registration: { name: 'Next' } },
            { position: 3, skip: null, registration: { name: 'Later' } },
          ],
        },
        { group: { key: 'academia' }, next: null, people: [] },
      ],
    })
    await world.ask(withdrawDocument, { reference: other }, { as: 'other@people.example' })
    expect(await look(next, organiser)).toMatchObject({
      state: 'OFFERED',
      offerReason: { kind: 'FURTHEST_BELOW_TARGET', groupHeld: 1, skipped: [{ organisation: 'RED' }] },
    })
  })
})

const auditDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String) {
    event(slug: $slug) {
      auditEntries(first: $first, after: $after) {
        edges { node { kind actorKind actor reference institute { slug } before after } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`

describe('the audit log', () => {
  it('tells who did what, for which institute, newest first, to organisers only', async () => {
    const at = await event({ admission: 'REVIEW' })
    const reference = await register(at, 'Ana')
    const input = { eventSlug: at.slug, references: [reference], decision: 'OFFER' }
    await world.ask(decideDocument, { input }, { as: organiser })
    await world.ask(takeDocument, { reference }, { as: 'ana@people.example' })
    const read = async (as: string | null, variables = {}) =>
      (
        await world.ask<{
          event: { auditEntries: { edges: { node: { kind: string } }[]; pageInfo: { endCursor: string } } }
        }>(auditDocument, { slug: at.slug, ...variables }, { as })
      ).event.auditEntries
    const { edges } = await read(organiser)
    expect(edges.map(({ node }) => node)).toMatchObject([
      { kind: 'TAKEN', actorKind: 'PERSON', actor: null, institute: null, reference, after: { state: 'CONFIRMED' } },
      {
        kind: 'OFFERED',
        actorKind: 'MEMBER',
        actor: organiser,
        institute: { slug: host.slug },
        before: { state: 'SUBMITTED' },
      },
      {
        kind: 'REGISTERED',
        actorKind: 'PERSON',
        before: null,
        after: { state: 'SUBMITTED', groupKey: 'civil-society' },
      },
    ])
    const first = await read(organiser, { first: 2 })
    const second = await read(organiser, { first: 2, after: first.pageInfo.endCursor })
    expect([...first.edges, ...second.edges].map(({ node }) => node.kind)).toEqual(['TAKEN', 'OFFERED', 'REGISTERED'])
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const as of [null, 'ana@people.example', reviewer]) expect((await read(as)).edges).toEqual([])
    expect(JSON.stringify(edges)).not.toContain('people.example')
  })
})
