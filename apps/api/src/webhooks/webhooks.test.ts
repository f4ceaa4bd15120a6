import { describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { openSealing } from '../kernel/sealing.ts'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import { removeUnreadable } from '../secret/unreadable.ts'
import { opensFor } from './secret.ts'
import { verified } from './testing/receiver.ts'
import { openWebhooks } from './testing/scene.ts'

const { world, database, receiver, here, act, look, deliveries, create, work } = await openWebhooks()

const hour = 60 * 60_000

const offer = (references: string[], as = here.organiser) => {
  const input = { eventSlug: here.event.slug, references, decision: 'OFFER', staged: false }
  return world.ask(decideDocument, { input }, { as })
}

const received = (): { type: string; data: Record<string, unknown> }[] =>
  receiver.received.map(({ body }) => JSON.parse(body))

describe('a webhook', () => {
  it('tells what happens, signed, without anything of the person', async () => {
    const { secret, webhook } = await create()
    const ana = await registerPerson(world, here.event, 'Ana', { organisation: 'Red' })
    await offer([ana])
    await work()
    const [registered, offered] = receiver.received
    if (!registered || !offered) throw new Error('Nothing was told.')
    expect(verified(registered, secret)).toEqual({
      type: 'registration.registered',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { event: here.event.slug, reference: ana, state: 'SUBMITTED' },
    })
    expect(verified(offered, secret)).toMatchObject({ type: 'registration.offered', data: { state: 'OFFERED' } })
    expect(JSON.stringify(received())).not.toMatch(/Ana|Red|people\.example/)
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
    const log = await database.auditEntry.findMany({ where: { chain: `institute:${here.host.id}` } })
    expect(log.map(({ what }) => what)).toEqual(['WEBHOOK_CREATED'])
    expect(JSON.stringify(log, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      '/hook',
    )
  })

  it('tells nothing of before it was there, and only the kinds and the event that it names', async () => {
    const other = await world.event({ hostId: here.host.id })
    await registerPerson(world, here.event, 'Before')
    await create({ kinds: ['OFFERED'], eventSlug: here.event.slug })
    await create({ kinds: ['PROGRAMME_CHANGED'] })
    const ana = await registerPerson(world, here.event, 'Ana')
    const bo = await registerPerson(world, other, 'Bo')
    await offer([ana])
    await world.ask(
      decideDocument,
      {
        input: { eventSlug: other.slug, references: [bo], decision: 'OFFER', staged: false },
      },
      { as: here.organiser },
    )
    await work()
    expect(received().map(({ type, data }) => [type, data.reference])).toEqual([['registration.offered', ana]])
  })

  it('signs by both secrets for a day after a new one was made', async () => {
    const { secret: first, webhook } = await create()
    const { secret: second } = await act('rotate', { id: webhook.id })
    await registerPerson(world, here.event, 'Ana')
    await work()
    const [both] = receiver.received
    if (!both) throw new Error('Nothing was told.')
    expect(verified(both, first)).toEqual(verified(both, second))
    await database.webhook.update({ where: { id: webhook.id }, data: { earlierUntil: new Date(0) } })
    await registerPerson(world, here.event, 'Bo')
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
    await registerPerson(world, here.event, 'Ana')
    await work()
    const [test] = receiver.received
    expect(receiver.received).toHaveLength(1)
    expect(test && verified(test, secret)).toMatchObject({ type: 'webhook.test', data: {} })
  })

  it('tells nothing later of what happened while it was off', async () => {
    const { webhook } = await create()
    const { id, url, version } = webhook
    const off = await act('update', { input: { id, version, url, kinds: ['REGISTERED'], active: false } })
    await registerPerson(world, here.event, 'Ana')
    await act('update', { input: { id, version: off.webhook.version, url, kinds: ['REGISTERED'], active: true } })
    const bo = await registerPerson(world, here.event, 'Bo')
    await work()
    expect(received().map(({ data }) => data.reference)).toEqual([bo])
  })
})

describe('an address that fails', () => {
  it('is retried, more and more rarely, and pending deliveries go out once it answers', async () => {
    const { webhook } = await create()
    receiver.answerWith(500)
    await registerPerson(world, here.event, 'Ana')
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

  it('is not asked for each pending delivery once it failed three times in a row', async () => {
    const { webhook } = await create()
    receiver.answerWith(503)
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await registerPerson(world, here.event, name)
    await work()
    expect(receiver.received).toHaveLength(3)
    expect((await deliveries(webhook.id)).map(({ state }) => state)).toEqual(Array(6).fill('WAITING'))
  })

  it('is stopped after three days, and its owner is emailed', async () => {
    const { webhook } = await create()
    receiver.answerWith(500)
    await registerPerson(world, here.event, 'Ana')
    await work()
    for (const [name, days] of [
      ['Bo', 1],
      ['Cy', 2],
      ['Di', 3.1],
    ] as const) {
      await world.setClock(days * 24 * hour)
      await registerPerson(world, here.event, name)
      await work()
    }
    const seen = await look(webhook.id)
    expect([seen?.state, seen?.stoppedAt !== null]).toEqual(['STOPPED', true])
    expect((await deliveries(webhook.id)).every(({ state }) => state === 'FAILED')).toBe(true)
    // Webhooks of other tests are stopped too, and their owners emailed.
    const email = world.mails.findLast(({ to }) => to === here.organiser)
    expect(email?.subject).toContain('127.0.0.1')
    expect(email?.text).not.toContain('/hook')
    const asked = receiver.received.length
    await registerPerson(world, here.event, 'Unheard')
    await work()
    expect(receiver.received).toHaveLength(asked)
  })

  it('is stopped at once when it says that it is gone', async () => {
    const { webhook } = await create()
    receiver.answerWith(410)
    await registerPerson(world, here.event, 'Ana')
    await work()
    expect((await look(webhook.id))?.state).toBe('STOPPED')
  })

  it('is sent the same delivery again on request', async () => {
    const { webhook } = await create()
    await registerPerson(world, here.event, 'Ana')
    await work()
    const [delivery] = await deliveries(webhook.id)
    expect(await act('again', { id: delivery?.id })).toEqual({ __typename: 'WebhookDeliverySentAgain' })
    await work()
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([delivery?.id, delivery?.id])
  })
})

describe('is limited to what its owner may see', () => {
  const scoped = async () => {
    const { institute, grant } = await world.partner(here.event, {
      terms: { scope: { ...wholeEvent, groups: ['academia'] } },
    })
    const { email, id } = await world.member({ institute })
    const { webhook } = await create({ instituteSlug: institute.slug, kinds: ['REGISTERED', 'SEAT_PLAN_SET'] }, email)
    return { institute, grant, email, id, webhook }
  }

  it('a webhook sends nothing outside the scope of its owner’s grant', async () => {
    await scoped()
    await registerPerson(world, here.event, 'Ana', { groupKey: 'civil-society' })
    const bo = await registerPerson(world, here.event, 'Bo', { groupKey: 'academia' })
    await work()
    expect(received().map(({ data }) => data.reference)).toEqual([bo])
  })

  it('a webhook sends nothing once the grant has ended, not even pending deliveries', async () => {
    const { grant, webhook, email } = await scoped()
    receiver.answerWith(500)
    await registerPerson(world, here.event, 'Bo', { groupKey: 'academia' })
    await work()
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    receiver.answerWith(200)
    await registerPerson(world, here.event, 'Cy', { groupKey: 'academia' })
    await world.setClock(hour)
    await work()
    expect(receiver.received).toHaveLength(1)
    expect((await deliveries(webhook.id, email)).map(({ state, reference }) => [state, reference])).toEqual([
      ['WITHHELD', null],
    ])
  })

  it('a webhook sends nothing about people who have not consented', async () => {
    const { institute } = await world.partner(here.event, { terms: { needsConsent: true } })
    const { email } = await world.member({ institute })
    await create({ instituteSlug: institute.slug }, email)
    await registerPerson(world, here.event, 'Ana')
    await work()
    expect(received()).toEqual([])
  })

  it('a webhook sends nothing that its owner’s role does not show, and nothing once they left', async () => {
    const leaving = await world.member({ institute: here.host })
    await create({}, leaving.email)
    const where = { instituteId_userId: { instituteId: here.host.id, userId: leaving.id } }
    await database.member.update({ where, data: { role: 'REVIEWER' } })
    await registerPerson(world, here.event, 'Ana')
    await work()
    await database.member.delete({ where })
    await registerPerson(world, here.event, 'Bo')
    await work()
    expect(received()).toEqual([])
  })

  it('a webhook sends what its institute may see, whatever else its owner is a member of', async () => {
    const { email, institute } = await world.member()
    await world.member({ institute: here.host, email })
    await create({ instituteSlug: institute.slug }, email)
    await registerPerson(world, here.event, 'Ana')
    await work()
    expect(received()).toEqual([])
  })

  it('passes to the member who changes where it leads', async () => {
    const colleague = (await world.member({ institute: here.host })).email
    const { webhook } = await create()
    const { id, url, version } = webhook
    const changed = await act('update', { input: { id, version, url, kinds: ['OFFERED'], active: true } }, colleague)
    expect(changed.webhook.owner).toBe(colleague)
  })
})

it('is stopped with a new secret where a changed SECRET makes the old one unreadable', async () => {
  const { webhook } = await create()
  await world.owner.webhook.update({ where: { id: webhook.id }, data: { secret: Uint8Array.from({ length: 90 }) } })
  const { removed } = await removeUnreadable(world.owner, world.config.secret, async () => false)
  expect(removed).toMatchObject({ webhooks: 1 })
  const row = await database.webhook.findUniqueOrThrow({ where: { id: webhook.id } })
  expect([row.state, row.stoppedAt !== null, row.earlierSecret]).toEqual(['STOPPED', true, null])
  opensFor(row, openSealing(world.config.secret))
  await work()
  expect(world.mails.at(-1)?.subject).toMatch(/stopped/i)
})
