/** The thread that cleans one PDF (`attachments.ts`). */
import { parentPort, workerData } from 'node:worker_threads'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import { cleanPdf } from './pdf.ts'

runAfterRequests('AWAITED')

parentPort?.postMessage(await cleanPdf(workerData as Uint8Array))
