import { beforeAll, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, answerDocument, endDocument, proposeDocument, terms } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let event: EventRow
let partner: InstituteRow
let hostOwner: string
let partnerOwner: string

beforeAll(async () => {
  const host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
  const startsAt = new Date(Date.now() + 20 * 86_400_000)
  event = await world.event({
    hostId: host.id,
    state: 'DRAFT',
    titles: { en: 'A draft' },
    startsAt,
    sessions: [{ title: 'Opening', startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
  })
  partner = await world.institute()
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
})

const document = /* GraphQL */ `
  query ($id: ID!, $slug: String!) {
    event(slug: $slug) { slug }
    grant(id: $id) {
      event { slug title kind zone startsAt endsAt event { slug description } }
      allTerms { scope { groups { key name } sessions { title } } }
    }
    viewer { pendingGrants { event { title event { slug } } } }
  }`

const look = (id: string, as: string) => world.ask(document, { id, slug: event.slug }, { as })

describe('an institute that is asked for a grant, of a draft', () => {
  it('learns what it takes to answer, the whole once it is agreed, and again no more once it has ended', async () => {
    const [opening] = await database.session.findMany({ where: { eventId: event.id } })
    const scope = { groupKeys: ['academia'], sessionIds: [opening?.id ?? ''] }
    const input = { eventSlug: event.slug, partnerSlug: partner.slug, terms: terms({ scope }) }
    const { grant } = await act(world, proposeDocument, { input }, hostOwner)
    const facts = { slug: event.slug, title: 'A draft', kind: event.kind, zone: event.zone }
    const dates = { startsAt: event.startsAt.toISOString(), endsAt: event.endsAt.toISOString() }
    const allTerms = [{ scope: { groups: [{ key: 'academia', name: 'academia' }], sessions: [{ title: 'Opening' }] } }]
    expect(await look(grant.id, partnerOwner)).toMatchObject({
      event: null,
      grant: { event: { ...facts, ...dates, event: null }, allTerms },
      viewer: { pendingGrants: [{ event: { title: 'A draft', event: null } }] },
    })
    expect(await look(grant.id, hostOwner)).toMatchObject({ grant: { event: { event: { slug: event.slug } } } })

    const answer = { grantId: grant.id, version: grant.version, accept: true }
    await act(world, answerDocument, { input: answer }, partnerOwner)
    expect(await look(grant.id, partnerOwner)).toMatchObject({
      event: { slug: event.slug },
      grant: { event: { event: { slug: event.slug } } },
    })

    await act(world, endDocument, { input: { grantId: grant.id, reason: 'Over.' } }, hostOwner)
    expect(await look(grant.id, partnerOwner)).toMatchObject({
      event: null,
      grant: { event: { ...facts, event: null } },
    })
  })

  it('learns of the parts that terms name their names alone', async () => {
    for (const field of [
      'scope { groups { minimum } }',
      'scope { groups { waiting } }',
      'scope { sessions { startsAt } }',
    ]) {
      const query = `query ($id: ID!) { grant(id: $id) { allTerms { ${field} } } }`
      const { errors } = await world.execute(query, { id: 'x' }, { as: partnerOwner })
      expect(errors?.[0]?.message).toMatch(/Cannot query field/)
    }
  })
})

it('terms go on naming what the event has no more, so that a limit never becomes none', async () => {
  const at = await world.event({ hostId: event.hostId })
  const scope = { groups: ['academia', 'gone'], countries: null, sessions: ['deleted'] }
  const { institute, grant } = await world.partner(at, { terms: { scope } })
  const as = (await world.member({ institute })).email
  const query = `query ($id: ID!) { grant(id: $id) { agreed { scope { groups { key name } sessions { id title } } } } }`
  expect(await world.ask(query, { id: grant.id }, { as })).toEqual({
    grant: {
      agreed: {
        scope: {
          groups: [
            { key: 'academia', name: 'academia' },
            { key: 'gone', name: null },
          ],
          sessions: [{ id: 'deleted', title: null }],
        },
      },
    },
  })
})
