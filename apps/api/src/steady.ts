/** Answers that take as long whatever became of what was asked. */
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds: several times what the slower of two cases takes. */
const step = 250

/** Waits until the next full step since `began` (of `performance.now()`), so that how long an answer takes tells nothing. */
export async function untilNextStep(began: number): Promise<void> {
  const spent = performance.now() - began
  await pause(Math.ceil(spent / step + 0.01) * step - spent)
}
