import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { GrantTermsInput } from '../__generated__/resolvers.ts'
import { interest, registerDocument, registerPerson, termsOf } from '../registrations/testing/documents.ts'
import { shareDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act, answerDocument, proposeDocument, proposeTermsDocument, terms } from './testing/documents.ts'

const world = await openWorld()

let host: InstituteRow
let hostOwner: string
let event: EventRow
let partner: InstituteRow
let partnerOwner: string

const purposes = [{ language: 'en' as const, text: 'To invite you.' }]
const seeing: Partial<GrantTermsInput> = { purposes, capabilities: ['SEE_REGISTRATIONS'] }

beforeAll(async () => {
  host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
})

beforeEach(async () => {
  await world.runJobs()
  event = await world.event({ hostId: host.id, titles: { en: 'An event' } })
  partner = await world.institute({ names: { en: 'Third Institute' } })
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
  world.mails.length = 0
})

interface Grant {
  id: string
  version: number
}

const propose = async (changes: Partial<GrantTermsInput>): Promise<Grant> => {
  const input = { eventSlug: event.slug, partnerSlug: partner.slug, terms: terms({ ...seeing, ...changes }) }
  const proposed = await act(world, proposeDocument, { input }, hostOwner)
  expect(proposed.__typename).toBe('GrantProposed')
  return proposed.grant
}

const proposeTerms = async ({ id, version }: Grant, changes: Partial<GrantTermsInput>, as: string): Promise<Grant> => {
  const input = { grantId: id, version, terms: terms({ ...seeing, ...changes }) }
  const proposed = await act(world, proposeTermsDocument, { input }, as)
  expect(proposed.__typename).toBe('GrantProposed')
  return proposed.grant
}

const accept = async ({ id, version }: Grant, as: string): Promise<Grant> => {
  const answered = await act(world, answerDocument, { input: { grantId: id, version, accept: true } }, as)
  expect(answered.__typename).toBe('GrantAnswered')
  return answered.grant
}

const sees = async () => {
  const document = `query ($slug: String!) { event(slug: $slug) {
    registrations { totalCount edges { node { reference } } } } }`
  type Seen = { event: { registrations: { totalCount: number; edges: { node: { reference: string } }[] } } }
  const { event: seen } = await world.ask<Seen>(document, { slug: event.slug }, { as: partnerOwner })
  const references = seen.registrations.edges.map(({ node }) => node.reference)
  expect(seen.registrations.totalCount).toBe(references.length)
  return references.sort()
}

const sharing = async (reference: string, as: string) => {
  const document =
    'query ($reference: String!) { registration(reference: $reference) { sharing { given renewalReasons } } }'
  return (await world.ask<{ registration: { sharing: object[] } }>(document, { reference }, { as })).registration
    .sharing
}

const answer = async (reference: string, as: string, given = true, terms?: string) => {
  const [current] = await termsOf(world, event, [partner.slug])
  const input = { reference, instituteSlug: partner.slug, given, terms: terms ?? current }
  return (await world.ask<{ answer: { __typename: string } }>(shareDocument, { input }, { as })).answer
}

/** Consent emails to people, not those about their own registration. */
const asked = async () => {
  await world.runJobs()
  return world.mails.filter(({ to, subject }) => to.endsWith('@people.example') && subject.includes('Third Institute'))
}

const both = async () => [await registerPerson(world, event, 'Ana'), await registerPerson(world, event, 'Bo')] as const

describe('a grant that lets another institute see people', () => {
  it('a counter-proposal without individual consent hides everybody who registered before, and asks them all', async () => {
    const [ana, bo] = await both()
    const first = await propose({ needsConsent: true })
    const counter = await proposeTerms(first, { needsConsent: false }, partnerOwner)
    await accept(counter, hostOwner)
    expect(await sees()).toEqual([])
    const mails = await asked()
    expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ['ana@people.example', 'Third Institute asks to see your registration: An event'],
      ['bo@people.example', 'Third Institute asks to see your registration: An event'],
    ])
    expect(mails[0]?.text).toContain('it can’t see your registration unless you agree')
    expect(await sharing(ana, 'ana@people.example')).toEqual([{ given: false, renewalReasons: ['INSTITUTE'] }])
    await answer(ana, 'ana@people.example')
    expect(await sees()).toEqual([ana])
    await answer(ana, 'ana@people.example', false)
    expect(await sees()).toEqual([])
    await answer(bo, 'bo@people.example')
    expect(await sees()).toEqual([bo])
  })

  it('shows those who register from then on, whom the form tells', async () => {
    await registerPerson(world, event, 'Ana')
    await accept(await propose({}), partnerOwner)
    const cy = await registerPerson(world, event, 'Cy')
    expect(await sees()).toEqual([cy])
    expect(await sharing(cy, 'cy@people.example')).toEqual([])
  })

  it('is agreed on before anybody registered: nobody is asked, and everybody is seen', async () => {
    await accept(await propose({}), partnerOwner)
    const pair = await both()
    expect(await sees()).toEqual([...pair].sort())
    expect(await asked()).toEqual([])
  })

  it('needs the consent of each: those who registered before are asked by email', async () => {
    const [ana] = await both()
    await accept(await propose({ needsConsent: true }), partnerOwner)
    expect(await sees()).toEqual([])
    expect(await asked()).toHaveLength(2)
    await answer(ana, 'ana@people.example')
    expect(await sees()).toEqual([ana])
  })

  it('touches nobody’s data: nobody is asked', async () => {
    await both()
    await accept(await propose({ capabilities: ['WRITE_NOTES'], purposes: [] }), partnerOwner)
    expect(await asked()).toEqual([])
  })
})

