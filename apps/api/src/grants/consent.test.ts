import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import type { GrantTermsInput } from '../__generated__/resolvers.ts'
import { recount } from '../desk/testing/recount.ts'
import { registerPerson, termsOf, withdrawDocument } from '../registrations/testing/documents.ts'
import { shareDocument } from '../registrations/testing/looking.ts'
import type { EventRow, GrantRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, answerDocument, proposeTermsDocument, terms } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let hostOwner: string
let event: EventRow
let partner: InstituteRow
let partnerOwner: string
let grant: GrantRow

beforeAll(async () => {
  host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
})

const purposes = [{ language: 'en' as const, text: 'To invite you.' }]
const asked: Partial<GrantTermsInput> = { needsConsent: true, purposes, capabilities: ['SEE_REGISTRATIONS'] }

async function begin(capabilities: ('SEE_REGISTRATIONS' | 'EXPORT')[] = ['SEE_REGISTRATIONS']) {
  event = await world.event({ hostId: host.id, titles: { en: 'An event', es: 'Un encuentro' } })
  partner = await world.institute({ names: { en: 'The Partner', es: 'La Asociada' } })
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
  const facts = { terms: { needsConsent: true, capabilities }, purposes: { en: 'To invite you.' } }
  grant = (await world.partner(event, { institute: partner, ...facts })).grant
}

beforeEach(async () => {
  await begin()
  world.mails.length = 0
})

/** The host proposes, and the partner accepts. */
async function agree(changes: Partial<GrantTermsInput>) {
  const { version } = await database.grant.findUniqueOrThrow({ where: { id: grant.id } })
  const input = { grantId: grant.id, version, terms: terms({ ...asked, ...changes }) }
  const proposed = await act(world, proposeTermsDocument, { input }, hostOwner)
  expect(proposed.__typename).toBe('GrantProposed')
  const answer = { grantId: grant.id, version: proposed.grant.version, accept: true }
  const accepted = await act(world, answerDocument, { input: answer }, partnerOwner)
  expect(accepted.__typename).toBe('GrantAnswered')
}

const consenting = (name: string, more = {}) =>
  registerPerson(world, event, name, { shareWith: [partner.slug], ...more })

const sees = async () => {
  const document = 'query ($slug: String!) { event(slug: $slug) { registrations { edges { node { reference } } } } }'
  const { event: seen } = await world.ask<{ event: { registrations: { edges: { node: { reference: string } }[] } } }>(
    document,
    { slug: event.slug },
    { as: partnerOwner },
  )
  return seen.registrations.edges.map(({ node }) => node.reference).sort()
}

const sharingOf = async (reference: string, as: string) => {
  const document = `query ($reference: String!) {
    registration(reference: $reference) { sharing { given renewalReasons } history { kind institute { slug } } } }`
  return (await world.ask<{ registration: unknown }>(document, { reference }, { as })).registration
}

