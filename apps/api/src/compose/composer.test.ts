import { afterAll, expect, test } from '@jest/globals'
import type { Applicant, CompositionFacts } from '@plenaria/domain/compose/composition'
import { OutOfTime, openComposer } from './composer.ts'
import { longestTurn } from './testing/longestTurn.ts'
import { samplePool } from './testing/sample.ts'

const composer = openComposer()
afterAll(() => composer.close())

const groups = ['civil', 'technical', 'academia']

function factsOf(count: number): CompositionFacts {
  const applicants = Array.from({ length: count }, (_, index): Applicant => {
    const own = {
      id: `person ${index}`,
      reference: `R${index}`,
      groupKey: groups[index % 3] ?? '',
      organisationKey: `organisation ${index % 900}`,
    }
    const standing = { state: 'SUBMITTED', staged: null, isAllotted: false, isHidden: false } as const
    const answers = { gender: [index % 3 === 0 ? 'woman' : 'man'], age: [`${index % 5}`] }
    return {
      ...own,
      ...standing,
      score: (index * 7919) % 10_000,
      country: 'BR',
      region: '419',
      isFirstTime: true,
      languages: ['pt'],
      answers,
    }
  })
  const quota = (questionKey: string, value: string, minimum: number) => ({
    subject: 'ANSWER' as const,
    questionKey,
    value,
    crossedWith: null,
    minimum,
    target: null,
    maximum: null,
  })
  return {
    plan: {
      total: 60,
      organisationCap: 2,
      minimumsReleasedAt: null,
      policy: 'BALANCED',
      groups: new Map(groups.map((key) => [key, { minimum: 10, target: 20, maximum: 40, priority: 0 }])),
    },
    isReserving: true,
    setAside: 0,
    delegations: new Map(),
    applicants,
    quotas: [quota('gender', 'woman', 30), ...['0', '1', '2', '3', '4'].map((age) => quota('age', age, 8))],
  }
}

const terms = {
  basis: 'COMPARE_ALL',
  seats: null,
  targetPrice: 0,
  tieSeed: null,
  alternative: 0,
  furtherSwaps: 0,
} as const

test('a draw is prepared in a thread, which reports its progress', async () => {
  const steps: string[] = []
  const onStep = ({ step }: { step: string }) => steps.push(step)
  const result = await composer.draw(samplePool(), { seed: 'x', rooms: 100 }, { onStep })
  expect(result.outcome).toBe('DRAW')
  expect(steps[0]).toBe('ODDS')
  expect(steps.at(-1)).toBe('PROOF')
})

test('the best room is composed in a thread, which reports the bound, the best room so far and its costs', async () => {
  const steps: { stage: string; bound: number | null; best: number | null; done: number }[] = []
  const found = await composer.room([factsOf(500), terms], { onStep: (step) => steps.push(step) })
  if (found.outcome !== 'COMPOSED') throw new Error(found.outcome)
  const { score, bound } = found.room
  expect([...new Set(steps.map(({ stage }) => stage))]).toEqual(['BOUND', 'ROOM', 'COSTS'])
  expect(steps[0]).toMatchObject({ bound: null, best: null })
  expect(steps.at(-1)).toMatchObject({ bound, best: score, done: 8 })
})

test('an alternative of ten thousand applications is within 1 % of the best room', async () => {
  const facts = factsOf(10_000)
  const found = await composer.room([facts, { ...terms, alternative: 2 }])
  if (found.outcome !== 'COMPOSED') throw new Error(found.outcome)
  expect(found.room.score).toBeGreaterThanOrEqual(found.best.worth * 0.99)
  expect(found.best.others).toBeGreaterThan(0)
})

test('a lot by a seed decides between rooms of equal worth, whatever the order of registration', async () => {
  const facts = factsOf(60)
  const applicants = facts.applicants.map((each) => ({ ...each, score: 5_000, organisationKey: null }))
  const addedBy = async (tieSeed: string | null, all: Applicant[]) => {
    const found = await composer.room([
      { ...facts, plan: { ...facts.plan, total: 40 }, quotas: [], applicants: all },
      { ...terms, tieSeed },
    ])
    return found.outcome === 'COMPOSED' ? found.changes.added.toSorted() : []
  }
  const [drawn, again, other, earliest] = [
    await addedBy('spring', applicants),
    await addedBy('spring', applicants.toReversed()),
    await addedBy('autumn', applicants),
    await addedBy(null, applicants),
  ]
  expect(drawn).toHaveLength(40)
  expect(again).toEqual(drawn)
  expect(other).not.toEqual(drawn)
  expect(earliest).not.toEqual(drawn)
})

