import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { maxCompanionsOfEvent, maxCompanionsOfPerson, refusalOfAddition, standingOfCompanion } from './companions.ts'
import { holdsSeat, type State, states } from './registration.ts'

const person = (changes: { state?: State; isProtected?: boolean; companions?: number } = {}) => ({
  state: 'CONFIRMED' as State,
  isProtected: false,
  companions: 0,
  ...changes,
})

describe('a companion', () => {
  it('is expected once the person has a confirmed seat, and no longer when they lose it', () => {
    expect(standingOfCompanion('CONFIRMED')).toBe('EXPECTED')
    for (const state of ['SUBMITTED', 'OFFERED', 'WAITLISTED'] as const)
      expect(standingOfCompanion(state)).toBe('PENDING')
    for (const state of ['NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const)
      expect(standingOfCompanion(state)).toBe('NOT_EXPECTED')
  })

  it('a companion of the institute is always expected', () => {
    expect(standingOfCompanion(null)).toBe('EXPECTED')
  })

  it('is expected only together with a seat that is held', () => {
    for (const state of states) if (!holdsSeat(state)) expect(standingOfCompanion(state)).not.toBe('EXPECTED')
  })
})

describe('adding a companion', () => {
  it('is refused for a person who will not come', () => {
    const accompanied = person({ state: 'WITHDRAWN' })
    expect(refusalOfAddition({ accompanied, companions: 0, isEmailed: false })).toEqual({
      refusal: 'CannotBeAccompanied',
    })
  })

  it('is refused beyond 3 of a person and 200 of the event', () => {
    const accompanied = person({ companions: 3 })
    expect(refusalOfAddition({ accompanied, companions: 3, isEmailed: false })).toEqual({
      refusal: 'TooManyCompanions',
      limit: 3,
      ofEvent: false,
    })
    expect(refusalOfAddition({ accompanied: null, companions: 200, isEmailed: false })).toEqual({
      refusal: 'TooManyCompanions',
      limit: 200,
      ofEvent: true,
    })
    expect(refusalOfAddition({ accompanied: person({ companions: 2 }), companions: 199, isEmailed: true })).toBeNull()
  })

  it('a protected person’s companion is refused with an address, and accepted without one', () => {
    const accompanied = person({ isProtected: true })
    expect(refusalOfAddition({ accompanied, companions: 0, isEmailed: true })).toEqual({
      refusal: 'CompanionNotEmailed',
    })
    expect(refusalOfAddition({ accompanied, companions: 0, isEmailed: false })).toBeNull()
    expect(refusalOfAddition({ accompanied: null, companions: 0, isEmailed: true })).toBeNull()
  })
})

/** Four people, and the institute last. */
const people = 4
const commands = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('ADD' as const), who: fc.nat(people), isEmailed: fc.boolean() }),
    fc.record({ type: fc.constant('REMOVE' as const), who: fc.nat(people) }),
    fc.record({ type: fc.constant('MOVE' as const), who: fc.nat(people - 1), state: fc.constantFrom(...states) }),
  ),
  { maxLength: 400 },
)
type Command = typeof commands extends fc.Arbitrary<(infer One)[]> ? One : never

class Model {
  readonly stateOf: State[] = Array.from({ length: people }, () => 'SUBMITTED')
  all: { who: number; isEmailed: boolean }[] = []
  private readonly areProtected: readonly boolean[]

  constructor(areProtected: readonly boolean[]) {
    this.areProtected = areProtected
  }

  of = (who: number) => this.all.filter((one) => one.who === who)

  run(command: Command) {
    if (command.type === 'MOVE') this.stateOf[command.who] = command.state
    else if (command.type === 'REMOVE') this.all = this.all.filter((one) => one !== this.of(command.who)[0])
    else if (this.refusalOf(command) === null) this.all.push({ who: command.who, isEmailed: command.isEmailed })
  }

  refusalOf({ who, isEmailed }: { who: number; isEmailed: boolean }) {
    const state = this.stateOf[who]
    const companions = this.of(who).length
    const accompanied = state ? { state, isProtected: this.areProtected[who] ?? false, companions } : null
    return refusalOfAddition({ accompanied, companions: this.all.length, isEmailed })
  }
}

const protections = fc.array(fc.boolean(), { minLength: people, maxLength: people })

it('never exceeds its limits, expects nobody without a seat, and never emails about protected people', () => {
  fc.assert(
    fc.property(commands, protections, (history, areProtected) => {
      const model = new Model(areProtected)
      for (const command of history) {
        model.run(command)
        expect(model.all.length).toBeLessThanOrEqual(maxCompanionsOfEvent)
        for (const [who, state] of model.stateOf.entries()) {
          const own = model.of(who)
          expect(own.length).toBeLessThanOrEqual(maxCompanionsOfPerson)
          expect(own.some(({ isEmailed }) => isEmailed && areProtected[who])).toBe(false)
          expect(standingOfCompanion(state) === 'EXPECTED').toBe(state === 'CONFIRMED')
        }
      }
    }),
  )
})

it('is refused to the institute by the limit of the event alone', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.boolean(), (companions, isEmailed) => {
      const refusal = refusalOfAddition({ accompanied: null, companions, isEmailed })
      expect(refusal === null).toBe(companions < maxCompanionsOfEvent)
    }),
  )
})
