import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Draw, type DrawCommand, decideDraw, nextDraw, outcomeOf } from './decide.ts'
import { finalSeedOf, outcomeHash, roomBy } from './outcome.ts'
import { prepareRecord } from './prepare.ts'
import {
  ceremonyOf,
  committedAt,
  dealAll,
  play,
  randomFrom,
  sampleInput,
  samplePrepared,
  sampleTerms,
  sha256,
} from './testing/sample.ts'

type Step = readonly [DrawCommand, number]

const worlds = {
  two: samplePrepared({ seed: 'two', holders: 2 }),
  three: samplePrepared({ seed: 'three', holders: 3 }),
  beacon: samplePrepared({ seed: 'beacon', holders: 2, hasBeacon: true }),
}
const world = (name: keyof typeof worlds, silent: readonly number[] = []) => {
  const prepared = worlds[name]
  const dealt = dealAll(prepared, name)
  const steps = ceremonyOf(prepared, dealt, silent)
  const upTo = (type: DrawCommand['type']): Step[] =>
    steps.slice(
      0,
      steps.findIndex(([command]) => command.type === type),
    )
  const begun: Draw = { state: 'PREPARED', record: prepared.record }
  return {
    prepared,
    dealt,
    steps,
    upTo,
    begun,
    deadlines: prepared.record.deadlines,
    after: (given: readonly Step[]) => play(begun, given),
  }
}
const refusalOf = (draw: Draw, command: DrawCommand, now: number) => {
  const decided = decideDraw(draw, command, { now, hash: sha256 })
  return decided.kind === 'REFUSED' ? decided.refusal.refusal : decided.draw.state
}
const closed = (draw: Draw, now: number) => {
  const [result] = [decideDraw(draw, { type: 'CLOSE' }, { now, hash: sha256 })]
  return result.kind === 'REFUSED'
    ? result.refusal.refusal
    : result.draw.state === 'VOID'
      ? result.draw.outcome
      : result.draw.state
}

describe('before and at the commitment', () => {
  const { begun, prepared } = world('two')
  const commit = { type: 'COMMIT', recordHash: prepared.recordHash } as const

  it('everything can change until the record that was shown is committed', () => {
    const other = worlds.three.record
    const changed = play(begun, [[{ type: 'PREPARE', record: other }, committedAt]])
    expect(refusalOf(changed, commit, committedAt)).toBe('RecordChanged')
    const committed = play(begun, [[commit, committedAt]])
    expect(refusalOf(committed, { type: 'PREPARE', record: other }, committedAt)).toBe('AlreadyCommitted')
    expect(refusalOf(committed, commit, committedAt)).toBe('AlreadyCommitted')
  })

  it('nothing else is possible before, and no commitment after its deadlines', () => {
    expect(refusalOf(begun, { type: 'REVEAL_SEED', holder: 'holder-1', seed: '' }, committedAt)).toBe('NotCommitted')
    expect(refusalOf(begun, { type: 'CLOSE' }, committedAt)).toBe('NotCommitted')
    expect(refusalOf(begun, commit, prepared.record.deadlines.seedsBy)).toBe('DeadlinesOutOfOrder')
  })
})

