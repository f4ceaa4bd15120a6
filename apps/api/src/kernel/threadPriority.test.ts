import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { expect, it } from '@jest/globals'
import { runAfterRequests } from './threadPriority.ts'

it.each([
  ['AWAITED', 5],
  ['BACKGROUND', 10],
])(
  'lets requests go before a worker thread (%s), and leaves the thread that answers them as it is',
  async (kind, nice) => {
    const before = getPriority(process.pid)
    const module = JSON.stringify(new URL('./threadPriority.ts', import.meta.url).href)
    const text = `const { parentPort } = require('node:worker_threads')
    const { readlinkSync } = require('node:fs')
    const { getPriority } = require('node:os')
    import(${module}).then(({ runAfterRequests }) => {
      runAfterRequests('${kind}')
      parentPort.postMessage(getPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1))))
    })`
    const thread = new Worker(text, { eval: true, execArgv: [] })
    const priority = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))
    await thread.terminate()

    expect({ priority, main: getPriority(process.pid) }).toEqual({ priority: nice, main: before })
  },
)

it('is refused by the thread that answers requests', () => {
  expect(() => runAfterRequests('AWAITED')).toThrow('would come last')
})
