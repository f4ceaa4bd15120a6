import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Longest turn of this thread's event loop while work is in progress, in milliseconds of CPU time. Sampled every millisecond, so
 * up to one may be counted twice. Delays measured by the clock, as by `monitorEventLoopDelay`, would include other threads' work.
 */
export async function longestTurn(work: Promise<unknown>): Promise<number> {
  let isOver = false
  const end = work.finally(() => {
    isOver = true
  })
  let longest = 0
  while (!isOver) {
    const before = process.threadCpuUsage()
    await sleep(1)
    const { user, system } = process.threadCpuUsage(before)
    longest = Math.max(longest, (user + system) / 1e3)
  }
  await end
  return longest
}
