import type { Planned } from './UndoBar.tsx'

/** Milliseconds that an action takes at most to take effect. One that is still planned then is kept waiting by something, and can be undone. */
const atMost = 20_000

/** Whether an action is taking effect: it is too late to undo it, and sending it now changes nothing. `now`: milliseconds since 1970. */
export function isTakingEffect(
  { state, takesEffectAt }: Pick<Planned, 'state' | 'takesEffectAt'>,
  now: number,
): boolean {
  const late = now - Date.parse(takesEffectAt)
  return state === 'PLANNED' && late >= 0 && late < atMost
}