describe('commitments to seeds', () => {
  const { after, upTo, dealt, deadlines, steps } = world('three')
  const committed = after(upTo('COMMIT_SEED'))
  const [one, other] = dealt.map(({ commitment }) => ({ type: 'COMMIT_SEED', commitment }) as const)
  if (!one || !other) throw new Error('The sample has holders.')

  it('are one of each holder, made for this record, and in time', () => {
    const now = committedAt
    const first = play(committed, [[one, now]])
    expect(refusalOf(first, one, now)).toBe('SeedAlreadyCommitted')
    expect(refusalOf(first, { ...one, commitment: { ...one.commitment, holder: 'stranger' } }, now)).toBe(
      'UnknownSeedHolder',
    )
    expect(refusalOf(first, { ...other, commitment: { ...one.commitment, holder: 'holder-2' } }, now)).toBe(
      'SeedCommitmentInvalid',
    )
    expect(
      refusalOf(
        first,
        { ...other, commitment: { ...other.commitment, points: other.commitment.points.slice(1) } },
        now,
      ),
    ).toBe('SeedCommitmentInvalid')
    expect(refusalOf(first, other, deadlines.seedsBy)).toBe('TooLate')
    const another = world('two').dealt[1]?.commitment
    if (another)
      expect(refusalOf(committed, { type: 'COMMIT_SEED', commitment: another }, now)).toBe('SeedCommitmentInvalid')
  })

  it('are stored in the order of holders, in whatever order they come', () => {
    const inOrder = after(upTo('CONFIRM_SHARES'))
    const turned = play(committed, steps.slice(1, 4).toReversed())
    expect(turned).toEqual(inOrder)
    expect(turned.state).toBe('SEEDS_COMMITTED')
  })

  it('can be cancelled until the last one, never after it', () => {
    const almost = after(upTo('CONFIRM_SHARES').slice(0, -1))
    const cancelled = play(almost, [[{ type: 'CANCEL' }, committedAt]])
    expect(cancelled).toMatchObject({ state: 'VOID', outcome: { reason: 'CANCELLED', holders: [] } })
    expect(refusalOf(after(upTo('CONFIRM_SHARES')), { type: 'CANCEL' }, committedAt)).toBe('TooLateToCancel')
  })

  it('are named as missing if it is cancelled after their deadline', () => {
    const almost = after(upTo('CONFIRM_SHARES').slice(0, -1))
    const late = play(almost, [[{ type: 'CANCEL' }, deadlines.seedsBy]])
    expect(late).toMatchObject({ outcome: { reason: 'SEEDS_MISSING', holders: [expect.any(String)] } })
  })

  it('void the draw if one is missing at the deadline', () => {
    const almost = after(upTo('CONFIRM_SHARES').slice(0, -1))
    expect(closed(almost, deadlines.seedsBy - 1)).toBe('TooEarly')
    expect(closed(almost, deadlines.seedsBy)).toEqual({ state: 'VOID', reason: 'SEEDS_MISSING', holders: ['holder-3'] })
  })
})

