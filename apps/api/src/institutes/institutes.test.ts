import { describe, expect, test } from '@jest/globals'
import type { MemberRole } from '../__generated__/resolvers.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

// Counts statements for whole trees, which cost more than the open API allows.
const world = await openWorld({ costLimit: 1_000_000 })

type Requester = Parameters<typeof world.ask>[2]

interface Facts {
  slug: string
  name: string
  accent: string
  website: string | null
  markUrl: string | null
  secondFactorRequired: boolean | null
  members: { id: string; email: string; role: MemberRole; hasSecondFactor: boolean; isViewer: boolean }[]
  invitations: { email: string }[]
  auditEntries: { edges: { node: { kind: string; actor: string | null } }[] }
  viewerCan: Record<string, boolean>
  version: number
}

const everything = /* GraphQL */ `
  fragment Everything on Institute {
    slug name names { language text } accent website markUrl secondFactorRequired version
    members { id email role hasSecondFactor isViewer }
    invitations { id email role invitedAt expiresAt institute { slug } }
    auditEntries(first: 10) { edges { node { kind actor } } }
    viewerCan { edit seeMembers manageMembers seeAudit }
  }`

const read = async (slug: string, requester: Requester) =>
  (
    await world.ask<{ institute: Facts | null }>(
      `${everything} query ($slug: String!) { institute(slug: $slug) { ...Everything } }`,
      { slug },
      requester,
    )
  ).institute

async function staffed(facts: Parameters<typeof world.institute>[0] = {}) {
  const institute = await world.institute(facts)
  const member = async (role: MemberRole) => (await world.member({ institute, role })).email
  return { institute, owner: await member('OWNER'), viewer: await member('VIEWER') }
}

