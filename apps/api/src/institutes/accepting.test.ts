import { describe, expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { openInviting } from './testing/inviting.ts'
import { meeting } from './testing/meeting.ts'

const world = await openWorld()
const { owned, invited, accept, revoke, shown, followMail, roleOf, logOf } = openInviting(world)
const day = 86_400_000

describe('an invitation is accepted', () => {
  test('others can’t accept an invitation, nor tell whether it exists', async () => {
    const { institute, owner } = await owned()
    const id = await invited(institute, 'meant@people.example', 'OWNER', owner)
    const stranger = await world.member()
    const theirs = await accept(id, { as: stranger.email })
    expect(theirs).toMatchObject({ __typename: 'UnknownInvitation' })
    for (const guess of ['00000000-0000-4000-8000-000000000000', 'nothing', '', `${id}'--`, '\u0000'])
      expect(await accept(guess, { as: stranger.email })).toEqual(theirs)
    expect(await shown(id, { as: stranger.email })).toBeNull()
    expect(await shown(id, { as: owner })).toBeNull()
    expect(await shown('nothing', { as: owner })).toBeNull()
    expect(await accept(id, {})).toMatchObject({ __typename: 'NotAllowed' })
    expect(await shown(id, {})).toBeNull()
  })

  test('once: after being removed it is no way back', async () => {
    const { institute, owner } = await owned()
    const email = 'once@people.example'
    const id = await invited(institute, email, 'VIEWER', owner)
    const { cookie } = await followMail(email)
    expect((await accept(id, { cookie })).__typename).toBe('InvitationAccepted')
    expect((await accept(id, { cookie })).__typename).toBe('AlreadyMember')
    const { id: userId } = await world.database.user.findUniqueOrThrow({ where: { email } })
    await world.ask(
      'mutation ($slug: String!, $memberId: ID!) { removeMember(instituteSlug: $slug, memberId: $memberId) { __typename } }',
      { slug: institute.slug, memberId: `${institute.id}.${userId}` },
      { as: owner },
    )
    expect((await accept(id, { cookie })).__typename).toBe('NotAllowed')
    const again = await world.signInByLink(email)
    expect((await accept(id, { cookie: again })).__typename).toBe('UnknownInvitation')
    expect(await roleOf(institute, email)).toBeNull()
  })

  test('once, by two tabs at the same moment', async () => {
    const { institute, owner } = await owned()
    const email = 'two-tabs@people.example'
    const id = await invited(institute, email, 'ORGANISER', owner)
    const cookie = await world.signInByLink(email)
    const answers = await meeting(world, institute.id, [() => accept(id, { cookie }), () => accept(id, { cookie })])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyMember', 'InvitationAccepted'])
    expect(await world.database.member.count({ where: { instituteId: institute.id } })).toBe(2)
    expect((await logOf(institute)).map(({ what }) => what)).toEqual(['MEMBER_INVITED', 'MEMBER_JOINED'])
  })

  test('an invitation is either accepted or revoked if both happen at the same moment', async () => {
    const { institute, owner } = await owned()
    const email = 'torn@people.example'
    const id = await invited(institute, email, 'ORGANISER', owner)
    const cookie = await world.signInByLink(email)
    await world.signIn(owner)
    const [accepted, revoked] = await meeting(world, institute.id, [
      () => accept(id, { cookie }),
      () => revoke(id, { as: owner }),
    ])
    const isMember = (await roleOf(institute, email)) !== null
    expect([accepted?.__typename, revoked?.__typename]).toEqual(
      isMember ? ['InvitationAccepted', 'UnknownInvitation'] : ['UnknownInvitation', 'InvitationRevoked'],
    )
  })

  test('within fourteen days by the clock of the database', async () => {
    const { institute, owner } = await owned()
    const email = 'late@people.example'
    const id = await invited(institute, email, 'VIEWER', owner)
    const cookie = await world.signInByLink(email)
    await world.setClock(14 * day + 1000)
    expect(await shown(id, { cookie })).toBeNull()
    expect((await accept(id, { cookie })).__typename).toBe('UnknownInvitation')
    await world.setClock(14 * day - 60_000)
    expect((await accept(id, { cookie })).__typename).toBe('InvitationAccepted')
    await world.setClock(null)
  })
})

describe('taking an invitation back', () => {
  test('ends it, and a pending email is not sent', async () => {
    const { institute, owner, ownerId } = await owned()
    const email = 'not-yet-told@people.example'
    const id = await invited(institute, email, 'VIEWER', owner)
    expect((await revoke(id, { as: owner })).__typename).toBe('InvitationRevoked')
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === email)).toEqual([])
    expect(await world.database.message.count({ where: { recipient: email } })).toBe(0)
    expect((await accept(id, { cookie: await world.signInByLink(email) })).__typename).toBe('UnknownInvitation')
    expect((await revoke(id, { as: owner })).__typename).toBe('UnknownInvitation')
    expect((await logOf(institute)).at(-1)).toMatchObject({
      what: 'INVITATION_REVOKED',
      actorId: ownerId,
      before: { invitation: id, role: 'VIEWER' },
    })
  })

  test('is for owners who have shown a second factor', async () => {
    const { institute, owner } = await owned()
    const id = await invited(institute, 'kept@people.example', 'VIEWER', owner)
    const organiser = await world.member({ institute, role: 'ORGANISER' })
    const outsider = await owned()
    expect((await revoke(id, {})).__typename).toBe('NotAllowed')
    expect((await revoke(id, { as: organiser.email })).__typename).toBe('NotAllowed')
    expect((await revoke(id, { as: outsider.owner })).__typename).toBe('UnknownInvitation')
    expect((await revoke('nothing', { as: owner })).__typename).toBe('UnknownInvitation')
    expect((await revoke(id, { cookie: await world.signInByLink(owner) })).__typename).toBe('SecondFactorNeeded')
    expect(await world.database.invitation.findUnique({ where: { id } })).toMatchObject({ state: 'SENT' })
  })
})

test('an invitation by an owner who was removed can no longer be accepted', async () => {
  const { institute, owner } = await owned()
  const removed = await world.member({ institute, role: 'OWNER' })
  const id = await invited(institute, 'second-address@people.example', 'OWNER', removed.email)
  const kept = await invited(institute, 'somebody-else@people.example', 'VIEWER', owner)
  const { removeMember } = await world.ask<{ removeMember: { __typename: string } }>(
    'mutation ($slug: String!, $memberId: ID!) { removeMember(instituteSlug: $slug, memberId: $memberId) { __typename } }',
    { slug: institute.slug, memberId: `${institute.id}.${removed.id}` },
    { as: owner },
  )
  expect(removeMember.__typename).toBe('MemberRemoved')
  expect(await accept(id, { as: 'second-address@people.example' })).toMatchObject({ __typename: 'UnknownInvitation' })
  expect(await accept(kept, { as: 'somebody-else@people.example' })).toMatchObject({ __typename: 'InvitationAccepted' })
  expect((await logOf(institute)).map(({ what }) => what).slice(-3)).toEqual([
    'MEMBER_REMOVED',
    'INVITATION_REVOKED',
    'MEMBER_JOINED',
  ])
})
