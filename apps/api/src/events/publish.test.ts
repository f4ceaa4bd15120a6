import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { consultation, createEvent, publishEvent, registerInterest, updateEvent } from './examples.ts'

interface Answer {
  __typename: string
  fields?: { path: string; code: string; message: string }[]
  event?: { slug: string; state: string; version: number }
}

const world = await openWorld()
let host: InstituteRow
let organiser: string
let draft: EventRow
let count = 0

beforeAll(async () => {
  host = await world.institute({ slug: 'host', names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  count += 1
  const slug = `draft-${count}`
  await world.ask(createEvent, { input: consultation({ slug }) }, { as: organiser })
  draft = await world.database.event.findUniqueOrThrow({ where: { slug } })
})

const publish = async (as: string | null = organiser, slug = draft.slug): Promise<Answer> =>
  (await world.ask<{ publishEvent: Answer }>(publishEvent, { slug }, { as })).publishEvent

const audit = () => world.database.auditEntry.findMany({ where: { eventId: draft.id, what: 'EVENT_PUBLISHED' } })

const reminders = () => world.database.$queryRaw<{ key: string; runAt: Date }[]>`
  select key, run_at as "runAt" from graphile_worker.jobs
  where task_identifier = 'remind_of_promise' and key = ${`promise:${draft.id}`}`

test('a draft that lacks nothing is shown to everybody', async () => {
  expect(await publish()).toEqual({
    __typename: 'EventPublished',
    event: { slug: draft.slug, state: 'PUBLISHED', version: 2 },
  })
  const { event } = await world.ask(`{ event(slug: "${draft.slug}") { state } }`)
  expect(event).toEqual({ state: 'PUBLISHED' })
  expect(await audit()).toMatchObject([
    { actorKind: 'MEMBER', instituteId: host.id, before: { state: 'DRAFT' }, after: { state: 'PUBLISHED' } },
  ])
})

test('publishing twice, also at the same moment, is reported and has one audit entry', async () => {
  const answers = await Promise.all([publish(), publish()])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyPublished', 'EventPublished'])
  expect(await publish()).toMatchObject({ __typename: 'AlreadyPublished' })
  expect(await audit()).toHaveLength(1)
})

test('publishing an incomplete event lists what is missing and changes nothing', async () => {
  await world.database.event.update({
    where: { id: draft.id },
    data: {
      titles: {},
      summaries: {},
      descriptions: {},
      decisionPromisedAt: null,
      registrationOpensAt: new Date(Date.now() - 2000),
      registrationClosesAt: new Date(Date.now() - 1000),
    },
  })
  await world.database.consentText.deleteMany({ where: { eventId: draft.id } })
  const answer = await publish()
  expect(answer.__typename).toBe('NotReadyToPublish')
  expect(answer.fields?.map(({ path, code }) => [path, code])).toEqual([
    ['titles', 'REQUIRED'],
    ['summaries', 'REQUIRED'],
    ['descriptions', 'REQUIRED'],
    ['registrationClosesAt', 'IN_THE_PAST'],
    ['decisionPromisedAt', 'REQUIRED'],
    ['consents', 'REQUIRED'],
  ])
  expect(await world.database.event.findUnique({ where: { id: draft.id } })).toMatchObject({
    state: 'DRAFT',
    version: 1,
  })
  expect(await audit()).toEqual([])
  expect(await reminders()).toEqual([])
})

test('where seats are given at once, no promise is missing', async () => {
  await world.database.event.update({
    where: { id: draft.id },
    data: { admission: 'FIRST_COME', decisionPromisedAt: null },
  })
  expect(await publish()).toMatchObject({ __typename: 'EventPublished' })
  expect(await reminders()).toEqual([])
})

test('nobody but organisers of the host may publish; to others a draft is unknown', async () => {
  const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  expect(await publish(reviewer)).toMatchObject({ __typename: 'NotAllowed' })
  const others = [null, 'somebody@people.example', (await world.member({ role: 'OWNER' })).email]
  for (const as of others) expect(await publish(as)).toMatchObject({ __typename: 'UnknownEvent' })
  expect(await publish(organiser, 'nothing')).toMatchObject({ __typename: 'UnknownEvent' })
  expect(await audit()).toEqual([])
})

describe('organisers are reminded of their promise', () => {
  const day = 86_400_000
  const promised = () => draft.decisionPromisedAt?.getTime() ?? 0

  const register = (email: string) =>
    world.ask(registerInterest, {
      input: {
        eventSlug: draft.slug,
        name: 'A person',
        email,
        groupKey: 'academia',
        country: 'CO',
        languages: ['es'],
        answers: [{ questionKey: 'first-time', values: ['no'] }],
        consents: [{ key: 'processing', version: 1, given: true }],
      },
    })

  const pendingReminders = () =>
    world.database.message.findMany({ where: { eventId: draft.id, template: 'promise-due' } })

  test('organisers are reminded by one job, 24 hours before the promise, that moves with it', async () => {
    await publish()
    expect(await reminders()).toEqual([{ key: `promise:${draft.id}`, runAt: new Date(promised() - day) }])
    const decisionPromisedAt = new Date(promised() + 2 * day).toISOString()
    await world.ask(updateEvent, { input: { slug: draft.slug, version: 2, decisionPromisedAt } }, { as: organiser })
    expect(await reminders()).toEqual([{ key: `promise:${draft.id}`, runAt: new Date(promised() + day) }])
  })

  test('each owner and organiser is emailed once, if somebody still waits', async () => {
    const owner = (await world.member({ institute: host, role: 'OWNER' })).email
    await publish()
    await register('waiting@people.example')
    await register('also-waiting@people.example')
    await world.runJobs()
    expect(await pendingReminders()).toEqual([])
    await world.setClock(new Date(promised() - day).toISOString())
    await world.runJobs()
    await world.database
      .$queryRaw`select 1 from graphile_worker.add_job('remind_of_promise', json_build_object('eventId', ${draft.id}::text))`
    await world.runJobs()
    await world.setClock(null)
    const pending = await pendingReminders()
    const organisers = await world.database.member.findMany({
      where: { instituteId: host.id, role: { in: ['OWNER', 'ORGANISER'] } },
      include: { user: true },
    })
    expect(pending.map(({ recipient }) => recipient).sort()).toEqual(organisers.map(({ user }) => user.email).sort())
    expect(pending[0]?.data).toMatchObject({ waiting: 2 })
    const mails = world.mails.filter(({ to }) => to === owner)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('2')
  })

  test('organisers are not reminded of their promise if nobody waits', async () => {
    await publish()
    await world.setClock(new Date(promised() - day).toISOString())
    await world.runJobs()
    await world.setClock(null)
    expect(await pendingReminders()).toEqual([])
  })
})