describe('an institute shows', () => {
  test('an owner everything, in the order of roles', async () => {
    const { institute, owner, viewer } = await staffed()
    const second = await world.member({ institute, role: 'OWNER' })
    await world.database.user.update({ where: { id: second.id }, data: { twoFactorEnabled: true } })
    const shown = await read(institute.slug, { as: owner })
    expect(shown).toMatchObject({
      secondFactorRequired: false,
      markUrl: null,
      viewerCan: { edit: true, seeMembers: true, manageMembers: true, seeAudit: true },
    })
    expect(
      shown?.members.map(({ email, role, hasSecondFactor, isViewer }) => [email, role, hasSecondFactor, isViewer]),
    ).toEqual([
      ...[
        [owner, 'OWNER', false, true],
        [second.email, 'OWNER', true, false],
      ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      [viewer, 'VIEWER', false, false],
    ])
  })

  test('a member without a second factor their own place alone', async () => {
    const { institute, owner } = await staffed()
    const shown = await read(institute.slug, { cookie: await world.signInByLink(owner) })
    expect(shown).toMatchObject({
      members: [{ email: owner }],
      invitations: [],
      auditEntries: { edges: [] },
      secondFactorRequired: false,
      viewerCan: { edit: false, seeMembers: false, manageMembers: false, seeAudit: false },
    })
  })

  test('members who own nothing no invitations and no log', async () => {
    const { institute, owner, viewer } = await staffed()
    const document = /* GraphQL */ `
      mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`
    const input = { instituteSlug: institute.slug, email: 'new@people.example', role: 'VIEWER' }
    await world.ask(document, { input }, { as: owner })
    expect(await read(institute.slug, { as: owner })).toMatchObject({
      invitations: [{ email: 'new@people.example' }],
      auditEntries: { edges: [{ node: { kind: 'MEMBER_INVITED', actor: owner } }] },
    })
    const shown = await read(institute.slug, { as: viewer })
    expect(shown).toMatchObject({
      invitations: [],
      auditEntries: { edges: [] },
      viewerCan: { seeMembers: true, edit: false },
    })
    expect(shown?.members).toHaveLength(2)
  })

  test('members of others its public facts alone', async () => {
    const { institute } = await staffed({ secondFactorRequired: true, website: 'https://institute.example' })
    const { owner } = await staffed()
    expect(await read(institute.slug, { as: owner })).toMatchObject({
      website: 'https://institute.example',
      secondFactorRequired: null,
      members: [],
      invitations: [],
      auditEntries: { edges: [] },
      viewerCan: { edit: false, seeMembers: false, manageMembers: false, seeAudit: false },
    })
    expect(await read('nowhere', { as: owner })).toBeNull()
  })

  test('visitors and participants nothing but what events show of it', async () => {
    const { institute } = await staffed({ secondFactorRequired: true })
    const event = await world.event({ hostId: institute.id })
    expect(await read(institute.slug, {})).toBeNull()
    const { event: shown } = await world.ask<{ event: { institutes: { institute: Facts }[] } }>(
      `${everything} query ($slug: String!) { event(slug: $slug) { institutes { institute { ...Everything } } } }`,
      { slug: event.slug },
    )
    expect(shown.institutes[0]?.institute).toMatchObject({
      slug: institute.slug,
      secondFactorRequired: null,
      members: [],
      invitations: [],
      auditEntries: { edges: [] },
    })
  })
})

describe('all institutes', () => {
  const list = async (search: string | undefined, requester: Requester) =>
    (
      await world.ask<{ institutes: { slug: string }[] }>(
        'query ($search: String) { institutes(search: $search) { slug } }',
        { search },
        requester,
      )
    ).institutes.map(({ slug }) => slug)

  test('institutes are found by slug, or by a part of a name or slug in any language', async () => {
    const { owner } = await staffed({ slug: 'aaa-first' })
    await world.institute({ slug: 'zzz-last', names: { en: 'Lab', es: 'LABORATORIO de Diálogo 100% _x_' } })
    const all = await list(undefined, { as: owner })
    expect(all).toEqual([...all].sort())
    expect([all[0], all.at(-1)]).toEqual(['aaa-first', 'zzz-last'])
    for (const search of ['laboratorio', 'DIÁLOGO', 'zzz', 'ZZZ-', '100%', '_x_', ' lab '])
      expect(await list(search, { as: owner })).toEqual(['zzz-last'])
    for (const search of ['%', '_', "'", 'nothing at all', 'x'.repeat(301), 'a\u0000b'])
      expect(await list(search, { as: owner })).toEqual(search === '%' || search === '_' ? ['zzz-last'] : [])
  })

  test('are for those who help to run events', async () => {
    await staffed()
    const { user } = { user: 'nobody@people.example' }
    expect(await list(undefined, {})).toEqual([])
    expect(await list(undefined, { as: user })).toEqual([])
  })
})

describe('the number of SQL statements', () => {
  test('the list of institutes takes the same number of statements for one and for many', async () => {
    await world.empty('institute')
    const email = 'counts@institute.example'
    const whole = async () => {
      const institute = await world.institute()
      await world.member({ institute, email, role: 'OWNER' })
      await world.member({ institute, role: 'REVIEWER' })
      const document = /* GraphQL */ `
        mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }`
      for (const invited of ['one@people.example', 'two@people.example']) {
        const input = { instituteSlug: institute.slug, email: invited, role: 'VIEWER' }
        await world.ask(document, { input }, { as: email })
      }
    }
    const list = /* GraphQL */ `
      query {
        institutes {
          slug name names { language text } accent website markUrl secondFactorRequired version
          members { id email role hasSecondFactor isViewer }
          invitations { id email role invitedAt expiresAt institute { slug } }
          viewerCan { edit seeMembers manageMembers seeAudit }
        }
      }`
    const statements = async () => {
      let listed = 0
      const counted = await countStatements(async () => {
        const { institutes } = await world.ask<{ institutes: Facts[] }>(list, {}, { as: email })
        expect(institutes.map(({ members, invitations }) => [members.length, invitations.length])).toEqual(
          institutes.map(() => [2, 2]),
        )
        listed = institutes.length
      })
      return { institutes: listed, statements: counted }
    }
    await whole()
    const one = await statements()
    await whole()
    await whole()
    const three = await statements()
    expect([one.institutes, three.institutes]).toEqual([1, 3])
    expect([one.statements, three.statements]).toEqual([11, 11])
  })
})
