import { describe, expect, it } from '@jest/globals'
import type { Client } from 'graphql-ws'
import { registerPerson } from '../registrations/testing/documents.ts'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { ofEvent, ofRegistration, openLine, subscribe } from './testing/subscriber.ts'

const world = await openWorld()
const { host, organiser, client, clientOf, shared } = await openLine(world)

describe('a subscription is refused by name', () => {
  const refusalOf = async (requester: Client, query: string, variables: Record<string, unknown>) => {
    const asked = subscribe(requester, query, variables)
    await until(() => asked.ended() !== null)
    expect(asked.heard).toEqual([])
    return asked.refused
  }

  it('visitors, participants, institutes without a grant and members without a second factor can’t subscribe', async () => {
    const { at, helper } = await shared({ capabilities: ['WRITE_NOTES'] })
    await registerPerson(world, at, 'Ana')
    const stranger = (await world.member()).email
    const weak = client({ cookie: await world.signInByLink(organiser) })
    const no = [{ message: expect.any(String), code: 'NOT_ALLOWED' }]
    for (const requester of [
      client(),
      await clientOf('ana@people.example'),
      await clientOf(stranger),
      await clientOf(helper),
    ])
      expect(await refusalOf(requester, ofEvent, { slug: at.slug })).toEqual(no)
    expect(await refusalOf(weak, ofEvent, { slug: at.slug })).toEqual([
      { message: expect.any(String), code: 'SECOND_FACTOR_NEEDED' },
    ])
  })

  it('an event that the viewer may not see is answered like one that does not exist', async () => {
    const { at, helper } = await shared({ scope: { groups: ['academia'], countries: null, sessions: null } })
    const draft = await world.event({ state: 'DRAFT' })
    const reference = await registerPerson(world, at, 'Ana')
    const askers = [client(), await clientOf('bo@people.example'), await clientOf(helper)]
    for (const requester of askers) {
      const unknown = await refusalOf(requester, ofRegistration, { reference: 'XXXXXXXXXX' })
      expect(unknown).toEqual([{ message: expect.any(String), code: 'UNKNOWN_REGISTRATION' }])
      for (const hidden of [reference, 'A\0'])
        expect(await refusalOf(requester, ofRegistration, { reference: hidden })).toEqual(unknown)
      const noEvent = await refusalOf(requester, ofEvent, { slug: 'no-such-event' })
      expect(noEvent).toEqual([{ message: expect.any(String), code: 'UNKNOWN_EVENT' }])
      for (const slug of [draft.slug, 'a\0']) expect(await refusalOf(requester, ofEvent, { slug })).toEqual(noEvent)
    }
  })

  it('a subscription is refused in the language of the request', async () => {
    const at = await world.event()
    const messages = await Promise.all(
      (['en', 'es', 'pt_BR', 'fr'] as const).map((language) =>
        refusalOf(client({ language }), ofEvent, { slug: at.slug }),
      ),
    )
    expect(new Set(messages.map(([refused]) => refused?.message)).size).toBe(4)
  })

  it.each([
    ['a query', '{ viewer { email } }', {}, 'BAD_REQUEST'],
    ['a mutation', 'mutation { setLanguage(language: es) { email } }', {}, 'BAD_REQUEST'],
    ['what cannot be read', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two at once',
      'subscription { a: eventChanged(slug: "a") { at } b: eventChanged(slug: "b") { at } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'more fields than any honest one',
      `subscription { eventChanged(slug: "a") { ${'at '.repeat(1_001)} } }`,
      {},
      'OPERATION_TOO_LARGE',
    ],
    [
      'variables with more values than any honest one',
      ofEvent,
      { slug: 'a', more: Array(20_001).fill(1) },
      'OPERATION_TOO_LARGE',
    ],
    ['refused variables', ofEvent, { slug: 3 }, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, variables, code) => {
    const [first] = await refusalOf(client(), query, variables)
    expect(first?.code).toBe(code)
  })

  it('through POST, where no subscription is served', async () => {
    const at = await world.event({ hostId: host.id })
    const { data, errors } = await world.execute(ofEvent, { slug: at.slug }, { as: organiser })
    expect(data ?? null).toBeNull()
    expect(errors).toHaveLength(1)
  })

  it('a fault is masked', async () => {
    const requester = await clientOf(organiser)
    await world.owner.$executeRaw`alter table event rename to event_elsewhere`
    const [first] = await refusalOf(requester, ofEvent, { slug: 'any' }).finally(
      () => world.owner.$executeRaw`alter table event_elsewhere rename to event`,
    )
    expect(first).toEqual({ message: 'Internal error', code: 'INTERNAL_SERVER_ERROR' })
  })
})
