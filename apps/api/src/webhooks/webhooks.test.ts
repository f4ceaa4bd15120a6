import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import pg from 'pg'
import type { WebhookKind } from '../__generated__/resolvers.ts'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../rows.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, askingOf, documents } from './testing/asking.ts'
import { openReceiver, verified } from './testing/receiver.ts'

const world = await openWorld({ webhookHosts: ['127.0.0.1'] })
const { database } = world
const receiver = await openReceiver()
afterAll(() => receiver.close())
afterEach(() => world.setClock(null))

const hour = 60 * 60_000

let host: InstituteRow
let organiser: string
let event: EventRow
beforeEach(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
  receiver.received.length = 0
  receiver.answerWith(204)
})

const { act, look, deliveries } = askingOf(world, () => organiser)

const create = (given: Record<string, unknown> = {}, as = organiser): Promise<Answer> => {
  const input = { instituteSlug: host.slug, url: receiver.url, kinds: ['REGISTERED', 'OFFERED'], ...given }
  return act('create', { input }, as)
}

const offer = (references: string[], as = organiser) => {
  const input = { eventSlug: event.slug, references, decision: 'OFFER', staged: false }
  return world.ask(decideDocument, { input }, { as })
}

/** Has the worker see to what happened. */
const work = async () => {
  await database.$queryRaw`select 1 from graphile_worker.add_job('tell_webhooks')`
  await world.runJobs()
}

const told = (): { type: string; data: Record<string, unknown> }[] =>
  receiver.received.map(({ body }) => JSON.parse(body))

