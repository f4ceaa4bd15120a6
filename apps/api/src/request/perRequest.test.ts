import { expect, it } from '@jest/globals'
import type { Context } from './context.ts'
import { perRequest, perRequestAndKey } from './perRequest.ts'

/** The part of a request that these functions use. */
const request = (requestId: string) => ({ requestId }) as Context

it('computes a value once a request, even if there is none', () => {
  let computed = 0
  const value = perRequest(() => {
    computed += 1
    return undefined
  })
  const [one, other] = [request('one'), request('other')]
  value(one)
  value(one)
  expect(computed).toBe(1)
  value(other)
  expect(computed).toBe(2)
})

it('computes a value once for each key', () => {
  const asked: string[] = []
  const value = perRequestAndKey((key, { requestId }) => {
    asked.push(`${requestId} ${key}`)
    return key.length
  })
  const [one, other] = [request('one'), request('other')]
  expect([value('a', one), value('bc', one), value('a', one), value('a', other)]).toEqual([1, 2, 1, 1])
  expect(asked).toEqual(['one a', 'one bc', 'other a'])
})

it('answers everybody who asks before a promise is kept with the same one', async () => {
  const value = perRequestAndKey(async (key) => ({ key }))
  const context = request('one')
  const [first, second] = await Promise.all([value('a', context), value('a', context)])
  expect(first).toBe(second)
})

it('computes again what was forgotten, for that request alone', () => {
  let computed = 0
  const value = perRequestAndKey(() => {
    computed += 1
    return computed
  })
  const [one, other] = [request('one'), request('other')]
  expect([value('a', one), value('a', other)]).toEqual([1, 2])
  expect(value.forget(one)).toBe(true)
  expect(value.forget(one)).toBe(false)
  expect([value('a', one), value('a', other)]).toEqual([3, 2])
})
