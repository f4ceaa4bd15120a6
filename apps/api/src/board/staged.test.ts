import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

async function staged(): Promise<EventRow> {
  const at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  for (const [name, groupKey, decision] of [
    ['Ana', 'academia', 'WAITLIST'],
    ['Bo', 'academia', 'OFFER'],
    ['Cy', 'civil-society', 'OFFER'],
    ['Di', 'civil-society', null],
  ] as const) {
    const reference = await registerPerson(world, at, name, { groupKey })
    const input = { eventSlug: at.slug, references: [reference], decision, staged: true }
    if (decision) await world.ask(decideDocument, { input }, { as: organiser })
  }
  return at
}

const document = 'query ($slug: String!) { event(slug: $slug) { stagedCounts { decision count } } }'

const counts = async ({ slug }: EventRow, as: string) =>
  (await world.ask<{ event: { stagedCounts: unknown } }>(document, { slug }, { as })).event.stagedCounts

describe('how many decisions of each kind are staged', () => {
  it('covers only registrations that the viewer decides about', async () => {
    const at = await staged()
    const { institute } = await world.partner(at, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = (await world.member({ institute })).email
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await counts(at, organiser)).toEqual([
      { decision: 'OFFER', count: 2 },
      { decision: 'WAITLIST', count: 1 },
    ])
    expect(await counts(at, partner)).toEqual([
      { decision: 'OFFER', count: 1 },
      { decision: 'WAITLIST', count: 1 },
    ])
    expect(await counts(at, reviewer)).toBeNull()
  })
})

it('a decision says what it replaced of a colleague’s, and undoing it restores that', async () => {
  const at = await world.event({ hostId: host.id, groups: { academia: {} } })
  const reference = await registerPerson(world, at, 'Eva', { groupKey: 'academia' })
  const colleague = (await world.member({ institute: host })).email
  const staging = `mutation ($input: DecideInput!) {
    decide(input: $input) { ... on Decided { registrations { staged { decision stagedAt stagedBy replaced replacedBy } } } }
  }`
  const stage = async (as: string, change: Record<string, unknown>) => {
    const input = { eventSlug: at.slug, references: [reference], staged: true, decision: 'OFFER', ...change }
    type Answer = { decide: { registrations: { staged: { stagedAt: string; stagedBy: string } }[] } }
    const { decide } = await world.ask<Answer>(staging, { input }, { as })
    return decide.registrations[0]?.staged
  }
  const theirs = await stage(organiser, { decision: 'OFFER' })
  expect(theirs).toMatchObject({ replaced: null, replacedBy: null })
  const own = await stage(colleague, { decision: 'WAITLIST' })
  expect(own).toMatchObject({ decision: 'WAITLIST', replaced: 'OFFER', replacedBy: theirs?.stagedBy })
  expect(await stage(colleague, { undoStagedAt: own?.stagedAt })).toMatchObject({ decision: 'OFFER', replaced: null })
  await stage(colleague, { decision: 'WAITLIST' })
  // Replacing one's own staged decision isn't reported.
  expect(await stage(colleague, { decision: 'NOT_SELECT' })).toMatchObject({ replaced: null, replacedBy: null })
})

it('whose decision was replaced sees it until the decision is theirs again, also if colleagues replaced it in turn', async () => {
  const at = await world.event({ hostId: host.id, groups: { academia: {} } })
  const reference = await registerPerson(world, at, 'Eva', { groupKey: 'academia' })
  const [first, second] = await Promise.all([world.member({ institute: host }), world.member({ institute: host })])
  const stage = (as: string, decision: string) =>
    world.ask(
      decideDocument,
      { input: { eventSlug: at.slug, references: [reference], staged: true, decision } },
      { as },
    )
  const seen = async (as: string) => {
    const seenDocument = `query ($reference: String!) { registration(reference: $reference) {
      staged { replacedOfViewer } history { kind decision replaced replacedBy }
    } }`
    type Answer = { registration: { staged: { replacedOfViewer: string | null }; history: { kind: string }[] } }
    const { registration } = await world.ask<Answer>(seenDocument, { reference }, { as })
    const stagings = registration.history.filter(({ kind }) => kind === 'STAGED')
    return { own: registration.staged.replacedOfViewer, stagings }
  }
  await stage(organiser, 'OFFER')
  expect((await seen(organiser)).own).toBeNull()
  await stage(first.email, 'WAITLIST')
  await stage(first.email, 'NOT_SELECT')
  await stage(second.email, 'WAITLIST')
  expect((await seen(organiser)).own).toBe('OFFER')
  expect(await seen(first.email)).toMatchObject({
    own: 'NOT_SELECT',
    stagings: [
      { decision: 'OFFER', replaced: null, replacedBy: null },
      { decision: 'WAITLIST', replaced: 'OFFER', replacedBy: expect.any(String) },
      { decision: 'NOT_SELECT', replaced: null, replacedBy: null },
      { decision: 'WAITLIST', replaced: 'NOT_SELECT', replacedBy: expect.any(String) },
    ],
  })
  expect((await seen(second.email)).own).toBeNull()
  await stage(organiser, 'OFFER')
  expect((await seen(organiser)).own).toBeNull()
})
