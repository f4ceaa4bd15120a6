import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { act, renderHook } from '@testing-library/react'
import { isKept, useKeptDraft } from './useKeptDraft.ts'

const saved = { text: '' }

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
  localStorage.clear()
})

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds))

test('a draft is stored once typing pauses, and restored', () => {
  const first = renderHook(() => useKeptDraft('letter', saved))
  act(() => first.result.current.setDraft({ text: 'Dear all' }))
  wait(400)
  first.unmount()
  const again = renderHook(() => useKeptDraft('letter', saved))
  expect(again.result.current).toMatchObject({ draft: { text: 'Dear all' }, restored: true })
})

test('a draft that was sent as soon as it was typed does not come back', () => {
  const { result } = renderHook(() => useKeptDraft('letter', saved))
  act(() => result.current.setDraft({ text: 'Dear all' }))
  act(() => result.current.forget())
  wait(400)
  expect(isKept('letter')).toBe(false)
})

test('a draft that is changed after it was sent is stored again', () => {
  const { result } = renderHook(() => useKeptDraft('letter', saved))
  act(() => result.current.setDraft({ text: 'Dear all' }))
  act(() => result.current.forget())
  act(() => result.current.setDraft({ text: 'Dear all, again' }))
  wait(400)
  expect(isKept('letter')).toBe(true)
})
