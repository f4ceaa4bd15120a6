import type { Planned } from './UndoBar.tsx'

/**
 * Maximum time an action takes to take effect, in milliseconds. One that is still planned after that is being delayed, and can be
 * undone.
 */
const atMost = 20_000

/**
 * Whether an action is taking effect right now: too late to undo it, and running it now changes nothing. `now`: milliseconds
 * since 1970.
 */
export function isTakingEffect(
  { state, takesEffectAt }: Pick<Planned, 'state' | 'takesEffectAt'>,
  now: number,
): boolean {
  const late = now - Date.parse(takesEffectAt)
  return state === 'PLANNED' && late >= 0 && late < atMost
}
