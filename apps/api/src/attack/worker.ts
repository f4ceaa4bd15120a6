/** The thread's side of `thread.ts`: one question, one verdict. */
import { parentPort, workerData } from 'node:worker_threads'
import { judgeFigures, judgeRoom } from '@plenaria/domain/attack/verdict'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import type { Question } from './thread.ts'

runAfterRequests('AWAITED')

const verdictOn = (question: Question) => (question.kind === 'FIGURES' ? judgeFigures(question) : judgeRoom(question))

parentPort?.postMessage(verdictOn(workerData))
