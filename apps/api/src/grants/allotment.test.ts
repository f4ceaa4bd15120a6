import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { confirmAddress, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import {
  act,
  answerDocument,
  decideDocument,
  endDocument,
  proposeDocument,
  proposeTermsDocument,
  terms,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world

const later = 24 * 3_600_000

let host: InstituteRow
let partner: InstituteRow
let event: EventRow
let hostOwner: string
let partnerOwner: string

beforeAll(async () => {
  host = await world.institute()
  partner = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
})

/** Four seats, given in the order of registration. */
beforeEach(async () => {
  event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 4, groups: { academia: {} } })
})

const propose = (changes: object) =>
  act(
    world,
    proposeDocument,
    { input: { eventSlug: event.slug, partnerSlug: partner.slug, terms: terms(changes) } },
    hostOwner,
  )

const answer = ({ id, version }: { id: string; version: number }, as: string) =>
  act(world, answerDocument, { input: { grantId: id, version, accept: true } }, as)

const agree = async (changes: object) => (await answer((await propose(changes)).grant, partnerOwner)).grant

const end = (grantId: string, as: string) => act(world, endDocument, { input: { grantId, reason: 'It is over.' } }, as)

const register = (...names: string[]) =>
  names.reduce(
    async (before, name) => [...(await before), await registerPerson(world, event, name, { groupKey: 'academia' })],
    Promise.resolve<string[]>([]),
  )

const states = async () =>
  (await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })).map(
    ({ state, allotmentOf }) => (allotmentOf ? `${state} of partner` : state),
  )

const allotted = async () =>
  (await database.allotmentTally.findMany({ where: { eventId: event.id } })).map(({ seats, held }) => ({ seats, held }))

const offer = (references: string[], as: string) => {
  const input = { eventSlug: event.slug, references, decision: 'OFFER', fromAllotmentOf: partner.slug }
  return act(world, decideDocument, { input }, as)
}

test('seats are set aside when the terms are accepted, and common again when the grant ends, in the same moment', async () => {
  const { grant } = await propose({ allotment: 2 })
  expect(await allotted()).toEqual([])
  const agreed = await answer(grant, partnerOwner)
  expect(agreed).toMatchObject({ grant: { state: 'AGREED' } })
  expect(await allotted()).toEqual([{ seats: 2, held: 0 }])

  const [, , cai, dina] = await register('ana', 'bo', 'cai', 'dina')
  expect(await states()).toEqual(['OFFERED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED'])
  await offer([dina ?? ''], partnerOwner)
  expect(await states()).toEqual(['OFFERED', 'CONFIRMED', 'WAITLISTED', 'OFFERED of partner'])
  expect(await allotted()).toEqual([{ seats: 2, held: 1 }])

  const document = 'query ($slug: String!) { event(slug: $slug) { allotments { institute { slug } seats held } } }'
  const shown = { event: { allotments: [{ institute: { slug: partner.slug }, seats: 2, held: 1 }] } }
  for (const as of [hostOwner, partnerOwner])
    expect(await world.ask(document, { slug: event.slug }, { as })).toEqual(shown)
  const other = await world.partner(event)
  const stranger = (await world.member({ institute: other.institute })).email
  for (const as of [null, stranger]) {
    expect(await world.ask(document, { slug: event.slug }, { as })).toEqual({ event: { allotments: [] } })
  }

  expect(await end(grant.id, hostOwner)).toMatchObject({ __typename: 'GrantEnded' })
  expect(await states()).toEqual(['OFFERED', 'CONFIRMED', 'OFFERED', 'OFFERED'])
  expect(await allotted()).toEqual([])
  expect(await recount(database, event.id)).toEqual([])
  expect(cai).toBeDefined()
})

test('an allotment that shrinks by changed terms gives what is unfilled to the waitlist', async () => {
  const grant = await agree({ allotment: 3 })
  await register('ana', 'bo', 'cai')
  expect(await states()).toEqual(['OFFERED', 'WAITLISTED', 'WAITLISTED'])
  const input = { grantId: grant.id, version: grant.version, terms: terms({ allotment: 1 }) }
  const changed = await act(world, proposeTermsDocument, { input }, hostOwner)
  expect(await states()).toEqual(['OFFERED', 'WAITLISTED', 'WAITLISTED'])
  await answer(changed.grant, partnerOwner)
  expect(await states()).toEqual(['OFFERED', 'OFFERED', 'OFFERED'])
  expect(await allotted()).toEqual([{ seats: 1, held: 0 }])
})

test('more seats than there is room for are refused when proposed, and again when accepted', async () => {
  const waiting = await propose({ allotment: 3 })
  await register('ana', 'bo')
  const third = await world.institute()
  const input = { eventSlug: event.slug, partnerSlug: third.slug, terms: terms({ allotment: 3 }) }
  expect(await act(world, proposeDocument, { input }, hostOwner)).toMatchObject({
    __typename: 'AllotmentTooLarge',
    maximum: 2,
  })
  expect(await answer(waiting.grant, partnerOwner)).toMatchObject({
    __typename: 'AllotmentTooLarge',
    maximum: 2,
    message: 'The seat plan has room for 2 allotted seats at most. Propose fewer, or raise the total first.',
  })
  expect(await database.grant.findMany({ where: { eventId: event.id } })).toMatchObject([
    { state: 'PROPOSED', version: 1 },
  ])
  expect(await allotted()).toEqual([])
})

