import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { importing } from '../exchange/testing/importing.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, inDays, openInvitations, runFileDocument, type Shown } from './testing/documents.ts'

const world = await openWorld()
const { upload, look, check, drop } = importing(world)
const { invite, again, decline, register, focalPoint, name, find, standing } = openInvitations(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const fern = addressOf('Fern')

/** Ana is registered, in a group unrelated to the partner and to the focal point, Fern. */
async function opened(offersProtection: boolean, terms: Partial<Terms> = {}) {
  const event = await world.event({ hostId: host.id })
  await registerPerson(world, event, 'Ana')
  await world.database.event.update({ where: { id: event.id }, data: { offersProtection, version: { increment: 1 } } })
  const { institute } = await world.partner(event, {
    terms: { scope: { ...wholeEvent, groups: ['academia'] }, ...terms },
  })
  const partner = (await world.member({ institute })).email
  const { focalPoint: made } = await focalPoint(event, organiser, 'Fern', 5)
  return { event, partner, id: made?.id ?? '' }
}

const file = ['Name,E-mail,Group', ...['Ana', 'Bo'].map((who) => `${who},${addressOf(who)},academia`)].join('\n')

const sendFile = ({ slug }: EventRow, as: string) => upload(slug, file, as, 'invite')

const run = async (id: string, as: string, skipInvalid = 0): Promise<Shown> => {
  const input = { id, expiresAt: inDays(10), skipInvalid }
  return (await world.ask<{ answer: Shown }>(runFileDocument, { input }, { as })).answer
}

const asked = (event: EventRow, as: string, dryRun: boolean) => invite(event, as, ['Ana', 'Bo'], { dryRun })

describe('at an event that hides who is registered', () => {
  it('a focal point finds nobody out by naming them: a registered person is invited like others', async () => {
    const { event, id } = await opened(true)
    expect((await name(id, fern, ['Ana', 'Bo'])).__typename).toBe('PeopleNamed')
    expect(await standing(event)).toEqual({ Ana: 'SENT', Bo: 'SENT' })
    const again = await name(id, fern, ['Ana', 'Bo'])
    expect(again.problems?.map(({ code }) => code)).toEqual(['ALREADY_INVITED', 'ALREADY_INVITED'])
    await decline(event, 'Ana')
    expect((await name(id, fern, ['Ana'])).problems).toMatchObject([{ code: 'HAS_DECLINED' }])
  })

  it.each<[string, Partial<Terms>]>([
    ['sees one group', {}],
    ['sees no address', { scope: wholeEvent, capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] }],
  ])('neither does a partner that %s, by looking or by inviting', async (_, terms) => {
    const { event, partner } = await opened(true, terms)
    expect(await asked(event, partner, true)).toMatchObject({ __typename: 'InvitationsChecked', ready: 2, invalid: 0 })
    expect(await asked(event, partner, false)).toMatchObject({ __typename: 'PeopleInvited', invited: 2 })
    const { id } = await find(event, 'Ana')
    expect((await again(id, partner)).__typename).toBe('EventInvitationSent')
    expect(await again(id, organiser)).toMatchObject({ __typename: 'InvitationClosed', state: 'REGISTERED' })
  })

  it.each<[string, Partial<Terms>]>([
    ['sees one group', {}],
    ['sees no address', { scope: wholeEvent, capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] }],
  ])(
    'a partner that %s by a file learns nothing either: its check, its count and who it invites are the same for all',
    async (_, terms) => {
      const { event, partner } = await opened(true, terms)
      const sent = await check(await sendFile(event, partner), partner)
      expect([sent.readyCount, sent.invalidCount, sent.problems.totalCount]).toEqual([2, 0, 0])
      expect(await run(sent.id, partner)).toEqual({ __typename: 'PeopleInvited', invited: 2 })
      expect(await standing(event)).toEqual({ Ana: 'SENT', Bo: 'SENT' })
      const known = await check(await sendFile(event, partner), partner)
      expect(known.problems.edges.map(({ node: { code } }) => code)).toEqual(['TAKEN', 'TAKEN'])
    },
  )

  it('host and partner can’t read the results of each other’s file checks', async () => {
    const { event, partner } = await opened(true)
    const hosts = await check(await sendFile(event, organiser), organiser)
    expect([hosts.readyCount, hosts.invalidCount]).toEqual([1, 1])
    const theirs = await sendFile(event, partner)
    const listed = async (as: string) => {
      const document = 'query ($slug: String!) { event(slug: $slug) { imports { id } } }'
      type Listed = { event: { imports: { id: string }[] } }
      return (await world.ask<Listed>(document, { slug: event.slug }, { as })).event.imports.map(({ id }) => id)
    }
    for (const [own, other, as] of [
      [theirs, hosts, partner],
      [hosts, theirs, organiser],
    ] as const) {
      expect(await listed(as)).toEqual([own.id])
      expect(await look(other.id, as)).toBeNull()
      await expect(check(other, as)).rejects.toThrow('NotAllowed')
      expect((await run(other.id, as, 1)).__typename).toBe('NotAllowed')
      expect(await drop(other.id, as)).toBe('NotAllowed')
    }
  })

  it('a protected person gets no email that names it, also from an inviter who does not know that they are registered', async () => {
    const { event, partner } = await opened(true)
    await registerPerson(world, event, 'Pia', { protectIdentity: true })
    await world.runJobs()
    world.mails.length = 0
    expect((await invite(event, partner, ['Pia', 'Bo'])).__typename).toBe('PeopleInvited')
    await world.runJobs()
    const named = new RegExp(`${event.slug}|${Object.values(event.titles as object).join('|')}`)
    const [toBo] = world.mails.filter(({ to }) => to === addressOf('Bo'))
    expect(`${toBo?.subject} ${toBo?.text}`).toMatch(named)
    const [toPia, ...others] = world.mails.filter(({ to }) => to === addressOf('Pia'))
    expect([toPia?.subject, others]).toEqual(['A message for you', []])
    expect(JSON.stringify(toPia)).not.toMatch(named)
    const [, token] = /sign-in#token=([\w-]+)/.exec(toPia?.text ?? '') ?? []
    const signedIn = await world.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { token },
      headers: { origin: world.config.siteUrl },
    })
    expect(signedIn.json()).toEqual({ next: `/e/${event.slug}/invitation` })
  })

  it('the host’s organisers are notified, and so is the person', async () => {
    const { event, id } = await opened(true)
    expect((await invite(event, organiser, ['Ana'])).problems).toMatchObject([{ code: 'ALREADY_REGISTERED' }])
    await name(id, fern, ['Ana'])
    expect((await register(event, 'Ana')).__typename).toBe('AlreadyRegistered')
  })
})

it('at other events everyone who invites sees it', async () => {
  const { event, partner, id } = await opened(false)
  expect((await invite(event, partner, ['Ana'])).problems).toMatchObject([{ code: 'ALREADY_REGISTERED' }])
  expect((await name(id, fern, ['Ana'])).problems).toMatchObject([{ code: 'ALREADY_REGISTERED' }])
})
