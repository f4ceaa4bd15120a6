/** Refusals of a draw, by the contract's causes. */
import type { DrawRefusal } from '@plenaria/domain/draw/decide'
import type { DrawRefusalCause } from '../__generated__/resolvers.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'

export const refuseDraw = (
  language: Context['language'],
  cause: DrawRefusalCause,
  {
    people = null,
    questions = [],
    references = [],
  }: { people?: number | null; questions?: string[]; references?: string[] } = {},
): Refused<'DrawRefused'> => refuse(language, 'DrawRefused', { cause, people, questions, references })

const causes: Partial<Record<DrawRefusal['refusal'], DrawRefusalCause>> = {
  AlreadyCommitted: 'ALREADY_COMMITTED',
  NotCommitted: 'NOT_COMMITTED',
  RecordChanged: 'DRAW_CHANGED',
  DrawOver: 'DRAW_OVER',
  TooLateToCancel: 'TOO_LATE_TO_CANCEL',
  TooFewSeedHolders: 'TOO_FEW_SEED_HOLDERS',
  SeedAlreadyCommitted: 'SEED_ALREADY_COMMITTED',
  SeedCommitmentInvalid: 'SEED_COMMITMENT_INVALID',
  SeedsNotCommitted: 'SEEDS_NOT_COMMITTED',
  SeedsNotRevealed: 'SEEDS_NOT_REVEALED',
  NoBeacon: 'NO_BEACON',
  BeaconInvalid: 'BEACON_INVALID',
  NoSharing: 'NO_SHARING',
  SharesAlreadyConfirmed: 'SHARES_ALREADY_CONFIRMED',
  SharesNotConfirmed: 'SHARES_NOT_CONFIRMED',
  SeedAlreadyRevealed: 'SEED_ALREADY_REVEALED',
  SeedMismatch: 'SEED_MISMATCH',
  ShareMismatch: 'SHARE_MISMATCH',
  ShareNotNeeded: 'SHARE_NOT_NEEDED',
  TooEarly: 'TOO_EARLY',
  TooLate: 'TOO_LATE',
}

/** @throws on a refusal that no command of ours can meet */
export function drawRefusal(language: Context['language'], { refusal }: DrawRefusal): Refused<'DrawRefused'> {
  const cause = causes[refusal]
  if (!cause) throw new Error(`A draw was refused: ${refusal}.`)
  return refuseDraw(language, cause)
}
