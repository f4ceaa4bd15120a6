import { beforeEach, describe, expect, it } from '@jest/globals'
import type { MemberRole } from '../__generated__/resolvers.ts'
import { openLog } from '../kernel/log.ts'
import { openJanitor } from '../server/janitor.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const document = `{ viewer { email signIns { id at lastUsedAt until secondFactor isCurrent }
  securityEvents { email kind count } } }`

interface Seen {
  viewer: {
    email: string
    signIns: { id: string; at: string; secondFactor: string | null; isCurrent: boolean; until: string }[]
    securityEvents: { email: string; kind: string; count: number }[]
  } | null
}

const look = async (cookie: string) => (await world.ask<Seen>(document, {}, { cookie })).viewer
const newestOf = (email: string) =>
  database.signIn.findFirstOrThrow({ where: { user: { email } }, orderBy: { createdAt: 'desc' } })
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds)

/** A member's sign-in, backdated as given. */
async function signedIn(facts: { createdAt?: Date; strengthenedAt?: Date | null } = {}, role: MemberRole = 'OWNER') {
  const member = await world.member({ role })
  const cookie = await world.signInByLink(member.email)
  const { id } = await newestOf(member.email)
  await database.signIn.update({ where: { id }, data: { strengthenedAt: new Date(), ...facts } })
  return { ...member, cookie, signInId: id }
}

async function addPasskey(userId: string): Promise<void> {
  await database.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } })
  await database.passkey.create({
    data: {
      id: crypto.randomUUID(),
      userId,
      publicKey: 'k',
      credentialID: crypto.randomUUID(),
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  })
}

describe('the sign-ins of a person', () => {
  it('are listed without their tokens, and which is this one', async () => {
    const { email, cookie, signInId } = await signedIn()
    await world.signInByLink(email)
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: { query: document },
    })
    const signIns = answer.json<{ data: Seen }>().data.viewer?.signIns ?? []
    expect(signIns.map(({ id, isCurrent }) => isCurrent === (id === signInId))).toEqual([true, true])
    const tokens = await database.signIn.findMany({ where: { user: { email } }, select: { token: true } })
    for (const { token } of tokens) expect(answer.body).not.toContain(token)
  })

  it.each([
    'list-sessions',
    'revoke-session',
    'revoke-sessions',
    'revoke-other-sessions',
    'get-session',
    'update-session',
  ])('are reached by no path of the library: %s', async (path) => {
    const { cookie } = await signedIn()
    const headers = { cookie, origin: world.config.siteUrl }
    for (const method of ['GET', 'POST'] as const) {
      const answer = await world.app.inject({ method, url: `/api/auth/${path}`, headers })
      expect(answer.statusCode).toBe(404)
    }
  })

  it('end one by one, or all but this one', async () => {
    const { email, cookie, signInId } = await signedIn()
    const others = [await world.signInByLink(email), await world.signInByLink(email), await world.signInByLink(email)]
    const end = async (id: string, as = cookie) =>
      (
        await world.ask<{ answer: { __typename: string; count?: number } }>(
          'mutation ($id: ID!) { answer: endSignIn(id: $id) { __typename ... on SignInsEnded { count } } }',
          { id },
          { cookie: as },
        )
      ).answer
    const { id } = await newestOf(email)
    const stranger = await signedIn()
    expect(await end(id, stranger.cookie)).toEqual({ __typename: 'UnknownSignIn' })
    expect(await end(id)).toEqual({ __typename: 'SignInsEnded', count: 1 })
    expect(await end(id)).toEqual({ __typename: 'UnknownSignIn' })
    expect(await look(others[2] ?? '')).toBeNull()
    const { answer } = await world.ask<{ answer: object }>(
      'mutation { answer: endOtherSignIns { ... on SignInsEnded { count viewer { signIns { id } } } } }',
      {},
      { cookie },
    )
    expect(answer).toEqual({ count: 2, viewer: { signIns: [{ id: signInId }] } })
    for (const other of others) expect(await look(other)).toBeNull()
    expect((await look(stranger.cookie))?.email).toBe(stranger.email)
  })
})

describe('somebody who has only stolen the email', () => {
  const endDocument = `mutation ($id: ID!) { answer: endSignIn(id: $id) {
    __typename ... on SecondFactorNeeded { isSetUp } ... on SignInsEnded { count } } }`
  const endOthersDocument = `mutation { answer: endOtherSignIns {
    __typename ... on SecondFactorNeeded { isSetUp } ... on SignInsEnded { count } } }`
  const end = async (id: string, cookie: string) =>
    (await world.ask<{ answer: object }>(endDocument, { id }, { cookie })).answer
  const endOthers = async (cookie: string) =>
    (await world.ask<{ answer: object }>(endOthersDocument, {}, { cookie })).answer
  const canEnd = async (cookie: string) => {
    const document = '{ viewer { signIns { isCurrent viewerCanEnd } } }'
    type Read = { viewer: { signIns: { isCurrent: boolean; viewerCanEnd: boolean }[] } }
    const { viewer } = await world.ask<Read>(document, {}, { cookie })
    return Object.fromEntries(viewer.signIns.map((one) => [one.isCurrent ? 'own' : 'other', one.viewerCanEnd]))
  }

  async function robbed(hasFactor: boolean) {
    const owner = await signedIn()
    if (hasFactor) await addPasskey(owner.id)
    const thief = await world.signInByLink(owner.email)
    const { id: ownId } = await newestOf(owner.email)
    return { owner, thief, ownId }
  }

  it('ends no other sign-in of a person who has a second factor, and only their own', async () => {
    const { owner, thief, ownId } = await robbed(true)
    const needed = { __typename: 'SecondFactorNeeded', isSetUp: true }
    expect(await canEnd(thief)).toEqual({ own: true, other: false })
    for (const id of [owner.signInId, 'no-such-sign-in']) expect(await end(id, thief)).toEqual(needed)
    expect(await endOthers(thief)).toEqual(needed)
    expect((await look(owner.cookie))?.email).toBe(owner.email)
    expect(await end(ownId, thief)).toEqual({ __typename: 'SignInsEnded', count: 1 })
  })

  it('is ended by the owner, who showed a second factor', async () => {
    const { owner, thief, ownId } = await robbed(true)
    expect(await canEnd(owner.cookie)).toEqual({ own: true, other: true })
    expect(await end(ownId, owner.cookie)).toEqual({ __typename: 'SignInsEnded', count: 1 })
    expect(await look(thief)).toBeNull()
  })

  it('is ended by any sign-in of a person who has no second factor to show', async () => {
    const { owner, thief, ownId } = await robbed(false)
    await database.signIn.update({ where: { id: owner.signInId }, data: { strengthenedAt: null } })
    expect(await canEnd(owner.cookie)).toEqual({ own: true, other: true })
    expect(await end(ownId, owner.cookie)).toEqual({ __typename: 'SignInsEnded', count: 1 })
    expect(await look(thief)).toBeNull()
    await world.signInByLink(owner.email)
    expect(await endOthers(owner.cookie)).toEqual({ __typename: 'SignInsEnded', count: 1 })
  })
})

describe('a sign-in of staff', () => {
  it('is strong for twelve hours after the second factor was shown', async () => {
    const shown = async (strengthenedAt: Date) => {
      const { cookie } = await signedIn({ strengthenedAt })
      const asked = '{ viewer { secondFactor { isShown } } }'
      const seen = await world.ask<{ viewer: { secondFactor: { isShown: boolean } } }>(asked, {}, { cookie })
      return seen.viewer.secondFactor.isShown
    }
    expect(await shown(ago(12 * hour - minute))).toBe(true)
    expect(await shown(ago(12 * hour + minute))).toBe(false)
  })

  it('ends seven days after it began, however it was used', async () => {
    expect(await look((await signedIn({ createdAt: ago(7 * day - minute) })).cookie)).not.toBeNull()
    const { cookie, signInId } = await signedIn({ createdAt: ago(7 * day + minute) })
    expect(await look(cookie)).toBeNull()
    expect(await database.signIn.count({ where: { id: signInId } })).toBe(0)
  })

  it('sign-ins of participants do not expire like those of staff', async () => {
    const email = 'participant@people.example'
    const cookie = await world.signInByLink(email)
    const { id } = await newestOf(email)
    const facts = { createdAt: ago(29 * day), strengthenedAt: ago(28 * day) }
    await database.signIn.update({ where: { id }, data: facts })
    const seen = await world.ask('{ viewer { secondFactor { isShown } } }', {}, { cookie })
    expect(seen).toEqual({ viewer: { secondFactor: { isShown: true } } })
  })
})

describe('what takes a second factor of the last ten minutes', () => {
  const stale = { strengthenedAt: ago(11 * minute) }
  const answerOf = async (mutation: string, variables: Record<string, unknown>, cookie: string) =>
    (await world.ask<{ answer: { __typename: string } }>(mutation, variables, { cookie })).answer.__typename

  it('are API tokens', async () => {
    const make = async (facts: { strengthenedAt?: Date }) => {
      const { cookie, institute } = await signedIn(facts)
      const input = { name: 'A', instituteSlug: institute.slug, capabilities: ['EXPORT'], days: 30 }
      const mutation =
        'mutation ($input: CreateApiTokenInput!) { answer: createApiToken(input: $input) { __typename } }'
      return answerOf(mutation, { input }, cookie)
    }
    expect(await make(stale)).toBe('RecentSecondFactorNeeded')
    expect(await make({})).toBe('ApiTokenCreated')
  })

  it('are changes of owners, and of no other members', async () => {
    const { cookie, institute } = await signedIn(stale)
    const other = await world.member({ institute, role: 'REVIEWER' })
    const owner = await world.member({ institute, role: 'OWNER' })
    const memberOf = ({ id }: { id: string }) => `${institute.id}.${id}`
    const change = (id: string, role: MemberRole) =>
      answerOf(
        `mutation ($slug: String!, $id: ID!, $role: MemberRole!) {
          answer: changeMemberRole(instituteSlug: $slug, memberId: $id, role: $role) { __typename } }`,
        { slug: institute.slug, id, role },
        cookie,
      )
    const remove = (id: string) =>
      answerOf(
        'mutation ($slug: String!, $id: ID!) { answer: removeMember(instituteSlug: $slug, memberId: $id) { __typename } }',
        { slug: institute.slug, id },
        cookie,
      )
    const invite = (role: MemberRole) =>
      answerOf(
        'mutation ($input: InviteMemberInput!) { answer: inviteMember(input: $input) { __typename } }',
        { input: { instituteSlug: institute.slug, email: `${role.toLowerCase()}@new.example`, role } },
        cookie,
      )
    const refused = 'RecentSecondFactorNeeded'
    expect(await change(memberOf(other), 'OWNER')).toBe(refused)
    expect(await change(memberOf(owner), 'REVIEWER')).toBe(refused)
    expect(await remove(memberOf(owner))).toBe(refused)
    expect(await invite('OWNER')).toBe(refused)
    expect(await change(memberOf(other), 'ORGANISER')).toBe('MemberRoleChanged')
    expect(await invite('REVIEWER')).toBe('MemberInvited')
    expect(await remove(memberOf(other))).toBe('MemberRemoved')
    expect(await database.member.count({ where: { instituteId: institute.id, role: 'OWNER' } })).toBe(2)
  })

  it('are files of people', async () => {
    const { cookie, institute } = await signedIn(stale)
    const event = await world.event({ hostId: institute.id })
    for (const file of ['registrations.csv', 'registrations.xlsx', 'invitations.csv', 'follow-up.csv']) {
      const url = `/api/events/${event.slug}/${file}`
      const answer = await world.app.inject({ url, headers: { cookie } })
      expect([file, answer.statusCode, answer.json().code]).toEqual([file, 403, 'RECENT_SECOND_FACTOR_NEEDED'])
    }
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'EXPORTED' } })).toBe(0)
    await database.signIn.updateMany({
      where: { user: { members: { some: { instituteId: institute.id } } } },
      data: { strengthenedAt: new Date() },
    })
    const answer = await world.app.inject({ url: `/api/events/${event.slug}/registrations.csv`, headers: { cookie } })
    expect(answer.statusCode).toBe(200)
  })

  it('are new recovery codes', async () => {
    const { id, cookie } = await signedIn(stale)
    await addPasskey(id)
    const headers = { cookie, origin: world.config.siteUrl }
    const renew = () =>
      world.app.inject({ method: 'POST', url: '/api/second-factor/recovery-codes', headers, payload: {} })
    const refused = await renew()
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'RECENT_SECOND_FACTOR_NEEDED'])
    await database.signIn.updateMany({ where: { userId: id }, data: { strengthenedAt: new Date() } })
    expect((await renew()).json()).toMatchObject({ recoveryCodes: expect.any(Array) })
  })
})

describe('what failed in somebody’s name', () => {
  beforeEach(() => database.securityEvent.deleteMany())
  const kinds = async () =>
    (await database.securityEvent.findMany({ orderBy: { kind: 'asc' } })).map(({ kind, count }) => [kind, count])
  const settled = async (expected: unknown[]) => {
    await until(async () => JSON.stringify(await kinds()) === JSON.stringify(expected)).catch(() => {})
    expect(await kinds()).toEqual(expected)
  }

  it('is counted by the hour: wrong codes of the email and refused acts; of unknown addresses nothing', async () => {
    const { email, cookie } = await signedIn({}, 'REVIEWER')
    const { institute } = await world.member({ role: 'OWNER' })
    for (const address of [email, email, 'nobody@people.example'])
      await world.app.inject({
        method: 'POST',
        url: '/api/sign-in/code',
        headers: { origin: world.config.siteUrl },
        payload: { email: address, code: '000000' },
      })
    for (let tries = 0; tries < 3; tries += 1)
      await world.ask(
        'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }',
        { input: { instituteSlug: institute.slug, email: 'x@people.example', role: 'OWNER' } },
        { cookie },
      )
    await settled([
      ['SIGN_IN_CODE_WRONG', 2],
      ['ACT_REFUSED', 3],
    ])
    expect((await look(cookie))?.securityEvents).toEqual(
      expect.arrayContaining([{ email, kind: 'SIGN_IN_CODE_WRONG', count: 2 }]),
    )
  })

  it('is one row however often it happens', async () => {
    const { cookie } = await signedIn({}, 'REVIEWER')
    const headers = { cookie, origin: world.config.siteUrl }
    const send = () =>
      world.app.inject({ method: 'POST', url: '/api/second-factor/authenticator/remove', headers, payload: {} })
    await database.signIn.updateMany({ data: { strengthenedAt: null } })
    await Promise.all(Array.from({ length: 30 }, send))
    expect(await database.securityEvent.count()).toBeLessThanOrEqual(2)
  })

  it('is shown to owners of the institute, and to no other member', async () => {
    const owner = await signedIn()
    const other = await world.member({ institute: owner.institute, role: 'ORGANISER' })
    await database.securityEvent.create({
      data: {
        userId: other.id,
        kind: 'LOCKED',
        hour: new Date(Math.floor(Date.now() / hour) * hour),
        lastAt: new Date(),
        count: 4,
      },
    })
    const asked = 'query ($slug: String!) { institute(slug: $slug) { securityEvents { email kind count } } }'
    const { slug } = owner.institute
    expect(await world.ask(asked, { slug }, { cookie: owner.cookie })).toEqual({
      institute: { securityEvents: [{ email: other.email, kind: 'LOCKED', count: 4 }] },
    })
    for (const as of [other.email, (await world.member({ role: 'OWNER' })).email])
      expect(await world.ask(asked, { slug }, { as })).toEqual({ institute: { securityEvents: [] } })
  })

  it('is forgotten after 90 days', async () => {
    const { id: userId } = await world.member()
    const hourOf = (at: number) => new Date(Math.floor(at / hour) * hour)
    for (const age of [89, 91]) {
      const at = hourOf(Date.now() - age * day)
      await database.securityEvent.create({ data: { userId, kind: 'LOCKED', hour: at, lastAt: at, count: 1 } })
    }
    const janitor = await openJanitor(world.config.databaseUrl, database, openLog('silent'))
    await janitor.close()
    expect(await database.securityEvent.count({ where: { userId } })).toBe(1)
  })
})