describe('seeds', () => {
  it('are not revealed before all are committed and all shares confirmed', () => {
    const { after, upTo, dealt, steps, deadlines } = world('three')
    const reveal = { type: 'REVEAL_SEED', holder: 'holder-1', seed: dealt[0]?.seed ?? '' } as const
    const share = { type: 'REVEAL_SHARE', reveal: { dealer: 'holder-1', holder: 'holder-2', share: '' } } as const
    const almost = after(upTo('CONFIRM_SHARES').slice(0, -1))
    const unconfirmed = after(upTo('REVEAL_SEED').slice(0, -1))
    expect(refusalOf(almost, reveal, committedAt)).toBe('SeedsNotCommitted')
    expect(refusalOf(almost, { type: 'CONFIRM_SHARES', holder: 'holder-1' }, committedAt)).toBe('SeedsNotCommitted')
    expect(refusalOf(unconfirmed, reveal, committedAt)).toBe('SharesNotConfirmed')
    expect(refusalOf(unconfirmed, share, committedAt)).toBe('SharesNotConfirmed')
    expect(refusalOf(unconfirmed, { type: 'CONFIRM_SHARES', holder: 'holder-1' }, committedAt)).toBe(
      'SharesAlreadyConfirmed',
    )
    expect(refusalOf(unconfirmed, { type: 'CONFIRM_SHARES', holder: 'stranger' }, committedAt)).toBe(
      'UnknownSeedHolder',
    )
    expect(refusalOf(unconfirmed, { type: 'CONFIRM_SHARES', holder: 'holder-3' }, deadlines.confirmBy)).toBe('TooLate')
    expect(closed(unconfirmed, deadlines.confirmBy)).toEqual({
      state: 'VOID',
      reason: 'SHARES_UNCONFIRMED',
      holders: ['holder-3'],
    })
    expect(steps.length).toBe(10)
  })

  it('are revealed once each, in time, and as committed', () => {
    const { after, upTo, dealt, deadlines } = world('two')
    const committed = after(upTo('REVEAL_SEED'))
    const reveal = { type: 'REVEAL_SEED', holder: 'holder-1', seed: dealt[0]?.seed ?? '' } as const
    const first = play(committed, [[reveal, committedAt]])
    expect(first.state).toBe('REVEALING')
    expect(refusalOf(first, reveal, committedAt)).toBe('SeedAlreadyRevealed')
    expect(refusalOf(first, { ...reveal, holder: 'holder-2' }, committedAt)).toBe('SeedMismatch')
    expect(refusalOf(first, { ...reveal, holder: 'stranger' }, committedAt)).toBe('UnknownSeedHolder')
    const second = { ...reveal, holder: 'holder-2', seed: dealt[1]?.seed ?? '' }
    expect(refusalOf(first, second, deadlines.revealBy)).toBe('TooLate')
    expect(refusalOf(first, second, deadlines.revealBy - 1)).toBe('DRAWN')
  })

  it('void the draw if one of two is not revealed', () => {
    const { after, steps, deadlines } = world('two')
    const waiting = after(steps.slice(0, -1))
    expect(closed(waiting, deadlines.revealBy - 1)).toBe('TooEarly')
    expect(closed(waiting, deadlines.revealBy)).toEqual({
      state: 'VOID',
      reason: 'REVEALS_MISSING',
      holders: ['holder-2'],
    })
    expect(refusalOf(waiting, { type: 'CONFIRM_SHARES', holder: 'holder-2' }, committedAt)).toBe('NoSharing')
    expect(
      refusalOf(
        waiting,
        { type: 'REVEAL_SHARE', reveal: { dealer: 'holder-2', holder: 'holder-1', share: '' } },
        deadlines.revealBy,
      ),
    ).toBe('NoSharing')
  })

  it('are recovered by the others if one of three is not revealed, with the same result', () => {
    const whole = world('three')
    const { after, steps, upTo, dealt, deadlines } = world('three', [2])
    const waiting = after(upTo('REVEAL_SHARE'))
    const give = (holder: number, share: string) =>
      ({ type: 'REVEAL_SHARE', reveal: { dealer: 'holder-2', holder: `holder-${holder}`, share } }) as const
    const [first = '', , third = ''] = dealt[1]?.shares ?? []
    const at = deadlines.revealBy
    expect(refusalOf(waiting, give(1, first), at - 1)).toBe('TooEarly')
    expect(refusalOf(waiting, give(1, first), deadlines.recoverBy)).toBe('TooLate')
    expect(refusalOf(waiting, give(1, third), at)).toBe('ShareMismatch')
    expect(refusalOf(waiting, give(9, first), at)).toBe('UnknownSeedHolder')
    expect(
      refusalOf(
        waiting,
        { type: 'REVEAL_SHARE', reveal: { dealer: 'holder-1', holder: 'holder-3', share: third } },
        at,
      ),
    ).toBe('ShareNotNeeded')
    const one = play(waiting, [[give(1, first), at]])
    expect(refusalOf(one, give(1, first), at)).toBe('ShareNotNeeded')
    expect(closed(one, deadlines.recoverBy - 1)).toBe('TooEarly')
    expect(closed(one, deadlines.recoverBy)).toEqual({ state: 'VOID', reason: 'SHARES_MISSING', holders: ['holder-2'] })
    const drawn = play(one, [[give(3, third), at]])
    expect(drawn).toEqual(after(steps))
    expect(drawn).toMatchObject({
      outcome: outcomeOf(play(whole.begun, whole.steps) as Exclude<Draw, { state: 'PREPARED' }>),
    })
  })

  it('void the draw if more are missing than shares cover', () => {
    const { after, upTo, deadlines } = world('three', [2, 3])
    const waiting = after(upTo('REVEAL_SHARE'))
    expect(closed(waiting, deadlines.revealBy)).toEqual({
      state: 'VOID',
      reason: 'REVEALS_MISSING',
      holders: ['holder-2', 'holder-3'],
    })
  })
})