describe('a webhook', () => {
  it('tells what happens, signed, without anything of the person', async () => {
    const { secret, webhook } = await create()
    const ana = await registerPerson(world, event, 'Ana', { organisation: 'Red' })
    await offer([ana])
    await work()
    const [registered, offered] = receiver.received
    if (!registered || !offered) throw new Error('Nothing was told.')
    expect(verified(registered, secret)).toEqual({
      type: 'registration.registered',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { event: event.slug, reference: ana, state: 'SUBMITTED' },
    })
    expect(verified(offered, secret)).toMatchObject({ type: 'registration.offered', data: { state: 'OFFERED' } })
    expect(JSON.stringify(told())).not.toMatch(/Ana|Red|people\.example/)
    const log = await deliveries(webhook.id)
    expect(log.map(({ type, state, attempts, lastStatus }) => [type, state, attempts, lastStatus])).toEqual([
      ['registration.offered', 'DELIVERED', 1, 204],
      ['registration.registered', 'DELIVERED', 1, 204],
    ])
    expect(log[0]).toMatchObject({ id: offered.headers['webhook-id'], reference: ana, nextAttemptAt: null })
    await work()
    expect(receiver.received).toHaveLength(2)
  })

  it('keeps its secret sealed', async () => {
    const { secret, webhook } = await create()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const row = await database.webhook.findUniqueOrThrow({ where: { id: webhook.id } })
    expect(Buffer.from(row.secret).includes(secret.slice(6))).toBe(false)
    const log = await database.auditEntry.findMany({ where: { chain: `institute:${host.id}` } })
    expect(log.map(({ what }) => what)).toEqual(['WEBHOOK_CREATED'])
    expect(JSON.stringify(log, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      '/hook',
    )
  })

  it('tells nothing of before it was there, and only the kinds and the event that it names', async () => {
    const other = await world.event({ hostId: host.id })
    await registerPerson(world, event, 'Before')
    await create({ kinds: ['OFFERED'], eventSlug: event.slug })
    await create({ kinds: ['PROGRAMME_CHANGED'] })
    const ana = await registerPerson(world, event, 'Ana')
    const bo = await registerPerson(world, other, 'Bo')
    await offer([ana])
    await world.ask(
      decideDocument,
      {
        input: { eventSlug: other.slug, references: [bo], decision: 'OFFER', staged: false },
      },
      { as: organiser },
    )
    await work()
    expect(told().map(({ type, data }) => [type, data.reference])).toEqual([['registration.offered', ana]])
  })

  it('signs by both secrets for a day after a new one was made', async () => {
    const { secret: first, webhook } = await create()
    const { secret: second } = await act('rotate', { id: webhook.id })
    await registerPerson(world, event, 'Ana')
    await work()
    const [both] = receiver.received
    if (!both) throw new Error('Nothing was told.')
    expect(verified(both, first)).toEqual(verified(both, second))
    await database.webhook.update({ where: { id: webhook.id }, data: { earlierUntil: new Date(0) } })
    await registerPerson(world, event, 'Bo')
    await work()
    const latest = receiver.received[1]
    if (!latest) throw new Error('Nothing was told.')
    expect(verified(latest, second)).toBeTruthy()
    expect(() => verified(latest, first)).toThrow('No matching signature')
  })

  it('sends a test, also while it is off', async () => {
    const { webhook, secret } = await create()
    const { id, url, version } = webhook
    await act('update', { input: { id, version, url, kinds: ['OFFERED'], active: false } })
    expect(await act('test', { id })).toEqual({ __typename: 'WebhookTested' })
    await registerPerson(world, event, 'Ana')
    await work()
    const [test] = receiver.received
    expect(receiver.received).toHaveLength(1)
    expect(test && verified(test, secret)).toMatchObject({ type: 'webhook.test', data: {} })
  })

  it('tells nothing later of what happened while it was off', async () => {
    const { webhook } = await create()
    const { id, url, version } = webhook
    const off = await act('update', { input: { id, version, url, kinds: ['REGISTERED'], active: false } })
    await registerPerson(world, event, 'Ana')
    await act('update', { input: { id, version: off.webhook.version, url, kinds: ['REGISTERED'], active: true } })
    const bo = await registerPerson(world, event, 'Bo')
    await work()
    expect(told().map(({ data }) => data.reference)).toEqual([bo])
  })
})

describe('an address that fails', () => {
  it('is tried again, more and more rarely, and what is owed goes out once it answers', async () => {
    const { webhook } = await create()
    receiver.answerWith(500)
    await registerPerson(world, event, 'Ana')
    await work()
    const [first] = await deliveries(webhook.id)
    expect(first).toMatchObject({ state: 'WAITING', attempts: 1, lastStatus: 500, lastFailure: 'STATUS' })
    receiver.answerWith(200)
    await world.setClock(hour)
    await work()
    const [then] = await deliveries(webhook.id)
    expect(then).toMatchObject({ state: 'DELIVERED', attempts: 2, lastStatus: 200, lastFailure: null })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([first?.id]))
    expect((await look(webhook.id))?.failingSince).toBeNull()
  })

  it('is not asked for each thing that is owed once it failed three times in a row', async () => {
    const { webhook } = await create()
    receiver.answerWith(503)
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await registerPerson(world, event, name)
    await work()
    expect(receiver.received).toHaveLength(3)
    expect((await deliveries(webhook.id)).map(({ state }) => state)).toEqual(Array(6).fill('WAITING'))
  })

  it('is stopped after three days, and its keeper is written to', async () => {
    const { webhook } = await create()
    receiver.answerWith(500)
    await registerPerson(world, event, 'Ana')
    await work()
    for (const [name, days] of [
      ['Bo', 1],
      ['Cy', 2],
      ['Di', 3.1],
    ] as const) {
      await world.setClock(days * 24 * hour)
      await registerPerson(world, event, name)
      await work()
    }
    const seen = await look(webhook.id)
    expect([seen?.state, seen?.stoppedAt !== null]).toEqual(['STOPPED', true])
    expect((await deliveries(webhook.id)).every(({ state }) => state === 'FAILED')).toBe(true)
    expect(world.mails.at(-1)).toMatchObject({ to: organiser, subject: expect.stringContaining('127.0.0.1') })
    expect(world.mails.at(-1)?.text).not.toContain('/hook')
    const asked = receiver.received.length
    await registerPerson(world, event, 'Unheard')
    await work()
    expect(receiver.received).toHaveLength(asked)
  })

  it('is stopped at once when it says that it is gone', async () => {
    const { webhook } = await create()
    receiver.answerWith(410)
    await registerPerson(world, event, 'Ana')
    await work()
    expect((await look(webhook.id))?.state).toBe('STOPPED')
  })

  it('is told again what it was told, when somebody asks for it', async () => {
    const { webhook } = await create()
    await registerPerson(world, event, 'Ana')
    await work()
    const [delivery] = await deliveries(webhook.id)
    expect(await act('again', { id: delivery?.id })).toEqual({ __typename: 'WebhookDeliverySentAgain' })
    await work()
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([delivery?.id, delivery?.id])
  })
})

