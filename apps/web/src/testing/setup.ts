import '@testing-library/jest-dom/jest-globals'
import { webcrypto } from 'node:crypto'
import { TextEncoder } from 'node:util'
import { afterEach, jest } from '@jest/globals'
import { cleanup, configure, getConfig } from '@testing-library/react'
import * as React from 'react'
import { putFaultAway } from '../kernel/faults.ts'
import { forgetWords } from '../kernel/language.ts'
import { clearToasts } from '../ui/Toast.tsx'
import { missingWords } from './missingWords.ts'
import { unexpectedFaults } from './server.ts'
import { endSockets, TestSocket } from './sockets.ts'

// As long as in other tests, so that a machine that is busy turns none red.
jest.setTimeout(60_000)
const { getElementError } = getConfig()
configure({
  asyncUtilTimeout: 8_000,
  // A query that is tried again until it succeeds, or time is over, needs no picture of the page each time that it fails.
  getElementError: (message, container) =>
    Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics')
      ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
      : getElementError(message, container),
})

// Of each element React notes the stack that made it, for warnings, until there are ten thousand within a second: a tenth of all time.
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => {}, configurable: true })

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.scrollTo = () => {}
// Testing Library sets the last one when it is loaded, which happens once for many test files.
Object.assign(globalThis, { TextEncoder, WebSocket: TestSocket, IS_REACT_ACT_ENVIRONMENT: true })
// jsdom has random numbers, and none of the rest.
Object.defineProperty(crypto, 'subtle', { value: webcrypto.subtle })
HTMLCanvasElement.prototype.getContext = () => null

forgetWords()

afterEach(async () => {
  cleanup()
  clearToasts()
  localStorage.clear()
  sessionStorage.clear()
  putFaultAway()
  await endSockets()
  const missing = [...missingWords]
  missingWords.clear()
  if (missing.length > 0) throw new Error(`Pages showed words that were not sent with them: ${missing.join(', ')}`)
  const fieldProblems = unexpectedFaults.splice(0)
  if (fieldProblems.length > 0)
    throw new AggregateError(
      fieldProblems,
      `The pages asked for what the contract does not give:\n${fieldProblems.join('\n')}`,
    )
})
