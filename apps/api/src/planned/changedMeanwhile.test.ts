import { beforeAll, describe, expect, it } from '@jest/globals'
import { openPublished, type Published } from '../recipients/testing/published.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { done, halted, openMinute } from './testing/minute.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database, config } = world
const { ask, plan, perform, sendNow, pass, outcome, sent, sentSince } = openMinute(world)

let host: InstituteRow
let organiser: string
let colleague: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  colleague = (await world.member({ institute: host })).email
})

const act = (field: string) => `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
  answer: ${field}(input: $input) { __typename ... on Refusal { message } } }`

const leave = (reference: string, name: string) =>
  world.ask(withdrawDocument, { reference }, { as: `${name}@people.example` })

const stateOf = async (reference: string) =>
  (await database.registration.findUniqueOrThrow({ where: { reference } })).state

describe('resuming the queue', () => {
  const [hold, resume] = [act('holdWaitlist'), act('resumeWaitlist')]
  const inputOf = ({ slug }: EventRow, reason: string) => ({ input: { eventSlug: slug, reason } })

  /** A queue that the organiser holds; one seat is free, and two people wait for it. */
  async function scene() {
    const event = await world.event({
      hostId: host.id,
      admission: 'FIRST_COME',
      total: 1,
      groups: { 'civil-society': {} },
    })
    const held = await registerPerson(world, event, 'Held')
    const [ana, bo] = [await registerPerson(world, event, 'Ana'), await registerPerson(world, event, 'Bo')]
    await perform(hold, inputOf(event, 'The list is being checked.'), organiser)
    await leave(held, 'held')
    return { event, ana, bo }
  }

  /** The colleague resumes the queue, then holds it again for another reason. */
  async function holdAgain(event: EventRow) {
    await perform(resume, inputOf(event, 'It is right.'), colleague)
    await perform(hold, inputOf(event, 'Somebody registered twice.'), colleague)
  }

  const holdOf = async ({ id }: EventRow) =>
    (await database.seatPlan.findUniqueOrThrow({ where: { eventId: id } })).queueHeldReason

  it('stops where a colleague holds it for another reason by then', async () => {
    const { event, ana, bo } = await scene()
    const id = await plan(resume, inputOf(event, 'Checked.'), organiser)
    await holdAgain(event)
    await leave(ana, 'ana')
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect([await holdOf(event), await stateOf(bo)]).toEqual(['Somebody registered twice.', 'WAITLISTED'])
  })

  it('stops so also where it would email nobody', async () => {
    const { event, bo } = await scene()
    const id = await plan(resume, inputOf(event, 'Checked.'), organiser)
    await holdAgain(event)
    await leave(bo, 'bo')
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect(await holdOf(event)).toBe('Somebody registered twice.')
  })

  it('stops where the seat plan was changed meanwhile', async () => {
    const { event, ana } = await scene()
    const id = await plan(resume, inputOf(event, 'Checked.'), organiser)
    const groups = [{ groupKey: 'civil-society', minimum: 1, target: 1, maximum: 1, priority: 0 }]
    const seats = { total: 1, organisationCap: 1, minimumsReleasedAt: null, policy: 'BALANCED', groups }
    await perform(act('setSeatPlan'), { input: { eventSlug: event.slug, version: 1, plan: seats } }, colleague)
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect(await stateOf(ana)).toBe('WAITLISTED')
  })

  it('two organisers who resume the queue offer each seat once, and the second learns that it was resumed', async () => {
    const { event, ana, bo } = await scene()
    const ids = [
      await plan(resume, inputOf(event, 'Checked.'), organiser),
      await plan(resume, inputOf(event, 'Checked by me.'), colleague),
    ]
    await pass()
    const outcomes = await Promise.all(ids.map(outcome))
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['DONE', 'HALTED'])
    expect(outcomes.find(({ state }) => state === 'HALTED')).toMatchObject({ message: expect.stringMatching(/queue/i) })
    expect([await stateOf(ana), await stateOf(bo)]).toEqual(['OFFERED', 'WAITLISTED'])
  })
})

