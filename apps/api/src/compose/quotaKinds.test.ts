import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { QuotaInput } from '../__generated__/resolvers.ts'
import { decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openComposing, registerScored } from './testing/documents.ts'

const world = await openWorld()
const { ask, database } = world
const { compose, setQuotas } = openComposing(world)

let host: InstituteRow
let organiser: string
let event: EventRow

const option = (key: string) => ({ key, labels: { en: key } })
const question = (key: string, kind: 'ONE_CHOICE' | 'SEVERAL_CHOICES' | 'YES_NO', options: string[] = []) => ({
  key,
  kind,
  labels: { en: key },
  required: false,
  options: options.map(option),
})

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    total: 2,
    questions: [
      question('gender', 'ONE_CHOICE', ['woman', 'man']),
      question('age', 'ONE_CHOICE', ['under-30', 'over-30']),
      question('topics', 'SEVERAL_CHOICES', ['data', 'borders']),
      question('remote', 'YES_NO'),
    ],
  })
})

const answered = async (references: Record<string, string>, answers: Record<string, Record<string, string[]>>) => {
  for (const [name, own] of Object.entries(answers))
    await database.registration.update({ where: { reference: references[name] }, data: { answers: own } })
}

/** Names of those in the best room of two. */
async function chosen(people: Record<string, string>, quotas: QuotaInput[]): Promise<string[]> {
  const { added = [] } = await compose(event, organiser, {}, quotas)
  return added.flatMap(
    ({ registration: { reference } }) => Object.keys(people).find((key) => people[key] === reference) ?? [],
  )
}

describe('a quota', () => {
  it('counts people by country, region and language', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR', languages: ['pt'] }],
      Bo: [80, { country: 'BR', languages: ['pt'] }],
      Cy: [10, { country: 'KE', languages: ['en', 'sw'] }],
      Di: [5, { country: 'NG', languages: ['fr'] }],
    })
    expect(await chosen(people, [])).toEqual(['Ana', 'Bo'])
    expect(await chosen(people, [{ subject: 'COUNTRY', value: 'NG', minimum: 1 }])).toEqual(['Ana', 'Di'])
    expect(await chosen(people, [{ subject: 'REGION', value: '002', minimum: 1 }])).toEqual(['Ana', 'Cy'])
    expect(await chosen(people, [{ subject: 'REGION', value: '419', minimum: 0, maximum: 0 }])).toEqual(['Cy', 'Di'])
    expect(await chosen(people, [{ subject: 'LANGUAGE', value: 'sw', minimum: 1 }])).toEqual(['Ana', 'Cy'])
  })

  it('counts people by gender, by age band, and by any question that offers a choice', async () => {
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [20], Di: [10] })
    await answered(people, {
      Ana: { gender: ['man'], age: ['over-30'], topics: ['data'], remote: ['no'] },
      Bo: { gender: ['man'], age: ['over-30'], remote: ['no'] },
      Cy: { gender: ['woman'], age: ['over-30'], topics: ['data', 'borders'], remote: ['no'] },
      Di: { age: ['under-30'], remote: ['yes'] },
    })
    const by = (questionKey: string, value: string): QuotaInput => ({
      subject: 'ANSWER',
      questionKey,
      value,
      minimum: 1,
    })
    expect(await chosen(people, [by('gender', 'woman')])).toEqual(['Ana', 'Cy'])
    expect(await chosen(people, [by('age', 'under-30')])).toEqual(['Ana', 'Di'])
    expect(await chosen(people, [by('topics', 'borders')])).toEqual(['Ana', 'Cy'])
    expect(await chosen(people, [by('remote', 'yes')])).toEqual(['Ana', 'Di'])
    // Somebody without an answer counts for none.
    expect(await chosen(people, [{ ...by('gender', 'man'), minimum: 0, maximum: 0 }])).toEqual(['Cy', 'Di'])
  })

  it('counts people with both facts of a crossing', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { country: 'BR' }],
      Bo: [80, { country: 'BR' }],
      Cy: [20, { country: 'KE' }],
      Di: [10, { country: 'KE' }],
    })
    await answered(people, { Ana: { gender: ['woman'] }, Cy: { gender: ['man'] }, Di: { gender: ['woman'] } })
    const crossedWith = { subject: 'ANSWER', questionKey: 'gender', value: 'woman' } as const
    expect(await chosen(people, [{ subject: 'REGION', value: '002', crossedWith, minimum: 1 }])).toEqual(['Ana', 'Di'])
  })

  it('leaves the cap of the seat plan for organisations in force', async () => {
    const people = await registerScored(world, event, {
      Ana: [90, { organisation: 'Red' }],
      Bo: [80, { organisation: 'Red' }],
      Cy: [20, { organisation: 'Other' }],
    })
    await database.seatPlan.update({ where: { eventId: event.id }, data: { organisationCap: 1 } })
    expect(await chosen(people, [])).toEqual(['Ana', 'Cy'])
    await database.seatPlan.update({ where: { eventId: event.id }, data: { organisationCap: 2 } })
    expect(await chosen(people, [])).toEqual(['Ana', 'Bo'])
  })
})

