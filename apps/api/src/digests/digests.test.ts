import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

const setDocument = /* GraphQL */ `
  mutation ($input: SetDigestInput!) {
    answer: setDigest(input: $input) { __typename ... on DigestSet { viewer { digest { frequency zone } } } ... on InvalidInput { fields { path code } } }
  }`

/** In the tests' year: 7:30 in Bogotá, on a Tuesday and on the Monday after it. */
const tuesday = '2031-06-03T12:30:00Z'
const wednesday = '2031-06-04T12:30:00Z'
const monday = '2031-06-09T12:30:00Z'

let host: InstituteRow
let organiser: string
let event: EventRow
beforeEach(async () => {
  await world.setClock('2031-06-02T20:00:00Z')
  await database.digest.deleteMany()
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({
    hostId: host.id,
    titles: { en: 'The consultation', es: 'La consulta' },
    registrationOpensAt: new Date('2031-05-01'),
    registrationClosesAt: new Date('2031-07-01'),
    startsAt: new Date('2031-08-01'),
    endsAt: new Date('2031-08-02'),
  })
  world.mails.length = 0
})

const set = (frequency: 'DAILY' | 'WEEKLY' | null, as = organiser, zone = 'America/Bogota') =>
  world.ask<{ answer: { __typename: string; viewer?: { digest: unknown } } }>(
    setDocument,
    { input: { frequency, zone } },
    { as },
  )

const morning = async (at: string) => {
  await world.setClock(at)
  await database.$queryRaw`select 1 from graphile_worker.add_job('send_digests')`
  await world.runJobs()
  return world.mails.filter(({ subject }) => /pending|pendientes/i.test(subject))
}

