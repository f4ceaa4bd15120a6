/** The states of a draw: `PREPARED → COMMITTED → SEEDS_COMMITTED → REVEALING → DRAWN | VOID`. */
import type { Instant } from '../registration.ts'
import { type Hash, isBytes32 } from './digest.ts'
import { finalSeedOf, type Outcome, outcomeHash, roomBy, type VoidReason } from './outcome.ts'
import { checkTerms, type DrawRecord, recordHashOf, type TermsRefusal } from './record.ts'
import { isCommitmentValid, isSeedValid, isShareValid, recoverSeed, type SeedCommitment } from './seeds.ts'

export interface ShareReveal {
  /** The seed-holder whose seed it is a share of. */
  dealer: string
  /** The seed-holder who received it. */
  holder: string
  share: string
}

/** Everything published since the record. */
export interface Ceremony {
  record: DrawRecord
  recordHash: string
  /** In the order of holders, like the other lists. */
  commitments: readonly SeedCommitment[]
  confirmations: readonly string[]
  reveals: readonly { holder: string; seed: string }[]
  shares: readonly ShareReveal[]
  beacon: string | null
}

export type Draw =
  | { state: 'PREPARED'; record: DrawRecord }
  | ({ state: 'COMMITTED' | 'SEEDS_COMMITTED' | 'REVEALING' } & Ceremony)
  | ({ state: 'DRAWN'; outcome: Extract<Outcome, { state: 'DRAWN' }> } & Ceremony)
  | ({ state: 'VOID'; outcome: Extract<Outcome, { state: 'VOID' }> } & Ceremony)

export type DrawCommand =
  /** Sets other quotas, rooms, holders or deadlines. */
  | { type: 'PREPARE'; record: DrawRecord }
  /** States the hash that was shown. */
  | { type: 'COMMIT'; recordHash: string }
  | { type: 'CANCEL' }
  | { type: 'COMMIT_SEED'; commitment: SeedCommitment }
  /** The holder received a valid share from everybody else. */
  | { type: 'CONFIRM_SHARES'; holder: string }
  | { type: 'REVEAL_SEED'; holder: string; seed: string }
  | { type: 'REVEAL_SHARE'; reveal: ShareReveal }
  | { type: 'ADD_BEACON'; value: string }
  /** The clock: a deadline has passed. */
  | { type: 'CLOSE' }

export type DrawRefusal =
  | TermsRefusal
  /** After the commitment nothing in the record can change, including the quotas. */
  | { refusal: 'AlreadyCommitted' }
  | { refusal: 'NotCommitted' }
  /** The record differs from the one shown. */
  | { refusal: 'RecordChanged' }
  | { refusal: 'DrawOver'; state: 'DRAWN' | 'VOID' }
  | { refusal: 'TooLateToCancel' }
  | { refusal: 'UnknownSeedHolder' }
  | { refusal: 'SeedAlreadyCommitted' }
  | { refusal: 'SeedCommitmentInvalid' }
  | { refusal: 'SeedsNotCommitted'; missing: string[] }
  | { refusal: 'NoSharing' }
  | { refusal: 'SharesAlreadyConfirmed' }
  | { refusal: 'SharesNotConfirmed'; missing: string[] }
  | { refusal: 'SeedAlreadyRevealed' }
  | { refusal: 'SeedMismatch' }
  | { refusal: 'ShareMismatch' }
  | { refusal: 'ShareNotNeeded' }
  | { refusal: 'NoBeacon' }
  | { refusal: 'BeaconInvalid' }
  | { refusal: 'SeedsNotRevealed'; missing: string[] }
  | { refusal: 'TooEarly'; from: Instant }
  | { refusal: 'TooLate'; deadline: Instant }
  | { refusal: 'NothingMissing' }

export type DrawDecided = { kind: 'DONE'; draw: Draw } | { kind: 'REFUSED'; refusal: DrawRefusal }

type Running = Extract<Draw, { state: 'COMMITTED' | 'SEEDS_COMMITTED' | 'REVEALING' }>

const becomes = (draw: Draw): DrawDecided => ({ kind: 'DONE', draw })
const refused = (refusal: DrawRefusal): DrawDecided => ({ kind: 'REFUSED', refusal })

