/** What a ceremony shows of a draw besides its record. */
import type { Holder, ShownDraw } from './drawFields.ts'

export type Step = 'COMMIT' | 'CONFIRM' | 'REVEAL' | 'RECOVER' | 'AWAIT_BEACON' | 'ENTER_BEACON'

type Timed = Pick<ShownDraw, 'state' | 'deadlines' | 'sharing' | 'holders' | 'beacon'>

/** The step that is under way, and by when it ends; null before the record is published, and after the draw. */
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

/** The number of the public random value that is published and has to be entered; null: there is none. */
export function valueToEnter(draw: Timed, now: number): string | null {
  const under = stepUnderWay(draw, now)
  const { number, at } = draw.beacon ?? {}
  const isPending = under?.step === 'AWAIT_BEACON' || under?.step === 'ENTER_BEACON'
  return isPending && number && at && now >= Date.parse(at) ? number : null
}

/** Whether the draw is void because of this seed-holder. */
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
 * Milliseconds between looks at a draw in progress: often for those who act in it, and for everyone when something may happen soon. A
 * public random value may take days; everyone looks often within an hour of its time.
 */
export function lookEvery(draw: Pick<ShownDraw, 'ownHolders' | 'joinableAs'> & Timed, now: number): number {
  if (draw.ownHolders.length + draw.joinableAs.length > 0) return often
  const under = stepUnderWay(draw, now)
  const isNear = (at: string | null | undefined) => Math.abs(Date.parse(at ?? '') - now) < soon
  const isOfBeacon = under?.step === 'AWAIT_BEACON' || under?.step === 'ENTER_BEACON'
  if (isNear(under?.until) || (isOfBeacon && isNear(draw.beacon?.at))) return often
  return draw.state === 'REVEALING' && !isOfBeacon ? often : rarely
}

/** More codes than this have no place beside the picture of the room. */
export const codesBesideRoom = 60

/** Size of codes at which all of them fill a screen, in hundredths of its shorter side. */
export const codeSizeFor = (codes: number): number => Math.min(2.6, Math.sqrt(800 / Math.max(1, codes)))

/** Milliseconds that a whole room takes to fill, and the least and most for one seat. */
const fillingTakes = 20_000
const [quickest, slowest] = [40, 900]

/** Milliseconds from one seat to the next. */
export const pauseFor = (seats: number): number => Math.min(slowest, Math.max(quickest, fillingTakes / seats))