describe('a digest', () => {
  it('tells numbers in the morning, in the member’s language, and names nobody', async () => {
    await set('DAILY')
    await database.user.update({ where: { email: organiser }, data: { language: 'es' } })
    await registerPerson(world, event, 'Ana', { organisation: 'Red' })
    const bo = await registerPerson(world, event, 'Bo')
    const input = { eventSlug: event.slug, references: [bo], decision: 'WAITLIST', staged: false }
    await world.ask(decideDocument, { input }, { as: organiser })
    const [mail, ...others] = await morning(tuesday)
    expect(others).toEqual([])
    expect(mail?.to).toBe(organiser)
    expect(mail?.text).toMatch(/La consulta/)
    expect(mail?.text).toMatch(/1 inscripción espera una decisión/)
    expect(mail?.text).not.toMatch(/Ana|Bo\b|Red|people\.example/)
    expect(await morning('2031-06-03T14:00:00Z')).toHaveLength(1)
    expect(await morning(wednesday)).toHaveLength(2)
  })

  it('tells editors of contributions to look at: what waits, and what is read and tells of somebody who registered since', async () => {
    await set('DAILY')
    await registerPerson(world, event, 'Ana')
    const { id: registrationId } = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    const { id: topicId } = await database.topic.create({
      data: { id: randomUUID(), eventId: event.id, position: 0, titles: { en: 'Procedure' } },
    })
    const at = new Date('2031-06-02T20:00:00Z')
    await database.event.update({ where: { id: event.id }, data: { contributionsOpenedAt: at } })
    const { id } = await database.contribution.create({
      data: {
        id: randomUUID(),
        registrationId,
        topicId,
        language: 'en',
        text: 'As Zoraida said, late.',
        words: 4,
        attribution: 'GROUP',
        createdAt: at,
        changedAt: at,
      },
    })
    expect((await morning(tuesday)).at(-1)?.text).toMatch(/1 contribution needs a check/)
    await database.contribution.update({ where: { id }, data: { passedAt: at } })
    expect((await morning(wednesday)).at(-1)?.text).not.toMatch(/contribution/)
    await registerPerson(world, event, 'Zoraida')
    const [, , mail] = await morning('2031-06-05T12:30:00Z')
    expect(mail?.text).toMatch(/1 contribution needs a check/)
    expect(mail?.text).not.toContain('Zoraida')
  })

  it('tells reviewers how many applications they are assigned to and have not reviewed', async () => {
    const { id: reviewerId, email } = await world.member({ institute: host, role: 'REVIEWER' })
    await set('DAILY', email)
    const references = [await registerPerson(world, event, 'Ana'), await registerPerson(world, event, 'Bo')]
    expect(await morning(tuesday)).toEqual([])
    const assign = 'mutation ($input: AssignReviewersInput!) { assignReviewers(input: $input) { __typename } }'
    const input = { eventSlug: event.slug, references, reviewerIds: [reviewerId] }
    await world.ask(assign, { input }, { as: organiser })
    const [mail] = await morning(wednesday)
    expect(mail?.to).toBe(email)
    expect(mail?.text).toMatch(/2 applications are assigned to you for review\./)
    for (const reference of references) {
      const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER' }
      const save = 'mutation ($input: SaveReviewInput!) { saveReview(input: $input) { __typename } }'
      expect(await world.ask(save, { input: review }, { as: email })).toEqual({
        saveReview: { __typename: 'ReviewSaved' },
      })
    }
    expect(await morning('2031-06-05T12:30:00Z')).toHaveLength(1)
  })

  it('goes on after the event with what is written then, and with seats no more', async () => {
    await set('DAILY')
    await registerPerson(world, event, 'Ana')
    const { id: topicId } = await database.topic.create({
      data: { id: randomUUID(), eventId: event.id, position: 0, titles: { en: 'Procedure' } },
    })
    const at = new Date('2031-06-02T20:00:00Z')
    const { id: findingId } = await database.finding.create({
      data: {
        id: randomUUID(),
        eventId: event.id,
        topicId,
        position: 0,
        texts: { en: 'Orders come late.' },
        createdAt: at,
        changedAt: at,
      },
    })
    const afterwards = '2031-09-02T12:30:00Z'
    expect(await morning(afterwards)).toEqual([])
    await database.passageFreeze.create({ data: { id: randomUUID(), findingId } })
    await database.uptake.create({
      data: {
        id: randomUUID(),
        eventId: event.id,
        findingId,
        body: 'Congress',
        country: 'CO',
        kind: 'NOT_TAKEN_UP',
        remark: 'Too late.',
        language: 'en',
        byLink: true,
        enteredAt: at,
      },
    })
    const [mail] = await morning('2031-09-03T12:30:00Z')
    expect(mail?.text).toMatch(
      /1 finding is frozen because it identifies a participant; 1 recipient’s entry needs a check/,
    )
    expect(mail?.text).not.toMatch(/needs a decision|Congress|Orders/)
  })

  it('is not sent before the morning, nor where nothing waits, nor to whom it is not asked for', async () => {
    await set('DAILY')
    expect(await morning(tuesday)).toEqual([])
    await registerPerson(world, event, 'Ana')
    expect(await morning('2031-06-04T11:00:00Z')).toEqual([])
    await set(null)
    expect(await morning(wednesday)).toEqual([])
  })

  it('goes out on Mondays where it is weekly', async () => {
    await set('WEEKLY')
    await registerPerson(world, event, 'Ana')
    expect(await morning(tuesday)).toEqual([])
    expect(await morning(monday)).toHaveLength(1)
  })

  it('tells a partner of its scope alone, and nothing once the grant is over', async () => {
    const terms = { scope: { ...wholeEvent, groups: ['academia'] } }
    const { institute, grant } = await world.partner(event, { terms })
    const { email } = await world.member({ institute })
    await set('DAILY', email)
    await registerPerson(world, event, 'Ana', { groupKey: 'civil-society' })
    expect(await morning(tuesday)).toEqual([])
    await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
    const [mail] = await morning(wednesday)
    expect(mail?.text).toMatch(/1 registration needs a decision/)
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await morning('2031-06-05T12:30:00Z')).toHaveLength(1)
  })

  it('is stopped by one request without a sign-in, and by nothing that was made up', async () => {
    await set('DAILY')
    await registerPerson(world, event, 'Ana')
    const [mail] = await morning(tuesday)
    const [, link = ''] = /(\/api\/digest\/stop\/[\w.-]+)/.exec(mail?.text ?? '') ?? []
    const post = async (url: string) => (await world.app.inject({ method: 'POST', url })).statusCode
    expect(await post(`${link.slice(0, -2)}AA`)).toBe(404)
    expect((await world.app.inject({ url: link })).statusCode).toBe(303)
    expect(await database.digest.count()).toBe(1)
    expect(await post(link)).toBe(204)
    expect(await database.digest.count()).toBe(0)
    expect(await morning(wednesday)).toHaveLength(1)
  })
})

describe('choosing it', () => {
  it('is for members of institutes, who may take it back', async () => {
    expect((await set('WEEKLY')).answer).toEqual({
      __typename: 'DigestSet',
      viewer: { digest: { frequency: 'WEEKLY', zone: 'America/Bogota' } },
    })
    expect((await set(null)).answer.viewer).toEqual({ digest: null })
    await registerPerson(world, event, 'Ana')
    expect((await set('DAILY', 'ana@people.example')).answer.__typename).toBe('NotAllowed')
  })

  it('names a zone that there is', async () => {
    expect((await set('DAILY', organiser, 'Mars/Olympus')).answer).toMatchObject({ __typename: 'InvalidInput' })
  })
})
