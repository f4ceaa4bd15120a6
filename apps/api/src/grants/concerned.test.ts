import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { whileWaiting } from '../testing/waiting.ts'
import { openWorld } from '../testing/world.ts'
import {
  act,
  type CountersignAnswer,
  countersignDocument,
  decideDocument,
  endDocument,
  type GrantAnswer,
  requestsDocument,
  withdrawCountersignDocument,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world

const reason = 'Ana speaks for a ministry.'

let host: InstituteRow
let organiser: string
let event: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
  ana = await registerPerson(world, event, 'Ana')
})

const partner = async (terms: Partial<Terms>) => {
  const { institute, grant } = await world.partner(event, { terms })
  return { institute, grant, as: (await world.member({ institute })).email }
}

const decline = async (as = organiser) => {
  const input = { eventSlug: event.slug, references: [ana], decision: 'DECLINE', reason }
  const { request } = await act<CountersignAnswer>(world, decideDocument, { input }, as)
  return request
}

const agree = (id: string, as: string) =>
  act<CountersignAnswer>(world, countersignDocument, { input: { id, agree: true } }, as)

type Seen = CountersignAnswer['request'] & { reason: string | null }

const seenBy = async (as: string) =>
  (
    await world.ask<{ event: { countersignRequests: { edges: { node: Seen }[] } } }>(
      requestsDocument,
      { slug: event.slug },
      { as },
    )
  ).event.countersignRequests.edges.map(({ node }) => node)

const scholarsOnly = { scope: { ...wholeEvent, groups: ['academia'] } }

test('a partner can neither see nor answer a request to another partner', async () => {
  const asked = await partner({ countersign: ['DECLINE'] })
  const others = [await partner({}), await partner(scholarsOnly), await partner({ capabilities: ['WRITE_NOTES'] })]
  const { id } = await decline()
  expect(await seenBy(asked.as)).toMatchObject([{ id, reason, viewerCan: { answer: true } }])
  for (const { as } of others) {
    expect(await seenBy(as)).toEqual([])
    expect(await agree(id, as)).toMatchObject({ __typename: 'UnknownCountersignRequest' })
  }
})

test('a partner that must agree about people it does not see gets their number, and not the reason', async () => {
  const { as } = await partner({ countersign: ['DECLINE'], ...scholarsOnly })
  await decline()
  expect(await seenBy(as)).toMatchObject([{ count: 1, decisions: [], reason: null, viewerCan: { answer: true } }])
})

test('nobody agrees to what they asked for themselves, be they a member of both institutes', async () => {
  const { institute, as } = await partner({ countersign: ['DECLINE'] })
  await world.member({ institute: host, email: as })
  const { id, viewerCan } = await decline(as)
  expect(viewerCan).toEqual({ answer: false, withdraw: true })
  expect(await agree(id, as)).toMatchObject({ __typename: 'NotAllowed' })
  const colleague = (await world.member({ institute })).email
  expect(await agree(id, colleague)).toMatchObject({ __typename: 'CountersignAnswered', request: { state: 'DONE' } })
})

test('an institute that terms have come to name since must agree too, and is notified', async () => {
  const first = await partner({ countersign: ['DECLINE'] })
  const second = await partner({})
  const { id } = await decline()
  expect(await seenBy(second.as)).toEqual([])
  const { terms } = await database.grantTerms.findFirstOrThrow({ where: { grantId: second.grant.id } })
  await database.grantTerms.create({
    data: {
      grantId: second.grant.id,
      number: 2,
      proposedBy: 'HOST',
      proposer: 'x',
      proposedAt: new Date(),
      terms: { ...(terms as object), countersign: ['DECLINE'] },
    },
  })
  await database.grant.update({ where: { id: second.grant.id }, data: { agreed: 2 } })
  expect(await seenBy(second.as)).toMatchObject([{ id, viewerCan: { answer: true } }])
  world.mails.length = 0
  expect(await agree(id, first.as)).toMatchObject({ request: { pendingInstitutes: [{ slug: second.institute.slug }] } })
  await world.runJobs()
  const notified = world.mails.filter(({ subject }) => subject.startsWith('Your countersignature is needed'))
  expect(notified.map(({ to }) => to)).toContain(second.as)
  expect(await agree(id, second.as)).toMatchObject({ request: { state: 'DONE' } })
})

test('a member who is removed while their request waits for the event’s seats signs, withdraws and ends nothing', async () => {
  const { institute, grant } = await partner({ countersign: ['DECLINE'] })
  const requester = await world.member({ institute: host })
  const { id } = await decline(requester.email)
  const owner = await world.member({ institute, role: 'OWNER' })
  const remaining = await world.member({ institute, role: 'OWNER' })
  const without = async (
    member: { id: string; email: string },
    ask: (as: string) => Promise<{ __typename: string }>,
  ) => {
    await world.signIn(member.email)
    const where = { userId: member.id }
    const remove = () => database.member.deleteMany({ where })
    return whileWaiting(world, event.id, () => ask(member.email), remove)
  }
  expect(remaining.institute.id).toBe(institute.id)
  expect(await without(owner, (as) => agree(id, as))).toMatchObject({ __typename: 'NotAllowed' })
  const ending = { input: { grantId: grant.id, reason: 'It is over.' } }
  await world.member({ institute, role: 'OWNER', email: owner.email })
  expect(await without(owner, (as) => act<GrantAnswer>(world, endDocument, ending, as))).toMatchObject({
    __typename: 'NotAllowed',
  })
  const withdraw = (as: string) => act<CountersignAnswer>(world, withdrawCountersignDocument, { id }, as)
  expect(await without(requester, withdraw)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await database.countersignRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'PENDING' })
  expect(await database.grant.findUniqueOrThrow({ where: { id: grant.id } })).toMatchObject({ state: 'AGREED' })
})
