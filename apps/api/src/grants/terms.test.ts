import { beforeAll, expect, test } from '@jest/globals'
import type { GrantTermsInput } from '../__generated__/resolvers.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, answerDocument, proposeDocument, terms, termsFields } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

const day = 86_400_000
let event: EventRow
let hostOwner: string
let partnerOwner: string
let partnerSlug: string
let sessionIds: string[]

beforeAll(async () => {
  const host = await world.member({ role: 'OWNER' })
  const partner = await world.member({ role: 'OWNER' })
  hostOwner = host.email
  partnerOwner = partner.email
  partnerSlug = partner.institute.slug
  const startsAt = new Date(Date.now() + 20 * day)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * 3_600_000)
  event = await world.event({
    hostId: host.institute.id,
    startsAt,
    endsAt: at(4),
    sessions: [
      { title: 'One', startsAt, endsAt: at(1) },
      { title: 'Two', startsAt: at(1), endsAt: at(2) },
    ],
  })
  const sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
  sessionIds = sessions.map(({ id }) => id)
})

const propose = (changes: Partial<GrantTermsInput>) =>
  act(world, proposeDocument, { input: { eventSlug: event.slug, partnerSlug, terms: terms(changes) } }, hostOwner)

test.each<[string, Partial<GrantTermsInput>, string[]]>([
  ['nothing at all', { capabilities: [] }, ['terms.capabilities REQUIRED']],
  ['deciding unseen', { capabilities: ['DECIDE'] }, ['terms.capabilities REQUIRED']],
  ['taking away what is not seen', { capabilities: ['EXPORT', 'WRITE_NOTES'] }, ['terms.capabilities REQUIRED']],
  [
    'countersigning unseen',
    { capabilities: ['WRITE_NOTES'], countersign: ['DECLINE'] },
    ['terms.capabilities REQUIRED'],
  ],
  [
    'seats that nobody may offer',
    { capabilities: ['SEE_REGISTRATIONS'], allotment: 2 },
    ['terms.capabilities REQUIRED'],
  ],
  [
    'the same twice',
    {
      capabilities: ['SEE_REGISTRATIONS', 'SEE_REGISTRATIONS'],
      masks: [
        { field: 'EMAIL', revealable: true },
        { field: 'EMAIL', revealable: false },
      ],
      countersign: ['RELEASE', 'RELEASE'],
      scope: { groupKeys: ['academia', 'academia'], countries: ['CO', 'CO'] },
    },
    [
      'terms.capabilities.1 REPEATED',
      'terms.scope.groupKeys.1 REPEATED',
      'terms.scope.countries.1 REPEATED',
      'terms.masks.1.field REPEATED',
      'terms.countersign.1 REPEATED',
    ],
  ],
  [
    'empty lists',
    { scope: { groupKeys: [], countries: [], sessionIds: [] } },
    ['terms.scope.groupKeys REQUIRED', 'terms.scope.countries REQUIRED', 'terms.scope.sessionIds REQUIRED'],
  ],
  [
    'what the event does not have',
    { scope: { groupKeys: ['academia', 'pirates'], countries: ['XX', 'co'], sessionIds: ['none'] } },
    [
      'terms.scope.groupKeys.1 UNKNOWN',
      'terms.scope.countries.0 UNKNOWN',
      'terms.scope.countries.1 UNKNOWN',
      'terms.scope.sessionIds.0 UNKNOWN',
    ],
  ],
  ['no purpose where people are seen', { purposes: [] }, ['terms.purposes REQUIRED']],
  [
    'a purpose that can not be read',
    { purposes: [{ language: 'en', text: 'To \u202E help.' }] },
    ['terms.purposes.0.text UNPRINTABLE'],
  ],
  ['no seat', { allotment: 0 }, ['terms.allotment OUT_OF_RANGE']],
  ['more seats than there are', { allotment: 11 }, ['terms.allotment OUT_OF_RANGE']],
  ['an end in the past', { endsAt: new Date(Date.now() - 1000) }, ['terms.endsAt OUT_OF_RANGE']],
])('%s is refused, field by field', async (_, changes, expected) => {
  const answer = await propose(changes)
  expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
  expect(await database.grant.count()).toBe(0)
  expect(await database.auditEntry.count()).toBe(0)
})

test('a permission that depends on another names it in plain words', async () => {
  expect((await propose({ capabilities: ['DECIDE'] })).fields?.[0]?.message).toBe(
    'Also allow the partner to see registrations; without that, the rest has no effect.',
  )
})

test('terms are kept as they were proposed, each in the one order, and shown to both sides', async () => {
  const endsAt = new Date(Date.now() + 30 * day).toISOString()
  const { grant } = await propose({
    capabilities: ['EXPORT', 'SEE_REGISTRATIONS'],
    scope: { groupKeys: ['academia'], countries: ['CO', 'BR'], sessionIds: sessionIds.slice(1) },
    masks: [
      { field: 'MOTIVATION', revealable: true },
      { field: 'NAME', revealable: false },
    ],
    countersign: ['DECLINE', 'RELEASE'],
    needsConsent: true,
    purposes: [
      { language: 'es', text: ' Para ayudar. ' },
      { language: 'en', text: 'To help.' },
    ],
    endsAt: new Date(endsAt),
  })
  const document = `query ($id: ID!) { grant(id: $id) { host { slug } partner { slug } event { slug } allTerms { ${termsFields} } } }`
  const shown = {
    number: 1,
    proposedBy: 'HOST',
    proposer: hostOwner,
    capabilities: ['SEE_REGISTRATIONS', 'EXPORT'],
    allotment: null,
    countersign: ['RELEASE', 'DECLINE'],
    needsConsent: true,
    purpose: 'To help.',
    endsAt,
    masks: [
      { field: 'NAME', revealable: false },
      { field: 'MOTIVATION', revealable: true },
    ],
    scope: { groups: [{ key: 'academia' }], countries: ['CO', 'BR'], sessions: [{ id: sessionIds[1] }] },
  }
  expect(await world.ask(document, { id: grant.id }, { as: hostOwner })).toMatchObject({
    grant: { partner: { slug: partnerSlug }, event: { slug: event.slug }, allTerms: [shown] },
  })
  expect(await world.ask(document, { id: grant.id }, { as: partnerOwner, language: 'es' })).toMatchObject({
    grant: { allTerms: [{ ...shown, purpose: 'Para ayudar.', proposer: null }] },
  })
  await expect(database.$executeRaw`update grant_terms set number = 2`).rejects.toThrow()

  // Sessions or groups named in the terms no longer exist when they are accepted.
  await database.session.delete({ where: { id: sessionIds[1] ?? '' } })
  const input = { grantId: grant.id, version: grant.version, accept: true }
  expect(await act(world, answerDocument, { input }, partnerOwner)).toMatchObject({
    fields: [{ path: 'terms.scope.sessionIds.0', code: 'UNKNOWN' }],
  })
  await world.setClock(new Date(Date.parse(endsAt) + 1).toISOString())
  const late = await act(world, answerDocument, { input }, partnerOwner)
  expect(late.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'terms.scope.sessionIds.0 UNKNOWN',
    'terms.endsAt OUT_OF_RANGE',
  ])
  await world.setClock(null)
  expect(await database.grant.findUniqueOrThrow({ where: { id: grant.id } })).toMatchObject({ state: 'PROPOSED' })
})
