/**
 * Everything that can be read: queries every field of the contract, as every viewer, and checks that no hidden data is in any
 * answer.
 */
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { capabilities, personalFields, type Terms, wholeEvent } from '@plenaria/domain/grant'
import { openInvitations } from './invitations/testing/documents.ts'
import { sent, words, written } from './messages/testing/documents.ts'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from './registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from './request/rows.ts'
import { openReviews } from './reviews/testing/documents.ts'
import { buildContract } from './server/schema.ts'
import { documentsOf } from './testing/crawl.ts'
import { openWorld } from './testing/world.ts'

jest.setTimeout(180_000)

const world = await openWorld()
const { database } = world
const { setCriteria, save, declare } = openReviews(world)
const { focalPoint, invite } = openInvitations(world)
const schema = buildContract()

const documents = {
  event: documentsOf(schema, 'Event', (fields) => `query ($slug: String!) { event(slug: $slug) { ${fields} } }`),
  registrations: documentsOf(
    schema,
    'Registration',
    (fields) =>
      `query ($slug: String!) { event(slug: $slug) { registrations(first: 12) { edges { node { ${fields} } } } } }`,
  ),
  registration: documentsOf(
    schema,
    'Registration',
    (fields) => `query ($reference: String!) { registration(reference: $reference) { ${fields} } }`,
  ),
  letter: documentsOf(schema, 'Message', (fields) => `query ($letter: ID!) { message(id: $letter) { ${fields} } }`),
  action: documentsOf(
    schema,
    'BulkAction',
    (fields) => `query ($action: ID!) { bulkAction(id: $action) { ${fields} } }`,
  ),
  institute: documentsOf(
    schema,
    'Institute',
    (fields) => `query ($institute: String!) { institute(slug: $institute) { ${fields} } }`,
  ),
  viewer: documentsOf(schema, 'Viewer', (fields) => `query { viewer { ${fields} } }`),
}

const orders = [
  'REGISTERED_DESC',
  'NAME_ASC',
  'ORGANISATION_ASC',
  'COUNTRY_ASC',
  'GROUP_ASC',
  'QUEUE_ASC',
  'SCORE_DESC',
]
const listed = 'registrations(sort: SORT) { totalCount edges { cursor node { reference name organisation country } } }'

/** Data about a person, in words that occur nowhere else. */
const secretsOf = (who: string) => ({
  name: `Nomdex ${who}`,
  mail: `maildex-${who}@hidden.example`.toLowerCase(),
  organisation: `Orgdex ${who}`,
  motivation: `Whydex ${who}`,
  answer: `Answerdex ${who}`,
})

const outside = ['Offered', 'Capped', 'Early', 'Guarded', 'Refused', 'Gone', 'Staged'] as const
const inside = ['Near', 'Next'] as const
const everybody = [...outside, ...inside]
type Who = (typeof everybody)[number]
const noReferences = Object.fromEntries(everybody.map((who) => [who, ''])) as Record<Who, string>

interface Scene {
  host: InstituteRow
  organiser: string
  reviewer: string
  event: EventRow
  references: Record<Who, string>
  letter: string
  action: string
  /** An owner of a partner limited to one group, whose agreement declines require. */
  scoped: string
}

