import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { decideDocument, takeDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { openComposing, registerScored } from './testing/documents.ts'

const world = await openWorld()
const { ask, database } = world
const { setQuotas, compose, stage, absence } = openComposing(world)
const { declare } = openReviews(world)

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, total: 3 })
})

const decide = (references: string[], changes: object) =>
  ask(
    decideDocument,
    { input: { eventSlug: event.slug, references, decision: 'OFFER', ...changes } },
    { as: organiser },
  )

const stagedNow = async () =>
  (
    await database.registration.findMany({
      where: { eventId: event.id, staged: { not: null } },
      orderBy: { name: 'asc' },
    })
  ).map(({ name, staged }) => `${name} ${staged}`)

const namesOf = (people: { registration: { reference: string } }[] | undefined, references: Record<string, string>) =>
  people?.map(({ registration: { reference } }) =>
    Object.keys(references).find((name) => references[name] === reference),
  )

describe('the best room', () => {
  it('has the highest scores that seat plan and quotas allow, and says what each costs', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [70, { country: 'CO' }],
      Di: [60, { country: 'KE', groupKey: 'academia' }],
      Ed: [50, { country: 'KE' }],
      Fay: [null, { country: 'KE' }],
    })
    const free = await compose(event, organiser)
    expect(free).toMatchObject({
      __typename: 'Composition',
      seats: 3,
      given: 0,
      compared: 5,
      unscored: 1,
      score: 240,
      bound: 240,
    })
    expect(namesOf(free.added, people)).toEqual(['Ana', 'Bo', 'Cy'])
    await setQuotas(event, [{ subject: 'REGION', value: '002', minimum: 2 }], organiser)
    const bound = await compose(event, organiser)
    expect(namesOf(bound.added, people)).toEqual(['Ana', 'Di', 'Ed'])
    expect(bound).toMatchObject({ score: 200, removedCount: 0, kept: 0 })
    expect(bound.bound).toBeGreaterThanOrEqual(200)
    expect(bound.limits?.at(-1)).toMatchObject({
      subject: 'REGION',
      value: '002',
      minimum: 2,
      available: 2,
      before: 0,
      after: 2,
      cost: 40,
    })
    expect(await stagedNow()).toEqual([])
  })

  it('can be tried with other quotas before they are set', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [10, { country: 'KE' }],
      Di: [70, { country: 'BR' }],
    })
    const tried = await compose(event, organiser, {}, [{ subject: 'COUNTRY', value: 'KE', minimum: 1 }])
    expect(namesOf(tried.added, people)).toEqual(['Ana', 'Bo', 'Cy'])
    expect(await compose(event, organiser, {}, [{ subject: 'COUNTRY', value: 'ZZ', minimum: 1 }])).toMatchObject({
      fields: [{ path: 'quotas.0.value', code: 'UNKNOWN' }],
    })
    expect(namesOf((await compose(event, organiser)).added, people)).toEqual(['Ana', 'Bo', 'Di'])
  })

  it('counts people who have both facts of a crossing, and explains a conflict by both', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR', languages: ['en'] }],
      Bo: [80, { country: 'KE', languages: ['en'] }],
      Cy: [70, { country: 'KE', languages: ['en'] }],
      Di: [10, { country: 'KE', languages: ['fr'] }],
    })
    const crossedWith = { subject: 'LANGUAGE', value: 'fr' } as const
    await setQuotas(event, [{ subject: 'REGION', value: '002', crossedWith, minimum: 1 }], organiser)
    const composed = await compose(event, organiser)
    expect(namesOf(composed.added, people)).toEqual(['Ana', 'Bo', 'Di'])
    expect(composed.limits?.at(-1)).toMatchObject({ value: '002', crossedWith, available: 1, after: 1, cost: 60 })
    const impossible = await compose(event, organiser, {}, [
      { subject: 'REGION', value: '002', crossedWith, minimum: 2 },
    ])
    expect(impossible).toMatchObject({ conflicting: [{ value: '002', crossedWith, limit: 2, people: 1 }] })
  })

  it('has alternatives that are worth almost as much, which can be staged', async () => {
    const people = await registerScored(world, event, {
      Ana: [90],
      Bo: [90],
      Cy: [89.5],
      Di: [89.5],
      Ed: [89.5],
      Fay: [89.5],
      Gil: [10],
    })
    const best = await compose(event, organiser)
    expect(best).toMatchObject({ score: 269.5, best: 269.5, otherCount: 0 })
    const other = await compose(event, organiser, { alternative: 1 })
    expect(namesOf(other.added, people)).toEqual(['Di', 'Ed', 'Fay'])
    expect(other).toMatchObject({ score: 268.5, best: 269.5, otherCount: 3 })
    expect(await stage(event, other.digest ?? '', organiser, {})).toMatchObject({ __typename: 'CompositionChanged' })
    expect(await stage(event, other.digest ?? '', organiser, { alternative: 1 })).toMatchObject({ staged: 3 })
    expect(await compose(event, organiser, { alternative: 4 })).toMatchObject({
      fields: [{ path: 'alternative', code: 'OUT_OF_RANGE' }],
    })
    expect(await compose(event, organiser, { alternative: 1, basis: 'FEWEST_SWAPS' })).toMatchObject({
      fields: [{ path: 'alternative', code: 'OUT_OF_RANGE' }],
    })
  })

  it('without another room within 1 % of it has no alternative', async () => {
    await registerScored(world, event, { Ana: [90], Bo: [90], Cy: [90], Di: [50] })
    expect(await compose(event, organiser, { alternative: 1 })).toMatchObject({ __typename: 'NoAlternativeRoom' })
  })

  it('breaks ties by a lot, if its seed is given', async () => {
    const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gil', 'Hal']
    const people = await registerScored(world, event, Object.fromEntries(names.map((name) => [name, [80]])))
    const lot = (name: string) => createHash('sha256').update(`spring\n${people[name]}`).digest('hex')
    const first = names.toSorted((one, other) => (lot(one) < lot(other) ? -1 : 1)).slice(0, 3)
    const composed = await compose(event, organiser, { tieSeed: 'spring' })
    expect(namesOf(composed.added, people)?.toSorted()).toEqual(first.toSorted())
    for (const tieSeed of ['', 'x'.repeat(101)])
      expect(await compose(event, organiser, { tieSeed })).toMatchObject({ fields: [{ path: 'tieSeed' }] })
    await stage(event, composed.digest ?? '', organiser, { tieSeed: 'spring' })
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'ROOM_COMPOSED' } })
    expect(entry?.after).toMatchObject({ tieSeed: 'spring' })
  })

  it('gives up score for targets by their price', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [70, { country: 'BR' }],
      Di: [60, { country: 'KE' }],
    })
    const quotas = [{ subject: 'COUNTRY', value: 'KE', minimum: 0, target: 1 }] as const
    const cheap = await compose(event, organiser, { targetPrice: 0 }, [...quotas])
    expect(namesOf(cheap.added, people)).toEqual(['Ana', 'Bo', 'Cy'])
    const dear = await compose(event, organiser, { targetPrice: 20 }, [...quotas])
    expect(namesOf(dear.added, people)).toEqual(['Ana', 'Bo', 'Di'])
    expect(await compose(event, organiser, { targetPrice: 101 })).toMatchObject({
      fields: [{ path: 'targetPrice', code: 'OUT_OF_RANGE' }],
    })
  })

  it('counts seats that are held, and has no more than there are', async () => {
    const people = await registerScored(world, event, {
      Ana: [10, { country: 'KE' }],
      Bo: [80, { country: 'BR' }],
      Cy: [70, { country: 'BR' }],
      Di: [60, { country: 'BR' }],
    })
    await decide([people.Ana ?? ''], {})
    await ask(takeDocument, { reference: people.Ana }, { as: 'ana@people.example' })
    await setQuotas(event, [{ subject: 'COUNTRY', value: 'KE', minimum: 1, maximum: 1 }], organiser)
    const composed = await compose(event, organiser)
    expect(composed).toMatchObject({ given: 1, seats: 3 })
    expect(namesOf(composed.added, people)).toEqual(['Bo', 'Cy'])
    expect(await compose(event, organiser, { seats: 2 })).toMatchObject({ seats: 2, addedCount: 1 })
    for (const seats of [0, 4])
      expect(await compose(event, organiser, { seats })).toMatchObject({
        fields: [{ path: 'seats', code: 'OUT_OF_RANGE' }],
      })
    expect(await compose(event, organiser, { seats: 1 })).toMatchObject({ cause: 'NO_FREE_SEAT' })
  })

  it('does without the applications that the viewer may not decide about', async () => {
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [70], Di: [60] })
    await declare(people.Ana ?? '', organiser)
    const composed = await compose(event, organiser)
    expect(composed).toMatchObject({ hidden: 1, compared: 3 })
    expect(namesOf(composed.added, people)).toEqual(['Bo', 'Cy', 'Di'])
  })

  it('says of somebody who is not in it what would bring them in, and of people who are hidden nothing', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [70.5, { country: 'BR' }],
      Di: [60, { country: 'KE' }],
      Ed: [10, { country: 'BR' }],
    })
    await setQuotas(event, [{ subject: 'COUNTRY', value: 'KE', minimum: 1 }], organiser)
    const composed = await compose(event, organiser)
    expect(namesOf(composed.passedOver, people)).toEqual(['Cy', 'Ed'])
    expect(await absence(event, people.Cy ?? '', organiser)).toMatchObject({
      isInRoom: false,
      isPossible: true,
      points: 9.5,
      isInWithSeat: true,
      wider: [{ subject: 'COUNTRY', value: 'KE', side: 'MINIMUM', from: 1, to: 0 }],
    })
    expect(await absence(event, people.Ana ?? '', organiser)).toMatchObject({ isInRoom: true, points: null })
    await declare(people.Cy ?? '', organiser)
    for (const reference of [people.Cy ?? '', 'NOSUCHREF2'])
      expect(await absence(event, reference, organiser)).toMatchObject({ __typename: 'UnknownRegistration' })
  })

  it('needs applications with a score', async () => {
    expect(await compose(event, organiser)).toMatchObject({ __typename: 'NobodyToCompose', cause: 'NO_APPLICATION' })
    await registerScored(world, event, { Ana: [null] })
    expect(await compose(event, organiser)).toMatchObject({ cause: 'NO_SCORE' })
  })

  it('that is not possible is explained, with changes that are enough', async () => {
    await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [70, { country: 'BR' }],
      Di: [60, { country: 'KE' }],
    })
    const impossible = await compose(event, organiser, {}, [{ subject: 'COUNTRY', value: 'KE', minimum: 2 }])
    const limit = { subject: 'COUNTRY', questionKey: null, value: 'KE', side: 'MINIMUM' }
    expect(impossible).toMatchObject({
      __typename: 'NoRoomPossible',
      seats: 3,
      conflicting: [{ ...limit, limit: 2, people: 1 }],
      fixes: [{ ...limit, from: 2, to: 1 }],
      least: [{ ...limit, from: 2, to: 1 }],
    })
  })

  it('is not found, by name, if the thread fails, and nothing is staged', async () => {
    await registerScored(world, event, { Ana: [90], Bo: [80] })
    const quotas = [{ subject: 'LANGUAGE', value: 'pt', minimum: 0, maximum: 1 }] as const
    await setQuotas(event, [...quotas], organiser)
    const { digest = '' } = await compose(event, organiser)
    // Nothing that can be read: the thread stumbles over it.
    await database.registration.updateMany({ where: { eventId: event.id }, data: { answers: { wave: 7 } } })
    const option = { key: 'first', texts: { en: 'First' } }
    const question = { key: 'wave', kind: 'ONE_CHOICE', labels: { en: 'Wave?' }, required: false, position: 0 } as const
    await database.question.create({ data: { eventId: event.id, ...question, options: [option] } })
    await setQuotas(event, [{ subject: 'ANSWER', questionKey: 'wave', value: 'first', minimum: 0 }], organiser)
    expect(await compose(event, organiser)).toMatchObject({ __typename: 'CompositionUnfinished' })
    expect(await stage(event, digest, organiser)).toMatchObject({ __typename: 'CompositionUnfinished' })
    expect(await stagedNow()).toEqual([])
  })

  it('is for those who run the event for its host', async () => {
    const reviewer = await world.member({ institute: host, role: 'REVIEWER' })
    expect(await compose(event, reviewer.email)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await stage(event, 'x', reviewer.email)).toMatchObject({ __typename: 'NotAllowed' })
  })
})

