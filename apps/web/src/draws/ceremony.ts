/** Derives what the ceremony shows of a draw besides its record. */
import type { Holder, ShownDraw } from './drawFields.ts'

export type Step = 'COMMIT' | 'CONFIRM' | 'REVEAL' | 'RECOVER' | 'AWAIT_BEACON' | 'ENTER_BEACON'

type Timed = Pick<ShownDraw, 'state' | 'deadlines' | 'sharing' | 'holders' | 'beacon'>

/** The current step and its deadline; null before the record is published and after the draw. */
export function stepUnderWay(
  { state, deadlines, sharing, holders, beacon }: Timed,
  now: number,
): { step: Step; until: string } | null {
  if (!deadlines) return null
  if (state === 'COMMITTED') return { step: 'COMMIT', until: deadlines.seedsBy }
  if (state !== 'SEEDS_COMMITTED' && state !== 'REVEALING') return null
  const hasShares = sharing !== null && sharing !== undefined
  if (hasShares && holders.some(({ confirmedAt }) => !confirmedAt))
    return { step: 'CONFIRM', until: deadlines.confirmBy }
  if (beacon?.at && holders.every(({ revealedAt, isRecovered }) => revealedAt || isRecovered))
    return now < Date.parse(beacon.at) || !beacon.until
      ? { step: 'AWAIT_BEACON', until: beacon.at }
      : { step: 'ENTER_BEACON', until: beacon.until }
  return hasShares && now >= Date.parse(deadlines.revealBy)
    ? { step: 'RECOVER', until: deadlines.recoverBy }
    : { step: 'REVEAL', until: deadlines.revealBy }
}

/** Round number of the published public random value that still has to be entered; null if none. */
export function valueToEnter(draw: Timed, now: number): string | null {
  const under = stepUnderWay(draw, now)
  const { number, at } = draw.beacon ?? {}
  const isPending = under?.step === 'AWAIT_BEACON' || under?.step === 'ENTER_BEACON'
  return isPending && number && at && now >= Date.parse(at) ? number : null
}

/** Whether this seed-holder caused the draw to be void. */
export function isAtFault(
  { state, voidReason }: Pick<ShownDraw, 'state' | 'voidReason'>,
  { committedAt, confirmedAt, revealedAt, isRecovered }: Holder,
): boolean {
  if (state !== 'VOID') return false
  switch (voidReason) {
    case 'SEEDS_MISSING':
      return !committedAt
    case 'SHARES_UNCONFIRMED':
      return !confirmedAt
    case 'REVEALS_MISSING':
    case 'SHARES_MISSING':
      return !revealedAt && !isRecovered
    default:
      return false
  }
}

const [often, rarely, soon] = [4_000, 30_000, 60 * 60_000]

/**
 * Polling interval of a draw in progress, in milliseconds: short for those who act in it, and for all if a change is imminent. A
 * public random value may take days; everyone polls often within an hour of its time.
 */
export function lookEvery(draw: Pick<ShownDraw, 'ownHolders' | 'joinableAs'> & Timed, now: number): number {
  if (draw.ownHolders.length + draw.joinableAs.length > 0) return often
  const under = stepUnderWay(draw, now)
  const isNear = (at: string | null | undefined) => Math.abs(Date.parse(at ?? '') - now) < soon
  const isOfBeacon = under?.step === 'AWAIT_BEACON' || under?.step === 'ENTER_BEACON'
  if (isNear(under?.until) || (isOfBeacon && isNear(draw.beacon?.at))) return often
  return draw.state === 'REVEALING' && !isOfBeacon ? often : rarely
}

/** Maximum number of codes that fit beside the picture of the room. */
export const codesBesideRoom = 60

/** Font size at which all codes fit on the screen, in hundredths of its shorter side. */
export const codeSizeFor = (codes: number): number => Math.min(2.6, Math.sqrt(800 / Math.max(1, codes)))

/** Milliseconds in which a whole room fills, and the bounds of the pause per seat. */
const fillingTakes = 20_000
const [quickest, slowest] = [40, 900]

/** Milliseconds between one seat and the next. */
export const pauseFor = (seats: number): number => Math.min(slowest, Math.max(quickest, fillingTakes / seats))
