import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { openInviting } from '../institutes/testing/inviting.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ costLimit: 1_000_000 })
const { database } = world
const { invited, revoke } = openInviting(world)

const outboxDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $filter: InstituteOutboxFilter) {
    institute(slug: $slug) {
      undeliveredInvitations
      viewerCan { seeOutbox }
      outbox(first: $first, after: $after, filter: $filter) {
        edges { node { id category deliveryStatus event { slug } recipient { kind reference name address } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`

interface Node {
  id: string
  category: string
  deliveryStatus: string
  event: { slug: string } | null
  recipient: { kind: string; reference: string | null; name: string | null; address: string | null }
}
interface Institute {
  undeliveredInvitations: number
  viewerCan: { seeOutbox: boolean }
  outbox: { edges: { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null
}

let host: InstituteRow
let owner: string
let organiser: string
let first: EventRow
let second: EventRow

beforeEach(async () => {
  await world.setClock(null)
  host = await world.institute()
  owner = (await world.member({ institute: host, role: 'OWNER' })).email
  organiser = (await world.member({ institute: host })).email
  first = await world.event({ hostId: host.id, offersProtection: true })
  second = await world.event({ hostId: host.id })
})

const institute = async (as: string | null, asked: Record<string, unknown> = {}): Promise<Institute | null> =>
  (await world.ask<{ institute: Institute | null }>(outboxDocument, { slug: host.slug, ...asked }, { as })).institute
const nodes = async (as: string, filter: Record<string, unknown> = {}): Promise<Node[]> =>
  ((await institute(as, { filter }))?.outbox?.edges ?? []).map(({ node }) => node)
const recipients = async (as: string, filter: Record<string, unknown> = {}) =>
  (await nodes(as, filter)).map(({ recipient }) => recipient.name ?? recipient.address)

describe('the outbox of an institute', () => {
  it('lists emails of its events and its own, newest first, a page after the other', async () => {
    await registerPerson(world, first, 'Ana')
    await registerPerson(world, second, 'Bo')
    await invited(host, 'new@institute.example', 'REVIEWER', owner)
    await registerPerson(world, first, 'Cy')
    await registerPerson(world, await world.event(), 'Elsewhere')
    expect(await nodes(owner)).toMatchObject([
      { event: { slug: first.slug }, recipient: { kind: 'REGISTRANT', name: 'Cy' } },
      {
        event: null,
        category: 'INVITATION',
        deliveryStatus: 'QUEUED',
        recipient: { kind: 'INVITED_MEMBER', reference: null, name: null, address: 'new@institute.example' },
      },
      { event: { slug: second.slug }, recipient: { name: 'Bo' } },
      { event: { slug: first.slug }, recipient: { name: 'Ana' } },
    ])
    const page = (await institute(owner, { first: 3 }))?.outbox
    expect(page).toMatchObject({ edges: { length: 3 }, pageInfo: { hasNextPage: true } })
    const rest = (await institute(owner, { first: 3, after: page?.pageInfo.endCursor }))?.outbox
    expect(rest).toMatchObject({ edges: [{ node: { recipient: { name: 'Ana' } } }], pageInfo: { hasNextPage: false } })
  })

  it('is narrowed by status and category', async () => {
    await registerPerson(world, first, 'Ana')
    await world.runJobs()
    await registerPerson(world, second, 'Bo')
    await invited(host, 'new@institute.example', 'REVIEWER', owner)
    expect(await recipients(owner, { deliveryStatuses: ['SENT'] })).toEqual(['Ana'])
    expect(await recipients(owner, { deliveryStatuses: ['QUEUED'] })).toEqual(['new@institute.example', 'Bo'])
    expect(await recipients(owner, { categories: ['INVITATION'] })).toEqual(['new@institute.example'])
  })

  it('shows invitations of members to those who manage members alone', async () => {
    await registerPerson(world, first, 'Ana')
    await invited(host, 'new@institute.example', 'REVIEWER', owner)
    expect(await recipients(organiser)).toEqual(['Ana'])
    const [invitation] = await nodes(owner)
    const email = async (as: string) =>
      (
        await world.ask<{ email: unknown }>(
          'query ($id: ID!) { email(id: $id) { id } }',
          { id: invitation?.id },
          { as },
        )
      ).email
    expect([await email(owner), await email(organiser)]).toEqual([{ id: invitation?.id }, null])
    const again = 'mutation ($id: ID!) { resendEmail(id: $id) { __typename ... on CannotResend { reason } } }'
    expect(await world.ask(again, { id: invitation?.id }, { as: owner })).toEqual({
      resendEmail: { __typename: 'CannotResend', reason: 'NOT_THIS_KIND' },
    })
  })

  it('is for nobody who doesn’t run its events, and hides what each event hides', async () => {
    const pia = await registerPerson(world, first, 'Pia', { protectIdentity: true, email: 'pia@people.example' })
    const bo = await registerPerson(world, first, 'Bo')
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const stranger = (await world.member({ institute: await world.institute(), role: 'OWNER' })).email
    for (const as of [reviewer, stranger])
      expect(await institute(as)).toMatchObject({ outbox: null, viewerCan: { seeOutbox: false } })
    expect((await institute(organiser))?.viewerCan.seeOutbox).toBe(true)
    const ofPia = (await nodes(organiser)).find(({ recipient }) => recipient.reference === pia)
    expect(ofPia?.recipient).toMatchObject({ address: null })
    expect(ofPia?.recipient.name).not.toBe('Pia')
    const { id: userId } = await database.user.findUniqueOrThrow({ where: { email: organiser } })
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: bo } })
    await database.conflictOfInterest.create({
      data: {
        id: randomUUID(),
        registrationId,
        userId,
        instituteId: host.id,
        eventId: first.id,
        declaredAt: new Date(),
        reason: 'A cousin.',
      },
    })
    expect((await nodes(organiser)).map(({ recipient }) => recipient.reference)).toEqual([pia])
  })

  it('takes as many statements for many events and emails as for one', async () => {
    await registerPerson(world, first, 'Ana')
    await registerPerson(world, second, 'Bo')
    await registerPerson(world, second, 'Cy')
    const [one, three] = await countStatementsOfBoth(
      () => institute(owner, { first: 1 }),
      () => institute(owner, { first: 3 }),
    )
    expect(three).toBe(one)
  })
})

describe('what didn’t arrive', () => {
  it('counts open invitations of members for a week', async () => {
    await world.setClock('2031-06-02T20:00:00Z')
    const id = await invited(host, 'wrong@institute.example', 'REVIEWER', owner)
    await world.runJobs()
    const bounced = async (at: string) => {
      await database.message.updateMany({ where: { instituteId: host.id }, data: { bouncedAt: new Date(at) } })
      return [(await institute(owner))?.undeliveredInvitations, (await institute(organiser))?.undeliveredInvitations]
    }
    expect(await bounced('2031-06-02T20:01:00Z')).toEqual([1, 0])
    expect(await bounced('2031-05-20T12:00:00Z')).toEqual([0, 0])
    expect(await bounced('2031-06-02T20:01:00Z')).toEqual([1, 0])
    await revoke(id, { as: owner })
    expect(await bounced('2031-06-02T20:01:00Z')).toEqual([0, 0])
  })

  it('counts, of an event, speakers and others until an email reaches them', async () => {
    const speaker = { id: randomUUID(), eventId: first.id, isAnonymous: false, name: 'Sol', language: 'en' }
    await database.speaker.create({ data: { ...speaker, roles: { en: 'Judge' } } })
    const emailed = (minutesAgo: number, data: Record<string, unknown>) => {
      const enqueuedAt = new Date(Date.now() - minutesAgo * 60_000)
      const facts = { id: randomUUID(), eventId: first.id, template: 'speaker-consent', language: 'en' }
      return database.message.create({
        data: {
          ...facts,
          recipient: 'sol@people.example',
          speakerId: speaker.id,
          enqueuedAt,
          sentAt: enqueuedAt,
          ...data,
        },
      })
    }
    const waiting = async () => {
      const document = 'query ($slug: String!) { event(slug: $slug) { waiting { kind count } } }'
      const { event } = await world.ask<{ event: { waiting: unknown[] } }>(
        document,
        { slug: first.slug },
        { as: organiser },
      )
      return event.waiting
    }
    await emailed(10, { bouncedAt: new Date() })
    expect(await waiting()).toEqual([{ kind: 'BOUNCES', count: 1 }])
    await emailed(5, {})
    expect(await waiting()).toEqual([])
  })
})
