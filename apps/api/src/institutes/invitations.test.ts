import { describe, expect, test } from '@jest/globals'
import { type Language, languages } from '@plenaria/schema/languages'
import { openWorld, type Requester } from '../testing/world.ts'
import { type Answer, openInviting } from './testing/inviting.ts'

const world = await openWorld()
const { owned, invite, invited, accept, shown, followMail, roleOf, logOf } = openInviting(world)
const limited = openInviting(await openWorld({ rateLimit: 120 }))
const day = 86_400_000

describe('an invitation', () => {
  test('is emailed, leads to its page by signing in, and makes a member', async () => {
    const { institute, owner, ownerId } = await owned({ names: { en: 'Policy Lab' }, accent: '#123456' })
    const answer = await invite(institute, 'New.Person@People.example', 'REVIEWER', { as: owner })
    const { invitation } = answer
    expect(answer).toMatchObject({
      __typename: 'MemberInvited',
      invitation: { email: 'new.person@people.example', role: 'REVIEWER' },
      institute: { invitations: [{ id: invitation?.id }] },
    })
    expect(Date.parse(invitation?.expiresAt ?? '') - Date.parse(invitation?.invitedAt ?? '')).toBe(14 * day)

    const { cookie, next } = await followMail('new.person@people.example')
    const mail = world.mails.at(-1)
    expect(mail?.subject).toBe('Invitation to Policy Lab')
    expect(mail?.text).toContain(`${world.config.siteUrl}/sign-in?next=%2Fjoin%2F${invitation?.id}#token=`)
    expect(mail?.text).toContain('Role: reviewer')
    expect(next).toBe(`/join/${invitation?.id}`)
    expect(await shown(invitation?.id ?? '', { cookie })).toEqual({
      role: 'REVIEWER',
      institute: { slug: institute.slug },
    })
    expect(await accept(invitation?.id ?? '', { cookie })).toEqual({
      __typename: 'InvitationAccepted',
      institute: { viewerCan: { seeMembers: false, manageMembers: false } },
      viewer: { memberships: [{ role: 'REVIEWER', institute: { slug: institute.slug } }] },
    })
    expect(await roleOf(institute, 'new.person@people.example')).toBe('REVIEWER')
    expect(await shown(invitation?.id ?? '', { cookie })).toBeNull()

    const joined = await world.database.user.findUniqueOrThrow({ where: { email: 'new.person@people.example' } })
    const log = await logOf(institute)
    expect(log).toMatchObject([
      {
        what: 'MEMBER_INVITED',
        actorKind: 'MEMBER',
        actorId: ownerId,
        after: { invitation: invitation?.id, role: 'REVIEWER' },
      },
      {
        what: 'MEMBER_JOINED',
        actorKind: 'MEMBER',
        actorId: joined.id,
        after: { invitation: invitation?.id, member: joined.id, role: 'REVIEWER' },
      },
    ])
    expect(JSON.stringify(log.map(({ before, after, reason }) => [before, after, reason]))).not.toMatch(/@|people/)
  })

  test('is written in every language', async () => {
    const { institute, owner } = await owned({ names: { en: 'Lab <&>' } })
    const subjects: Record<Language, string> = {
      en: 'Invitation to Lab <&>',
      es: 'Invitación de Lab <&>',
      pt_BR: 'Convite: Lab <&>',
      fr: 'Lab <&> vous invite',
    }
    for (const language of languages) {
      const email = `reads-${language.toLowerCase()}@people.example`
      await invite(institute, email, 'OWNER', { as: owner, language })
      await world.runJobs()
      const mail = world.mails.findLast(({ to }) => to === email)
      expect(mail?.subject).toBe(subjects[language])
      for (const part of [mail?.text, mail?.html]) expect(part).not.toMatch(/undefined|null|\[object/)
      expect(mail?.html).not.toContain('<&>')
    }
  })

  test('goes to somebody with an account in their own language, and its answer is the same as for anybody', async () => {
    const { institute, owner } = await owned()
    const known = await world.member()
    await world.database.user.update({ where: { email: known.email }, data: { language: 'fr' } })
    const answers = [
      await invite(institute, known.email, 'VIEWER', { as: owner }),
      await invite(institute, 'unknown@people.example', 'VIEWER', { as: owner }),
    ]
    const shape = ({ __typename, invitation }: Answer) => [__typename, Object.keys(invitation ?? {}), invitation?.role]
    expect(shape(answers[0] as Answer)).toEqual(shape(answers[1] as Answer))
    await world.runJobs()
    expect(world.mails.findLast(({ to }) => to === known.email)?.subject).toMatch(/ vous invite$/)
  })

  test('lets somebody without an account ask for another link to sign in', async () => {
    const { institute, owner } = await owned()
    const email = 'asks-again@people.example'
    const id = await invited(institute, email, 'VIEWER', owner)
    await followMail(email)
    await world.database.user.delete({ where: { email } })
    await world.app.inject({
      method: 'POST',
      url: '/api/sign-in/link',
      headers: { origin: world.config.siteUrl },
      payload: { email, next: `/join/${id}` },
    })
    expect((await followMail(email)).next).toBe(`/join/${id}`)
  })

  test('sent again takes the place of the one before', async () => {
    const { institute, owner } = await owned()
    const email = 'twice@people.example'
    const first = await invited(institute, email, 'OWNER', owner)
    const second = await invited(institute, 'TWICE@people.example', 'VIEWER', owner)
    const as = email
    await world.signIn(email)
    expect(await accept(first, { as })).toMatchObject({ __typename: 'UnknownInvitation' })
    expect(await accept(second, { as })).toMatchObject({ __typename: 'InvitationAccepted' })
    expect(await roleOf(institute, email)).toBe('VIEWER')
    expect((await logOf(institute))[1]).toMatchObject({
      what: 'MEMBER_INVITED',
      before: { invitation: first, role: 'OWNER' },
      after: { invitation: second, role: 'VIEWER' },
    })
  })

  test('never lowers the role of somebody who is a member', async () => {
    const { institute, owner } = await owned()
    const second = await world.member({ institute, role: 'OWNER' })
    expect(await invite(institute, second.email.toUpperCase(), 'VIEWER', { as: owner })).toMatchObject({
      __typename: 'AlreadyMember',
    })
    expect(await roleOf(institute, second.email)).toBe('OWNER')
    expect(await logOf(institute)).toEqual([])
  })

  test.each([
    ['', 'REQUIRED'],
    ['not an address', 'MALFORMED'],
    ['a@b', 'MALFORMED'],
    ['two@people.example, three@people.example', 'MALFORMED'],
    [`${'x'.repeat(300)}@people.example`, 'TOO_LONG'],
    ['a\u202Eb@people.example', 'UNPRINTABLE'],
  ])('to «%s» is refused', async (email, code) => {
    const { institute, owner } = await owned()
    expect(await invite(institute, email, 'VIEWER', { as: owner })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'email', code }],
    })
  })

  test('is sent by owners who have shown a second factor alone', async () => {
    const { institute, owner } = await owned()
    const organiser = await world.member({ institute, role: 'ORGANISER' })
    const outsider = await owned()
    const email = 'somebody@people.example'
    const names = async (requester: Requester) => (await invite(institute, email, 'OWNER', requester)).__typename
    expect(await names({})).toBe('NotAllowed')
    expect(await names({ as: organiser.email })).toBe('NotAllowed')
    expect(await names({ as: outsider.owner })).toBe('NotAllowed')
    expect(await names({ cookie: await world.signInByLink(owner) })).toBe('SecondFactorNeeded')
    expect((await invite({ ...institute, slug: 'nowhere' }, email, 'OWNER', { as: owner })).__typename).toBe(
      'UnknownInstitute',
    )
    expect(await world.database.invitation.count({ where: { emailKey: email } })).toBe(0)
  })
})

describe('with limits', () => {
  test('one address is invited three times an hour by one institute, across its members', async () => {
    const first = await limited.owned()
    const second = await limited.owned()
    const email = 'flooded@people.example'
    const names = []
    for (let tries = 1; tries <= 4; tries += 1)
      names.push(await limited.invite(first.institute, email, 'VIEWER', { as: first.owner }))
    expect(names.map(({ __typename }) => __typename)).toEqual([
      ...Array.from({ length: 3 }, () => 'MemberInvited'),
      'TooManyRequests',
    ])
    expect(names.at(-1)?.retryAfter).toBeGreaterThan(60)
    expect(
      (await limited.invite(first.institute, 'other@people.example', 'VIEWER', { as: first.owner })).__typename,
    ).toBe('MemberInvited')
    expect((await limited.invite(second.institute, email, 'VIEWER', { as: second.owner })).__typename).toBe(
      'MemberInvited',
    )
  })
})