describe('which spellings are one organisation', () => {
  const [merge, separate, keepApart] = [
    act('mergeOrganisations'),
    act('separateOrganisation'),
    act('keepOrganisationsApart'),
  ]
  const [red, rede, hilo] = ['red', 'rede', 'hilo']

  async function scene(organisations: readonly string[]) {
    const event = await world.event({
      hostId: host.id,
      admission: 'FIRST_COME',
      total: 3,
      organisationCap: 1,
      groups: { 'civil-society': {} },
    })
    const references: string[] = []
    for (const [index, organisation] of organisations.entries())
      references.push(await registerPerson(world, event, `Person ${'abcdef'[index]}`, { organisation }))
    const inputOf = (more: object) => ({ input: { eventSlug: event.slug, ...more } })
    return { event, references, inputOf }
  }

  /** A free seat that nobody has been offered yet. */
  async function freeSeat({ id: eventId }: EventRow) {
    await database.seatTally.update({ where: { eventId }, data: { total: { increment: 1 } } })
    await database.seatPlan.update({ where: { eventId }, data: { total: { increment: 1 } } })
    await database.groupTally.updateMany({ where: { eventId }, data: { maximum: { increment: 1 } } })
    await database.seatPlanGroup.updateMany({ where: { eventId }, data: { maximum: { increment: 1 } } })
  }

  const aliasesOf = async ({ id: eventId }: EventRow) =>
    (await database.organisationAlias.findMany({ where: { eventId }, orderBy: { aliasKey: 'asc' } })).map(
      ({ aliasKey, organisationKey }) => `${aliasKey} = ${organisationKey}`,
    )

  /** Two organisations are about to be merged, which offers a free seat to somebody else. */
  async function mergeScene() {
    const at = await scene(['Red', 'Rede', 'Hilo', 'Other'])
    await freeSeat(at.event)
    const id = await plan(merge, at.inputOf({ keys: [red, rede], into: red }), organiser)
    return { ...at, id }
  }

  it('is not decided where a colleague found meanwhile that they are two', async () => {
    const { event, id, references, inputOf } = await mergeScene()
    await perform(keepApart, inputOf({ keys: [red, rede] }), colleague)
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect([await aliasesOf(event), await stateOf(references[3] ?? '')]).toEqual([[], 'WAITLISTED'])
  })

  it('is not decided about a third that a colleague counted as one of them meanwhile', async () => {
    const { event, id, inputOf } = await mergeScene()
    await perform(merge, inputOf({ keys: [rede, hilo], into: rede }), colleague)
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect(await aliasesOf(event)).toEqual(['hilo = rede'])
  })

  it('is decided in spite of what a colleague found about others', async () => {
    const { event, id, inputOf } = await mergeScene()
    await perform(keepApart, inputOf({ keys: [rede, hilo] }), colleague)
    await pass()
    expect([await outcome(id), await aliasesOf(event)]).toEqual([done, ['rede = red']])
  })

  it('is decided once by two organisers, and the second learns that it was', async () => {
    const { event, id, inputOf } = await mergeScene()
    await perform(merge, inputOf({ keys: [red, rede], into: red }), colleague)
    const before = await sent()
    await pass()
    expect([await outcome(id), await aliasesOf(event), await sentSince(before)]).toEqual([halted, ['rede = red'], []])
  })

  it('stays where a spelling is counted as another organisation when it is to be separated', async () => {
    const { event, references, inputOf } = await scene(['Red', 'Hilo'])
    await perform(merge, inputOf({ keys: [red, hilo], into: red }), organiser)
    references.push(await registerPerson(world, event, 'Person x', { organisation: 'Hilo' }))
    await registerPerson(world, event, 'Person y', { organisation: 'Other' })
    await leave(references[1] ?? '', 'personb')
    const id = await plan(separate, inputOf({ key: hilo }), organiser)
    await perform(separate, inputOf({ key: hilo }), colleague)
    await perform(merge, inputOf({ keys: [hilo, 'other'], into: 'other' }), colleague)
    await pass()
    expect(await outcome(id)).toEqual(halted)
    expect(await aliasesOf(event)).toEqual(['hilo = other'])
  })

  it('is separated once by two organisers, and the second learns that it was', async () => {
    const { event, references, inputOf } = await scene(['Red', 'Hilo'])
    await perform(merge, inputOf({ keys: [red, hilo], into: red }), organiser)
    references.push(await registerPerson(world, event, 'Person x', { organisation: 'Hilo' }))
    await leave(references[1] ?? '', 'personb')
    const ids = [
      await plan(separate, inputOf({ key: hilo }), organiser),
      await plan(separate, inputOf({ key: hilo }), colleague),
    ]
    const before = await sent()
    await pass()
    const outcomes = await Promise.all(ids.map(outcome))
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['DONE', 'HALTED'])
    expect(await sentSince(before)).toHaveLength(1)
  })
})

