import { describe, expect, it } from '@jest/globals'
import { clockActor } from '../audit/append.ts'
import { openCompanions } from '../companions/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { openSpeakers } from '../speakers/testing/documents.ts'
import { letEnd } from '../testing/ended.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openErasureJournal } from './journal.ts'
import { retain } from './retention.ts'
import { openErasing } from './testing/erasing.ts'

const world = await openWorld()
const { database } = world
const { staff, eventOf, join, tracesLeft, placesLeft, chainsAreWhole, bring } = openErasing(world)

describe('what was kept for as long as it may be', () => {
  const setDocument = /* GraphQL */ `
    mutation ($input: SetRetentionInput!) {
      answer: setRetention(input: $input) {
        __typename
        ... on RetentionSet { event { retention { field days erasedOn } } }
        ... on InvalidInput { fields { path code } }
      }
    }`
  const set = async (event: EventRow, ...rules: [field: string, days: number][]) =>
    world.ask<{ answer: unknown }>(
      setDocument,
      { input: { eventSlug: event.slug, rules: rules.map(([field, days]) => ({ field, days })) } },
      staff(),
    )
  const nightAfter = async ({ endsAt }: EventRow, days: number) => {
    await world.setClock(endsAt.getTime() + days * 86_400_000 + 60_000 - Date.now())
    await retain({ database, desk, erasures: openErasureJournal(null, world.config.secret) }, 'night')
    await world.setClock(null)
  }
  const desk = openDesk(database)

  it('is erased field by field, in its time, with a proof that names nobody', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqfields')
    expect(await set(event, ['ANSWERS', 2], ['MOTIVATION', 5], ['REGISTRATION', 9])).toMatchObject({
      answer: {
        event: {
          retention: [
            { field: 'ANSWERS', days: 2, erasedOn: new Date(event.endsAt.getTime() + 2 * 86_400_000).toISOString() },
            { field: 'MOTIVATION', days: 5 },
            { field: 'REVIEWS', days: 9 },
            { field: 'MESSAGES', days: 9 },
            { field: 'REGISTRATION', days: 9 },
          ],
        },
      },
    })
    await bring(event, 'Zqfields', reference, 'CONFIRMED')
    const left = async (days: number) => {
      await nightAfter(event, days)
      return (await tracesLeft('Zqfields')).filter((trace) => /answer|motivation|org/.test(trace))
    }
    expect(await left(1)).toEqual(['orgzqfields', 'motivationzqfields', 'answerzqfields'])
    expect(await left(2)).toEqual(['orgzqfields', 'motivationzqfields'])
    expect(await left(2)).toEqual(['orgzqfields', 'motivationzqfields'])
    expect(await left(5)).toEqual(['orgzqfields'])
    expect(await left(9)).toEqual([])
    const proofs = await world.ask<{ event: { erasures: { edges: { node: { fields: string[]; cause: string } }[] } } }>(
      'query ($slug: String!) { event(slug: $slug) { erasures { edges { node { fields cause counts digest } } } } }',
      { slug: event.slug },
      staff(),
    )
    expect(proofs.event.erasures.edges.map(({ node }) => node.fields[0])).toEqual([
      'REGISTRATION',
      'MOTIVATION',
      'ANSWERS',
    ])
    const row = await database.registration.findUniqueOrThrow({ where: { reference } })
    expect([row.state, row.name]).toEqual(['CONFIRMED', ''])
    const { held } = await database.seatTally.findUniqueOrThrow({ where: { eventId: event.id } })
    expect(held).toBe(1)
    await chainsAreWhole()
  })

  it('is kept for a year where organisers said nothing', async () => {
    const event = await eventOf()
    await join(event, 'Zqusual')
    await nightAfter(event, 364)
    expect(await tracesLeft('Zqusual')).toContain('orgzqusual')
    await nightAfter(event, 365)
    expect((await tracesLeft('Zqusual')).filter((trace) => trace.startsWith('org'))).toEqual([])
  })

  it('ends with the event’s data for companions of the institute, and their emails', async () => {
    const event = await eventOf()
    const id = await openCompanions(world).added(event, { name: 'Zqsol', email: 'zqsol@help.example' }, staff().as)
    await world.runJobs()
    expect(await tracesLeft('Zqsol')).not.toEqual([])
    await nightAfter(event, 364)
    expect(await database.companion.findUnique({ where: { id } })).toMatchObject({ name: 'Zqsol' })
    await nightAfter(event, 365)
    await nightAfter(event, 366)
    expect(await tracesLeft('Zqsol')).toEqual([])
    const proofs = await database.erasure.findMany({ where: { eventId: event.id, fields: { has: 'REGISTRATION' } } })
    expect(proofs).toMatchObject([{ counts: { companions: 1 } }])
    await chainsAreWhole()
  })

  it('ends with the event’s data for speakers, and the emails to them', async () => {
    const event = await eventOf()
    const { added, request } = openSpeakers(world)
    const biographies = [{ language: 'en', text: 'Zqrosa was a judge.' }]
    const { id } = await added(event, { name: 'Zqrosa', email: 'zqrosa@office.example', biographies }, staff().as)
    expect(await request(id, staff().as)).toMatchObject({ __typename: 'SpeakerAsked' })
    await world.runJobs()
    await nightAfter(event, 364)
    expect(await database.speaker.findUnique({ where: { id } })).toMatchObject({ name: 'Zqrosa', consent: 'ASKED' })
    await nightAfter(event, 365)
    await nightAfter(event, 366)
    expect(await placesLeft('Zqrosa')).toEqual([])
    const proofs = await database.erasure.findMany({ where: { eventId: event.id, fields: { has: 'REGISTRATION' } } })
    expect(proofs).toMatchObject([{ counts: { speakers: 1 } }])
    await chainsAreWhole()
  })

  it('is set by days that make sense, once each', async () => {
    const event = await eventOf()
    const codes = { answer: { __typename: 'InvalidInput', fields: [{ path: 'rules.0.days', code: 'OUT_OF_RANGE' }] } }
    expect(await set(event, ['ANSWERS', -1])).toEqual(codes)
    expect(await set(event, ['ANSWERS', 3651])).toEqual(codes)
    expect(await set(event, ['ANSWERS', 1], ['ANSWERS', 2])).toEqual({
      answer: { __typename: 'InvalidInput', fields: [{ path: 'rules.1.field', code: 'REPEATED' }] },
    })
  })

  it('can be undone for a minute where a change makes something due at once, and says of how many people', async () => {
    const event = await eventOf()
    for (const name of ['Zqdue', 'Zqdued']) await join(event, name)
    world.config.undoSeconds = 60
    expect(await set(event, ['ANSWERS', 0])).toMatchObject({ answer: { __typename: 'RetentionSet' } })
    await letEnd(database, event.id)
    const preview = async (field: string, days: number) =>
      world.ask(
        'query ($args: JSON!) { actionPreview(kind: SET_RETENTION, args: $args) { people deletesDataOf refusal } }',
        { args: { input: { eventSlug: event.slug, rules: [{ field, days }] } } },
        staff(),
      )
    const nothing = { people: 0, deletesDataOf: 0, refusal: null }
    expect(await preview('ANSWERS', 0)).toEqual({ actionPreview: nothing })
    expect(await preview('MOTIVATION', 20)).toEqual({ actionPreview: nothing })
    expect(await preview('MOTIVATION', 0)).toEqual({ actionPreview: { ...nothing, deletesDataOf: 2 } })
    expect(await set(event, ['MOTIVATION', 20])).toMatchObject({ answer: { __typename: 'RetentionSet' } })
    expect(await set(event, ['MOTIVATION', 0])).toMatchObject({ answer: { __typename: 'ActionPlanned' } })
    const days = async () =>
      (await database.retentionRule.findFirstOrThrow({ where: { eventId: event.id, field: 'MOTIVATION' } })).days
    expect(await days()).toBe(20)
    await world.setClock(62_000)
    await world.runJobs()
    expect(await days()).toBe(0)
    await world.setClock(null)
    world.config.undoSeconds = 0
  })

  it('takes as many statements for three proofs as for one', async () => {
    const counts: number[] = []
    for (const size of [1, 3]) {
      const event = await eventOf()
      for (const name of ['Zqa', 'Zqb', 'Zqc'].slice(0, size)) {
        const reference = await join(event, name)
        const actor = clockActor()
        await desk.changeSeats(event.id, { type: 'ERASE', references: [reference], cause: 'RETENTION' }, actor)
      }
      const requester = staff()
      const list = async () => {
        const { event: listed } = await world.ask<{ event: { erasures: { edges: unknown[] } } }>(
          'query ($slug: String!) { event(slug: $slug) { erasures { edges { node { id event { slug } } } } } }',
          { slug: event.slug },
          requester,
        )
        expect(listed.erasures.edges).toHaveLength(size)
      }
      counts.push(await countStatements(list))
    }
    expect(counts[1]).toBe(counts[0])
  })
})
