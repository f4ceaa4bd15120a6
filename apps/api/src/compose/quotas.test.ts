import { beforeAll, describe, expect, it } from '@jest/globals'
import type { QuotaInput } from '../__generated__/resolvers.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openComposing } from './testing/documents.ts'

const world = await openWorld()
const { ask, database } = world
const { setQuotas } = openComposing(world)

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

const option = (key: string) => ({ key, labels: { en: key } })
const question = (
  key: string,
  kind: 'ONE_CHOICE' | 'SEVERAL_CHOICES' | 'YES_NO' | 'SHORT_TEXT',
  options: string[] = [],
) => ({
  key,
  kind,
  labels: { en: key },
  required: false,
  options: options.map(option),
})

const newEvent = (changes: Parameters<typeof world.event>[0] = {}): Promise<EventRow> =>
  world.event({
    hostId: host.id,
    total: 10,
    decisionPromisedAt: new Date(Date.now() + 86_400_000 * 15),
    questions: [
      question('gender', 'ONE_CHOICE', ['woman', 'man']),
      question('topics', 'SEVERAL_CHOICES', ['data', 'borders']),
      question('first-time', 'YES_NO'),
      question('title', 'SHORT_TEXT'),
    ],
    ...changes,
  })

const quota = (subject: QuotaInput['subject'], value: string, changes: Partial<QuotaInput> = {}): QuotaInput => ({
  subject,
  value,
  minimum: 0,
  ...changes,
})

describe('quotas', () => {
  it('are set all at once, in order, and logged', async () => {
    const event = await newEvent()
    const quotas = [
      quota('REGION', '419', { minimum: 2, target: 3, maximum: 6 }),
      quota('LANGUAGE', 'es', { minimum: 1 }),
      quota('ANSWER', 'woman', { questionKey: 'gender', target: 5 }),
      quota('ANSWER', 'yes', { questionKey: 'first-time', maximum: 4 }),
    ]
    const stored = quotas.map((each) => ({ questionKey: null, target: null, maximum: null, ...each }))
    expect(await setQuotas(event, quotas, organiser)).toMatchObject({
      __typename: 'QuotasSet',
      event: { version: 2, quotas: stored },
    })
    expect(await setQuotas(event, quotas.slice(1, 2), organiser)).toMatchObject({ event: { quotas: [stored[1]] } })
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'QUOTAS_SET' } })
    expect(entries.map(({ after }) => (after as { quotas: unknown[] }).quotas.length)).toEqual([4, 1])
  })

  it('are refused if something else has changed', async () => {
    const event = await newEvent()
    expect(await setQuotas(event, [], organiser, { version: 7 })).toMatchObject({ __typename: 'ChangedMeanwhile' })
  })

  it('that contradict themselves or name what there is not are refused by field', async () => {
    const event = await newEvent()
    const answer = await setQuotas(
      event,
      [
        quota('COUNTRY', 'ZZ'),
        quota('REGION', '001'),
        quota('LANGUAGE', 'xx'),
        quota('ANSWER', 'other', { questionKey: 'gender' }),
        quota('ANSWER', 'yes', { questionKey: 'title' }),
        quota('ANSWER', 'yes'),
        quota('COUNTRY', 'BR', { minimum: 5, maximum: 4 }),
        quota('COUNTRY', 'CO', { minimum: 5, target: 4 }),
        quota('COUNTRY', 'PE', { target: 4, maximum: 3 }),
        quota('COUNTRY', 'CL', { minimum: 11 }),
        quota('COUNTRY', 'BR', { questionKey: 'gender' }),
        quota('COUNTRY', 'PE'),
      ],
      organiser,
    )
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'quotas.0.value UNKNOWN',
      'quotas.1.value UNKNOWN',
      'quotas.2.value UNKNOWN',
      'quotas.3.value UNKNOWN',
      'quotas.4.value UNKNOWN',
      'quotas.5.questionKey UNKNOWN',
      'quotas.6.maximum OUT_OF_RANGE',
      'quotas.7.target OUT_OF_RANGE',
      'quotas.8.target OUT_OF_RANGE',
      'quotas.9.minimum OUT_OF_RANGE',
      'quotas.10.questionKey NOT_ASKED',
      'quotas.11.value REPEATED',
    ])
  })

  it('of two facts are crossed in either order, once, and of different subjects', async () => {
    const event = await newEvent()
    const woman = { subject: 'ANSWER', questionKey: 'gender', value: 'woman' } as const
    const crossed = quota('REGION', '419', { minimum: 2, maximum: 6, crossedWith: woman })
    expect(await setQuotas(event, [crossed, quota('REGION', '419', { minimum: 3 })], organiser)).toMatchObject({
      event: { quotas: [{ value: '419', crossedWith: woman, minimum: 2, maximum: 6 }, { crossedWith: null }] },
    })
    const answer = await setQuotas(
      event,
      [
        crossed,
        quota('ANSWER', 'woman', { questionKey: 'gender', crossedWith: { subject: 'REGION', value: '419' } }),
        quota('REGION', '002', { crossedWith: { subject: 'REGION', value: '419' } }),
        quota('REGION', '002', { crossedWith: { subject: 'ANSWER', questionKey: 'gender', value: 'other' } }),
      ],
      organiser,
    )
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'quotas.2.crossedWith.subject REPEATED',
      'quotas.3.crossedWith.value UNKNOWN',
      'quotas.1.value REPEATED',
    ])
  })

  it('whose minimums no room has seats for are refused with the sum', async () => {
    const event = await newEvent()
    const women = quota('ANSWER', 'woman', { questionKey: 'gender', minimum: 6 })
    const men = quota('ANSWER', 'man', { questionKey: 'gender', minimum: 5 })
    expect(await setQuotas(event, [women, men], organiser)).toMatchObject({
      __typename: 'QuotaMinimumsAboveSeats',
      subject: 'ANSWER',
      questionKey: 'gender',
      minimums: 11,
      seats: 10,
    })
    const topics = ['data', 'borders'].map((value) => quota('ANSWER', value, { questionKey: 'topics', minimum: 8 }))
    expect(await setQuotas(event, topics, organiser)).toMatchObject({ __typename: 'QuotasSet' })
  })
})