describe('what its keeper may see bounds it', () => {
  const scoped = async () => {
    const { institute, grant } = await world.partner(event, {
      terms: { scope: { ...wholeEvent, groups: ['academia'] } },
    })
    const { email, id } = await world.member({ institute })
    const { webhook } = await create({ instituteSlug: institute.slug, kinds: ['REGISTERED', 'SEAT_PLAN_SET'] }, email)
    return { institute, grant, email, id, webhook }
  }

  it('by the scope of the grant', async () => {
    await scoped()
    await registerPerson(world, event, 'Ana', { groupKey: 'civil-society' })
    const bo = await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
    await work()
    expect(told().map(({ data }) => data.reference)).toEqual([bo])
  })

  it('by its end, also of what waits', async () => {
    const { grant, webhook, email } = await scoped()
    receiver.answerWith(500)
    await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
    await work()
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    receiver.answerWith(200)
    await registerPerson(world, event, 'Cy', { groupKey: 'academia' })
    await world.setClock(hour)
    await work()
    expect(receiver.received).toHaveLength(1)
    expect((await deliveries(webhook.id, email)).map(({ state, reference }) => [state, reference])).toEqual([
      ['WITHHELD', null],
    ])
  })

  it('by consent', async () => {
    const { institute } = await world.partner(event, { terms: { needsConsent: true } })
    const { email } = await world.member({ institute })
    await create({ instituteSlug: institute.slug }, email)
    await registerPerson(world, event, 'Ana')
    await work()
    expect(told()).toEqual([])
  })

  it('by their role and membership', async () => {
    const leaving = await world.member({ institute: host })
    await create({}, leaving.email)
    const where = { instituteId_userId: { instituteId: host.id, userId: leaving.id } }
    await database.member.update({ where, data: { role: 'REVIEWER' } })
    await registerPerson(world, event, 'Ana')
    await work()
    await database.member.delete({ where })
    await registerPerson(world, event, 'Bo')
    await work()
    expect(told()).toEqual([])
  })

  it('by the institute, whatever else they are a member of', async () => {
    const { email, institute } = await world.member()
    await world.member({ institute: host, email })
    await create({ instituteSlug: institute.slug }, email)
    await registerPerson(world, event, 'Ana')
    await work()
    expect(told()).toEqual([])
  })

  it('passes to whoever changes where it leads', async () => {
    const colleague = (await world.member({ institute: host })).email
    const { webhook } = await create()
    const { id, url, version } = webhook
    const changed = await act('update', { input: { id, version, url, kinds: ['OFFERED'], active: true } }, colleague)
    expect(changed.webhook.keeper).toBe(colleague)
  })
})