/** Decides one command. Doesn't check whether the sender is permitted to send it. */
export function decideDraw(draw: Draw, command: DrawCommand, { now, hash }: { now: Instant; hash: Hash }): DrawDecided {
  if (draw.state === 'PREPARED') return decidePrepared(draw, command, now, hash)
  if (command.type === 'PREPARE' || command.type === 'COMMIT') return refused({ refusal: 'AlreadyCommitted' })
  if (draw.state === 'DRAWN' || draw.state === 'VOID') return refused({ refusal: 'DrawOver', state: draw.state })
  switch (command.type) {
    case 'CANCEL':
      return cancel(draw, now)
    case 'COMMIT_SEED':
      return commitSeed(draw, command.commitment, now, hash)
    case 'CONFIRM_SHARES':
      return confirmShares(draw, command.holder, now)
    case 'REVEAL_SEED':
      return revealSeed(draw, command, now, hash)
    case 'REVEAL_SHARE':
      return revealShare(draw, command.reveal, now, hash)
    case 'ADD_BEACON':
      return addBeacon(draw, command.value, now, hash)
    case 'CLOSE':
      return close(draw, now)
    default:
      return command satisfies never
  }
}

/** The outcome as shown to the public so far. */
export const outcomeOf = (draw: Exclude<Draw, { state: 'PREPARED' }>): Outcome =>
  draw.state === 'DRAWN' || draw.state === 'VOID' ? draw.outcome : { state: 'PENDING' }

/** What the next draw's record states about this one; null until it is over. */
export const nextDraw = (draw: Draw, hash: Hash): { round: number; previous: string } | null =>
  draw.state === 'DRAWN' || draw.state === 'VOID'
    ? { round: draw.record.round + 1, previous: outcomeHash(draw.recordHash, draw.outcome, hash) }
    : null

function decidePrepared(
  draw: Extract<Draw, { state: 'PREPARED' }>,
  command: DrawCommand,
  now: Instant,
  hash: Hash,
): DrawDecided {
  if (command.type === 'PREPARE') return becomes({ state: 'PREPARED', record: command.record })
  if (command.type !== 'COMMIT') return refused({ refusal: 'NotCommitted' })
  const recordHash = recordHashOf(draw.record, hash)
  if (recordHash !== command.recordHash) return refused({ refusal: 'RecordChanged' })
  // Deadlines may have passed since it was prepared.
  const refusal = checkTerms(draw.record, now)
  if (refusal) return refused(refusal)
  const nothing = { commitments: [], confirmations: [], reveals: [], shares: [], beacon: null }
  return becomes({ state: 'COMMITTED', record: draw.record, recordHash, ...nothing })
}

const voided = ({ state: _, ...ceremony }: Running, reason: VoidReason, holders: readonly string[]): DrawDecided =>
  becomes({ ...ceremony, state: 'VOID', outcome: { state: 'VOID', reason, holders } })

/** After the deadline for seeds, missing it ends the draw; cancelling would hide who missed it. */
function cancel(draw: Running, now: Instant): DrawDecided {
  if (draw.state !== 'COMMITTED') return refused({ refusal: 'TooLateToCancel' })
  return now < draw.record.deadlines.seedsBy
    ? voided(draw, 'CANCELLED', [])
    : voided(draw, 'SEEDS_MISSING', uncommitted(draw))
}

const idsOf = ({ record }: Ceremony): string[] => record.holders.map(({ id }) => id)

/** Holders not among these, in order. */
const missingFrom = (ceremony: Ceremony, present: readonly string[]): string[] =>
  idsOf(ceremony).filter((id) => !present.includes(id))

const uncommitted = (ceremony: Ceremony) =>
  missingFrom(
    ceremony,
    ceremony.commitments.map(({ holder }) => holder),
  )

const unconfirmed = (ceremony: Ceremony) =>
  ceremony.record.sharing === null ? [] : missingFrom(ceremony, ceremony.confirmations)

const unrevealed = (ceremony: Ceremony) =>
  missingFrom(
    ceremony,
    ceremony.reveals.map(({ holder }) => holder),
  )

/** Adds an entry to a list in the order of holders. */
function inOrder<Entry>(ceremony: Ceremony, entries: readonly Entry[], holderOf: (entry: Entry) => string): Entry[] {
  const ids = idsOf(ceremony)
  return entries.toSorted((one, other) => ids.indexOf(holderOf(one)) - ids.indexOf(holderOf(other)))
}