test('a composition that is cancelled ends for nobody else', async () => {
  const controller = new AbortController()
  const cancelled = composer.draw(samplePool(), { seed: 'x' }, { signal: controller.signal })
  const others = [composer.draw(samplePool(), { seed: 'y', rooms: 50 }), composer.room([factsOf(300), terms])] as const
  controller.abort()
  await expect(cancelled).rejects.toThrow('aborted')
  expect((await Promise.all(others)).map(({ outcome }) => outcome)).toEqual(['DRAW', 'COMPOSED'])
})

test('a composition that takes too long ends for nobody else', async () => {
  const late = composer.draw(samplePool(), { seed: 'x' }, { timeouts: { wait: 10_000, work: 1 } })
  const other = composer.draw(samplePool(), { seed: 'y', rooms: 50 })
  await expect(late).rejects.toThrow(OutOfTime)
  expect((await other).outcome).toBe('DRAW')
})

test('one that waits too long for others never begins', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const running = ['1', '2'].map((seed) => composer.draw(samplePool(), { seed }, { signal }).catch(() => 'CANCELLED'))
  const steps: string[] = []
  const onStep = ({ stage }: { stage: string }) => steps.push(stage)
  const waiting = composer.room([factsOf(300), terms], { onStep, timeouts: { wait: 0, work: 10_000 } })
  await expect(waiting).rejects.toThrow(OutOfTime)
  expect(steps).toEqual(['WAITING'])
  controller.abort()
  expect(await Promise.all(running)).toEqual(['CANCELLED', 'CANCELLED'])
})

test('one that was cancelled while it waited leaves the others as they were', async () => {
  const controller = new AbortController()
  const running = [1, 2].map((seed) => composer.draw(samplePool(), { seed: `${seed}`, rooms: 50 }))
  const waiting = composer.draw(samplePool(), { seed: '3' }, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toThrow('aborted')
  expect((await Promise.all(running)).map(({ outcome }) => outcome)).toEqual(['DRAW', 'DRAW'])
})

test('it starts again after a fault', async () => {
  const broken = { ...samplePool(), quotas: null } as unknown as ReturnType<typeof samplePool>
  await expect(composer.draw(broken, { seed: 'x' })).rejects.toThrow()
  expect((await composer.draw(samplePool(), { seed: 'x', rooms: 50 })).outcome).toBe('DRAW')
})

test('a thread that runs out of memory ends its own composition, and nothing else', async () => {
  const small = openComposer(1, 48)
  try {
    await expect(small.room([factsOf(100_000), terms])).rejects.toThrow('The composer has failed.')
    expect((await small.room([factsOf(300), terms])).outcome).toBe('COMPOSED')
  } finally {
    await small.close()
  }
})

test('ten thousand applications block the calling thread for no more than 50 ms', async () => {
  const facts = factsOf(10_000)
  await composer.room([facts, terms])
  expect(await longestTurn(composer.room([facts, terms]))).toBeLessThan(50)
})

test('ten thousand applications of a draw block the calling thread for no more than 50 ms', async () => {
  const facts = factsOf(10_000)
  const draw = { event: 'one', round: 0, previous: null, threshold: 5 }
  const people = facts.applicants.map(({ id, organisationKey, country }, index) => ({
    id,
    name: `Ana Ortega ${index}`,
    organisationKey,
    country,
  }))
  await composer.pool(factsOf(100), null)
  expect(await longestTurn(composer.pool(facts, null))).toBeLessThan(50)
  expect(await longestTurn(composer.twice(people, []))).toBeLessThan(50)
  let found: Awaited<ReturnType<typeof composer.lottery>> | undefined
  const lottery = composer.lottery([facts, null], draw).then((result) => {
    found = result
  })
  expect(await longestTurn(lottery)).toBeLessThan(50)
  if (found?.outcome !== 'LOTTERY') throw new Error(found?.outcome)
  expect([found.leaves.length, found.rooms.length]).toEqual([16_384, found.lottery.rooms.count])
  expect(found.rooms[0]?.seats).toHaveLength(60 * 64)
  expect((await composer.pool(facts, null)).hash).toBe(found.hash)
})