describe('telling participants what became of findings', () => {
  const tell =
    'mutation ($slug: String!) { answer: announceUptake(eventSlug: $slug) { __typename ... on Refusal { message } } }'
  // The entry is removed at once; only its email is planned.
  const remove = 'mutation ($id: ID!) { removeUptake(id: $id) { __typename } }'

  const enter = async ({ event, findingId }: Published, as: string): Promise<string> => {
    const facts = { findingId, kind: 'NOT_TAKEN_UP', remark: 'The law stays as it is.', language: 'en' }
    const input = { eventSlug: event.slug, body: 'Congress', country: 'CO', facts }
    await perform(act('enterUptake'), { input }, as)
    return (await database.uptake.findFirstOrThrow({ where: { eventId: event.id }, orderBy: { id: 'desc' } })).id
  }

  /** Participants are about to be notified of one entry. */
  async function scene() {
    config.undoSeconds = 0
    const heard = await openPublished(world)
    config.undoSeconds = 60
    const other = (await world.member({ institute: heard.host })).email
    const entry = await enter(heard, heard.organiser)
    const id = await plan(tell, { slug: heard.event.slug }, heard.organiser)
    const emails = () => database.message.count({ where: { eventId: heard.event.id, template: 'uptake' } })
    return { heard, other, entry, id, emails }
  }

  it('emails those who were announced', async () => {
    const { id, emails } = await scene()
    await pass()
    expect([await outcome(id), await emails()]).toEqual([done, 4])
  })

  it('stops where a colleague has put another entry in the place of the first', async () => {
    const { heard, other, entry, id, emails } = await scene()
    await enter(heard, other)
    expect(await world.ask(remove, { id: entry }, { as: other })).toEqual({
      removeUptake: { __typename: 'UptakeRemoved' },
    })
    await pass()
    expect([await outcome(id), await emails()]).toEqual([halted, 0])
  })

  it('stops where there is more to tell than was shown, and goes on once that is agreed to', async () => {
    const { heard, other, id, emails } = await scene()
    await enter(heard, other)
    await pass()
    expect([await outcome(id), await emails()]).toEqual([halted, 0])
    const again = await plan(tell, { slug: heard.event.slug }, heard.organiser)
    await pass()
    expect([await outcome(again), await emails()]).toEqual([done, 4])
  })

  it('is done once by two organisers, and the second learns that it was', async () => {
    const { heard, other, id, emails } = await scene()
    const second = await ask(tell, { slug: heard.event.slug }, other)
    await sendNow(second.action?.id ?? '', other)
    await pass()
    expect(await outcome(id)).toMatchObject({
      state: 'HALTED',
      halted: 'REFUSED',
      message: expect.stringMatching(/\w/),
    })
    expect(await emails()).toBe(4)
  })
})