test.each(['agreeing', 'ending'])(
  'when the connection dies between the desk and the grant, %s leaves neither done, and is simply repeated',
  async (what) => {
    const { grant } = await propose({ allotment: 2 })
    if (what === 'ending') await answer(grant, partnerOwner)
    await register('ana', 'bo', ...(what === 'ending' ? ['cai'] : []))
    const before = { states: await states(), allotted: await allotted() }
    const entries = await database.auditEntry.count({ where: { eventId: event.id } })
    const carryOn = () => (what === 'agreeing' ? answer(grant, partnerOwner) : end(grant.id, hostOwner))

    await world.owner.$executeRawUnsafe(`
      create function die() returns trigger language plpgsql as $$
      begin
        if exists (select from allotment_tally where event_id = new.event_id) = (new.state = 'AGREED')
        then perform pg_terminate_backend(pg_backend_pid()); end if;
        return new;
      end $$`)
    await world.owner.$executeRawUnsafe(
      'create trigger die before update on event_grant for each row execute function die()',
    )
    const died = await carryOn().then(
      () => 'NO',
      () => 'YES',
    )
    await world.owner.$executeRawUnsafe('drop function die cascade')
    expect(died).toBe('YES')

    expect({ states: await states(), allotted: await allotted() }).toEqual(before)
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(entries)
    await carryOn()
    expect(await allotted()).toEqual(what === 'agreeing' ? [{ seats: 2, held: 0 }] : [])
    expect(await recount(database, event.id)).toEqual([])
  },
)

test('at its date a grant ends automatically: seats are common again, both sides are notified, and the job runs once', async () => {
  const endsAt = new Date((await world.now()).getTime() + later)
  const grant = await agree({ allotment: 2, endsAt })
  const [ana] = await register('ana', 'bo', 'cai')
  await confirmAddress(world, ana ?? '')
  await world.runJobs()
  await world.setClock(endsAt.toISOString())

  // Policy checks the date, whether or not the job has run.
  const document = `query ($slug: String!) {
    event(slug: $slug) { viewerCan { seeRegistrations } institutes { part } grants { state agreed { number } endedAt } }
  }`
  const seen = () => world.ask(document, { slug: event.slug }, { as: partnerOwner })
  const over = { state: 'ENDED', agreed: null, endedAt: endsAt.toISOString() }
  expect(await seen()).toEqual({
    event: { viewerCan: { seeRegistrations: false }, institutes: [{ part: 'HOST' }], grants: [over] },
  })
  expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED'])

  world.mails.length = 0
  await world.runJobs()
  expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED', 'OFFERED'])
  expect(await allotted()).toEqual([])
  expect(await database.grant.findUniqueOrThrow({ where: { id: grant.id } })).toMatchObject({
    state: 'ENDED',
    endedAt: endsAt,
  })
  const notified = world.mails.filter(({ subject }) => subject.startsWith('The grant has ended')).map(({ to }) => to)
  expect(notified.sort()).toEqual([hostOwner, partnerOwner].sort())
  expect(world.mails.find(({ to }) => to === hostOwner)?.text).toContain('has ended on the date set in its terms')
  expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'GRANT_EXPIRED' } })).toBe(1)
  expect(await end(grant.id, hostOwner)).toMatchObject({ __typename: 'GrantClosed', state: 'ENDED' })
  await world.setClock(null)
})

test('the job moves with the terms, and a late one is overtaken by whatever is asked first', async () => {
  const endsAt = new Date((await world.now()).getTime() + later)
  const due = async () =>
    database.$queryRaw`select run_at as at from graphile_worker._private_jobs where key = ${`grant:${grant.id}`}`
  let grant = await agree({ endsAt })
  expect(await due()).toEqual([{ at: endsAt }])
  const change = async (changes: object) => {
    const input = { grantId: grant.id, version: grant.version, terms: terms(changes) }
    const changed = await act(world, proposeTermsDocument, { input }, partnerOwner)
    grant = (await answer(changed.grant, hostOwner)).grant
  }
  await change({ endsAt: null })
  expect(await due()).toEqual([])
  const sooner = new Date(endsAt.getTime() - 3_600_000)
  await change({ endsAt: sooner })
  expect(await due()).toEqual([{ at: sooner }])

  await world.setClock(sooner.toISOString())
  const input = { grantId: grant.id, version: grant.version, terms: terms() }
  expect(await act(world, proposeTermsDocument, { input }, hostOwner)).toMatchObject({
    __typename: 'GrantClosed',
    state: 'ENDED',
  })
  expect(await propose({})).toMatchObject({ __typename: 'GrantProposed' })
  expect(await due()).toEqual([])
  await world.setClock(null)
})
