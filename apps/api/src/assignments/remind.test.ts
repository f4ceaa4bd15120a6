import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Language } from '@plenaria/schema/languages'
import { openMinute } from '../planned/testing/minute.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { distributeDocument, openAssignments, registerAll, remindDocument } from './testing/documents.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const { assign, propose, assignedAt } = openAssignments(world)
const { save, setCriteria } = openReviews(world)
const minute = openMinute(world)

let host: InstituteRow
let organiser: { id: string; email: string }
let mia: { id: string; email: string }
let leo: { id: string; email: string }
let at: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Institute', es: 'Instituto' } })
  organiser = await world.member({ institute: host })
})

beforeEach(async () => {
  await world.setClock(null)
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  leo = await world.member({ institute: host, role: 'REVIEWER' })
  at = await world.event({ hostId: host.id, zone: 'America/Bogota' })
  const references = await registerAll(world, at, 'abc')
  await setCriteria(at, organiser.email)
  await assign({ eventSlug: at.slug, references, reviewerIds: [mia.id] }, organiser.email)
  await assign({ eventSlug: at.slug, references: references.slice(0, 1), reviewerIds: [leo.id] }, organiser.email)
  await save(references[0] ?? '', mia.email, [5, 4])
  await world.runJobs()
  world.mails.length = 0
})

const everyone = () => ({ input: { eventSlug: at.slug } })

const remindNow = async (variables: Record<string, unknown> = everyone()) => {
  const id = await minute.plan(remindDocument, variables, organiser.email)
  await minute.sendNow(id, organiser.email)
  await world.runJobs()
  return minute.outcome(id)
}

const mailsTo = (email: string) => world.mails.filter(({ to }) => to === email)

describe('a reminder', () => {
  it('says beforehand how many it emails, waits a minute, and can be undone', async () => {
    const preview = 'query ($args: JSON!) { actionPreview(kind: REMIND_REVIEWERS, args: $args) { people refusal } }'
    expect(await world.ask(preview, { args: everyone() }, { as: organiser.email })).toEqual({
      actionPreview: { people: 2, refusal: null },
    })
    const answer = await minute.ask(remindDocument, everyone(), organiser.email)
    expect(answer).toMatchObject({ __typename: 'ActionPlanned', action: { affected: 2 } })
    await minute.undo(answer.action?.id ?? '', organiser.email)
    await minute.pass()
    expect(world.mails).toEqual([])
    expect(await database.reviewReminder.count({ where: { eventId: at.id } })).toBe(0)
  })

  it('goes to those who have applications left, with their number, and to nobody else', async () => {
    expect(await remindNow()).toMatchObject({ state: 'DONE' })
    expect(mailsTo(mia.email)[0]?.text).toContain('You have 2 applications left to review')
    expect(mailsTo(leo.email)[0]?.text).toContain('You have one application left to review')
    expect(mailsTo(mia.email)[0]?.text).toContain(`/e/${at.slug}/manage/registrations?assigned=me`)
    expect(world.mails).toHaveLength(2)
    expect(world.mails.map(({ text }) => text).join()).not.toMatch(/Person|people\.example/)
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'REVIEWERS_REMINDED' } })
    expect(entry.after).toEqual({ reviewers: expect.arrayContaining([mia.id, leo.id]) })
  })

  it.each<[Language, string]>([
    ['es', 'Le quedan 2 solicitudes por evaluar'],
    ['pt_BR', 'Você ainda tem 2 candidaturas a avaliar'],
    ['fr', 'Il vous reste 2 candidatures à évaluer'],
  ])('is in the language of the reviewer: %s', async (language, words) => {
    await database.user.update({ where: { id: mia.id }, data: { language } })
    await remindNow({ input: { eventSlug: at.slug, reviewerIds: [mia.id] } })
    expect(world.mails.map(({ to }) => to)).toEqual([mia.email])
    expect(world.mails[0]?.text).toContain(words)
  })

  it('says by when people hear, unless that has passed', async () => {
    const set = (decisionPromisedAt: Date) =>
      database.event.update({ where: { id: at.id }, data: { decisionPromisedAt } })
    await set(new Date('2099-06-14T15:00:00Z'))
    await remindNow({ input: { eventSlug: at.slug, reviewerIds: [mia.id] } })
    expect(world.mails[0]?.text).toContain('promised everyone an answer by Sunday')
    await set(new Date('2020-06-14T15:00:00Z'))
    await remindNow({ input: { eventSlug: at.slug, reviewerIds: [leo.id] } })
    expect(mailsTo(leo.email)[0]?.text).not.toContain('promised')
  })

  it('goes to a reviewer once a day, by the event’s zone', async () => {
    await world.setClock('2031-06-02T15:00:00Z')
    await remindNow({ input: { eventSlug: at.slug, reviewerIds: [mia.id] } })
    // It is still 2 June in Bogotá.
    await world.setClock('2031-06-03T04:00:00Z')
    const again = await minute.ask(
      remindDocument,
      { input: { eventSlug: at.slug, reviewerIds: [mia.id] } },
      organiser.email,
    )
    expect(again).toMatchObject({ __typename: 'NobodyToRemind' })
    await remindNow()
    expect([mailsTo(mia.email), mailsTo(leo.email)].map(({ length }) => length)).toEqual([1, 1])
    await world.setClock('2031-06-03T06:00:00Z')
    await remindNow()
    expect([mailsTo(mia.email), mailsTo(leo.email)].map(({ length }) => length)).toEqual([2, 2])
    await world.setClock(null)
  })

  it('is sent once where two organisers remind at once', async () => {
    const other = await world.member({ institute: host })
    const ids = await Promise.all([organiser, other].map(({ email }) => minute.plan(remindDocument, everyone(), email)))
    await minute.pass()
    await world.runJobs()
    expect(world.mails).toHaveLength(2)
    const outcomes = await Promise.all(ids.map((id) => minute.outcome(id)))
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['DONE', 'HALTED'])
  })

  it('is refused where nobody has anything left, for people who don’t review here, and to reviewers', async () => {
    await database.reviewAssignment.deleteMany({ where: { eventId: at.id } })
    expect(await minute.ask(remindDocument, everyone(), organiser.email)).toMatchObject({
      __typename: 'NobodyToRemind',
    })
    const stranger = await world.member()
    const input = { eventSlug: at.slug, reviewerIds: [stranger.id] }
    expect(await minute.ask(remindDocument, { input }, organiser.email)).toMatchObject({ __typename: 'InvalidInput' })
    expect(await minute.ask(remindDocument, everyone(), mia.email)).toMatchObject({ __typename: 'NotAllowed' })
  })
})

