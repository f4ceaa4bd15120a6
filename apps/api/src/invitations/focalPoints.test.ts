import { beforeAll, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, inDays, openInvitations } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { invite, again, revoke, decline, register, focalPoint, name, find, standing } = openInvitations(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const fern = addressOf('Fern')

/** A dialogue with a focal point, Fern, with this number of places. */
async function opened(places: number): Promise<{ event: EventRow; id: string }> {
  const event = await world.event({ hostId: host.id, kind: 'DIALOGUE', admission: 'INVITATION' })
  const { focalPoint: made } = await focalPoint(event, organiser, 'Fern', places)
  return { event, id: made?.id ?? '' }
}

const filled = async (id: string) => (await database.focalPoint.findUniqueOrThrow({ where: { id } })).filled

describe('a focal point', () => {
  it('names people, who get invitations of their own and register by them', async () => {
    const { event, id } = await opened(2)
    expect((await name(id, fern, ['Ana', 'Bo'])).__typename).toBe('PeopleNamed')
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === addressOf('Ana'))).toHaveLength(1)
    expect((await register(event, 'Ana')).__typename).toBe('InterestRegistered')
    expect(await standing(event)).toEqual({ Ana: 'REGISTERED', Bo: 'SENT' })
    expect(await filled(id)).toBe(2)
  })

  it('does not tell staff the organisation of somebody who hides it', async () => {
    const { event, id } = await opened(2)
    await name(id, fern, ['Ana', 'Bo'])
    await register(event, 'Ana', { organisation: 'Red', affiliation: 'HIDDEN' })
    await register(event, 'Bo', { organisation: 'Red' })
    const document = /* GraphQL */ `query ($slug: String!, $id: ID) { event(slug: $slug) {
      invitations(first: 9, filter: { focalPointId: $id }) { edges { node { name focalPoint { organisation } } } }
      focalPoints { filled invitations { name } } } }`
    const shown = (named: string) => ({ node: { name: named, focalPoint: { organisation: 'Red' } } })
    const bo = { filled: 2, invitations: [{ name: 'Bo' }] }
    const ask = (focalPointId: string | null, as: string) =>
      world.ask(document, { slug: event.slug, id: focalPointId }, { as })
    expect(await ask(id, organiser)).toEqual({ event: { invitations: { edges: [shown('Bo')] }, focalPoints: [bo] } })
    expect(await ask(null, organiser)).toMatchObject({
      event: { invitations: { edges: [shown('Bo'), { node: { name: 'Ana', focalPoint: null } }] } },
    })
    const own = 'query ($slug: String!) { event(slug: $slug) { viewerFocalPoint { invitations { name } } } }'
    expect(await world.ask(own, { slug: event.slug }, { as: fern })).toEqual({
      event: { viewerFocalPoint: { invitations: [{ name: 'Ana' }, { name: 'Bo' }] } },
    })
    const url = `/api/events/${event.slug}/invitations.csv`
    const file = (await world.app.inject({ url, headers: { cookie: await world.signIn(organiser) } })).body
    const lines = file.split('\n').filter((line) => line.includes('@'))
    expect(lines.map((line) => line.includes('Red'))).toEqual([true, false])
  })

  it('never names more than there are places', async () => {
    const { id } = await opened(2)
    expect(await name(id, fern, ['Ana', 'Bo', 'Cy'])).toMatchObject({
      __typename: 'PlacesFilled',
      places: 2,
      filled: 0,
    })
    expect(await filled(id)).toBe(0)
  })

  it('never does so under concurrency either; the database itself refuses it', async () => {
    const { event, id } = await opened(3)
    const names = Array.from({ length: 9 }, (_, index) => `P${index}`)
    const answers = await Promise.all(names.map((each) => name(id, fern, [each])))
    expect(answers.filter(({ __typename }) => __typename === 'PeopleNamed')).toHaveLength(3)
    expect(answers.filter(({ __typename }) => __typename === 'PlacesFilled')).toHaveLength(6)
    expect(await database.eventInvitation.count({ where: { eventId: event.id } })).toBe(3)
    const one = await database.eventInvitation.findFirstOrThrow({ where: { eventId: event.id } })
    await expect(
      database.eventInvitation.create({ data: { ...one, id: crypto.randomUUID(), emailKey: 'x@people.example' } }),
    ).rejects.toThrow()
  })

  it('gets a place back from who declines, lapses or is withdrawn, and may exchange a name', async () => {
    const { event, id } = await opened(2)
    await name(id, fern, ['Ana', 'Bo'])
    await decline(event, 'Ana')
    expect(await filled(id)).toBe(1)
    const bo = await find(event, 'Bo')
    expect((await name(id, fern, ['Cy'], { inPlaceOf: bo.id })).__typename).toBe('PeopleNamed')
    expect(await standing(event)).toEqual({ Ana: 'DECLINED', Bo: 'REVOKED', Cy: 'SENT' })
    expect((await name(id, fern, ['Di'])).__typename).toBe('PeopleNamed')
    expect(await name(id, fern, ['Ed'])).toMatchObject({ __typename: 'PlacesFilled' })
    expect(await again(bo.id, organiser)).toMatchObject({ __typename: 'PlacesFilled', places: 2, filled: 2 })
    expect((await revoke((await find(event, 'Di')).id, fern)).__typename).toBe('EventInvitationRevoked')
    expect(await filled(id)).toBe(1)
  })

  it('exchanges nobody who registered, unless they left', async () => {
    const { event, id } = await opened(1)
    await name(id, fern, ['Ana'])
    await register(event, 'Ana')
    const { id: ana, registrationId } = await find(event, 'Ana')
    expect(await name(id, fern, ['Bo'], { inPlaceOf: ana })).toMatchObject({ __typename: 'InvitationClosed' })
    const { reference } = await database.registration.findUniqueOrThrow({ where: { id: registrationId ?? '' } })
    await world.ask(
      'mutation ($r: String!) { withdraw(reference: $r) { __typename } }',
      { r: reference },
      { as: addressOf('Ana') },
    )
    expect((await name(id, fern, ['Bo'], { inPlaceOf: ana })).__typename).toBe('PeopleNamed')
    expect(await standing(event)).toEqual({ Ana: 'REVOKED', Bo: 'SENT' })
  })

  it('names nobody who is invited already, and nobody for others', async () => {
    const { event, id } = await opened(2)
    await invite(event, organiser, ['Ana'])
    expect(await name(id, fern, ['Ana', 'Bo'])).toMatchObject({
      __typename: 'InvitationsInvalid',
      problems: [{ row: 1, code: 'ALREADY_INVITED' }],
    })
    expect((await name(id, addressOf('Zed'), ['Bo'])).__typename).toBe('UnknownFocalPoint')
    const other = await opened(2)
    await name(other.id, fern, ['Cy'])
    const cy = await find(other.event, 'Cy')
    expect((await name(id, fern, ['Bo'], { inPlaceOf: cy.id })).__typename).toBe('UnknownEventInvitation')
  })

  it('can do nothing after the deadline, or once taken back; who was named stays', async () => {
    const { event, id } = await opened(2)
    await name(id, fern, ['Ana'])
    try {
      await world.setClock(inDays(5.5))
      expect(await name(id, fern, ['Bo'])).toMatchObject({ __typename: 'FocalPointClosed', reason: 'OVER' })
    } finally {
      await world.setClock(null)
    }
    await world.ask('mutation ($id: ID!) { revokeFocalPoint(id: $id) { __typename } }', { id }, { as: organiser })
    expect(await name(id, fern, ['Bo'])).toMatchObject({ __typename: 'FocalPointClosed', reason: 'REVOKED' })
    expect(await standing(event)).toEqual({ Ana: 'SENT' })
  })

  it('is invited again with another number, which is never below what is filled', async () => {
    const { event, id } = await opened(2)
    await name(id, fern, ['Ana', 'Bo'])
    expect(await focalPoint(event, organiser, 'Fern', 1)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'places', code: 'OUT_OF_RANGE' }],
    })
    expect((await focalPoint(event, organiser, 'Fern', 3)).focalPoint?.id).toBe(id)
    expect((await name(id, fern, ['Cy'])).__typename).toBe('PeopleNamed')
  })

  it('sees who registered and who cannot come, and neither the reason nor the registration', async () => {
    const { event, id } = await opened(2)
    await name(id, fern, ['Ana', 'Bo'])
    await register(event, 'Ana')
    await decline(event, 'Bo', 'I am at sea.')
    const data = await world.ask(
      `query ($slug: String!) { event(slug: $slug) { viewerFocalPoint { places filled invitations {
        name email state declineReason registration { reference } deliveryStatus viewerCan { revoke exchange } } } } }`,
      { slug: event.slug },
      { as: fern },
    )
    const nothing = { declineReason: null, registration: null, deliveryStatus: null }
    expect(data).toEqual({
      event: {
        viewerFocalPoint: {
          places: 2,
          filled: 1,
          invitations: [
            {
              name: 'Ana',
              email: addressOf('Ana'),
              state: 'REGISTERED',
              ...nothing,
              viewerCan: { revoke: false, exchange: false },
            },
            {
              name: 'Bo',
              email: addressOf('Bo'),
              state: 'DECLINED',
              ...nothing,
              viewerCan: { revoke: false, exchange: true },
            },
          ],
        },
      },
    })
  })
})