describe('a quota for people who come to the series for the first time', () => {
  const day = 86_400_000
  const quota = (value: string, changes: Partial<QuotaInput> = {}): QuotaInput => ({
    subject: 'FIRST_TIME',
    value,
    minimum: 1,
    ...changes,
  })

  async function earlierInSeries(hostId: string): Promise<EventRow> {
    const earlier = await world.event({ hostId })
    const startsAt = new Date(earlier.startsAt.getTime() + 30 * day)
    const dates = { startsAt, endsAt: new Date(startsAt.getTime() + day) }
    await database.event.update({ where: { id: event.id }, data: dates })
    const id = crypto.randomUUID()
    const items = [earlier, event].map(({ id: eventId }, position) => ({ id: crypto.randomUUID(), position, eventId }))
    await database.series.create({
      data: { id, slug: id, hostId: host.id, titles: { en: 'S' }, items: { create: items } },
    })
    return earlier
  }

  const takeSeat = async (at: EventRow, name: string, as: string) => {
    const reference = await registerPerson(world, at, name)
    await ask(decideDocument, { input: { eventSlug: at.slug, references: [reference], decision: 'OFFER' } }, { as })
    await ask(takeDocument, { reference }, { as: `${name.toLowerCase()}@people.example` })
  }

  it('counts those who had a seat at an earlier event of the host, and nobody else', async () => {
    const earlier = await earlierInSeries(host.id)
    for (const name of ['Ana', 'Bo']) await takeSeat(earlier, name, organiser)
    await registerPerson(world, earlier, 'Cy')
    const people = await registerScored(world, event, { Ana: [90], Bo: [80], Cy: [20], Di: [10] })
    expect(await chosen(people, [])).toEqual(['Ana', 'Bo'])
    expect(await chosen(people, [quota('yes')])).toEqual(['Ana', 'Cy'])
    expect(await chosen(people, [quota('no', { minimum: 0, maximum: 0 })])).toEqual(['Cy', 'Di'])
    const crossedWith = { subject: 'COUNTRY', value: 'BR' } as const
    await database.registration.update({ where: { reference: people.Di }, data: { country: 'BR' } })
    await database.registration.updateMany({
      where: { eventId: event.id, reference: { not: people.Di } },
      data: { country: 'KE' },
    })
    expect(await setQuotas(event, [quota('yes', { crossedWith })], organiser)).toMatchObject({
      __typename: 'QuotasSet',
    })
    expect((await compose(event, organiser)).limits?.at(-1)).toMatchObject({
      subject: 'FIRST_TIME',
      available: 1,
      after: 1,
    })
  })

  it('is for events in a series, and counts two values', async () => {
    const fields = async (...quotas: QuotaInput[]) =>
      (await setQuotas(event, quotas, organiser)).fields?.map(({ path, code }) => `${path} ${code}`)
    expect(await fields(quota('yes'))).toEqual(['quotas.0.subject UNKNOWN'])
    await earlierInSeries(host.id)
    expect(await fields(quota('maybe'))).toEqual(['quotas.0.value UNKNOWN'])
    expect(await setQuotas(event, [quota('yes'), quota('no', { minimum: 2 })], organiser)).toMatchObject({
      __typename: 'QuotaMinimumsAboveSeats',
      subject: 'FIRST_TIME',
      minimums: 3,
      seats: 2,
    })
  })
})