describe('a distribution', () => {
  const distribution = () => ({
    eventSlug: at.slug,
    reviewersEach: 2,
    reviewers: [{ id: mia.id }, { id: leo.id }],
  })
  const asked = async (email: boolean) => {
    const { digest = '' } = await propose(distribution(), organiser.email)
    return { input: { distribution: distribution(), digest, email } }
  }
  const assignments = async () => Object.values(await assignedAt(at)).flat().length

  it('waits a minute, also where it emails nobody, and can be undone', async () => {
    const answer = await minute.ask(distributeDocument, await asked(false), organiser.email)
    expect(answer).toMatchObject({ __typename: 'ActionPlanned', action: { affected: 0 } })
    expect(await assignments()).toBe(4)
    await minute.undo(answer.action?.id ?? '', organiser.email)
    await minute.pass()
    expect(await assignments()).toBe(4)
    await minute.plan(distributeDocument, await asked(false), organiser.email)
    await minute.pass()
    expect(await assignments()).toBe(6)
    expect(world.mails).toEqual([])
  })

  it('emails those who get applications how many they have left, and says beforehand how many people that is', async () => {
    const variables = await asked(true)
    const preview = 'query ($args: JSON!) { actionPreview(kind: DISTRIBUTE_REVIEWS, args: $args) { people refusal } }'
    // Mia is assigned to all three.
    expect(await world.ask(preview, { args: variables }, { as: organiser.email })).toEqual({
      actionPreview: { people: 1, refusal: null },
    })
    const id = await minute.plan(distributeDocument, variables, organiser.email)
    await minute.pass()
    expect(await minute.outcome(id)).toMatchObject({ state: 'DONE' })
    expect(world.mails.map(({ to }) => to)).toEqual([leo.email])
    expect(mailsTo(leo.email)[0]?.text).toContain('You have 3 applications left to review')
  })

  it('counts as the reminder of the day', async () => {
    await minute.plan(distributeDocument, await asked(true), organiser.email)
    await minute.pass()
    await remindNow()
    expect([mailsTo(mia.email), mailsTo(leo.email)].map(({ length }) => length)).toEqual([1, 1])
    await registerAll(world, at, 'd')
    await minute.plan(distributeDocument, await asked(true), organiser.email)
    await minute.pass()
    expect(await assignments()).toBe(8)
    expect([mailsTo(mia.email), mailsTo(leo.email)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('is halted where something has changed by the end of the minute', async () => {
    const id = await minute.plan(distributeDocument, await asked(true), organiser.email)
    await registerAll(world, at, 'd')
    await minute.pass()
    expect(await minute.outcome(id)).toMatchObject({ state: 'HALTED', halted: 'REFUSED' })
    expect(await assignments()).toBe(4)
    expect([mailsTo(mia.email), mailsTo(leo.email)]).toEqual([[], []])
  })
})