/** `telling`: whether members mention people's identity in reasons and comments. */
async function openScene(telling: boolean): Promise<Scene> {
  const host = await world.institute()
  const organiser = (await world.member({ institute: host, role: 'OWNER' })).email
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  const starts = new Date(Date.now() + 20 * 86_400_000)
  const event = await world.event({
    hostId: host.id,
    total: 3,
    organisationCap: 1,
    replacementRule: 'SAME_GROUP',
    groups: { 'civil-society': { target: 2 }, academia: { target: 1 } },
    questions: [{ key: 'work', kind: 'LONG_TEXT', labels: { en: 'Your work' }, required: false }],
    sessions: [{ title: 'One', startsAt: starts, endsAt: new Date(starts.getTime() + 3_600_000), capacity: 1 }],
  })
  await setCriteria(event, organiser, { blindReview: true })

  const register = async (who: Who): Promise<string> => {
    const { name, mail, organisation, motivation, answer } = secretsOf(who)
    return registerPerson(world, event, name, {
      email: mail,
      organisation: who === 'Capped' ? secretsOf('Offered').organisation : organisation,
      motivation: `${motivation} ${telling ? `${name} of ${organisation}` : ''}`,
      answers: [{ questionKey: 'work', values: [`${answer} ${telling ? name : ''}`] }],
      groupKey: who === 'Near' || who === 'Next' ? 'academia' : 'civil-society',
      protectIdentity: who === 'Guarded',
    })
  }
  const references = { ...noReferences }
  for (const who of everybody) references[who] = await register(who)
  const reasonFor = (who: Who) =>
    telling ? `Because of ${secretsOf(who).name}, ${secretsOf(who).organisation}.` : 'So.'
  const act = async (document: string, variables: Record<string, unknown>, as = organiser) => {
    const answers = JSON.stringify(await world.ask(document, variables, { as }))
    if (/"(message|refusal)":/.test(answers)) throw new Error(answers)
  }
  const decide = (who: Who, decision: string, more: Record<string, unknown> = {}) => {
    const input = { eventSlug: event.slug, references: [references[who]], decision, ...more }
    return act(decideDocument, { input })
  }
  const byInput = (field: string) =>
    `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename ... on Refusal { message } } }`

  await decide('Offered', 'OFFER')
  await act(takeDocument, { reference: references.Offered }, secretsOf('Offered').mail)
  const { id: sessionId } = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  await act(byInput('setSessionRole'), { input: { sessionId, reference: references.Offered, role: 'SPEAKER' } })
  await act(byInput('holdWaitlist'), { input: { eventSlug: event.slug, reason: 'Not yet.' } })
  for (const who of ['Capped', 'Next', 'Early'] as const) await decide(who, 'WAITLIST')
  await decide('Early', 'OFFER', { reason: reasonFor('Early') })
  const { institute } = await world.partner(event, {
    terms: { scope: { ...wholeEvent, groups: ['academia'] }, countersign: ['DECLINE'] },
  })
  const scoped = (await world.member({ institute, role: 'OWNER' })).email
  await decide('Refused', 'DECLINE', { reason: reasonFor('Refused') })
  await decide('Gone', 'OFFER')
  await act(withdrawDocument, { reference: references.Gone }, secretsOf('Gone').mail)
  await decide('Staged', 'DECLINE', { staged: true, reason: reasonFor('Staged') })
  await act(byInput('revealField'), {
    input: { reference: references.Guarded, field: 'NAME', reason: reasonFor('Guarded') },
  })
  await act(
    byInput('nameReplacement'),
    {
      input: { reference: references.Offered, name: 'Nomdex Heir', email: 'maildex-heir@hidden.example' },
    },
    secretsOf('Offered').mail,
  )
  await act(byInput('setPriority'), {
    input: { reference: references.Capped, priority: 2, reason: reasonFor('Capped') },
  })
  // Skips people from an organisation at its cap.
  await act(byInput('resumeWaitlist'), { input: { eventSlug: event.slug, reason: 'Now.' } })
  for (const who of ['Guarded', 'Near'] as const) {
    await save(references[who], organiser, [3, 2], { comment: reasonFor(who) })
  }
  await declare(references.Gone, reviewer)
  await invite(event, organiser, ['Nomdex Guest'], { groupKey: 'civil-society' })
  await focalPoint(event, organiser, 'Nomdex Focus', 2, { groupKey: 'civil-society' })
  await act(byInput('saveBoardView'), {
    input: { eventSlug: event.slug, name: 'Viewdex', address: 'q=Nomdex', shared: true },
  })
  await act(byInput('decideAll'), {
    input: {
      eventSlug: event.slug,
      decision: 'WAITLIST',
      staged: true,
      expectedCount: 1,
      filter: { states: ['SUBMITTED'], groupKeys: ['civil-society'], search: references.Refused },
    },
  })
  const draft = await written(world, event, organiser, {
    ...words('Letterdex', `Dear {{name}}, ${telling ? secretsOf('Offered').name : 'read this.'}`),
    filter: { groupKeys: ['civil-society'] },
  })
  await sent(world, draft, organiser)
  await act('mutation ($reference: String!) { markPresence(reference: $reference) { __typename } }', {
    reference: references.Offered,
  })
  await world.runJobs()
  const { id: action } = await database.bulkAction.findFirstOrThrow({ where: { eventId: event.id } })
  return { host, organiser, reviewer, event, references, letter: draft.id, action, scoped }
}

/** All answers to the viewer, as one text. */
async function readBy({ event, references, letter, action, host }: Scene, as: string | null): Promise<string> {
  const variables = { slug: event.slug, letter, action, institute: host.slug }
  const { registration, ...others } = documents
  const asked: [string, Record<string, unknown>][] = [
    ...Object.values(others).flatMap((all) => all.map((document): [string, typeof variables] => [document, variables])),
    ...orders.map((sort): [string, typeof variables] => [
      `query ($slug: String!) { event(slug: $slug) { ${listed.replace('SORT', sort)} } }`,
      variables,
    ]),
    ...[references.Offered, references.Near].flatMap((reference) =>
      registration.map((document): [string, Record<string, unknown>] => [document, { reference }]),
    ),
  ]
  const answers: unknown[] = []
  for (const [document, values] of asked) {
    const { data, errors } = await world.execute(document, values, { as })
    for (const { message } of errors ?? [])
      expect(message).not.toMatch(/Internal error|Cannot query|conflict|points|along one path|which is the limit/)
    answers.push(data)
  }
  return JSON.stringify(answers)
}

