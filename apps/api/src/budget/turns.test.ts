import { expect, test } from '@jest/globals'
import { beginSmall, isTurnOver, takeTurn, untilTurn } from './turns.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function isWaiting(turn: Promise<void>): Promise<boolean> {
  const state = { waits: true }
  turn.then(() => Object.assign(state, { waits: false }))
  await pause(5)
  return state.waits
}

test('small work interrupts large work, which goes on when the small work has ended', async () => {
  const end = beginSmall()
  expect({ small: isTurnOver(), large: isTurnOver(true) }).toEqual({ small: false, large: true })
  const turn = untilTurn(true)
  expect(await isWaiting(turn)).toBe(true)
  end()
  await turn
  expect(isTurnOver(true)).toBe(false)
})

test('large work waits no longer than a moment, and then has a turn of its own', async () => {
  const ends = [beginSmall(), beginSmall()]
  await untilTurn(true)
  expect(isTurnOver(true)).toBe(false)
  takeTurn(401)
  expect(isTurnOver(true)).toBe(true)
  const turn = untilTurn(true)
  expect(await isWaiting(turn)).toBe(true)
  for (const end of ends) end()
  await turn
})

test('small work waits for nothing but the end of a turn', async () => {
  const end = beginSmall()
  takeTurn(401)
  expect(isTurnOver()).toBe(true)
  expect(await isWaiting(untilTurn())).toBe(false)
  end()
})
