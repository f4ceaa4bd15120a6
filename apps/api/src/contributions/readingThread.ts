/** The thread that reads one file (`reading.ts`). */
import { parentPort, workerData } from 'node:worker_threads'
import { readText } from './readText.ts'

parentPort?.postMessage(await readText(Buffer.from(workerData as Uint8Array)))
