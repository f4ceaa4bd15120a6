import '@testing-library/jest-dom/jest-globals'
import { afterEach } from '@jest/globals'
import { cleanup, configure } from '@testing-library/react'
import { putFaultAway } from '../app/faults.ts'
import { unexpectedFaults } from './server.ts'

configure({ asyncUtilTimeout: 4_000 })

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.scrollTo = () => {}

afterEach(() => {
  cleanup()
  localStorage.clear()
  putFaultAway()
  const faults = unexpectedFaults.splice(0)
  if (faults.length > 0)
    throw new AggregateError(faults, `The pages asked for what the contract does not give:\n${faults.join('\n')}`)
})