describe('terms in force', () => {
  it('terms that no longer need consent keep people who did not agree hidden, and people who did visible', async () => {
    const agreed = await accept(await propose({ needsConsent: true }), partnerOwner)
    const ana = await registerPerson(world, event, 'Ana', { shareWith: [partner.slug] })
    await registerPerson(world, event, 'Bo')
    await accept(await proposeTerms(agreed, { needsConsent: false }, hostOwner), partnerOwner)
    expect(await sees()).toEqual([ana])
    expect((await asked()).map(({ to }) => to)).toEqual(['bo@people.example'])
  })

  it('wider terms hide everybody until they agree, even where consent was never needed', async () => {
    const agreed = await accept(await propose({}), partnerOwner)
    const pair = await both()
    expect(await sees()).toEqual([...pair].sort())
    const wider: Partial<GrantTermsInput> = { capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] }
    await accept(await proposeTerms(agreed, wider, hostOwner), partnerOwner)
    expect(await sees()).toEqual([])
    expect(await asked()).toHaveLength(2)
    expect(await sharing(pair[0], 'ana@people.example')).toEqual([{ given: false, renewalReasons: ['CAPABILITIES'] }])
  })

  it('narrower terms ask nobody for consent', async () => {
    const agreed = await accept(await propose({}), partnerOwner)
    const pair = await both()
    await accept(
      await proposeTerms(agreed, { masks: [{ field: 'MOTIVATION', revealable: false }] }, hostOwner),
      partnerOwner,
    )
    expect(await sees()).toEqual([...pair].sort())
    expect(await asked()).toEqual([])
  })

  it('widened twice before the email is out are one email, of all that is new, and show nobody', async () => {
    const agreed = await accept(await propose({ needsConsent: true }), partnerOwner)
    const ana = await registerPerson(world, event, 'Ana', { shareWith: [partner.slug] })
    await world.runJobs()
    world.mails.length = 0
    const once: Partial<GrantTermsInput> = { needsConsent: true, capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] }
    const second = await accept(await proposeTerms(agreed, once, hostOwner), partnerOwner)
    const twice = { ...once, purposes: [{ language: 'en' as const, text: 'To write to you.' }] }
    await accept(await proposeTerms(second, twice, hostOwner), partnerOwner)
    expect(await sees()).toEqual([])
    const mails = await asked()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('“To write to you.”')
    expect(mails[0]?.text).toContain('it would use your data for another purpose and it would have more permissions')
    expect(await sharing(ana, 'ana@people.example')).toEqual([
      { given: false, renewalReasons: ['PURPOSE', 'CAPABILITIES'] },
    ])
  })
})

describe('agreeing', () => {
  it('agreeing to terms that have changed since shares nothing, and answers with the new terms', async () => {
    const masked: Partial<GrantTermsInput> = { needsConsent: true, masks: [{ field: 'NAME', revealable: false }] }
    const agreed = await accept(await propose(masked), partnerOwner)
    const ana = await registerPerson(world, event, 'Ana')
    const [stale = ''] = await termsOf(world, event, [partner.slug])
    const wider: Partial<GrantTermsInput> = {
      needsConsent: true,
      capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'EXPORT'],
    }
    await accept(await proposeTerms(agreed, wider, hostOwner), partnerOwner)
    const answered = await answer(ana, 'ana@people.example', true, stale)
    const [current] = await termsOf(world, event, [partner.slug])
    expect(answered).toMatchObject({
      __typename: 'TermsChanged',
      registration: {
        sharing: [
          {
            given: false,
            terms: current,
            access: [expect.stringContaining('your name'), expect.any(String), expect.any(String)],
          },
        ],
      },
    })
    expect(await sees()).toEqual([])
    expect(await answer(ana, 'ana@people.example', true, current)).toMatchObject({ __typename: 'SharingSet' })
    expect(await sees()).toEqual([ana])
  })

  it('agreeing in a form that was read under other terms is refused', async () => {
    const agreed = await accept(await propose({ needsConsent: true }), partnerOwner)
    const [stale = ''] = await termsOf(world, event, [partner.slug])
    const wider: Partial<GrantTermsInput> = { needsConsent: true, capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] }
    await accept(await proposeTerms(agreed, wider, hostOwner), partnerOwner)
    const { answer: refused } = await world.ask<{ answer: object }>(registerDocument, {
      input: interest(event, { shareWith: [stale] }),
    })
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'shareWith.0', code: 'TERMS_CHANGED' }],
    })
  })
})

describe('the email', () => {
  it('says what the institute could see and do', async () => {
    await registerPerson(world, event, 'Ana')
    await accept(
      await propose({
        capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'DECIDE', 'EXPORT'],
        masks: [{ field: 'MOTIVATION', revealable: true }],
      }),
      partnerOwner,
    )
    const [mail] = await asked()
    const text = mail?.text.replaceAll(/\s+/g, ' ')
    expect(text).toContain('It could see your name, your email address, your organisation, your country')
    expect(text).toContain('If it records a reason, it could also see why you want to take part')
    expect(text).toContain('It could decide on your seat and export what it sees to a file.')
  })
})