describe('making one', () => {
  const kindsOf = (kinds: WebhookKind[]) => ({ kinds })

  it.each<[string, Record<string, unknown>, string, string]>([
    ['no kind', kindsOf([]), 'kinds', 'REQUIRED'],
    ['a kind twice', kindsOf(['OFFERED', 'OFFERED']), 'kinds', 'REPEATED'],
    ['an event of others', { eventSlug: 'no-such' }, 'eventSlug', 'UNKNOWN'],
    ['no address', { url: ' ' }, 'url', 'REQUIRED'],
    ['no https', { url: 'http://hooks.example/a' }, 'url', 'MALFORMED'],
    ['a name and a password', { url: 'https://a:b@hooks.example/a' }, 'url', 'MALFORMED'],
    ['the metadata of a cloud', { url: 'https://169.254.169.254/latest/meta-data' }, 'url', 'NOT_PUBLIC'],
    ['a private network', { url: 'https://10.0.0.1/a' }, 'url', 'NOT_PUBLIC'],
    ['this machine, in hexadecimal', { url: 'https://0x7f.0.0.2/a' }, 'url', 'NOT_PUBLIC'],
    ['this machine, by its name', { url: 'https://localhost/a' }, 'url', 'NOT_PUBLIC'],
    ['this machine, in IPv6', { url: 'https://[::1]:8443/a' }, 'url', 'NOT_PUBLIC'],
    ['a name that leads nowhere', { url: 'https://nobody.invalid/a' }, 'url', 'NOT_PUBLIC'],
  ])('with %s is refused', async (_, given, path, code) => {
    expect(await create(given)).toEqual({ __typename: 'InvalidInput', fields: [{ path, code }] })
    expect(await database.webhook.count({ where: { instituteId: host.id } })).toBe(0)
  })

  it('is for those who run events there, with a second factor, and for no program', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const stranger = (await world.member()).email
    expect((await create({}, reviewer)).__typename).toBe('NotAllowed')
    expect((await create({}, stranger)).__typename).toBe('NotAllowed')
    const cookie = await world.signInByLink(organiser)
    const input = { instituteSlug: host.slug, url: receiver.url, kinds: ['OFFERED'] }
    const { answer } = await world.ask<{ answer: Answer }>(documents.create, { input }, { cookie })
    expect(answer.__typename).toBe('SecondFactorNeeded')
  })

  it('is out of reach of another institute', async () => {
    const { webhook } = await create()
    const stranger = (await world.member({ role: 'OWNER' })).email
    expect(await look(webhook.id, stranger)).toBeNull()
    for (const name of ['rotate', 'remove', 'test'] as const) {
      expect(await act(name, { id: webhook.id }, stranger)).toEqual({ __typename: 'UnknownWebhook' })
    }
  })

  it('is changed by one at a time', async () => {
    const { webhook } = await create()
    const { id, url, version } = webhook
    const input = { id, version, url, kinds: ['OFFERED'], active: true }
    await act('update', { input })
    expect((await act('update', { input })).__typename).toBe('ChangedMeanwhile')
  })

  it('ends at twenty', async () => {
    for (let count = 0; count < 20; count += 1) expect((await create()).__typename).toBe('WebhookCreated')
    expect((await create()).__typename).toBe('TooManyWebhooks')
  })

  it('removes it with what it told', async () => {
    const { webhook } = await create()
    await registerPerson(world, event, 'Ana')
    await work()
    expect(await act('remove', { id: webhook.id })).toEqual({ __typename: 'WebhookRemoved' })
    expect(await look(webhook.id)).toBeNull()
    expect(await database.webhookDelivery.count({ where: { webhookId: webhook.id } })).toBe(0)
  })
})

describe('three cost as many statements as one', () => {
  const statements = async (document: string, variables: Record<string, unknown>) => {
    const list = () => world.ask(document, variables, { as: organiser })
    await list()
    const counts: number[] = []
    for (let tries = 0; tries < 4; tries += 1) {
      const spy = jest.spyOn(pg.Client.prototype, 'query')
      await list()
      counts.push(spy.mock.calls.length)
      spy.mockRestore()
    }
    return Math.min(...counts)
  }

  it('of webhooks', async () => {
    const document = `query ($slug: String!) {
      institute(slug: $slug) { webhooks { keeper event { slug } institute { slug } } } }`
    await create({ eventSlug: event.slug })
    const forOne = await statements(document, { slug: host.slug })
    await create({ eventSlug: event.slug })
    await create({ eventSlug: event.slug })
    expect(await statements(document, { slug: host.slug })).toBe(forOne)
  })

  it('of what one told', async () => {
    const { id } = (await create()).webhook
    await registerPerson(world, event, 'Ana')
    await work()
    const forOne = await statements(documents.look, { id })
    await registerPerson(world, event, 'Bo')
    await registerPerson(world, event, 'Cy')
    await work()
    expect(await deliveries(id)).toHaveLength(3)
    expect(await statements(documents.look, { id })).toBe(forOne)
  })
})
