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

// As long as in other tests, so that none fails because a machine is busy.
jest.setTimeout(60_000)
const { getElementError } = getConfig()
configure({
  asyncUtilTimeout: 8_000,
  // A query that is retried until it succeeds or times out needs no DOM dump for each failure.
  getElementError: (message, container) =>
    Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics')
      ? Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' })
      : getElementError(message, container),
})

// React records the stack of every element's owner for its warnings, up to ten thousand per second; that takes a tenth of the
// total time, so this pretends that the limit has been reached.
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
// Testing Library sets the last one when it is loaded, which happens only once for many test files.
Object.assign(globalThis, { TextEncoder, WebSocket: TestSocket, IS_REACT_ACT_ENVIRONMENT: true })
// jsdom's `crypto` has only random numbers.
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
