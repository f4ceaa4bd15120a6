import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, GrantRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { endGrantAtItsDate } from './expire.ts'
import { act, answerDocument, endDocument, proposeTermsDocument, releaseDocument, terms } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let hostOwner: string
let event: EventRow
let partner: InstituteRow
let partnerOwner: string
let grant: GrantRow
let people: string[]

const purposes = { en: 'To help to choose.' }

beforeAll(async () => {
  host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
})

async function begin(endsAt: string | null = null) {
  event = await world.event({ hostId: host.id, groups: { 'civil-society': {} }, total: 5 })
  partner = await world.institute()
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
  grant = (await world.partner(event, { institute: partner, terms: { allotment: 2, endsAt }, purposes })).grant
  people = []
  for (const name of ['ana', 'bo', 'cai']) people.push(await registerPerson(world, event, name))
}
beforeEach(() => begin())

const decideDocument = 'mutation ($input: DecideInput!) { answer: decide(input: $input) { __typename } }'
const stage = (references: string[], as: string, changes = {}) =>
  world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references, decision: 'OFFER', staged: true, ...changes } },
    { as },
  )
const stageOwn = (...references: string[]) => stage(references, partnerOwner, { fromAllotmentOf: partner.slug })
const end = () => act(world, endDocument, { input: { grantId: grant.id, reason: 'It is over.' } }, hostOwner)
const release = () =>
  act<{ __typename: string; released?: number }>(world, releaseDocument, { slug: event.slug }, hostOwner)
const stagedNow = async () =>
  (await database.registration.findMany({ where: { eventId: event.id, staged: { not: null } } }))
    .map(({ reference }) => reference)
    .sort()

const shownTo = async (as = hostOwner) => {
  const document = `query ($slug: String!) { event(slug: $slug) {
    unstagedOffers { grantEnded institute { slug } registrations { reference } } } }`
  const { event: seen } = await world.ask<{
    event: {
      unstagedOffers: { grantEnded: boolean; institute: { slug: string }; registrations: { reference: string }[] }[]
    }
  }>(document, { slug: event.slug }, { as })
  return seen.unstagedOffers.map(({ grantEnded, institute, registrations }) => ({
    grantEnded,
    slug: institute.slug,
    references: registrations.map(({ reference }) => reference).sort(),
  }))
}

const agree = async (allotment: number | null) => {
  const { version } = await database.grant.findUniqueOrThrow({ where: { id: grant.id } })
  const input = { grantId: grant.id, version, terms: terms({ allotment }) }
  const proposed = await act(world, proposeTermsDocument, { input }, hostOwner)
  const answer = { grantId: grant.id, version: proposed.grant.version, accept: true }
  expect(await act(world, answerDocument, { input: answer }, partnerOwner)).toMatchObject({
    __typename: 'GrantAnswered',
  })
}

describe('offers that a partner staged from its own seats', () => {
  it('are staged no more once its grant has ended: the rest is released, the log and the board say so', async () => {
    const [ana = '', bo = '', cai = ''] = people
    await stageOwn(ana, bo)
    await stage([cai], hostOwner)
    expect(await shownTo()).toEqual([])
    await end()
    expect(await stagedNow()).toEqual([cai])
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'UNSTAGED' } })
    expect(entries.map(({ instituteId, grantId }) => ({ instituteId, grantId }))).toEqual([
      { instituteId: host.id, grantId: grant.id },
      { instituteId: host.id, grantId: grant.id },
    ])
    expect(await shownTo()).toEqual([{ grantEnded: true, slug: partner.slug, references: [ana, bo].sort() }])
    expect(await shownTo(partnerOwner)).toEqual([])
    expect(await release()).toMatchObject({ __typename: 'StagedDecisionsReleased', released: 1 })
    expect(await recount(database, event.id)).toEqual([])

    await stage([ana], hostOwner)
    expect(await shownTo()).toEqual([{ grantEnded: true, slug: partner.slug, references: [bo] }])
    await stage([bo], hostOwner, { staged: false, decision: 'NOT_SELECT' })
    expect(await shownTo()).toEqual([])
  })

  it('are staged no more once its date has come', async () => {
    const soon = new Date((await world.now()).getTime() + 60_000)
    await begin(soon.toISOString())
    const [ana = ''] = people
    await stageOwn(ana)
    await world.setClock(120_000)
    await endGrantAtItsDate(database, grant.id, 'the-job')
    expect(await stagedNow()).toEqual([])
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id, what: 'UNSTAGED' } })
    expect(entry).toMatchObject({ actorKind: 'CLOCK' })
    expect(await shownTo()).toEqual([{ grantEnded: true, slug: partner.slug, references: [ana] }])
    await world.setClock(null)
  })

  it('are staged no more where new terms drop the seats', async () => {
    const [ana = '', bo = ''] = people
    await stageOwn(ana, bo)
    await agree(null)
    expect(await stagedNow()).toEqual([])
    expect(await shownTo()).toEqual([{ grantEnded: false, slug: partner.slug, references: [ana, bo].sort() }])
    expect(await shownTo(partnerOwner)).toEqual(await shownTo())
    expect(await recount(database, event.id)).toEqual([])
  })

  it('keep fewer seats in the order in which they were staged', async () => {
    const [ana = '', bo = ''] = people
    await stageOwn(bo)
    await stageOwn(ana)
    await agree(1)
    expect(await stagedNow()).toEqual([bo])
    expect(await shownTo()).toEqual([{ grantEnded: false, slug: partner.slug, references: [ana] }])
    expect(await release()).toMatchObject({ released: 1 })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('stay where the seats stay', async () => {
    const [ana = '', bo = ''] = people
    await stageOwn(ana, bo)
    await agree(3)
    expect(await stagedNow()).toEqual([ana, bo].sort())
    expect(await shownTo()).toEqual([])
  })
})

it('unstaging takes as many statements for three people as for one', async () => {
  const statementsFor = async (count: number) => {
    await begin()
    await stageOwn(...people.slice(0, count))
    await end()
    return countStatements(async () => {
      const [offers] = await shownTo()
      expect(offers?.references).toHaveLength(count)
    })
  }
  expect(await statementsFor(3)).toBe(await statementsFor(1))
})
