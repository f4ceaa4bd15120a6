import { describe, expect, it } from '@jest/globals'
import type { WebhookKind } from '../__generated__/resolvers.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import { countStatements } from '../testing/statements.ts'
import { type Answer, documents } from './testing/asking.ts'
import { openWebhooks } from './testing/scene.ts'

const { world, database, receiver, here, act, look, deliveries, create, work } = await openWebhooks()

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
    expect(await database.webhook.count({ where: { instituteId: here.host.id } })).toBe(0)
  })

  it('is for members who run events there, with a second factor, and for no API token', async () => {
    const reviewer = (await world.member({ institute: here.host, role: 'REVIEWER' })).email
    const stranger = (await world.member()).email
    expect((await create({}, reviewer)).__typename).toBe('NotAllowed')
    expect((await create({}, stranger)).__typename).toBe('NotAllowed')
    const cookie = await world.signInByLink(here.organiser)
    const input = { instituteSlug: here.host.slug, url: receiver.url, kinds: ['OFFERED'] }
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

  it('removes it with its deliveries', async () => {
    const { webhook } = await create()
    await registerPerson(world, here.event, 'Ana')
    await work()
    expect(await act('remove', { id: webhook.id })).toEqual({ __typename: 'WebhookRemoved' })
    expect(await look(webhook.id)).toBeNull()
    expect(await database.webhookDelivery.count({ where: { webhookId: webhook.id } })).toBe(0)
  })
})

describe('three cost as many statements as one', () => {
  const statements = (document: string, variables: Record<string, unknown>) =>
    countStatements(() => world.ask(document, variables, { as: here.organiser }))

  it('three webhooks take as many statements as one', async () => {
    const document = `query ($slug: String!) {
      institute(slug: $slug) { webhooks { owner event { slug } institute { slug } } } }`
    await create({ eventSlug: here.event.slug })
    const forOne = await statements(document, { slug: here.host.slug })
    await create({ eventSlug: here.event.slug })
    await create({ eventSlug: here.event.slug })
    expect(await statements(document, { slug: here.host.slug })).toBe(forOne)
  })

  it('three deliveries of a webhook take as many statements as one', async () => {
    const { id } = (await create()).webhook
    await registerPerson(world, here.event, 'Ana')
    await work()
    const forOne = await statements(documents.look, { id })
    await registerPerson(world, here.event, 'Bo')
    await registerPerson(world, here.event, 'Cy')
    await work()
    expect(await deliveries(id)).toHaveLength(3)
    expect(await statements(documents.look, { id })).toBe(forOne)
  })
})
