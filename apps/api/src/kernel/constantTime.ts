/** Constant-time answers, independent of their outcome. */
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits until the next full step since `began` (of `performance.now()`), so that the response time reveals nothing.
 * @param step milliseconds, several times the duration of the slower case; 0: no wait
 * @returns the milliseconds waited
 */
export async function untilNextStep(began: number, step: number): Promise<number> {
  if (step === 0) return 0
  const spent = performance.now() - began
  const rest = Math.ceil(spent / step + 0.01) * step - spent
  await pause(rest)
  return rest
}