describe('staging', () => {
  it('stages offers as they were shown, unstages the others, emails nobody and is logged', async () => {
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [70], Di: [60] })
    await decide([people.Cy ?? '', people.Di ?? ''], { staged: true })
    const emails = await database.message.count()
    const composed = await compose(event, organiser)
    expect(namesOf(composed.removed, people)).toEqual(['Di'])
    expect(namesOf(composed.added, people)).toEqual(['Ana', 'Bo'])
    expect(await stage(event, composed.digest ?? '', organiser)).toMatchObject({
      __typename: 'CompositionStaged',
      staged: 2,
      unstaged: 1,
      refused: [],
    })
    expect(await stagedNow()).toEqual(['Ana OFFER', 'Bo OFFER', 'Cy OFFER'])
    expect(await database.message.count()).toBe(emails)
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'ROOM_COMPOSED' } })
    expect(entry?.after).toMatchObject({
      digest: composed.digest,
      added: 2,
      removed: 1,
      kept: 1,
      scoreHundredths: 24_000,
    })
  })

  it('takes scores and bounds that are not whole points', async () => {
    await registerScored(world, event, { Ana: [90.25], Bo: [80.13], Cy: [70.4], Di: [60] })
    const composed = await compose(event, organiser)
    expect(composed).toMatchObject({ score: 240.78 })
    expect(await stage(event, composed.digest ?? '', organiser)).toMatchObject({ staged: 3 })
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'ROOM_COMPOSED' } })
    expect(entry?.after).toMatchObject({ scoreHundredths: 24_078 })
  })

  it('says what undoes it, unless an unstaged offer had a reason', async () => {
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [70], Di: [60] })
    await decide([people.Di ?? ''], { staged: true })
    const { digest = '' } = await compose(event, organiser)
    const { undo } = await stage(event, digest, organiser)
    expect(undo?.staged.toSorted()).toEqual([people.Ana, people.Bo, people.Cy].toSorted())
    expect(undo?.unstaged).toEqual([people.Di])
    await decide(undo?.staged ?? [], { undoStagedAt: undo?.stagedAt })
    await decide(undo?.unstaged ?? [], { staged: true })
    expect(await stagedNow()).toEqual(['Di OFFER'])
    await database.registration.update({
      where: { reference: people.Di },
      data: { stagedReason: 'Speaks for the region.' },
    })
    const again = await compose(event, organiser)
    expect(await stage(event, again.digest ?? '', organiser)).toMatchObject({ staged: 3, unstaged: 1, undo: null })
  })

  it('is refused if the best room is another one by now', async () => {
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [70], Di: [60] })
    const { digest = '' } = await compose(event, organiser)
    await decide([people.Ana ?? ''], { decision: 'NOT_SELECT' })
    expect(await stage(event, digest, organiser)).toMatchObject({ __typename: 'CompositionChanged' })
    expect(await stagedNow()).toEqual([])
  })

  it('can keep what is staged, or change as little of it as possible', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [20, { country: 'BR' }],
      Di: [10, { country: 'BR' }],
      Ed: [5, { country: 'KE' }],
    })
    await decide([people.Cy ?? '', people.Di ?? ''], { staged: true })
    const keeping = await compose(event, organiser, { basis: 'KEEP_STAGED' })
    expect(namesOf(keeping.added, people)).toEqual(['Ana'])
    expect(keeping).toMatchObject({ given: 2, kept: 2, removedCount: 0 })
    await decide([people.Bo ?? ''], { staged: true })
    await setQuotas(event, [{ subject: 'COUNTRY', value: 'KE', minimum: 1 }], organiser)
    const swapped = await compose(event, organiser, { basis: 'FEWEST_SWAPS' })
    expect(swapped).toMatchObject({ kept: 2, removedCount: 1, addedCount: 1 })
    expect(namesOf(swapped.added, people)).toEqual(['Ed'])
    expect(namesOf(swapped.removed, people)).toEqual(['Di'])
    const better = await compose(event, organiser, { basis: 'FEWEST_SWAPS', furtherSwaps: 1 })
    expect(better).toMatchObject({ kept: 1, removedCount: 2, addedCount: 2 })
    expect(namesOf(better.added, people)).toEqual(['Ana', 'Ed'])
    expect(better.digest).not.toBe(swapped.digest)
    for (const changes of [{ furtherSwaps: 1 }, { basis: 'FEWEST_SWAPS', furtherSwaps: 101 }] as const)
      expect(await compose(event, organiser, changes)).toMatchObject({
        fields: [{ path: 'furtherSwaps', code: 'OUT_OF_RANGE' }],
      })
    await stage(event, swapped.digest ?? '', organiser, { basis: 'FEWEST_SWAPS' })
    expect(await stagedNow()).toEqual(['Bo OFFER', 'Cy OFFER', 'Ed OFFER'])
  })
})