function commitSeed(draw: Running, commitment: SeedCommitment, now: Instant, hash: Hash): DrawDecided {
  const { holder, points, proof } = commitment
  const { deadlines, sharing } = draw.record
  if (!idsOf(draw).includes(holder)) return refused({ refusal: 'UnknownSeedHolder' })
  if (!uncommitted(draw).includes(holder)) return refused({ refusal: 'SeedAlreadyCommitted' })
  if (now >= deadlines.seedsBy) return refused({ refusal: 'TooLate', deadline: deadlines.seedsBy })
  if (points.length !== (sharing ?? 1) || !isCommitmentValid(commitment, draw.recordHash, hash))
    return refused({ refusal: 'SeedCommitmentInvalid' })
  const stored = { holder, points: [...points], proof: { nonce: proof.nonce, response: proof.response } }
  const committed = { ...draw, commitments: inOrder(draw, [...draw.commitments, stored], (each) => each.holder) }
  return becomes(uncommitted(committed).length === 0 ? { ...committed, state: 'SEEDS_COMMITTED' } : committed)
}

function confirmShares(draw: Running, holder: string, now: Instant): DrawDecided {
  const { deadlines, sharing } = draw.record
  if (sharing === null) return refused({ refusal: 'NoSharing' })
  if (!idsOf(draw).includes(holder)) return refused({ refusal: 'UnknownSeedHolder' })
  const missing = uncommitted(draw)
  if (missing.length > 0) return refused({ refusal: 'SeedsNotCommitted', missing })
  if (draw.confirmations.includes(holder)) return refused({ refusal: 'SharesAlreadyConfirmed' })
  if (now >= deadlines.confirmBy) return refused({ refusal: 'TooLate', deadline: deadlines.confirmBy })
  return becomes({ ...draw, confirmations: inOrder(draw, [...draw.confirmations, holder], (each) => each) })
}

function revealSeed(
  draw: Running,
  { holder, seed }: { holder: string; seed: string },
  now: Instant,
  hash: Hash,
): DrawDecided {
  const { revealBy } = draw.record.deadlines
  const notReady = whyNotRevealing(draw)
  if (notReady) return refused(notReady)
  const commitment = draw.commitments.find((each) => each.holder === holder)
  if (!commitment) return refused({ refusal: 'UnknownSeedHolder' })
  if (!unrevealed(draw).includes(holder)) return refused({ refusal: 'SeedAlreadyRevealed' })
  if (now >= revealBy) return refused({ refusal: 'TooLate', deadline: revealBy })
  if (!isSeedValid(commitment, seed)) return refused({ refusal: 'SeedMismatch' })
  const reveals = inOrder(draw, [...draw.reveals, { holder, seed }], (each) => each.holder)
  return becomes(settle({ ...draw, state: 'REVEALING', reveals }, hash))
}

/** Until everybody has committed and confirmed their shares, a revealed seed would help others choose theirs. */
function whyNotRevealing(draw: Running): DrawRefusal | null {
  const [withoutSeed, withoutShares] = [uncommitted(draw), unconfirmed(draw)]
  if (withoutSeed.length > 0) return { refusal: 'SeedsNotCommitted', missing: withoutSeed }
  return withoutShares.length > 0 ? { refusal: 'SharesNotConfirmed', missing: withoutShares } : null
}

function revealShare(draw: Running, { dealer, holder, share }: ShareReveal, now: Instant, hash: Hash): DrawDecided {
  const { deadlines, sharing } = draw.record
  if (sharing === null) return refused({ refusal: 'NoSharing' })
  const notReady = whyNotRevealing(draw)
  if (notReady) return refused(notReady)
  const commitment = draw.commitments.find((each) => each.holder === dealer)
  const position = idsOf(draw).indexOf(holder) + 1
  if (!commitment || position === 0) return refused({ refusal: 'UnknownSeedHolder' })
  if (now < deadlines.revealBy) return refused({ refusal: 'TooEarly', from: deadlines.revealBy })
  if (now >= deadlines.recoverBy) return refused({ refusal: 'TooLate', deadline: deadlines.recoverBy })
  const known = draw.shares.filter((each) => each.dealer === dealer)
  const isKnown = known.some((each) => each.holder === holder)
  if (!unrevealed(draw).includes(dealer) || known.length >= sharing || isKnown)
    return refused({ refusal: 'ShareNotNeeded' })
  if (!isShareValid(commitment, position, share)) return refused({ refusal: 'ShareMismatch' })
  const shares = inOrder(draw, [...draw.shares, { dealer, holder, share }], (each) => each.holder)
  return becomes(settle({ ...draw, state: 'REVEALING', shares: inOrder(draw, shares, (each) => each.dealer) }, hash))
}