const hintsOf = (who: Who | 'Heir' | 'Guest' | 'Focus') => [
  ...Object.values(secretsOf(who)),
  `maildex-${who.toLowerCase()}`,
  `nomdex-${who.toLowerCase()}`,
]

const found = (text: string, hints: readonly string[]): string[] =>
  hints.filter((hint) => text.toLowerCase().includes(hint.toLowerCase()))

describe('through every field of the contract', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await openScene(false)
  })

  const partner = async (terms: Partial<Terms>): Promise<string> => {
    const { institute } = await world.partner(scene.event, { terms })
    return (await world.member({ institute, role: 'OWNER' })).email
  }

  it('an organiser of the host finds everything but who asked for protection', async () => {
    const text = await readBy(scene, scene.organiser)
    for (const who of everybody.filter((one) => one !== 'Guarded')) {
      const { name, mail, motivation, answer } = secretsOf(who)
      expect(found(text, [name, mail, motivation, answer])).toHaveLength(4)
    }
    expect(found(text, ['Nomdex Guest', 'Nomdex Focus', 'Letterdex', 'Viewdex'])).toHaveLength(4)
    const { name, mail, organisation } = secretsOf('Guarded')
    expect(found(text, [name, mail, organisation])).toEqual([])
  })

  it('a partner of one group finds nobody else, whatever it may do', async () => {
    const text = await readBy(scene, scene.scoped)
    expect(
      found(
        text,
        inside.map((who) => secretsOf(who).name),
      ),
    ).toHaveLength(2)
    for (const who of outside) expect(found(text, [...hintsOf(who), scene.references[who]])).toEqual([])
    for (const who of ['Heir', 'Guest', 'Focus'] as const) expect(found(text, hintsOf(who))).toEqual([])
    expect(found(text, ['Letterdex', 'Viewdex'])).toEqual([])
  })

  it('a partner from whom everything is masked finds references alone', async () => {
    const masks = personalFields.map((field) => ({ field, revealable: false }))
    const text = await readBy(scene, await partner({ masks }))
    expect(found(text, Object.values(scene.references))).toHaveLength(everybody.length)
    for (const who of everybody) expect(found(text, hintsOf(who))).toEqual([])
    for (const who of ['Heir', 'Guest', 'Focus'] as const) expect(found(text, hintsOf(who))).toEqual([])
  })

  it('a partner with whom nobody shared, and one whose grant has ended, find nobody', async () => {
    const over = await partner({})
    const { instituteId } = await database.member.findFirstOrThrow({ where: { user: { email: over } } })
    await database.grant.updateMany({
      where: { partnerId: instituteId, eventId: scene.event.id },
      data: { state: 'ENDED', endedAt: new Date() },
    })
    for (const as of [await partner({ needsConsent: true }), over]) {
      const text = await readBy(scene, as)
      for (const who of everybody) expect(found(text, [...hintsOf(who), scene.references[who]])).toEqual([])
      for (const who of ['Heir', 'Guest', 'Focus'] as const) expect(found(text, hintsOf(who))).toEqual([])
    }
  })

  it('somebody who registered finds themselves alone, and whom they named', async () => {
    const text = await readBy(scene, secretsOf('Offered').mail)
    expect(found(text, [secretsOf('Offered').name, 'Nomdex Heir', scene.references.Offered])).toHaveLength(3)
    for (const who of everybody.filter((one) => one !== 'Offered')) {
      expect(found(text, [...hintsOf(who), scene.references[who]])).toEqual([])
    }
  })
})

describe('through every field, where members write who people are', () => {
  it('a blind reviewer finds no name, address or organisation', async () => {
    const scene = await openScene(true)
    const { institute } = await world.partner(scene.event, {
      terms: { capabilities: capabilities.filter((one) => one !== 'DECIDE') },
    })
    for (const as of [scene.reviewer, (await world.member({ institute, role: 'OWNER' })).email]) {
      const text = await readBy(scene, as)
      expect(found(text, [scene.references.Near, 'Whydex'])).toHaveLength(2)
      for (const who of everybody) {
        const { name, mail, organisation } = secretsOf(who)
        expect(found(text, [name, mail, organisation])).toEqual([])
      }
      expect(found(text, ['Nomdex'])).toEqual([])
    }
  })
})
