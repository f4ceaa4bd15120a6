import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { notifySignedOut, watchSignedOut } from './signedOut.ts'

const reload = jest.fn<() => void>()
const heardIn = (key: string) => window.dispatchEvent(new StorageEvent('storage', { key }))
const broughtBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
let stop = () => {}

beforeEach(() => {
  stop = watchSignedOut(reload)
})
afterEach(() => {
  stop()
  reload.mockClear()
})

test('a tab is reloaded once somebody signed out in another one', () => {
  heardIn('plenaria.theme')
  expect(reload).not.toHaveBeenCalled()
  notifySignedOut()
  heardIn('plenaria.signed-out')
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a page that the browser brings back is reloaded if somebody signed out meanwhile', () => {
  broughtBack()
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(reload).not.toHaveBeenCalled()
  notifySignedOut()
  broughtBack()
  expect(reload).toHaveBeenCalledTimes(1)
})