describe('the beacon', () => {
  it('is added after all seeds and not before its time', () => {
    const { after, upTo, prepared } = world('beacon')
    const at = prepared.record.beacon?.at ?? 0
    const add = { type: 'ADD_BEACON', value: sha256('beacon') } as const
    const revealed = after(upTo('ADD_BEACON'))
    expect(revealed.state).toBe('REVEALING')
    expect(refusalOf(after(upTo('ADD_BEACON').slice(0, -1)), add, at)).toBe('SeedsNotRevealed')
    expect(refusalOf(after(upTo('REVEAL_SEED').slice(0, -1)), add, at)).toBe('SeedsNotCommitted')
    expect(refusalOf(revealed, add, at - 1)).toBe('TooEarly')
    expect(refusalOf(revealed, { ...add, value: 'drand' }, at)).toBe('BeaconInvalid')
    expect(refusalOf(revealed, add, at)).toBe('DRAWN')
    expect(refusalOf(world('two').after(world('two').upTo('REVEAL_SEED')), add, at)).toBe('NoBeacon')
  })

  it('that nobody enters in time voids the draw, which takes no other value', () => {
    const { after, upTo, prepared } = world('beacon')
    const until = prepared.record.beacon?.until ?? 0
    const add = { type: 'ADD_BEACON', value: sha256('beacon') } as const
    const revealed = after(upTo('ADD_BEACON'))
    expect(refusalOf(revealed, add, until - 1)).toBe('DRAWN')
    expect(closed(revealed, until - 1)).toBe('TooEarly')
    expect(refusalOf(revealed, add, until)).toBe('TooLate')
    expect(closed(revealed, until)).toEqual({ state: 'VOID', reason: 'BEACON_MISSING', holders: [] })
    // A seed that is missing is the reason, however late it is.
    expect(closed(after(upTo('ADD_BEACON').slice(0, -1)), until)).toMatchObject({ reason: 'REVEALS_MISSING' })
  })

  it('whose record says no time is waited for, as it was promised', () => {
    const { deadlines, ...terms } = sampleTerms({ seed: 'old', holders: 2, hasBeacon: true })
    const { until: _, ...beacon } = terms.beacon ?? { until: 0, source: '', round: '', at: 0 }
    const given = { ...sampleInput({ seed: 'old' }), terms: { ...terms, deadlines, beacon } }
    const result = prepareRecord(given, { now: committedAt, hash: sha256, random: randomFrom('old') })
    if (result.kind === 'REFUSED') throw new Error(result.refusal.refusal)
    const commands = ceremonyOf(result.prepared, dealAll(result.prepared, 'old')).slice(0, -1)
    const revealed = play({ state: 'PREPARED', record: result.prepared.record }, commands)
    expect(closed(revealed, beacon.at + 365 * 24 * 3_600_000)).toBe('NothingMissing')
  })
})

describe('after the end', () => {
  it('nothing changes, and the next draw names this one', () => {
    const { after, steps, begun } = world('two')
    const drawn = after(steps)
    for (const [command] of steps.slice(1)) expect(refusalOf(drawn, command, committedAt)).toBe('DrawOver')
    if (drawn.state !== 'DRAWN') throw new Error(`It is ${drawn.state}.`)
    expect(nextDraw(drawn, sha256)).toEqual({
      round: 1,
      previous: outcomeHash(drawn.recordHash, drawn.outcome, sha256),
    })
    expect(nextDraw(begun, sha256)).toBeNull()
    const cancelled = play(after(steps.slice(0, 1)), [[{ type: 'CANCEL' }, committedAt]])
    expect(nextDraw(cancelled, sha256)).toMatchObject({ round: 1 })
    expect(refusalOf(cancelled, { type: 'CLOSE' }, committedAt)).toBe('DrawOver')
  })
})

const order = ['PREPARED', 'COMMITTED', 'SEEDS_COMMITTED', 'REVEALING', 'DRAWN', 'VOID']

/** Invariants after each command of every history. */
function checkStep(before: Draw, after: Draw, command: DrawCommand, now: number): void {
  expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state))
  if (after.state === 'PREPARED') return
  const { record, recordHash, commitments, confirmations, reveals, shares } = after
  const count = record.holders.length
  if (before.state !== 'PREPARED') expect([record, recordHash]).toEqual([before.record, before.recordHash])
  if (reveals.length + shares.length > 0) expect(commitments.length).toBe(count)
  if (reveals.length + shares.length > 0 && record.sharing !== null) expect(confirmations.length).toBe(count)
  if (after.state === 'COMMITTED') expect(commitments.length).toBeLessThan(count)
  if (command.type === 'REVEAL_SEED') expect(now).toBeLessThan(record.deadlines.revealBy)
  if (command.type === 'COMMIT_SEED') expect(now).toBeLessThan(record.deadlines.seedsBy)
  if (after.state === 'VOID')
    expect(after.outcome.holders.length === 0).toBe(['CANCELLED', 'BEACON_MISSING'].includes(after.outcome.reason))
}

