import { afterAll, expect, test } from '@jest/globals'
import { openComposer } from './composer.ts'
import { samplePool } from './testing/sample.ts'

const composer = openComposer()
afterAll(() => composer.close())

test('a draw is prepared in a thread, which reports its progress', async () => {
  const steps: string[] = []
  const result = await composer.draw(
    samplePool(),
    { seed: 'x', rooms: 100 },
    { onProgress: (step) => steps.push(step) },
  )
  expect(result.outcome).toBe('DRAW')
  expect(steps[0]).toBe('ODDS')
  expect(steps.at(-1)).toBe('PROOF')
})

test('it can be cancelled, and starts again', async () => {
  const controller = new AbortController()
  const cancelled = composer.draw(samplePool(), { seed: 'x' }, { signal: controller.signal })
  controller.abort()
  await expect(cancelled).rejects.toThrow('cancelled')
  expect((await composer.draw(samplePool(), { seed: 'x', rooms: 50 })).outcome).toBe('DRAW')
})

test('it starts again after a fault', async () => {
  const broken = { ...samplePool(), quotas: null } as unknown as ReturnType<typeof samplePool>
  await expect(composer.draw(broken, { seed: 'x' })).rejects.toThrow()
  expect((await composer.draw(samplePool(), { seed: 'x', rooms: 50 })).outcome).toBe('DRAW')
})
