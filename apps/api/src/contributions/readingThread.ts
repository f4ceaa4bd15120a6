/** The thread that reads one file (`reading.ts`). */
import { parentPort, workerData } from 'node:worker_threads'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import { readText } from './readText.ts'

runAfterRequests('AWAITED')

parentPort?.postMessage(await readText(Buffer.from(workerData as Uint8Array)))
