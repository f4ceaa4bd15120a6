/** The thread's side: one check after another, answered in order. */
import { parentPort } from 'node:worker_threads'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import { type DrandValue, isPublishedByDrand } from './drand.ts'

export interface DrandCheck {
  number: string
  value: DrandValue
}

runAfterRequests('AWAITED')

parentPort?.on('message', ({ number, value }: DrandCheck) => {
  parentPort?.postMessage(isPublishedByDrand(number, value))
})