interface Story {
  begun: Draw
  times: number[]
  commands: DrawCommand[]
  seeds: string[]
}

function storyOf(name: keyof typeof worlds): Story {
  const { begun, steps, deadlines, prepared, dealt } = world(name)
  const recovering = name === 'three' ? ceremonyOf(prepared, dealt, [3]) : []
  const shares = recovering.filter(([{ type }]) => type === 'REVEAL_SHARE')
  const reveals = steps.flatMap(([command]) => (command.type === 'REVEAL_SEED' ? command : []))
  const { at = committedAt, until = committedAt } = prepared.record.beacon ?? {}
  return {
    begun,
    times: [committedAt, ...Object.values(deadlines).flatMap((time) => [time - 1, time]), at, until].toSorted(
      (one, other) => one - other,
    ),
    commands: [
      ...[...steps, ...steps, ...shares].map(([command]) => command),
      ...reveals.map((command) => ({ ...command, seed: sha256('wrong') })),
      { type: 'CANCEL' },
      { type: 'CLOSE' },
      { type: 'PREPARE', record: worlds.two.record },
    ],
    seeds: dealt.map(({ seed }) => seed),
  }
}

/** Mostly in order, as people would act; some steps are left out, exchanged, repeated or late. */
type Choice = readonly [choice: number, isNext: boolean, wait: number]

function playHistory({ begun, times, commands }: Story, choices: readonly Choice[]): Draw {
  let draw = begun
  let [next, time] = [0, 0]
  for (const [choice, isNext, wait] of choices) {
    const command = commands[(isNext ? next : choice) % commands.length]
    if (isNext) next += 1
    if (wait === 0) time = Math.min(time + 1, times.length - 1)
    const now = times[time] ?? committedAt
    if (!command) continue
    const decided = decideDraw(draw, command, { now, hash: sha256 })
    if (decided.kind === 'REFUSED') continue
    checkStep(draw, decided.draw, command, now)
    draw = decided.draw
  }
  return draw
}

/** Once all deadlines have passed, a draw ends, unless it has. */
const refusalOfClosing: Partial<Record<Draw['state'], string>> = {
  PREPARED: 'NotCommitted',
  DRAWN: 'DrawOver',
  VOID: 'DrawOver',
}

describe('random histories', () => {
  const [first, ...others] = (['two', 'three', 'beacon'] as const).map(storyOf)

  it('never leave the order of states, change the record, or draw another room than the seeds determine', () => {
    if (!first) throw new Error('There are stories.')
    const reached = new Set<string>()
    const story = fc.constantFrom(first, ...others)
    const choice = fc.tuple(fc.nat(), fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()), fc.nat(12))
    fc.assert(
      fc.property(story, fc.array(choice, { minLength: 8, maxLength: 24 }), (each, choices) => {
        const draw = playHistory(each, choices)
        reached.add(draw.state)
        const { deadlines, beacon: named } = draw.record
        const end = draw.state === 'PREPARED' ? committedAt : (named?.until ?? deadlines.recoverBy)
        const ended = decideDraw(draw, { type: 'CLOSE' }, { now: end, hash: sha256 })
        if (ended.kind === 'DONE') {
          expect(ended.draw.state).toBe('VOID')
          reached.add('VOID')
        } else expect(ended.refusal.refusal).toBe(refusalOfClosing[draw.state])
        if (draw.state !== 'DRAWN') return
        const { recordHash, commitments, beacon, outcome, record } = draw
        const seed = finalSeedOf(recordHash, { commitments, seeds: each.seeds, beacon }, sha256)
        expect(outcome).toEqual({ state: 'DRAWN', seed, room: roomBy(seed, record.rooms.count, sha256) })
      }),
      { numRuns: 120, seed: 65 },
    )
    expect([...reached].toSorted()).toEqual(expect.arrayContaining(['COMMITTED', 'DRAWN', 'REVEALING', 'VOID']))
  })
})