describe('terms that go further than those that people consented to', () => {
  it('request consent from everybody again: nobody is seen, each is notified, in the same commit', async () => {
    const ana = await consenting('Ana')
    const bo = await consenting('Bo')
    const silent = await registerPerson(world, event, 'Silent')
    await database.registration.update({ where: { reference: bo }, data: { language: 'es' } })
    await world.runJobs()
    world.mails.length = 0
    expect(await sees()).toEqual([ana, bo].sort())

    await agree({
      capabilities: ['SEE_REGISTRATIONS', 'EXPORT'],
      purposes: [{ language: 'en', text: 'To write to you.' }],
    })
    expect(await sees()).toEqual([])
    const rows = await database.registration.findMany({ where: { eventId: event.id }, orderBy: { reference: 'asc' } })
    const kept = rows.map(({ reference, sharedWith, version }) => ({ reference, sharedWith, version }))
    expect(kept).toEqual(
      [
        { reference: ana, sharedWith: [], version: 2 },
        { reference: bo, sharedWith: [], version: 2 },
        { reference: silent, sharedWith: [], version: 1 },
      ].sort((a, b) => (a.reference < b.reference ? -1 : 1)),
    )
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'ASKED_ANEW' } })
    expect(entries).toHaveLength(2)
    expect(entries[0]).toMatchObject({
      actorKind: 'MEMBER',
      instituteId: partner.id,
      grantId: grant.id,
      before: { sharedWith: [grant.id] },
      after: { sharedWith: [], instituteId: partner.id, renewalReasons: ['PURPOSE', 'CAPABILITIES'] },
    })
    expect(await sharingOf(ana, 'ana@people.example')).toMatchObject({
      sharing: [{ given: false, renewalReasons: ['PURPOSE', 'CAPABILITIES'] }],
      history: [{ kind: 'REGISTERED' }, { kind: 'ASKED_ANEW', institute: { slug: partner.slug } }],
    })
    expect(await sharingOf(silent, 'silent@people.example')).toMatchObject({ sharing: [{ renewalReasons: [] }] })
    expect(await recount(database, event.id)).toEqual([])

    await world.runJobs()
    const notified = world.mails
      .filter(({ to }) => to.endsWith('@people.example'))
      .map(({ to, subject }) => `${to}: ${subject}`)
    expect(notified.sort()).toEqual([
      'ana@people.example: The Partner asks for your consent again: An event',
      'bo@people.example: La Asociada vuelve a pedir su consentimiento: Un encuentro',
    ])
    const text = world.mails.find(({ to }) => to === 'ana@people.example')?.text ?? ''
    expect(text).toContain('it would use your data for another purpose and it would have more permissions')
    expect(text).toContain('“To write to you.”')
    expect(text).toContain(`/registrations/${ana}#token=`)

    const [terms] = await termsOf(world, event, [partner.slug])
    const input = { reference: ana, instituteSlug: partner.slug, given: true, terms }
    await world.ask(shareDocument, { input }, { as: 'ana@people.example' })
    expect(await sees()).toEqual([ana])
    expect(await sharingOf(ana, 'ana@people.example')).toMatchObject({ sharing: [{ given: true, renewalReasons: [] }] })
  })

  it('notify nobody who has left, and still they are not seen', async () => {
    const ana = await consenting('Ana')
    await world.ask(withdrawDocument, { reference: ana }, { as: 'ana@people.example' })
    await world.runJobs()
    world.mails.length = 0
    expect(await sees()).toEqual([ana])
    await agree({ capabilities: ['SEE_REGISTRATIONS', 'MESSAGE'] })
    expect(await sees()).toEqual([])
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === 'ana@people.example')).toEqual([])
  })

  it('take as many statements for five people as for one', async () => {
    const statementsFor = async (names: string[]) => {
      await begin()
      await world.signIn(partnerOwner)
      for (const name of names) await consenting(name)
      const spy = jest.spyOn(pg.Client.prototype, 'query')
      await agree({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
      const count = spy.mock.calls.length
      spy.mockRestore()
      return count
    }
    const forOne = await statementsFor(['Ana'])
    // An intervening turn may cost one extra read; four more people would cost eight.
    expect(await statementsFor(['Ana', 'Bo', 'Cai', 'Dora', 'Eve'])).toBeLessThanOrEqual(forOne + 2)
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'ASKED_ANEW' } })).toBe(5)
  })
})

describe('terms that go no further', () => {
  it('keep consent, and nobody is written to', async () => {
    await begin(['SEE_REGISTRATIONS', 'EXPORT'])
    const ana = await consenting('Ana')
    await world.runJobs()
    world.mails.length = 0
    await agree({ masks: [{ field: 'MOTIVATION', revealable: false }] })
    expect(await sees()).toEqual([ana])
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === 'ana@people.example')).toEqual([])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'ASKED_ANEW' } })).toBe(0)
  })

  it('keep what people agreed to once no consent is needed of others', async () => {
    const ana = await consenting('Ana')
    await agree({ needsConsent: false })
    expect(await sees()).toEqual([ana])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'ASKED_ANEW' } })).toBe(0)
  })
})

it('terms that come to need consent start from nobody’s, even if it was given before', async () => {
  const ana = await consenting('Ana')
  await agree({ needsConsent: false })
  const bo = await registerPerson(world, event, 'Bo')
  expect(await sees()).toEqual([ana, bo].sort())
  await agree({})
  expect(await sees()).toEqual([])
  expect(await sharingOf(ana, 'ana@people.example')).toMatchObject({
    sharing: [{ given: false, renewalReasons: ['CONSENT'] }],
  })
  expect(await sharingOf(bo, 'bo@people.example')).toMatchObject({
    sharing: [{ given: false, renewalReasons: ['CONSENT'] }],
  })
})
