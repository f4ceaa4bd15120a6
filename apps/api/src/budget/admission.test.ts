import { expect, test } from '@jest/globals'
import { openAdmission } from './admission.ts'

const never = new AbortController().signal
const settled = async (promise: Promise<unknown>) => {
  const state = { is: 'WAITING' }
  promise.then(
    () => Object.assign(state, { is: 'RUNNING' }),
    (fault) => Object.assign(state, { is: fault.extensions?.code ?? 'GONE' }),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  return state.is
}

test('two operations of a client are executed at once; others wait, and go on as these end', async () => {
  const admission = openAdmission()
  const leaves = [await admission.enter('a', 'open', never), await admission.enter('a', 'open', never)]
  const third = admission.enter('a', 'open', never)
  expect(await settled(third)).toBe('WAITING')
  expect(await settled(admission.enter('a', 'trusted', never))).toBe('RUNNING')
  leaves[0]?.(1)
  expect(await settled(third)).toBe('RUNNING')
})

test('a client that used its share of the processor waits until it has some again', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  const leave = await admission.enter('a', 'open', never)
  leave(6_010)
  const next = admission.enter('a', 'open', never)
  expect(await settled(next)).toBe('WAITING')
  now = 1_000
  expect(await settled(next)).toBe('RUNNING')
})

test('what hangs up while it waits leaves its place, and too many are refused', async () => {
  const admission = openAdmission()
  for (const _ of [1, 2]) await admission.enter('a', 'open', never)
  const gone = new AbortController()
  const leaving = admission.enter('a', 'open', gone.signal)
  const waiting = Array.from({ length: 99 }, () => admission.enter('a', 'open', AbortSignal.timeout(200)))
  for (const each of waiting) each.catch(() => {})
  expect(await settled(admission.enter('a', 'open', never))).toBe('TOO_MANY_OPERATIONS')
  gone.abort(new Error('The client has gone.'))
  expect(await settled(leaving)).toBe('GONE')
})

test('two operations of the open API are executed at once, and each client has its turn', async () => {
  const admission = openAdmission()
  const leaves = [await admission.enter('a', 'open', never), await admission.enter('a', 'open', never)]
  const others = [admission.enter('a', 'open', never), admission.enter('b', 'open', never)]
  leaves[0]?.(1)
  expect(await Promise.all(others.map(settled))).toEqual(['WAITING', 'RUNNING'])
})