describe('a question with a quota', () => {
  const updateDocument = /* GraphQL */ `
    mutation ($input: UpdateEventInput!) {
      answer: updateEvent(input: $input) { __typename ... on Refusal { message } ... on QuestionsInQuotas { questions } }
    }`

  const update = async ({ id, slug }: EventRow, options: string[] | null) => {
    const { version } = await database.event.findUniqueOrThrow({ where: { id } })
    const text = (label: string) => [{ language: 'en', text: label }]
    const questions = options
      ? [
          {
            key: 'gender',
            kind: 'ONE_CHOICE',
            labels: text('Gender'),
            helps: [],
            required: false,
            options: options.map((key) => ({ key, labels: text(key) })),
          },
        ]
      : []
    const { answer } = await ask<{ answer: object }>(
      updateDocument,
      { input: { slug, version, questions } },
      { as: organiser },
    )
    return answer
  }

  it('keeps the answers that the quota counts until the quota is removed', async () => {
    const event = await newEvent()
    await setQuotas(event, [quota('ANSWER', 'woman', { questionKey: 'gender', minimum: 2 })], organiser)
    const refusal = { __typename: 'QuestionsInQuotas', questions: ['gender'] }
    expect(await update(event, null)).toMatchObject(refusal)
    expect(await update(event, ['man', 'other'])).toMatchObject(refusal)
    expect(await update(event, ['woman', 'other'])).toMatchObject({ __typename: 'EventUpdated' })
    await setQuotas(event, [], organiser)
    expect(await update(event, null)).toMatchObject({ __typename: 'EventUpdated' })
  })

  it('is kept by the database as well', async () => {
    const event = await newEvent()
    await setQuotas(event, [quota('ANSWER', 'woman', { questionKey: 'gender', minimum: 2 })], organiser)
    const where = { eventId: event.id, key: 'gender' }
    await expect(database.question.deleteMany({ where })).rejects.toThrow()
    await expect(database.question.updateMany({ where, data: { kind: 'SHORT_TEXT' } })).rejects.toThrow()
    const stray = {
      eventId: event.id,
      subject: 'ANSWER',
      questionKey: 'title',
      value: 'yes',
      minimum: 0,
      position: 9,
    } as const
    await expect(database.quota.create({ data: stray })).rejects.toThrow()
    const halfCrossed = { ...stray, questionKey: 'gender', value: 'woman', crossedSubject: 'ANSWER' } as const
    await expect(database.quota.create({ data: halfCrossed })).rejects.toThrow()
    const strayCrossing = { ...halfCrossed, subject: 'COUNTRY', questionKey: '', value: 'BR' } as const
    await expect(
      database.quota.create({ data: { ...strayCrossing, crossedQuestionKey: 'gender', crossedValue: 'none' } }),
    ).rejects.toThrow()
    const inverted = { ...stray, subject: 'COUNTRY', questionKey: '', value: 'BR', minimum: 3, maximum: 2 } as const
    await expect(database.quota.create({ data: inverted })).rejects.toThrow()
    expect(await database.question.count({ where })).toBe(1)
  })
})