/** Revealed or recovered, in the order of holders; null where neither. */
function seedsOf(ceremony: Ceremony): (string | null)[] {
  const ids = idsOf(ceremony)
  return ids.map((id) => {
    const revealed = ceremony.reveals.find(({ holder }) => holder === id)
    if (revealed) return revealed.seed
    const shares = ceremony.shares.filter(({ dealer }) => dealer === id)
    if (ceremony.record.sharing === null || shares.length < ceremony.record.sharing) return null
    return recoverSeed(shares.map(({ holder, share }) => ({ position: ids.indexOf(holder) + 1, share })))
  })
}

const holdersWithoutSeed = (ceremony: Ceremony): string[] => {
  const seeds = seedsOf(ceremony)
  return idsOf(ceremony).filter((_, place) => seeds[place] === null)
}

/** Draws as soon as nothing is missing. */
function settle({ state, ...ceremony }: Running, hash: Hash): Draw {
  const { record, recordHash, commitments, beacon } = ceremony
  const seeds = seedsOf(ceremony).filter((seed) => seed !== null)
  if (seeds.length < record.holders.length || (record.beacon !== null && beacon === null)) return { state, ...ceremony }
  const seed = finalSeedOf(recordHash, { commitments, seeds, beacon }, hash)
  return {
    ...ceremony,
    state: 'DRAWN',
    outcome: { state: 'DRAWN', seed, room: roomBy(seed, record.rooms.count, hash) },
  }
}

function addBeacon(draw: Running, value: string, now: Instant, hash: Hash): DrawDecided {
  const { beacon } = draw.record
  if (beacon === null) return refused({ refusal: 'NoBeacon' })
  const notReady = whyNotRevealing(draw)
  if (notReady) return refused(notReady)
  const missing = holdersWithoutSeed(draw)
  if (missing.length > 0) return refused({ refusal: 'SeedsNotRevealed', missing })
  if (now < beacon.at) return refused({ refusal: 'TooEarly', from: beacon.at })
  if (beacon.until !== undefined && now >= beacon.until) return refused({ refusal: 'TooLate', deadline: beacon.until })
  if (!isBytes32(value)) return refused({ refusal: 'BeaconInvalid' })
  return becomes(settle({ ...draw, beacon: value }, hash))
}

/** Voids a draw that can't go on because a deadline has passed. */
function close(draw: Running, now: Instant): DrawDecided {
  const { record } = draw
  const { seedsBy, confirmBy, revealBy, recoverBy } = record.deadlines
  const late = (reason: VoidReason, deadline: Instant, missing: readonly string[]): DrawDecided =>
    now < deadline ? refused({ refusal: 'TooEarly', from: deadline }) : voided(draw, reason, missing)
  const withoutSeed = uncommitted(draw)
  if (withoutSeed.length > 0) return late('SEEDS_MISSING', seedsBy, withoutSeed)
  const withoutShares = unconfirmed(draw)
  if (withoutShares.length > 0) return late('SHARES_UNCONFIRMED', confirmBy, withoutShares)
  const missing = holdersWithoutSeed(draw)
  if (missing.length === 0) {
    // The draw waits for its beacon, without a fallback: anyone able to withhold the value could choose between two rooms.
    const until = record.beacon?.until
    return until === undefined ? refused({ refusal: 'NothingMissing' }) : late('BEACON_MISSING', until, [])
  }
  const coverable = record.sharing === null ? 0 : record.holders.length - record.sharing
  const silent = unrevealed(draw)
  return silent.length > coverable
    ? late('REVEALS_MISSING', revealBy, silent)
    : late('SHARES_MISSING', recoverBy, missing)
}
