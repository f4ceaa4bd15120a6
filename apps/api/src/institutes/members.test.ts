import { describe, expect, test } from '@jest/globals'
import type { MemberRole } from '../__generated__/resolvers.ts'
import type { InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { meeting } from './testing/meeting.ts'

const world = await openWorld()

interface Answer {
  __typename: string
  message?: string
  isSetUp?: boolean
  institute?: { members: { email: string }[] }
  member?: { email: string; role: MemberRole }
}

/** An institute with one member for each given role; the first one acts. */
async function staffed(...roles: MemberRole[]) {
  const institute = await world.institute()
  const people = []
  for (const role of roles) people.push(await world.member({ institute, role }))
  return { institute, people: people.map(({ id, email }) => ({ id, email, memberId: `${institute.id}.${id}` })) }
}

type Requester = Parameters<typeof world.ask>[2]

async function remove({ slug }: InstituteRow, memberId: string, requester: Requester): Promise<Answer> {
  const document = /* GraphQL */ `
    mutation ($slug: String!, $memberId: ID!) {
      removeMember(instituteSlug: $slug, memberId: $memberId) {
        __typename
        ... on MemberRemoved { institute { members { email } } }
        ... on SecondFactorNeeded { isSetUp }
        ... on Refusal { message }
      }
    }`
  return (await world.ask<{ removeMember: Answer }>(document, { slug, memberId }, requester)).removeMember
}

async function setRole(
  { slug }: InstituteRow,
  memberId: string,
  role: MemberRole,
  requester: Requester,
): Promise<Answer> {
  const document = /* GraphQL */ `
    mutation ($slug: String!, $memberId: ID!, $role: MemberRole!) {
      changeMemberRole(instituteSlug: $slug, memberId: $memberId, role: $role) {
        __typename
        ... on MemberRoleChanged { member { email role } }
        ... on Refusal { message }
      }
    }`
  return (await world.ask<{ changeMemberRole: Answer }>(document, { slug, memberId, role }, requester)).changeMemberRole
}

const rolesIn = async ({ id }: InstituteRow) =>
  Object.fromEntries(
    (await world.database.member.findMany({ where: { instituteId: id } })).map(({ userId, role }) => [userId, role]),
  )

const logOf = ({ id }: InstituteRow) =>
  world.database.auditEntry.findMany({ where: { chain: `institute:${id}` }, orderBy: { sequence: 'asc' } })

const viewerOf = async (cookie: string) => (await world.ask('{ viewer { email } }', {}, { cookie })).viewer

describe('an owner', () => {
  test('changes a role, which counts on the next request and is in the log by id alone', async () => {
    const { institute, people } = await staffed('OWNER', 'VIEWER')
    const [owner, other] = people as [(typeof people)[0], (typeof people)[0]]
    expect(await setRole(institute, other.memberId, 'OWNER', { as: owner.email })).toEqual({
      __typename: 'MemberRoleChanged',
      member: { email: other.email, role: 'OWNER' },
    })
    // The new owner gets owners' rights in their existing sign-in.
    expect(await setRole(institute, owner.memberId, 'REVIEWER', { as: other.email })).toMatchObject({
      member: { role: 'REVIEWER' },
    })
    expect((await setRole(institute, other.memberId, 'VIEWER', { as: owner.email })).__typename).toBe('NotAllowed')
    const log = await logOf(institute)
    expect(log).toMatchObject([
      {
        what: 'MEMBER_ROLE_CHANGED',
        actorKind: 'MEMBER',
        actorId: owner.id,
        instituteId: institute.id,
        before: { member: other.id, role: 'VIEWER' },
        after: { member: other.id, role: 'OWNER' },
        sequence: 1,
      },
      { what: 'MEMBER_ROLE_CHANGED', actorId: other.id, sequence: 2 },
    ])
    expect(JSON.stringify(log.map(({ before, after }) => [before, after]))).not.toContain('@')
  })

  test('a member who sets the role that somebody has changes and records nothing', async () => {
    const { institute, people } = await staffed('OWNER', 'VIEWER')
    expect(await setRole(institute, people[1]?.memberId ?? '', 'VIEWER', { as: people[0]?.email })).toMatchObject({
      __typename: 'MemberRoleChanged',
    })
    expect(await logOf(institute)).toEqual([])
  })

  test('removes somebody, whose open tab is signed out and can do nothing more', async () => {
    const { institute, people } = await staffed('OWNER', 'OWNER')
    const event = await world.event({ hostId: institute.id, state: 'DRAFT' })
    const [owner, other] = people as [(typeof people)[0], (typeof people)[0]]
    const tab = await world.signIn(other.email)
    const elsewhere = await world.signInByLink(other.email)
    expect(await viewerOf(tab)).toEqual({ email: other.email })

    expect(await remove(institute, other.memberId, { as: owner.email })).toEqual({
      __typename: 'MemberRemoved',
      institute: { members: [{ email: owner.email }] },
    })

    for (const cookie of [tab, elsewhere]) {
      expect(await viewerOf(cookie)).toBeNull()
      expect(
        await world.ask(
          'query ($slug: String!, $event: String!) { institute(slug: $slug) { slug } institutes { slug } event(slug: $event) { slug } }',
          { slug: institute.slug, event: event.slug },
          { cookie },
        ),
      ).toEqual({ institute: null, institutes: [], event: null })
      expect((await remove(institute, owner.memberId, { cookie })).__typename).toBe('NotAllowed')
    }
    const again = await world.signInByLink(other.email)
    expect((await remove(institute, owner.memberId, { cookie: again })).__typename).toBe('NotAllowed')
    expect(await rolesIn(institute)).toEqual({ [owner.id]: 'OWNER' })
    expect(await logOf(institute)).toMatchObject([
      { what: 'MEMBER_REMOVED', actorId: owner.id, before: { member: other.id, role: 'OWNER' }, after: null },
    ])
  })

  test('removes somebody from one institute and not from another', async () => {
    const { institute, people } = await staffed('OWNER', 'REVIEWER')
    const elsewhere = await world.institute()
    await world.member({ institute: elsewhere, email: people[1]?.email ?? '', role: 'OWNER' })
    await remove(institute, people[1]?.memberId ?? '', { as: people[0]?.email })
    expect(await rolesIn(elsewhere)).toEqual({ [people[1]?.id ?? '']: 'OWNER' })
  })

  test.each(['nobody', '', 'another.member', '\u0000'])('cannot touch a member called «%s»', async (name) => {
    const { institute, people } = await staffed('OWNER')
    for (const memberId of [name, `${institute.id}.${name}`.replace('\u0000', '')]) {
      expect((await remove(institute, memberId, { as: people[0]?.email })).__typename).toBe('UnknownMember')
      expect((await setRole(institute, memberId, 'VIEWER', { as: people[0]?.email })).__typename).toBe('UnknownMember')
    }
  })

  test('an owner of one institute has no rights in another', async () => {
    const mine = await staffed('OWNER')
    const theirs = await staffed('OWNER', 'VIEWER')
    const as = mine.people[0]?.email ?? ''
    const target = theirs.people[1]?.memberId ?? ''
    expect((await remove(theirs.institute, target, { as })).__typename).toBe('NotAllowed')
    expect((await remove(mine.institute, target, { as })).__typename).toBe('UnknownMember')
    expect((await setRole(theirs.institute, target, 'OWNER', { as })).__typename).toBe('NotAllowed')
    expect(Object.values(await rolesIn(theirs.institute)).sort()).toEqual(['OWNER', 'VIEWER'])
  })
})

describe('the last owner', () => {
  test('can neither leave nor take another role', async () => {
    const { institute, people } = await staffed('OWNER', 'ORGANISER')
    const [owner] = people as [(typeof people)[0]]
    const left = await remove(institute, owner.memberId, { as: owner.email, language: 'fr' })
    expect(left).toMatchObject({ __typename: 'LastOwner', message: expect.stringContaining('responsable') })
    expect((await setRole(institute, owner.memberId, 'VIEWER', { as: owner.email })).__typename).toBe('LastOwner')
    expect(await viewerOf(await world.signIn(owner.email))).toEqual({ email: owner.email })
    expect(await logOf(institute)).toEqual([])
  })

  test('leaves the views of the board that they shared, and no other', async () => {
    const { institute, people } = await staffed('OWNER', 'ORGANISER')
    const [owner, other] = people as [(typeof people)[0], (typeof people)[0]]
    const event = await world.event({ hostId: institute.id })
    const facts = { eventId: event.id, instituteId: institute.id, userId: other.id, address: '' }
    for (const shared of [true, false])
      await world.database.boardView.create({
        data: { id: crypto.randomUUID(), name: shared ? 'Ours' : 'Mine', shared, ...facts },
      })
    expect((await remove(institute, other.memberId, { as: owner.email })).__typename).toBe('MemberRemoved')
    expect(await world.database.boardView.findMany({ where: { userId: other.id } })).toMatchObject([{ name: 'Ours' }])
  })

  test('is one of two who remove each other at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { institute, people } = await staffed('OWNER', 'OWNER')
      const [first, second] = people as [(typeof people)[0], (typeof people)[0]]
      await Promise.all([world.signIn(first.email), world.signIn(second.email)])
      const answers = await meeting(world, institute.id, [
        () => remove(institute, second.memberId, { as: first.email }),
        () => remove(institute, first.memberId, { as: second.email }),
      ])
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MemberRemoved', 'NotAllowed'])
      expect(Object.values(await rolesIn(institute))).toEqual(['OWNER'])
      expect((await logOf(institute)).map(({ what }) => what)).toEqual(['MEMBER_REMOVED'])
    }
  })

  test('is one of two who both leave at the same moment', async () => {
    const { institute, people } = await staffed('OWNER', 'OWNER')
    await Promise.all(people.map(({ email }) => world.signIn(email)))
    const answers = await meeting(
      world,
      institute.id,
      people.map(
        ({ email, memberId }) =>
          () =>
            remove(institute, memberId, { as: email }),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LastOwner', 'MemberRemoved'])
  })

  test('stays even if the code would forget to look', async () => {
    const { institute } = await staffed('OWNER')
    const instituteId = institute.id
    await expect(world.database.member.deleteMany({ where: { instituteId } })).rejects.toMatchObject({ code: 'P2039' })
    await expect(
      world.database.member.updateMany({ where: { instituteId }, data: { role: 'VIEWER' } }),
    ).rejects.toMatchObject({ code: 'P2039' })
  })
})

describe('everybody else', () => {
  test.each<MemberRole>(['ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER'])(
    '%s may leave, without a second factor too, and do nothing to others',
    async (role) => {
      const { institute, people } = await staffed('OWNER', role, 'VIEWER')
      const [, self, other] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]
      expect((await remove(institute, other.memberId, { as: self.email })).__typename).toBe('NotAllowed')
      expect((await setRole(institute, self.memberId, 'OWNER', { as: self.email })).__typename).toBe('NotAllowed')
      const cookie = await world.signInByLink(self.email)
      // The rest of the same request is already resolved as for a visitor.
      expect(await remove(institute, self.memberId, { cookie })).toEqual({
        __typename: 'MemberRemoved',
        institute: { members: [] },
      })
      expect(await viewerOf(cookie)).toBeNull()
      expect(Object.keys(await rolesIn(institute))).not.toContain(self.id)
    },
  )

  test('an owner without a second factor is asked for one', async () => {
    const { institute, people } = await staffed('OWNER', 'VIEWER')
    const cookie = await world.signInByLink(people[0]?.email ?? '')
    expect(await remove(institute, people[1]?.memberId ?? '', { cookie })).toMatchObject({
      __typename: 'SecondFactorNeeded',
      isSetUp: false,
    })
    expect((await setRole(institute, people[1]?.memberId ?? '', 'OWNER', { cookie })).__typename).toBe(
      'SecondFactorNeeded',
    )
  })

  test('a visitor gets the same answer for institutes that exist and for those that do not', async () => {
    const { institute, people } = await staffed('OWNER')
    const known = await remove(institute, people[0]?.memberId ?? '', {})
    const unknown = await remove({ ...institute, slug: 'nowhere' }, people[0]?.memberId ?? '', {})
    expect(known).toMatchObject({ __typename: 'NotAllowed' })
    expect(unknown).toEqual(known)
  })
})
