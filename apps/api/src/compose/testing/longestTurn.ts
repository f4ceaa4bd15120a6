import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds of the processor that the longest turn of this thread takes while something is under way. Another thread's work doesn't count. */
export async function longestTurn(work: Promise<unknown>): Promise<number> {
  let isOver = false
  const end = work.finally(() => {
    isOver = true
  })
  let longest = 0
  while (!isOver) {
    const before = process.threadCpuUsage()
    await nextTurn()
    const { user, system } = process.threadCpuUsage(before)
    longest = Math.max(longest, (user + system) / 1e3)
  }
  await end
  return longest
}
